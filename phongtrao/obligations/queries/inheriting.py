"""Obligations of units that end: what is open, what the heir owes already, what stays behind."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q, QuerySet

from phongtrao.obligations import rules
from phongtrao.obligations.models import (
    CLOSED,
    Evidence,
    Holder,
    Obligation,
    ObligationState,
    Passing,
    Progress,
    Registration,
)
from phongtrao.organizations.models import Succession, Unit, UnitChange
from phongtrao.organizations.queries import heirs
from phongtrao.plans.models import ChargeRole, Plan

Identity = tuple[int, str, str]
OPEN = (ObligationState.OPEN, ObligationState.DOING)


def open_holdings(unit_id: int) -> QuerySet[Holder]:
    """What a unit holds, leads or helps with, and which is not done; also where its period is over."""
    return (
        Holder.objects.filter(unit_id=unit_id, obligation__state__in=OPEN)
        .select_related("obligation__plan", "obligation__task")
        .order_by("obligation_id")
    )


def stranding_changes() -> QuerySet[UnitChange]:
    """Decisions, carried out, of which an ended unit still holds something that is not done; the earliest first."""
    held = Holder.objects.filter(obligation__state__in=OPEN, unit__valid_to__isnull=False).values("unit_id")
    ended = Succession.objects.filter(predecessor__in=held, predecessor__valid_to__lt=F("change__valid_from"))
    ended = ended.filter(Q(is_heir=True) | Q(successor=None))
    return UnitChange.objects.filter(pk__in=ended.values("change_id"), done_at__isnull=False).order_by(
        "valid_from", "pk"
    )


def owed_already(unit_id: int, holdings: Iterable[Holder]) -> set[tuple[int, str]]:
    """The tasks and periods, among those of some holdings, that a unit leads already. One query."""
    tasks = {holding.obligation.task_id for holding in holdings}
    rows = Holder.objects.filter(unit_id=unit_id, role=ChargeRole.LEAD, is_waived=False, obligation__task__in=tasks)
    rows = rows.exclude(obligation__state__in=CLOSED)
    return set(rows.values_list("obligation__task_id", "obligation__period_key"))


def worked_on(obligation_ids: Iterable[int]) -> set[int]:
    """Those of the obligations on which units have said, shown or promised anything. One query."""
    ids = list(obligation_ids)
    said, shown, promised = (
        model.objects.filter(obligation__in=ids).order_by().values_list("obligation_id", flat=True)
        for model in (Progress, Evidence, Registration)
    )
    return set(said.union(shown, promised))


def left_behind(plan: Plan, heirs: Mapping[int, int | None]) -> tuple[set[int], set[Identity]]:
    """
    What units that have ended still hold: their obligations, and the identities under which the heirs would be asked
    for the same once more. Two queries.
    """
    ended = Holder.objects.filter(plan=plan, unit__in=list(heirs), role=ChargeRole.LEAD)
    leads: dict[int, list[int]] = defaultdict(list)
    held = Holder.objects.filter(obligation__in=ended.values("obligation_id"), role=ChargeRole.LEAD)
    for obligation_id, unit_id in held.order_by("pk").values_list("obligation_id", "unit_id"):
        leads[obligation_id].append(heirs.get(unit_id) or unit_id)
    rows = Obligation.objects.filter(pk__in=leads).exclude(state=ObligationState.WITHDRAWN).order_by("pk")
    return set(leads), {(row.task_id, row.period_key, rules.holder_key(leads[row.pk])) for row in rows}


@dataclass(frozen=True, slots=True)
class OpenDuties:
    """How many open duties of a unit would pass, under which plan."""

    plan: Plan
    number: int


def open_duties(unit_ids: Iterable[int]) -> list[OpenDuties]:
    """What would pass from units, plan by plan. Two queries."""
    rows = (
        Holder.objects.filter(obligation__state__in=OPEN, unit__in=list(unit_ids))
        .order_by()
        .values_list("plan_id")
        .annotate(number=Count("obligation", distinct=True))
    )
    numbers = dict(rows)
    plans = Plan.objects.filter(pk__in=numbers).order_by("title", "pk")
    return [OpenDuties(plan, numbers[plan.pk]) for plan in plans]


def ended_among(units: Iterable[Unit], today: date) -> tuple[tuple[Unit, Unit | None], ...]:
    """Those of some units that are no more, each with who came after it. Two queries, none where all live."""
    ended = [unit for unit in units if unit.valid_to and unit.valid_to < today]
    if not ended:
        return ()
    after = heirs(on=today)
    found = Unit.objects.in_bulk([pk for unit in ended if (pk := after.get(unit.pk))])
    return tuple((unit, found.get(after.get(unit.pk) or 0)) for unit in ended)


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """What became of a decision: who came after whom, and how many duties passed to whom."""

    successions: tuple[Succession, ...]
    passed: tuple[tuple[str, int], ...]


def decision_page(change: UnitChange) -> DecisionPage:
    """The page of a decision, in two queries."""
    came = change.successions.select_related("predecessor", "successor").order_by("pk")
    rows = Passing.objects.filter(change=change).exclude(taker=None).order_by("taker__sort_key")
    numbers = rows.values_list("taker__name").annotate(number=Count("obligation", distinct=True))
    return DecisionPage(tuple(came), tuple(numbers))
