"""What check-ins earn: facts for the ledger, split among the hosts, serving what the activity serves."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from django.utils.timezone import localdate

from phongtrao.activities.models import Activity, ActivityState, CheckIn
from phongtrao.activities.rules import parts_of, presence
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Rung
from phongtrao.ledger.operations import Fact
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.operations import follow_balances

from .settling import settle
from .stating import serves

HOURS = "hours"


def source_of(row: CheckIn) -> str:
    """The deed that entries of a check-in name."""
    return f"activities.checkin:{row.pk}"


def presence_facts(rows: Iterable[tuple[CheckIn, Rung]]) -> Iterator[Fact]:
    """One of what activities of the kind count, for each who came."""
    known = _Known()
    for row, rung in rows:
        metric = row.session.activity.kind.counts
        if metric:
            yield from _facts(row, metric, Decimal(1), rung, known)


def hours_facts(rows: Iterable[tuple[CheckIn, Rung]]) -> Iterator[Fact]:
    """The hours of each who left, where hours count."""
    known = _Known()
    for row, rung in rows:
        session = row.session
        if not session.activity.kind.counts_hours or row.out_at is None:
            continue
        hours = presence.hours_there(row.at, row.out_at, session.starts_at, session.ends_at)
        if hours:
            yield from _facts(row, HOURS, hours, rung, known)


def record_all(facts: Sequence[Fact], activities: Collection[Activity], *, by: Actor, at: datetime) -> None:
    """Record what was earned. Obligations that are measured by it are held first, and follow."""
    if not facts:
        return
    measured = {duty.obligation for activity in activities for duty in activity.duties.all()}
    moved = obligations.moved_by({fact.metric for fact in facts}, measured)
    ledger.record(facts=facts, by=by, at=at)
    for activity in activities:
        if activity.state == ActivityState.CLOSED:  # Phones brought it late: the end was stated without it.
            settle(activity, {fact.metric for fact in facts}, by, at)
    if moved:
        follow_balances(obligation_ids=moved, in_words=False, by=by, at=at)


class _Known:
    """What is the same for a whole hall: what its activity serves, and how a quantity is shared out."""

    def __init__(self) -> None:
        self.labels: dict[int, tuple[str, ...]] = {}
        self.parts: dict[tuple[int, Decimal], dict[int, Decimal]] = {}

    def labels_of(self, activity: Activity) -> tuple[str, ...]:
        """What an activity serves."""
        if activity.pk not in self.labels:
            self.labels[activity.pk] = serves(activity)
        return self.labels[activity.pk]

    def parts_of(self, activity: Activity, quantity: Decimal) -> dict[int, Decimal]:
        """What each of its hosts gets of a quantity."""
        key = activity.pk, quantity
        if key not in self.parts:
            shares = {one.unit_id: one.share for one in activity.co_hosts.all()}
            self.parts[key] = parts_of(quantity, activity.unit_id, shares)
        return self.parts[key]


def _facts(row: CheckIn, metric: str, quantity: Decimal, rung: Rung, known: _Known) -> Iterator[Fact]:
    activity = row.session.activity
    for unit_id, part in known.parts_of(activity, quantity).items():
        yield Fact(
            metric=metric,
            quantity=part,
            unit_id=unit_id,
            occurred_on=localdate(row.session.starts_at),
            source=source_of(row),
            key=f"checkin:{row.pk}:{metric}:{unit_id}",
            subject=row.subject,
            serves=known.labels_of(activity),
            rung=rung,
        )
