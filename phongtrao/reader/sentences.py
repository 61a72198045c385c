"""Where sentences and clauses end, outside quotation marks and brackets."""

import re
from functools import lru_cache

from phongtrao.reader.model import Span

# An end counts only before a blank, a closing mark or the end of what is read.
_STEP = re.compile(r"[“„«(\[\"”»)\]]|[;.!?…](?=[ \t\n”\"]|\Z)")
_ABBREVIATED = re.compile(r"(?:^|[\s(])(?:TP|Tp|Đ/c|đ/c|v\.v|PGS|GS|TS|ThS|Ths|BS|Bs|Mr|Q|P|tr|St|[A-ZĐ]|\d{1,2})$")
# `Nghị định số 13/2023/NĐ-CP; 85/2016/NĐ-CP`: one more number of the same kind.
_CITED_ON = re.compile(r"\s*(?:số\s*)?\d{1,5}\s*[-/]\s*(?:\d{4}\s*/\s*)?[A-ZĐ]")
# `... vào cuối tháng 11. Các chi đoàn ...`: the number is no marker but belongs to what stands in front of it.
_DATED = re.compile(
    r"(?i:tháng|ngày|tuần|lớp|khối|trường|đội|tổ|xóm|thôn|ấp|khóm|bản|phường|chi bộ|chi hội|chi đoàn|phòng|ca|lô|đợt"
    r"|vòng|bước|trạm|khu phố|tổ dân phố|số|cụm|lần thứ)\s\d{1,2}\.$"
)
# What an abbreviation ends with, but for capitals and digits.
_SHORT_ENDS = frozenset("Ppcv.SshrtQ")
_DEEPEST = 400


def clauses(text: str, start: int, end: int, *, at_semicolons: bool) -> list[Span]:
    """Spans of the sentences (and clauses, where semicolons count) between start and end."""
    cuts, depth, opened = [start], 0, start
    for found in _STEP.finditer(text, start, end):
        sign = found[0]
        if sign == '"':
            depth, opened = (depth - 1, opened) if depth else (1, found.start())
        elif sign in "“„«([":
            depth, opened = depth + 1, found.start()
        elif sign in "”»)]":
            depth = max(0, depth - 1)
        elif depth and found.start() - opened < _DEEPEST:
            continue
        elif _is_end(text, sign, start, found.end(), at_semicolons=at_semicolons):
            depth = 0
            cuts.append(found.end())
    spans = (trimmed(text, a, b) for a, b in zip(cuts, [*cuts[1:], end], strict=True))
    return [span for span in spans if span[0] < span[1]]


def _is_end(text: str, sign: str, start: int, end: int, *, at_semicolons: bool) -> bool:
    """Whether the sign that stands before `end` ends a sentence that began at `start` or later."""
    if sign == ";":
        return at_semicolons and _CITED_ON.match(text, end) is None
    if sign != ".":
        return sign in "!?" or text[end : end + 2].strip()[:1].isupper()
    last = text[end - 2 : end - 1]
    may_be_short = last in _SHORT_ENDS or not last.islower()
    if may_be_short and _is_abbreviated(text[max(start, end - 7) : end - 1]):
        return last.isdigit() and _is_dated(text[max(start, end - 14) : end]) and _opens(text, end)
    return not text[end : end + 3].strip()[:1].islower()


@lru_cache(maxsize=4096)
def _is_dated(words: str) -> bool:
    return _DATED.search(words) is not None


def _opens(text: str, at: int) -> bool:
    """Whether the next word begins a sentence."""
    return text[at : at + 3].strip()[:1].isupper()


@lru_cache(maxsize=4096)
def _is_abbreviated(words: str) -> bool:
    return _ABBREVIATED.search(words) is not None


def trimmed(text: str, a: int, b: int) -> Span:
    """The span without the blanks at its ends."""
    while a < b and text[a].isspace():
        a += 1
    while a < b and text[b - 1].isspace():
        b -= 1
    return a, b
