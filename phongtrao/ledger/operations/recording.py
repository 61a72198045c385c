"""Recording what was achieved: entries, what they serve, and the balances, in a fixed number of statements."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.rows import among, day_of, fetch
from phongtrao.ledger.models import Entry

from .balances import known_metrics, move
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
    metrics = known_metrics()
    ids = {metric.key: metric.pk for metric in metrics if metric.counts_id is None}
    places = _Places({fact.unit_id for fact in first.values()})
    rows = [_entry(fact, ids, places, by, at) for fact in first.values()]
    new = write_entries(rows, {key: fact.serves for key, fact in first.items()})
    move([(entry.pk, entry.rung, 1) for entry in new.values()], metrics)
    old = first.keys() - new.keys()
    return new | {entry.key: entry for entry in Entry.objects.filter(key__in=old)} if old else new


def _entry(fact: Fact, ids: dict[str, int], places: "_Places", by: Actor, at: datetime) -> Entry:
    if fact.metric not in ids or fact.unit_id not in places.paths:
        raise ValueError(f"no such metric or unit, or one that has no entries: {fact.metric!r}, {fact.unit_id}")
    path, cluster_id = places.of(fact.unit_id, fact.occurred_on)
    return Entry(
        metric_id=ids[fact.metric],
        quantity=fact.quantity,
        unit_id=fact.unit_id,
        path=path,
        cluster_id=cluster_id,
        subject=fact.subject,
        occurred_on=fact.occurred_on,
        recorded_at=at,
        rung=fact.rung,
        source=fact.source,
        key=fact.key,
        by_user_id=by.user_id,
    )


class _Places:
    """Where units stand, and in which cluster each, or the nearest above it, sat on a day."""

    def __init__(self, unit_ids: set[int]) -> None:
        units = f"SELECT id, path FROM organizations_unit WHERE id {among('ids', 'id')}"  # noqa: S608
        self.paths: dict[int, str] = dict(fetch(units, ids=list(unit_ids)))
        above = {int(part) for path in self.paths.values() for part in path.strip("/").split("/")}
        stays = f"""
            SELECT unit_id, cluster_id, since, until FROM organizations_clusterplace
            WHERE unit_id {among("ids", "id")} ORDER BY id"""  # noqa: S608
        self.stays: dict[int, list[tuple[int, date, date]]] = {}
        for unit_id, cluster_id, since, until in fetch(stays, ids=list(above)):
            stay = cluster_id, day_of(since), day_of(until) if until else date.max
            self.stays.setdefault(unit_id, []).append(stay)
        self.known: dict[tuple[int, date], tuple[str, int | None]] = {}

    def of(self, unit_id: int, day: date) -> tuple[str, int | None]:
        """The path of a unit, and its cluster on a day."""
        if (unit_id, day) not in self.known:
            self.known[unit_id, day] = self.paths[unit_id], self._cluster(self.paths[unit_id], day)
        return self.known[unit_id, day]

    def _cluster(self, path: str, day: date) -> int | None:
        for part in reversed(path.strip("/").split("/")):
            for cluster_id, since, until in self.stays.get(int(part), ()):
                if since <= day <= until:
                    return cluster_id
        return None
