"""Saying anew what an entry said: it is taken back, and another one stands where it stood. Nothing is changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries, rules
from phongtrao.ledger.models import Entry

from .balances import KnownMetric, known_metrics, move
from .reversing import reverse
from .writing import write_entries


@dataclass(frozen=True, slots=True)
class Anew:
    """
    What an entry shall say instead; None where it says the same. Unit, day, deed and rung always stay.

    :raises ValueError: a label or a subject is none.
    """

    metric: str | None = None
    quantity: Decimal | None = None
    subject: str | None = None
    serves: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if not all(map(rules.is_label, self.serves or ())) or not rules.SUBJECT.fullmatch(self.subject or ""):
            raise ValueError(f"not labels, or no subject: {self.serves!r}, {self.subject!r}")


@transaction.atomic
def restate(*, entries: Mapping[int, Sequence[Anew]], reason: str, source: str, by: Actor, at: datetime) -> list[Entry]:
    """
    Take entries back and say each anew, in one or several entries that know the place, the day, the deed and the rung
    of the first. Returns the new ones. What was taken back before stays so; a second time changes nothing.

    :raises ReasonMissing: no reason given.
    :raises ValueError: an entry is unknown or a reversal, or a metric has no entries.
    """
    held = {entry.pk: entry for entry in queries.held(list(entries))}
    gone = queries.taken_back(held)
    standing = [pk for pk in entries if pk not in gone]
    rungs, labels = queries.rungs_of(held.values()), queries.labels_of(held)
    reverse(entries=standing, reason=reason, source=source, by=by, at=at)
    metrics = known_metrics()
    by_key = {metric.key: metric for metric in metrics}
    serves: dict[str, Sequence[str]] = {}
    rows = []
    for pk in standing:
        for number, anew in enumerate(entries[pk]):
            rows.append(row := _again(held[pk], number, anew, by_key, at))
            row.rung, row.by_user_id = rungs[pk], by.user_id
            serves[row.key] = labels[pk] if anew.serves is None else anew.serves
    new = list(write_entries(rows, serves).values())
    move([(entry.pk, entry.rung, 1) for entry in new], metrics)
    return new


def _again(first: Entry, number: int, anew: Anew, metrics: Mapping[str, KnownMetric], at: datetime) -> Entry:
    metric_id = first.metric_id
    if anew.metric is not None:
        metric = metrics.get(anew.metric)
        if metric is None or metric.counts_id is not None:
            raise ValueError(f"no such metric, or one that has no entries: {anew.metric!r}")
        metric_id = metric.pk
    return Entry(
        metric_id=metric_id,
        quantity=first.quantity if anew.quantity is None else anew.quantity,
        unit_id=first.unit_id,
        path=first.path,
        cluster_id=first.cluster_id,
        subject=first.subject if anew.subject is None else anew.subject,
        occurred_on=first.occurred_on,
        recorded_at=at,
        source=first.source,
        key=f"{queries.AGAIN}{first.pk}:{number}",
    )
