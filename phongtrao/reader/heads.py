"""Who is charged at the head of a clause: `Phân công X làm ...`, `X phụ trách ...`."""

import re

from phongtrao.reader.letters import any_of, lower, words_of
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, INTRODUCING, OPENERS

ASKED = re.compile(words_of(ASKING) + r"\s+(?=\w)")
_OPENER = re.compile(r"(?:" + any_of(OPENERS) + r":?\s+|[,:–-]\s*)")
_BEFORE_NAME = re.compile(any_of(INTRODUCING) + r"\s(?:[^,:;()]|\([^()]{0,120}\)){2,160},\s*")
# How many colons are looked at.
_FEW = 8


def direct_charge(text: str, clause: Span) -> Charged | None:
    """`Phân công X làm ...`, `X phụ trách ...`, `Đề nghị X ...` at the head of a clause, or after a short `title:`."""
    starts = [clause[0]]
    colon = _colon(text, clause)
    if colon > 0:
        starts.append(colon + 2)
    head = text[clause[0] : clause[0] + 200]
    before = _BEFORE_NAME.match(lower(head)) if "," in head else None
    if before:
        starts.append(clause[0] + before.end())
    for start in starts:
        at = skip_openers(text, start, clause[1])
        names = _asked_by(text, names_at(text, at, acts=True))
        labelled = start == clause[0] and text[names.end : names.end + 2] == ": "
        if names.spans and (names.verb or labelled or is_asked(text, start, at)) and names.end <= clause[1]:
            return Charged(start, names.spans, names.end)
    return None


def _colon(text: str, clause: Span) -> int:
    """The first colon outside brackets; -1 where none stands."""
    at = text.find(": ", *clause)
    for _ in range(_FEW):
        if at < 0 or text.count("(", clause[0], at) <= text.count(")", clause[0], at):
            return at
        at = text.find(": ", at + 1, clause[1])
    return -1


def _asked_by(text: str, names: Names) -> Names:
    """`X đề nghị Y ...` charges Y."""
    if names.verb not in ASKING:
        return names
    asked = names_at(text, names.end + len(names.verb) + 1)
    return asked if asked.spans else names


def skip_openers(text: str, at: int, end: int) -> int:
    """Where the words end that only lead to a name: `Phân công`, `Đề nghị`, a dash."""
    low = lower(text[at : min(end, at + 120)])
    skipped = 0
    for _ in range(3):
        found = _OPENER.match(low, skipped)
        if not found:
            break
        skipped = found.end()
    return at + skipped


def is_asked(text: str, start: int, at: int) -> bool:
    """Whether the words between the two places ask somebody to act."""
    return at > start and ASKED.search(lower(text[start : at + 1])) is not None
