"""How the tasks of a plan stand in a period: of one unit, or of all units of the plan together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, F, Max, Q, QuerySet, Sum

from phongtrao.obligations import labels
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules as owed_rules
from phongtrao.obligations.models import Holder, Obligation, Tally
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, ChargeRole, Plan


@dataclass(frozen=True, slots=True)
class Owed:
    """
    What is owed by a task: how many stand how, which number they add up to and by which metric that is measured, the
    latest day that is over.
    """

    counts: owed_rules.Counts
    target: Decimal | None = None
    comparator: str = ""
    noun: str = ""
    due_to: date | None = None
    who: str = ""
    together: str = ""
    metric: str = labels.METRIC
    size: int = 1


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
    """By task. Three queries."""
    return _of_unit(scope) if scope.unit else _of_all(scope)


def _of_unit(scope: Scope) -> dict[int, Owed]:
    columns = ("holder_key", "force", "state", "due_to", "target_value", "target_comparator", "target_noun")
    measured = ("metric", "metric_size")
    rows = obligations_in(scope).select_related("task").only(*columns, *measured, "task__cadence").order_by("pk")
    by_task: dict[int, list[Obligation]] = defaultdict(list)
    for row in rows:
        by_task[row.task_id].append(row)
    shared = [row.pk for some in by_task.values() for row in some if "+" in row.holder_key]
    names = _names(shared, without=scope.unit)
    return {task_id: _summed(some, scope.day, names) for task_id, some in by_task.items()}


def _summed(some: list[Obligation], day: date, names: dict[int, str]) -> Owed:
    kinds = [owed_rules.stroke(state=one.state, force=one.force, due_to=one.due_to, today=day) for one in some]
    over = [one.due_to for one, kind in zip(some, kinds, strict=True) if kind == "late" and one.due_to]
    together = next((names[one.pk] for one in some if one.pk in names), "")
    targets = [] if together else [one.target_value for one in some if _adds_up(one)]
    return Owed(
        counts=owed_rules.Counts.sum(owed_rules.Counts.single(kind) for kind in kinds),
        target=sum((value for value in targets if value), Decimal(0)) or None,
        comparator=some[0].target_comparator,
        noun=some[0].target_noun,
        due_to=max(over, default=None),
        together=together,
        metric=some[0].metric,
        size=some[0].metric_size,
    )


def _adds_up(one: Obligation) -> bool:
    is_daily = one.task.cadence == Cadence.DAY
    return owed_rules.adds_up(target=one.target_value, comparator=one.target_comparator, is_daily=is_daily)


def _names(obligation_ids: Iterable[int], *, without: Unit | None = None) -> dict[int, str]:
    """The short names of those who lead some obligations; one query."""
    rows = Holder.objects.filter(obligation__in=list(obligation_ids), role=ChargeRole.LEAD, is_live=True)
    if without:
        rows = rows.exclude(unit=without)
    found: dict[int, list[str]] = defaultdict(list)
    for pk, name in rows.order_by("unit__sort_key", "pk").values_list("obligation_id", "unit__short_name"):
        found[pk].append(name)
    return {pk: ", ".join(names) for pk, names in found.items()}


def _of_all(scope: Scope) -> dict[int, Owed]:
    """Each obligation once, whoever shares it: counts from the tally, numbers from the obligations."""
    counts = obligations.counts_by_task(Tally.objects.filter(overlapping(scope.period), plan=scope.plan), scope.day)
    rows = obligations_in(scope).order_by().values("task_id")
    adds_up = ~Q(target_comparator="<=") & ~Q(task__cadence=Cadence.DAY)
    summed = {
        row["task_id"]: row
        for row in rows.annotate(
            target=Sum("target_value", filter=adds_up),
            comparator=Max("target_comparator"),
            noun=Max("target_noun"),
            metric=Max("metric"),
            size=Max("metric_size"),
            due=Max("due_to", filter=Q(due_to__lt=scope.day)),
            one=Max("pk"),
        )
    }
    names = _names(row["one"] for task_id, row in summed.items() if task_id in counts and counts[task_id].total == 1)
    return {
        task_id: Owed(
            counts=one,
            target=row["target"] or None,
            comparator=row["comparator"] or "",
            noun=row["noun"] or "",
            due_to=row["due"],
            who=names.get(row["one"], ""),
            metric=row["metric"],
            size=row["size"],
        )
        for task_id, one in counts.items()
        if (row := summed.get(task_id))
    }


def counts_by_unit(scope: Scope) -> dict[int, owed_rules.Counts]:
    """How what each unit leads stands, shared obligations with each of them. One query."""
    held = Holder.objects.filter(
        overlapping(scope.period, "obligation__"), plan=scope.plan, role=ChargeRole.LEAD, is_live=True
    )
    stroke = obligations.stroke_on(scope.day, "obligation__")
    rows = held.order_by().values_list("unit_id", stroke).annotate(number=Count("obligation_id"))
    found: dict[int, owed_rules.Counts] = defaultdict(owed_rules.Counts)
    for unit_id, kind, number in rows:
        found[unit_id] += owed_rules.Counts.single(kind, number)
    return dict(found)


def at_stroke(scope: Scope, task_id: int | None, kind: str) -> QuerySet[Obligation]:
    """The obligations behind a count."""
    rows = obligations_in(scope)
    rows = rows.filter(task_id=task_id) if task_id else rows
    rows = rows.filter(obligations.at_stroke(kind, scope.day))
    return obligations.with_all(rows).order_by(F("due_to").asc(nulls_last=True), "task__ordinal", "pk")
