"""The words of a report: names of tasks as a sentence says them; words around figures, taken apart and put together."""

import re
from collections.abc import Iterator, Sequence

from phongtrao.vietnamese import fold

from .content import Paragraph

OPENS, CLOSES = ("(", "“", "[", "/"), (",", ".", ";", ":", ")", "”", "]", "/", "%", "!", "?")
MOST = 2000
CUT = re.compile(r"…[)\]”]*$")
PAIRS = {"(": ")", "“": "”", "[": "]"}
STOPS, BLANKS = (";", "."), " \n"
SHORTEST, LONGEST, NAMED = 60, 320, 3
"""A name of a task is cut to a length between these; so many units are called by name beside it."""


def segments(paragraph: Paragraph) -> list[str]:
    """The words before the first figure, between figures, and after the last: one more than there are figures."""
    found = [""]
    for piece in paragraph.pieces:
        if piece.figure:
            found.append("")
        else:
            found[-1] += piece.words
    return found


def spaced(words: Sequence[str]) -> list[str]:
    """Words as people typed them, in one line, with a blank beside each figure where there should be one."""
    lines = [" ".join("".join(sign if sign.isprintable() else " " for sign in one).split()) for one in words]
    last = len(lines) - 1
    found = []
    for place, line in enumerate(lines):
        before = " " if place and line and not line.startswith(CLOSES) else ""
        after = " " if place < last and line and not line.endswith(OPENS) else ""
        found.append((before + (line or (" " if 0 < place < last else "")) + after)[:MOST])
    return found


def told_title(title: str, text: str) -> str:
    """
    The name of a task as a report says it. Short names for boards are cut in the middle of a phrase (“…”, an open
    bracket); a report says the first clause of the plan's own sentence then, to a comma where that is long.
    """
    name = CUT.sub("", title.strip()).rstrip(".;:…").rstrip()
    is_whole = not CUT.search(title.strip()) and not _open_at_end(name)
    if is_whole or not text.startswith(name):
        return name if is_whole else title.strip()
    clause = text[: next(_stops(text, STOPS), len(text))].strip().rstrip(":")
    if len(clause) <= LONGEST:
        return clause
    commas = [place for place in _stops(clause, (",",)) if SHORTEST <= place <= LONGEST]
    return clause[: commas[-1]] if commas else title.strip()


def in_sentence(title: str) -> str:
    """The name of a task among others of a sentence: with a small letter, unless it begins with a proper name."""
    first, _blank, rest = title.partition(" ")
    is_name = not first.istitle() or rest[:1].isupper()
    return title if is_name else title[:1].lower() + title[1:]


def _open_at_end(text: str) -> bool:
    return any(text.count(opens) > text.count(closes) for opens, closes in PAIRS.items())


def _stops(text: str, signs: Sequence[str]) -> Iterator[int]:
    """Where a sign ends something, outside of brackets and quotes: with a blank behind it, or nothing."""
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign in PAIRS) - (sign in PAIRS.values())
        if sign in signs and not depth and (text[place + 1 : place + 2] or " ") in BLANKS:
            yield place


def named_apart(units: Sequence[tuple[str, str]], title: str) -> str:
    """The short names of those who owe a thing, unless its name says them (in short or in full), or they are many."""
    said = fold(title)
    if len(units) > NAMED or (units and all(fold(short) in said or fold(full) in said for short, full in units)):
        return ""
    return ", ".join(short for short, _full in units)
