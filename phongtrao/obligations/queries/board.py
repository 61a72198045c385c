"""
The board: units × tasks as a heat map, and the same as a list of units for phones.

Made for 2,000 units × 80 tasks within 100 ms (`make bench`): totals come from the tally, rows are found by unit,
and only the cells of the 25 units of the page are read.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, CharField, Exists, FilteredRelation, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast
from django.http import QueryDict
from django.utils.html import escape

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.paging import PARAMETER, Pager, page_of
from phongtrao.obligations import rules
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.plans.models import Plan, Task

from .cells import Cell, cells_of
from .narrowing import Filters, counts, held, units_in_scope
from .strokes import at_stroke

UNITS_A_PAGE = 25
FEW = 5000
"""So few obligations are found from their own side; more from the side of the units, which soon meet one."""

STROKE = "trang-thai"
"""The filter's name in the address."""
AT_THE_TOP = "top"
NO_CLUSTER = "none"


@dataclass(frozen=True, slots=True)
class Column:
    """A task as the head of a column. `opens` marks the first one of its pillar; `label` is HTML, escaped."""

    task: Task
    opens: bool
    label: str


@dataclass(frozen=True, slots=True)
class Pillar:
    """A side of the movement over its columns."""

    code: str
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Row:
    """A unit with one cell a column (None where it owes nothing), and how all of them stand."""

    unit: Unit
    cells: tuple[Cell | None, ...]
    counts: rules.Counts


@dataclass(frozen=True, slots=True)
class Group:
    """
    Rows of one cluster on this page. `key` is the cluster's id, "top" for the issuer and its board, or "none".

    `total` counts its units on all pages.
    """

    key: str
    title: str
    total: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """A count that is a filter: its address asks for this stroke, or for all where it is asked for already."""

    stroke: str
    count: int
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the board shows. `counts` are those of all rows, not only of the page, before `stroke` narrows."""

    plan: Plan
    filters: Filters
    counts: rules.Counts
    chips: tuple[Chip, ...]
    pillars: tuple[Pillar, ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    pager: Pager
    units: int


def board_page(plan: Plan, filters: Filters, actor: Actor, today: date, params: QueryDict) -> Board:
    """The page of the board that the address asks for. A fixed number of queries, whatever its size."""
    units = units_in_scope(actor, plan, filters, today)
    by_task = counts(plan, filters, units, today)
    total = rules.Counts.sum(by_task.values())
    columns = _columns(plan, {task_id for task_id, one in by_task.items() if _found(one, filters.stroke)})
    clusters = {unit.pk: unit for unit in Unit.objects.filter(kind=UnitKind.CLUSTER).order_by("sort_key", "pk")}
    places = _places(_holding(plan, filters, units, today, _found(total, filters.stroke)), today)
    page, pager = page_of(places, params=params, per_page=UNITS_A_PAGE)
    return Board(
        plan=plan,
        filters=filters,
        counts=total,
        chips=_chips(total, filters.stroke, params),
        pillars=_pillars(columns),
        columns=columns,
        groups=_groups(
            list(page), Counter(group for _unit_id, group in places), columns, clusters, plan, filters, today
        ),
        pager=pager,
        units=len(places),
    )


def _chips(total: rules.Counts, asked: str, params: QueryDict) -> tuple[Chip, ...]:
    chips = []
    for kind, count in total.pairs():
        query = params.copy()
        query.pop(PARAMETER, None)
        query[STROKE] = "" if kind == asked else kind
        chips.append(Chip(kind, count, f"?{query.urlencode()}", kind == asked))
    return tuple(chips)


def _found(one: rules.Counts, stroke: str) -> int:
    return one.of(stroke) if stroke else one.total


def _columns(plan: Plan, task_ids: set[int]) -> tuple[Column, ...]:
    """Tasks in the order of the text; a pillar's tasks stand together, in the order in which pillars begin."""
    tasks = [
        task
        for task in Task.objects.filter(plan=plan).order_by("ordinal", "pk").only(*COLUMN_FIELDS)
        if task.pk in task_ids
    ]
    begins = {task.pillar: place for place, task in reversed(list(enumerate(tasks)))}
    tasks.sort(key=lambda task: begins[task.pillar])
    before = [None, *(task.pillar for task in tasks)]
    return tuple(
        Column(task, opens=task.pillar != pillar, label=escape(f"{task.code} {task.title}"))
        for task, pillar in zip(tasks, before, strict=False)
    )


