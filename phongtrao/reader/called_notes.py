"""Notes set in plain signs: `[1] ...`, `(1) ...`, `1 ...` below the page or behind the text, called in a sentence."""

import re

from phongtrao.reader.letters import SMALL
from phongtrao.reader.sources.extract import Line, plain

_UNITS = r"(?<!\bm)(?<!\bkm)(?<!\bcm)(?<!\bdm)"
_CALL = re.compile(
    r"(?<=[^\s(\[])(?:\s?\[(?P<square>\d{1,2}|\*)\]|\((?P<round>\d{1,2}|\*)\))(?!\w)"
    rf"|(?<=[{SMALL}”][{SMALL}”]){_UNITS}(?P<bare>[1-9]\d?)(?=[\s,.;)]|$)"
)
_NOTE = re.compile(
    r"(?:\[(?P<square>\d{1,2}|\*)\]|\((?P<round>\d{1,2}|\*)\))[.:]?\s*(?=[^\W\d_]|[“\"\d])"
    rf"|(?P<bare>[1-9]\d?)\s+(?=[^\W\d_{SMALL}])"
)
_SIGNS = "[(0123456789"
_STAR = "*"


def named_notes(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, those that open a note which the text calls bearing its mark."""
    opening = {at: found for at, line in enumerate(lines) if (found := _opening(line))}
    if not opening:
        return lines
    called: set[tuple[str | None, str]] = set()
    for at, line in enumerate(lines):
        words = plain(line.text)
        start = opening[at].end() if at in opening else 0
        called |= {(found.lastgroup, found[found.lastgroup or 0]) for found in _CALL.finditer(words, start)}
    marks = {at: found for at, found in opening.items() if (found.lastgroup, found[found.lastgroup or 0]) in called}
    return tuple(
        line._replace(gap=True, note=marks[at][marks[at].lastgroup or 0]) if at in marks else line
        for at, line in enumerate(lines)
    )


def _opening(line: Line) -> re.Match[str] | None:
    if line.cell or line.note or line.text[:1] not in _SIGNS:
        return None
    return _NOTE.match(line.text)


def note_opening(text: str, mark: str) -> int:
    """How many letters the sign takes that a note with this mark opens with; 0 where none does."""
    found = _NOTE.match(text)
    return found.end() if found and found[found.lastgroup or 0] == mark else 0
