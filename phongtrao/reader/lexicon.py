"""The document's own names: what is surely a name in one place ends a doubtful one in another."""

import re
from collections.abc import Iterable
from dataclasses import replace

from phongtrao.reader.letters import SMALL, any_of, lower
from phongtrao.reader.model import Task
from phongtrao.reader.vocabulary.charging import VERBS
from phongtrao.reader.vocabulary.names import APPENDED, INSIDE, PLACES

_VERB = re.compile(r"\s*(?:" + any_of(VERBS) + r"(?!\w)|[:,;.)]|$)")
_KNOWN = frozenset((*APPENDED, *INSIDE, *PLACES))
_FEWEST_WORDS, _MOST_WORDS, _MOST_MORE, _REACH = 2, 3, 4, 40
# `Hội Nông dân tỉnh (sau đây gọi tắt là Hội)`.
_DEFINED = re.compile(
    r"\((?:sau đây |dưới đây )?(?:gọi|viết|gọi tắt|viết tắt|gọi chung|xưng tắt)(?: tắt)? là:?\s*[“\"‘']?"
    rf"(?P<name>[^\W\d_{SMALL}][^()“”\"‘’',;.\n]{{0,50}}?)[”\"’']?\s*\)"
)


def defined_names(text: str) -> set[str]:
    """The short names that the document gives to bodies."""
    return {found["name"].strip() for found in _DEFINED.finditer(text)}


def settled(tasks: list[Task], sure: Iterable[str], short: set[str]) -> list[Task]:
    """The tasks with leads that run on behind a name of the document, or a short name it gives, cut back to it."""
    names = {name for name in sure if len(name.split()) >= _FEWEST_WORDS}
    names |= {lead for task in tasks for lead in task.leads if _is_plain(task, lead)}
    return [_settled(task, names, short) for task in tasks]


def _is_plain(task: Task, lead: str) -> bool:
    """A verb or a sign that is known follows the name in the words of the task."""
    at = task.text.find(lead)
    return (
        at >= 0
        and len(lead.split()) >= _FEWEST_WORDS
        and _VERB.match(lower(task.text[at + len(lead) :][:40])) is not None
    )


def _settled(task: Task, names: set[str], short: set[str]) -> Task:
    leads = tuple(
        short_name or _cut(task, _whole(task, lead, names), names)
        for lead in task.leads
        for short_name in [_defined(lead, short)]
    )
    return task if leads == task.leads else replace(task, leads=tuple(dict.fromkeys(leads)))


def _defined(lead: str, short: set[str]) -> str | None:
    """`Hội chỉ đạo` is `Hội` where the document calls a body so: small words do not belong to a short name."""
    return next((name for name in short if lead.startswith(name + " ") and lead[len(name) + 1].islower()), None)


def _whole(task: Task, lead: str, names: set[str]) -> str:
    """`Phòng Quản lý` where the words go on to a name that stands whole in another place: that name."""
    at = task.text.find(lead)
    words = task.text[at + len(lead) : at + len(lead) + _REACH].split() if at >= 0 else []
    longer = (f"{lead} {' '.join(words[:length])}".rstrip(" .,;:") for length in range(_MOST_MORE, 0, -1))
    return next((name for name in longer if name in names), lead)


def _cut(task: Task, lead: str, names: set[str]) -> str:
    if lead in names or _is_plain(task, lead):
        return lead
    words = lead.split()
    for length in range(len(words) - 1, max(_FEWEST_WORDS, len(words) - _MOST_WORDS) - 1, -1):
        name, rest = " ".join(words[:length]), words[length:]
        if name in names and rest[0].islower() and rest[0] not in _KNOWN and " ".join(rest[:2]) not in _KNOWN:
            return name
    return lead
