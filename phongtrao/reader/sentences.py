"""Where sentences and clauses end, outside quotation marks and brackets."""

import re

from phongtrao.reader.model import Span

_STEP = re.compile(r"[“„«(\[\"”»)\];.!?…]")
_ENDS, _BEHIND_END = ";.!?…", frozenset(' \t\n”"')
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:TP|Tp|Đ/c|đ/c|v\.v|PGS|GS|TS|ThS|Ths|BS|Bs|Mr|Q|P|tr|St|[A-ZĐ]|\d{1,2})$")
# What an abbreviation ends with, but for capitals and digits.
_SHORT_ENDS = frozenset("Ppcv.SshrtQ")
_DEEPEST = 400


def clauses(text: str, start: int, end: int, *, at_semicolons: bool) -> list[Span]:
    """Spans of the sentences (and clauses, where semicolons count) between start and end."""
    cuts, depth, opened = [start], 0, start
    for found in _STEP.finditer(text, start, end):
        sign = found[0]
        if sign in _ENDS and text[found.end() : found.end() + 1] not in _BEHIND_END and found.end() < end:
            continue
        if sign == '"':
            depth, opened = (depth - 1, opened) if depth else (1, found.start())
        elif sign in "“„«([":
            depth, opened = depth + 1, found.start()
        elif sign in "”»)]":
            depth = max(0, depth - 1)
        elif depth and found.start() - opened < _DEEPEST:
            continue
        elif _is_end(text, found, start, at_semicolons=at_semicolons):
            depth = 0
            cuts.append(found.end())
    spans = (trimmed(text, a, b) for a, b in zip(cuts, [*cuts[1:], end], strict=True))
    return [span for span in spans if span[0] < span[1]]


def _is_end(text: str, found: re.Match[str], start: int, *, at_semicolons: bool) -> bool:
    if found[0] == ";":
        return at_semicolons
    if found[0] != ".":
        return found[0] in "!?" or text[found.end() : found.end() + 2].strip()[:1].isupper()
    last = text[found.start() - 1 : found.start()]
    may_be_short = last in _SHORT_ENDS or not last.islower()
    if may_be_short and _ABBREVIATED.search(text[max(start, found.start() - 6) : found.start()]):
        return False
    following = text[found.end() : found.end() + 3].strip()[:1]
    return not following or not following.islower()


def trimmed(text: str, a: int, b: int) -> Span:
    """The span without the blanks at its ends."""
    words = text[a:b]
    bare = words.lstrip()
    a += len(words) - len(bare)
    return a, a + len(bare.rstrip())