COLUMN_FIELDS = ("plan_id", "code", "title", "pillar", "cadence", "force", "ordinal")


def _pillars(columns: tuple[Column, ...]) -> tuple[Pillar, ...]:
    sizes = Counter(column.task.pillar for column in columns)
    return tuple(
        Pillar(column.task.pillar, column.task.get_pillar_display(), sizes[column.task.pillar])
        for column in columns
        if column.opens
    )


def _holding(plan: Plan, filters: Filters, units: QuerySet[Unit] | None, today: date, found: int) -> QuerySet[Unit]:
    """Units that answer for anything that the filters leave."""
    rows = held(plan, filters).filter(at_stroke(filters.stroke, today, "obligation__"))
    if not found:
        return Unit.objects.none()
    if units is None and found <= FEW:
        return Unit.objects.filter(pk__in=rows.filter(obligation__plan=plan).values("unit_id"))
    return (Unit.objects.all() if units is None else units).filter(Exists(rows.filter(unit=OuterRef("pk"))))


def _places(units: QuerySet[Unit], today: date) -> list[tuple[int, str]]:
    """
    Every unit of the board with its group, in order: issuer and board, cluster by cluster, those without a cluster.

    Put in order by the database: of 2,000 rows only two small columns come over.
    """
    now = Q(cluster_places__since__lte=today) & (
        Q(cluster_places__until__isnull=True) | Q(cluster_places__until__gte=today)
    )
    at_the_top, in_a_cluster = Q(kind__in=[UnitKind.UNION, UnitKind.BOARD]), Q(place__cluster__isnull=False)
    rows = (
        units.annotate(place=FilteredRelation("cluster_places", condition=now))
        .annotate(
            rank=Case(When(at_the_top, then=0), When(in_a_cluster, then=1), default=2),
            group=Case(
                When(at_the_top, then=Value(AT_THE_TOP)),
                When(in_a_cluster, then=Cast("place__cluster_id", CharField())),
                default=Value(NO_CLUSTER),
            ),
        )
        .order_by("rank", "place__cluster__sort_key", "place__cluster_id", "sort_key", "pk")
    )
    # A unit that changes its cluster today stands in two for a day: it is shown in one.
    return list(dict(rows.values_list("pk", "group")).items())


def _groups(
    places: list[tuple[int, str]],
    totals: Counter[str],
    columns: tuple[Column, ...],
    clusters: dict[int, Unit],
    plan: Plan,
    filters: Filters,
    today: date,
) -> tuple[Group, ...]:
    units = Unit.objects.in_bulk([unit_id for unit_id, _group in places])
    tasks = [column.task for column in columns]
    cells = cells_of(held(plan, filters), list(units), tasks, filters.stroke, today)
    rows: dict[str, list[Row]] = {}
    for unit_id, group in places:
        rows.setdefault(group, []).append(_row(units[unit_id], tasks, cells))
    return tuple(
        Group(
            key=key,
            title=clusters[int(key)].name if key.isdecimal() else "",
            total=totals[key],
            rows=tuple(some),
        )
        for key, some in rows.items()
    )


def _row(unit: Unit, tasks: list[Task], cells: dict[tuple[int, int], Cell]) -> Row:
    own = tuple(cells.get((unit.pk, task.pk)) for task in tasks)
    return Row(unit, own, rules.Counts.sum(cell.counts for cell in own if cell))
