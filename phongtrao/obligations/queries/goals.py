"""The number that an obligation is to reach, and how well what was done is shown."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count

from phongtrao.ledger import queries as balances
from phongtrao.ledger.models import Rung
from phongtrao.obligations import labels
from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Cadence, Comparator
from phongtrao.vietnamese import number


@dataclass(frozen=True, slots=True)
class Goal:
    """
    The number to reach, and the metric by which it is measured, of all that there are. `adds_up` is false for daily
    norms and upper limits: there is no ring to fill.
    """

    words: str
    noun: str
    done: str
    done_number: float
    total_number: float
    adds_up: bool
    measured_by: str
    is_chosen: bool
    metrics: tuple[tuple[str, str], ...]


def measured_by_each() -> dict[str, int]:
    """How many targets of what is owed each metric measures. One query."""
    rows = Obligation.objects.exclude(target_value=None).order_by().values("metric")
    return {row["metric"]: row["number"] for row in rows.annotate(number=Count("pk"))}


@dataclass(frozen=True, slots=True)
class Shown:
    """How well the figure is shown: what stands on each rung, in words; `address` asks where it comes from."""

    shares: tuple[str, ...]
    address: str
    is_confirmed: bool


def goal_of(obligation: Obligation) -> Goal | None:
    """The target of an obligation as it is shown, if it has one; its task must have been fetched. One query."""
    total = obligation.target_value
    if total is None:
        return None
    metrics = {one.key: one.title for one in balances.measuring(obligation.metric)}
    sign = {Comparator.AT_LEAST: "≥ ", Comparator.AT_MOST: "≤ "}.get(Comparator(obligation.target_comparator), "")
    is_daily = obligation.task.cadence == Cadence.DAY
    return Goal(
        words=f"{sign}{number(total)} {obligation.target_noun}".strip(),
        noun=obligation.target_noun,
        done=number(obligation.done_value),
        done_number=_plain(obligation.done_value),
        total_number=_plain(total),
        adds_up=not is_daily and obligation.target_comparator != Comparator.AT_MOST,
        measured_by=metrics[obligation.metric],
        is_chosen=obligation.metric_is_own,
        metrics=tuple(metrics.items()),
    )


def shown_of(obligation: Obligation) -> Shown | None:
    """How well the figure of an obligation is shown to be true; None where nothing was entered."""
    figure = balances.whole(labels.scope_of(obligation), obligation.metric, labels.label_of(obligation.pk))
    if figure is None or not figure.shares:
        return None
    return Shown(
        tuple(f"{number(share.quantity)} {share.rung.label}" for share in figure.shares),
        figure.address,
        is_confirmed=all(share.rung >= Rung.CONFIRMED for share in figure.shares),
    )


def _plain(value: Decimal) -> float:
    """A stored 3.0000 as 3, for the ring."""
    return int(value) if value == int(value) else float(value)
