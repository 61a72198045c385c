"""How the tasks of a plan stand in a period: of one unit, or of all units of the plan together."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from django.db.models import Count, F, Max, Q, QuerySet, Sum

from phongtrao.obligations import labels
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules as owed_rules
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, ChargeRole, Plan

Names = dict[int, list[tuple[str, str]]]


class Measure(NamedTuple):
    """By what a target is measured: the metric, how much of it is one, what one is called, how it compares."""

    metric: str = labels.METRIC
    size: int = 1
    noun: str = ""
    comparator: str = ""


UNMEASURED = Measure()


@dataclass(frozen=True, slots=True)
class Owed:
    """
    What is owed by a task: how many stood how, which number they add up to and how that is measured, the latest day
    that is over; who owes it where it is one thing, and with whom a unit shares it.
    """

    counts: owed_rules.Counts
    target: Decimal | None = None
    measure: Measure = UNMEASURED
    due_to: date | None = None
    who: tuple[tuple[str, str], ...] = ()
    together: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose obligations: of a plan in a period, as they stand on a day; of one unit, or of all (`unit` None)."""

    plan: Plan
    period: Period
    day: date
    unit: Unit | None


def overlapping(period: Period, prefix: str = "") -> Q:
    """Periods that share a day with this one."""
    return Q(**{f"{prefix}period_start__lte": period.end, f"{prefix}period_end__gte": period.start})


def obligations_in(scope: Scope) -> QuerySet[Obligation]:
    """The live obligations of a scope."""
    rows = obligations.live().filter(overlapping(scope.period), plan=scope.plan)
    if scope.unit is None:
        return rows
    held = Holder.objects.filter(unit=scope.unit, plan=scope.plan, role=ChargeRole.LEAD, is_live=True)
    return rows.filter(pk__in=held.values("obligation_id"))


def owed_in(scope: Scope) -> dict[int, Owed]:
    """By task, as it was at the end of the day of the scope. Three queries."""
    return _of_unit(scope) if scope.unit else _of_all(scope)


def _measured(targets: Iterable[tuple[Measure, Decimal | None, int]]) -> tuple[Measure, Decimal | None]:
    """
    The measure of what a task asks for, and the sum of its targets, each that of so many obligations. Targets that are
    measured differently do not add up: then there is no sum, and the measure is that of most of them.
    """
    counted: Counter[Measure] = Counter()
    total = Decimal(0)
    for measure, value, obliging in targets:
        counted[measure] += obliging if value is not None else 0
        total += value or 0
    if not counted:
        return UNMEASURED, None
    usual = max(counted, key=lambda one: (counted[one], one))
    units = {measure[:3] for measure, number in counted.items() if number}
    return usual, total if total and len(units) == 1 else None


def _of_unit(scope: Scope) -> dict[int, Owed]:
    columns = ("holder_key", "force", "state", "due_to", "begun_on", "met_on")
    targets = ("target_value", "target_comparator", "target_noun", "metric", "metric_size")
    rows = obligations_in(scope).select_related("task").only(*columns, *targets, "task__cadence").order_by("pk")
    by_task: dict[int, list[Obligation]] = defaultdict(list)
    for row in rows:
        by_task[row.task_id].append(row)
    shared = [row.pk for some in by_task.values() for row in some if "+" in row.holder_key]
    names = _names(shared, without=scope.unit)
    return {task_id: _summed(some, scope.day, names) for task_id, some in by_task.items()}


def _summed(some: list[Obligation], day: date, names: Names) -> Owed:
    kinds = [_stroke(one, day) for one in some]
    over = [one.due_to for one, kind in zip(some, kinds, strict=True) if kind == "late" and one.due_to]
    together = next((tuple(names[one.pk]) for one in some if one.pk in names), ())
    measure, target = _measured((_measure_of(one), one.target_value if _adds_up(one) else None, 1) for one in some)
    return Owed(
        counts=owed_rules.Counts.sum(owed_rules.Counts.single(kind) for kind in kinds),
        target=None if together else target,
        measure=measure,
        due_to=max(over, default=None),
        together=together,
    )


