"""Official letters (công văn): no title, but a subject in the letterhead and the addressees in front of the words."""

import re
from dataclasses import dataclass

from phongtrao.reader.letters import any_of, lower, words_of
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.markers import is_bullet, marker_of
from phongtrao.reader.vocabulary.documents import ADDRESSED, MOTTOES, OPENINGS, SUBJECTS

_SUBJECT = re.compile(words_of(SUBJECTS) + r"(?!\w)\s*[:.]?\s*")
_AFTER_SUBJECT = re.compile(r"\s" + any_of((*MOTTOES, *ADDRESSED)))
_OPENING = re.compile(any_of(OPENINGS) + r"(?!\w)")
# How far a letterhead reaches, in paragraphs; how long an addressee is, in letters.
_REACH, _ADDRESSEE, _SHORT_SUBJECT = 30, 220, 8


@dataclass(frozen=True)
class Dispatch:
    """Where a letter says what it is about, to whom it goes, and where its words begin."""

    subject: int | None
    addressees: tuple[int, ...]
    body: int


def dispatch_of(manuscript: Manuscript, lines: list[str]) -> Dispatch | None:
    """The frame of a letter; None where nobody is addressed in front of the words."""
    first = next((i for i in range(min(len(lines), _REACH)) if lines[i].startswith(ADDRESSED)), None)
    if first is None:
        return None
    subject = next((i for i in range(first) if _SUBJECT.search(lines[i])), None)
    at = first + 1
    while at < len(lines) and _is_addressee(manuscript, manuscript.blocks[at], lines[at - 1], lines[at]):
        at += 1
    return Dispatch(subject, tuple(range(first, at)), at)


def _is_addressee(manuscript: Manuscript, block: Block, before: str, line: str) -> bool:
    marker = marker_of(manuscript.text[block.start : block.end])
    if len(line) > _ADDRESSEE or _OPENING.match(line) or (marker and not is_bullet(marker)):
        return False
    return is_bullet(marker) or before.endswith((":", ";", ","))


def subject_span(line: str) -> tuple[int, int] | None:
    """What stands behind `V/v` in a line of the letterhead."""
    found = _SUBJECT.search(line)
    if found is None:
        return None
    after = _AFTER_SUBJECT.search(line, found.end())
    end = after.start() if after else len(line)
    return (found.end(), end) if end - found.end() > _SHORT_SUBJECT else None


def subject_of(line: str) -> str | None:
    """The subject as written."""
    span = subject_span(lower(line))
    return line[slice(*span)].strip(" .;") if span else None
