"""The document's own names: what is surely a name in one place ends a doubtful one in another."""

import re
from collections.abc import Iterable
from dataclasses import replace

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Task
from phongtrao.reader.vocabulary.charging import VERBS
from phongtrao.reader.vocabulary.names import APPENDED, INSIDE, PLACES

_VERB = re.compile(r"\s*(?:" + any_of(VERBS) + r"(?!\w)|[:,;.)]|$)")
_KNOWN = frozenset((*APPENDED, *INSIDE, *PLACES))
_FEWEST_WORDS, _MOST_WORDS, _REACH = 2, 3, 40


def settled(tasks: list[Task], sure: Iterable[str]) -> list[Task]:
    """The tasks with leads that run on behind a name of the document cut back to it."""
    names = {name for name in sure if len(name.split()) >= _FEWEST_WORDS}
    names |= {lead for task in tasks for lead in task.leads if _is_plain(task, lead)}
    return [_settled(task, names) for task in tasks]


def _is_plain(task: Task, lead: str) -> bool:
    """A verb or a sign that is known follows the name in the words of the task."""
    at = task.text.find(lead)
    return (
        at >= 0
        and len(lead.split()) >= _FEWEST_WORDS
        and _VERB.match(lower(task.text[at + len(lead) :][:40])) is not None
    )


def _settled(task: Task, names: set[str]) -> Task:
    leads = tuple(_cut(task, lead, names) for lead in task.leads)
    return task if leads == task.leads else replace(task, leads=tuple(dict.fromkeys(leads)))


def _cut(task: Task, lead: str, names: set[str]) -> str:
    if lead in names or _is_plain(task, lead):
        return lead
    words = lead.split()
    for length in range(len(words) - 1, max(_FEWEST_WORDS, len(words) - _MOST_WORDS) - 1, -1):
        name, rest = " ".join(words[:length]), words[length:]
        if name in names and rest[0].islower() and rest[0] not in _KNOWN and " ".join(rest[:2]) not in _KNOWN:
            return name
    return lead