def _stroke(one: Obligation, day: date) -> owed_rules.Stroke:
    days = {"due_to": one.due_to, "begun_on": one.begun_on, "met_on": one.met_on}
    return owed_rules.stroke_as_of(state=one.state, force=one.force, **days, day=day)


def _measure_of(one: Obligation) -> Measure:
    return Measure(one.metric, one.metric_size, one.target_noun, one.target_comparator)


def _adds_up(one: Obligation) -> bool:
    is_daily = one.task.cadence == Cadence.DAY
    return owed_rules.adds_up(target=one.target_value, comparator=one.target_comparator, is_daily=is_daily)


def _names(obligation_ids: Iterable[int], *, without: Unit | None = None) -> Names:
    """The short and full names of those who lead some obligations; one query."""
    rows = Holder.objects.filter(obligation__in=list(obligation_ids), role=ChargeRole.LEAD, is_live=True)
    if without:
        rows = rows.exclude(unit=without)
    found: Names = defaultdict(list)
    columns = ("obligation_id", "unit__short_name", "unit__name")
    for pk, short, full in rows.order_by("unit__sort_key", "pk").values_list(*columns):
        found[pk].append((short, full))
    return dict(found)


def _of_all(scope: Scope) -> dict[int, Owed]:
    """Each obligation once, whoever shares it; alike ones come out of the database together."""
    adds_up = ~Q(target_comparator="<=") & ~Q(task__cadence=Cadence.DAY)
    measure = ("metric", "metric_size", "target_noun", "target_comparator")
    rows = obligations_in(scope).order_by().annotate(kind=obligations.stroke_as_of(scope.day))
    alike = rows.values_list("task_id", "kind", *measure).annotate(
        number=Count("pk"),
        target=Sum("target_value", filter=adds_up),
        due=Max("due_to", filter=Q(due_to__lt=scope.day)),
        one=Max("pk"),
    )
    by_task: dict[int, list[_Alike]] = defaultdict(list)
    for task_id, kind, *measured, number, target, due, one in alike:
        by_task[task_id].append(_Alike(kind, Measure(*measured), number, target, due, one))
    lone = [some[0].one for some in by_task.values() if sum(one.number for one in some) == 1]
    names = _names(lone)
    return {task_id: _together(some, names) for task_id, some in by_task.items()}


class _Alike(NamedTuple):
    """Obligations of a task that stand alike and are measured alike: how many, and what they add up to."""

    kind: owed_rules.Stroke
    measure: Measure
    number: int
    target: Decimal | None
    due: date | None
    one: int


def _together(some: list[_Alike], names: Names) -> Owed:
    measure, target = _measured((one.measure, one.target, one.number) for one in some)
    return Owed(
        counts=owed_rules.Counts.sum(owed_rules.Counts.single(one.kind, one.number) for one in some),
        target=target,
        measure=measure,
        due_to=max((one.due for one in some if one.due and one.kind == "late"), default=None),
        who=tuple(names.get(some[0].one, ())),
    )


def counts_by_unit(scope: Scope) -> dict[int, owed_rules.Counts]:
    """How what each unit leads stood at the end of the day, shared obligations with each of them. One query."""
    held = Holder.objects.filter(
        overlapping(scope.period, "obligation__"), plan=scope.plan, role=ChargeRole.LEAD, is_live=True
    )
    stroke = obligations.stroke_as_of(scope.day, "obligation__")
    rows = held.order_by().values_list("unit_id", stroke).annotate(number=Count("obligation_id"))
    found: dict[int, owed_rules.Counts] = defaultdict(owed_rules.Counts)
    for unit_id, kind, number in rows:
        found[unit_id] += owed_rules.Counts.single(kind, number)
    return dict(found)


def standing_in(scope: Scope, task_id: int | None, kind: str) -> QuerySet[Obligation]:
    """The obligations behind a count, those of one stroke or all; each says how it stood (`kind`)."""
    rows = obligations_in(scope).annotate(kind=obligations.stroke_as_of(scope.day))
    rows = rows.filter(task_id=task_id) if task_id else rows
    rows = rows.filter(kind=kind) if kind else rows
    return obligations.with_all(rows).order_by(F("due_to").asc(nulls_last=True), "task__ordinal", "period_start", "pk")
