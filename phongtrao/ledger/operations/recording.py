"""Recording what was achieved: entries, what they serve, and the balances, in a fixed number of statements."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.ledger.models import Entry, Metric
from phongtrao.organizations.models import ClusterPlace, Unit

from .balances import move
from .facts import Fact
from .writing import write_entries

AT_ONCE = 5_000


@transaction.atomic(savepoint=False)
def record(*, facts: Sequence[Fact], by: Actor, at: datetime) -> list[Entry]:
    """
    Write down what was achieved; returns the entries, in the order of the facts. A fact whose key is known finds the
    first entry and changes nothing.

    Called in the transaction of the deed, best once in it: what many add to is held until it ends.

    :raises ValueError: a metric or a unit is unknown, or the metric counts another one and has no entries.
    """
    known: dict[str, Entry] = {}
    for start in range(0, len(facts), AT_ONCE):
        known |= _record(facts[start : start + AT_ONCE], by, at)
    return [known[fact.key] for fact in facts]


def _record(facts: Sequence[Fact], by: Actor, at: datetime) -> dict[str, Entry]:
    first = {fact.key: fact for fact in reversed(facts)}
    metrics = {metric.key: metric for metric in Metric.objects.all()}
    paths = _paths({fact.unit_id for fact in facts})
    places = _Places(paths.values())
    rows = [_entry(fact, metrics, paths, places, by, at) for fact in first.values()]
    new = write_entries(rows, {key: fact.serves for key, fact in first.items()})
    move([(entry.pk, entry.rung, 1) for entry in new.values()], metrics.values())
    old = first.keys() - new.keys()
    return new | {entry.key: entry for entry in Entry.objects.filter(key__in=old)} if old else new


def _entry(
    fact: Fact, metrics: dict[str, Metric], paths: dict[int, str], places: "_Places", by: Actor, at: datetime
) -> Entry:
    metric = metrics.get(fact.metric)
    if metric is None or metric.counts_id is not None or fact.unit_id not in paths:
        raise ValueError(f"no such metric or unit, or one that has no entries: {fact.metric!r}, {fact.unit_id}")
    path = paths[fact.unit_id]
    return Entry(
        metric=metric,
        quantity=fact.quantity,
        unit_id=fact.unit_id,
        path=path,
        cluster_id=places.cluster_of(path, fact.occurred_on),
        subject=fact.subject,
        occurred_on=fact.occurred_on,
        recorded_at=at,
        rung=fact.rung,
        source=fact.source,
        key=fact.key,
        by_user_id=by.user_id,
    )


def _paths(unit_ids: set[int]) -> dict[int, str]:
    return dict(Unit.objects.filter(pk__in=unit_ids).values_list("pk", "path"))


class _Places:
    """In which cluster a unit, or the nearest above it, sat on a day."""

    def __init__(self, paths: Iterable[str]) -> None:
        ids = {int(part) for path in paths for part in path.strip("/").split("/")}
        self.places: dict[int, list[ClusterPlace]] = {}
        for place in ClusterPlace.objects.filter(unit_id__in=ids).order_by("pk"):
            self.places.setdefault(place.unit_id, []).append(place)

    def cluster_of(self, path: str, day: date) -> int | None:
        for part in reversed(path.strip("/").split("/")):
            for place in self.places.get(int(part), ()):
                if place.since <= day and (place.until is None or day <= place.until):
                    return place.cluster_id
        return None
