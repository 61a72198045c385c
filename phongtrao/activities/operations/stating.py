"""Figures of an activity in the ledger: split by shares, under every obligation served, counted once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.utils.timezone import localdate

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, Result
from phongtrao.activities.rules import parts_of
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Entry, Rung
from phongtrao.ledger.operations import Fact
from phongtrao.obligations.labels import METRIC as TOWARD

HELD, SESSIONS_HELD = rules.HELD_METRICS


def serves(activity: Activity, only: frozenset[int] | None = None) -> tuple[str, ...]:
    """
    The labels of what it serves: itself, each obligation (or some of them) with its task. The activity was fetched with
    its duties (`holding.locked`).
    """
    duties = [duty.obligation for duty in activity.duties.all() if only is None or duty.obligation_id in only]
    tasks = dict.fromkeys(f"task:{one.task_id}" for one in duties)
    return (f"activity:{activity.pk}", *tasks, *(f"obligation:{one.pk}" for one in duties))


def record_held(activity: Activity, by: Actor, at: datetime, *, is_shown: bool) -> None:
    """That it took place: one activity, and the sessions that have begun, each on its day; shared by its hosts."""
    source = f"activities.activity:{activity.pk}"
    earn(activity, HELD, Decimal(1), Earning(source, is_shown), by, at)
    if not activity.kind.has(rules.Feature.CHECK_IN):
        return  # A product is made, a title is given: nobody meets for it.
    begun = activity.sessions.filter(is_cancelled=False, starts_at__lte=at).values_list("starts_at", flat=True)
    days = rules.held_on(map(localdate, begun), is_cut=activity.kind.has(rules.Feature.SLOTS))
    for day, number in days.items():
        earn(activity, SESSIONS_HELD, Decimal(number), Earning(source, is_shown, on=day), by, at)


def state(activity: Activity, metric: str, quantity: Decimal, by: Actor, at: datetime, *, reason: str = "") -> Result:
    """Write a figure; the caller has taken an earlier one back, and sees to what it earns (`settling.settle`)."""
    return _row(activity, metric, None, quantity, reason, by, at)


def take_back(activity: Activity, metric: str, reason: str, by: Actor, at: datetime) -> None:
    """The figure that stands is no longer current, and what it earned is reversed."""
    for row in activity.results.filter(is_current=True, metric=metric, obligation=None):
        row.is_current = False
        row.save(update_fields=["is_current"])
        reverse(source_of(row), reason, by, at)


def record_toward(
    activity: Activity, toward: Mapping[int, Decimal], reason: str, by: Actor, at: datetime, *, is_shown: bool
) -> None:
    """
    What it counts toward the obligations' own numbers, where no other metric measures them: those for which it counts
    as much share one entry, so that nothing is counted twice. What stood before is taken back.
    """
    old = activity.results.filter(is_current=True, metric=TOWARD)
    for row in old:
        reverse(source_of(row), reason, by, at)
    old.update(is_current=False)
    together: dict[Decimal, list[Result]] = {}
    stated = {duty.obligation_id for duty in activity.duties.all() if duty.obligation.metric == TOWARD}
    for obligation_id, quantity in toward.items():
        if obligation_id not in stated:
            continue
        row = _row(activity, TOWARD, obligation_id, quantity, reason, by, at)
        together.setdefault(quantity, []).append(row)
    for quantity, rows in together.items():
        source = source_of(rows[0])
        only = frozenset(row.obligation_id for row in rows if row.obligation_id)
        earn(activity, TOWARD, quantity, Earning(source, is_shown, only=only), by, at)


@dataclass(frozen=True, slots=True)
class Earning:
    """
    By which deed something is earned, whether it is shown, for which obligations, and on which other day; `turn` where
    the deed earns anew.
    """

    source: str
    is_shown: bool
    only: frozenset[int] | None = None
    on: date | None = None
    turn: int = 0

    def key(self, metric: str, unit_id: int) -> str:
        """By which the ledger knows it again."""
        return ":".join(filter(None, (self.source, metric, str(unit_id), str(self.on or ""), str(self.turn or ""))))


def earn(activity: Activity, metric: str, quantity: Decimal, earning: Earning, by: Actor, at: datetime) -> None:
    """Record a figure, split by the agreed shares; nothing is recorded of nothing."""
    if not quantity:
        return
    shares = {one.unit_id: one.share for one in activity.co_hosts.all()}
    facts = [
        Fact(
            metric=metric,
            quantity=part,
            unit_id=unit_id,
            occurred_on=earning.on or localdate(activity.starts_at),
            source=earning.source,
            key=earning.key(metric, unit_id),
            serves=serves(activity, earning.only),
            rung=Rung.EVIDENCED if earning.is_shown else Rung.DECLARED,
        )
        for unit_id, part in parts_of(quantity, activity.unit_id, shares).items()
    ]
    ledger.record(facts=facts, by=by, at=at)


def reverse(source: str, reason: str, by: Actor, at: datetime) -> None:
    """Take back what a deed earned."""
    earned = Entry.objects.filter(source=source, reversal_of=None, reversal=None).values_list("pk", flat=True)
    if entries := list(earned):
        ledger.reverse(entries=entries, reason=reason, source=source, by=by, at=at)


def source_of(row: Result) -> str:
    """The deed that entries of a stated figure name."""
    return f"activities.result:{row.pk}"


def _row(
    activity: Activity,
    metric: str,
    obligation_id: int | None,
    quantity: Decimal,
    reason: str,
    by: Actor,
    at: datetime,
) -> Result:
    return Result.objects.create(
        activity=activity,
        metric=metric,
        obligation_id=obligation_id,
        quantity=quantity,
        reason=reason.strip()[:400],
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
