"""
Who can tell of the deeds behind entries: one line for each kind, named by the room that knows it.

A deed is named by the source of an entry ("obligations.progress:7"), or by what the entry serves ("activity:5"): all
that an activity earns, by check-ins or by its organiser's word, is told as that activity.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

from phongtrao.activities import queries as activities
from phongtrao.foundation.actors import Actor
from phongtrao.ledger.deeds import Deed
from phongtrao.ledger.queries import EntryLine
from phongtrao.obligations import queries as obligations

Teller = Callable[[Collection[int], Actor], Mapping[int, Deed]]

TELLERS: dict[str, Teller] = {
    "obligations.progress": obligations.sources,
    "activity": activities.deeds,
}


def deeds_behind(lines: Iterable[EntryLine], actor: Actor) -> dict[int, Deed]:
    """The deed behind each entry, as far as the actor may see it and a room can tell of it."""
    names = {line.pk: _name_of(line) for line in lines}
    wanted: dict[str, set[int]] = {}
    for name in filter(None, names.values()):
        kind, _colon, pk = name.partition(":")
        wanted.setdefault(kind, set()).add(int(pk))
    known = {f"{kind}:{pk}": deed for kind, ids in wanted.items() for pk, deed in TELLERS[kind](ids, actor).items()}
    return {pk: known[name] for pk, name in names.items() if name in known}


def _name_of(line: EntryLine) -> str:
    """The first of its names that a room can tell of; none where nobody can."""
    for name in (line.source, *line.serves):
        kind, _colon, pk = name.partition(":")
        if kind in TELLERS and pk.isdecimal():
            return name
    return ""
