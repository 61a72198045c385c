"""The words of a heading: where a run-in title ends, and what makes a line a sentence instead."""

import re

from phongtrao.reader.letters import lower, whole
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.charging import VERBS

_VERB_FIRST = re.compile(r"(?:" + whole(VERBS).pattern + r")")
_ANNEX = re.compile(r"phụ lục(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}|[a-z]))?")
RUN_IN = 90


def run_in_end(title: str) -> int:
    """Where a run-in title ends: at a colon near the beginning that text follows; else 0."""
    at = title.find(":", 0, RUN_IN)
    rest = title[at + 1 :].strip()
    if at < 0 or (rest and len(rest) < RUN_IN and not is_sentence(rest)):
        return 0
    if title[at + 1 : at + 2].isdigit() or ("“" in title[:at] and "”" not in title[:at]):
        return 0
    return 0 if title.count("(", 0, at) > title.count(")", 0, at) else at


def is_annex(line: str) -> bool:
    """`PHỤ LỤC II` alone in its line, in lower case."""
    return _ANNEX.fullmatch(line) is not None


def is_sentence(title: str) -> bool:
    """A full stop makes a sentence; trailing dots only say that a list goes on."""
    title = title.rstrip()
    return title.endswith((".", ";", ",")) and not title.endswith("..")


def opens_with_verb(title: str) -> bool:
    """Whether a verb of doing opens the title."""
    return _VERB_FIRST.match(lower(title)) is not None


def skip_signs(text: str, start: int, end: int) -> int:
    """The first place from `start` on that is neither blank nor colon."""
    while start < end and text[start] in " :":
        start += 1
    return start


def is_body_with_duty(title: str, bold: int) -> bool:
    """`4. **Sở Xây dựng** rà soát ...`: the bold words are the name, the plain ones the duty."""
    plain = title[bold:].lstrip()
    return bool(starts_unit(title, 0)) and not plain.startswith("(") and not title[bold - 1 : bold + 1].isalnum()
