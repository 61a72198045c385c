"""
The board: units × tasks as a heat map, and the same as a list of units for phones.

Made for 2,000 units × 80 tasks within 100 ms (`make bench`): totals come from the tally, rows are found by unit,
and only the rows and cells of the units of the page are read.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import Exists, OuterRef, QuerySet
from django.http import QueryDict
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.paging import PARAMETER, Pager, page_of
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder
from phongtrao.organizations.models import Unit
from phongtrao.plans.access import may_steer
from phongtrao.plans.models import Cadence, Plan, Question, QuestionState, Task
from phongtrao.plans.models import Pillar as PillarCode

from .cells import Cell, Standing, cell_of, counts_of, standings_of
from .clusters import Cluster
from .narrowing import Filters, counts, held, units_in_scope
from .notes import Notes, notes_on
from .places import Place, places_of
from .results import Result, results_under
from .strokes import at_stroke

CELLS_A_PAGE = 1200
FEWEST_UNITS, MOST_UNITS = 15, 50
"""A page has about as many cells whatever is asked for: eighty tasks of 15 units, or one pillar of 50."""
FEW = 5000
"""So few obligations are found from their own side; more from the side of the units, which soon meet one."""

STROKE = "trang-thai"
"""The filter's name in the address."""


class Head(NamedTuple):
    """What the board shows of a task."""

    pk: int
    code: str
    title: str
    pillar: str
    cadence: str


@dataclass(frozen=True, slots=True)
class Column:
    """A task as the head of a column. `opens` marks the first one of its pillar."""

    task: Head
    opens: bool


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
    """
    Everything the board shows. `counts` are those of all rows, not only of the page, before `stroke` narrows;
    `asked` is how many points of the plan wait for the officer's word, 0 for everybody else.
    """

    plan: Plan
    filters: Filters
    counts: rules.Counts
    chips: tuple[Chip, ...]
    pillars: tuple[Pillar, ...]
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    notes: Notes
    pager: Pager
    units: int
    asked: int
    may_remind: bool
    results: tuple[Result, ...]

    @property
    def all_of_it(self) -> str:
        """The query of the same plan without any filter."""
        return f"?ke-hoach={self.plan.pk}"

    @property
    def unit_place(self) -> str:
        """The address of a unit's own list under the plan, up to the unit's number."""
        return f"{reverse('obligations:board')}?ke-hoach={self.plan.pk}&don-vi-id="


def board_page(
    plan: Plan, filters: Filters, actor: Actor, today: date, params: QueryDict, clusters: tuple[Cluster, ...]
) -> Board:
    """The page of the board that the address asks for. A fixed number of queries, whatever its size."""
    units = units_in_scope(actor, plan, filters, today)
    by_task = counts(plan, filters, units, today)
    total = rules.Counts.sum(by_task.values())
    columns = _columns(plan, {task_id for task_id, one in by_task.items() if _found(one, filters.stroke)})
    titles = {str(cluster.pk): cluster.name for cluster in clusters}
    holding = _holding(plan, filters, units, today, _found(total, filters.stroke))
    places = places_of(holding, [cluster.pk for cluster in clusters], today)
    page, pager = page_of(places, params=params, per_page=units_a_page(len(columns)))
    totals = Counter(place.group for place in places)
    return Board(
        plan=plan,
        filters=filters,
        counts=total,
        chips=_chips(total, filters.stroke, params),
        pillars=_pillars(columns),
        columns=columns,
        groups=_groups(list(page), totals, columns, titles, held(plan, filters), filters.stroke, today),
        notes=notes_on(plan, [place.unit_id for place in page]),
        pager=pager,
        units=len(places),
        asked=_asked(plan) if may_steer(actor, plan) else 0,
        may_remind=may_steer(actor, plan) and total.met < total.total,
        results=results_under(plan, actor),
    )


def units_a_page(columns: int) -> int:
    """How many units a page of so many columns shows."""
    return min(MOST_UNITS, max(FEWEST_UNITS, CELLS_A_PAGE // max(1, columns)))


def _asked(plan: Plan) -> int:
    return Question.objects.filter(version__plan=plan, state=QuestionState.OPEN).count()


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
    rows = Task.objects.filter(plan=plan).order_by("ordinal", "pk").values_list(*Head._fields)
    tasks = [head for head in map(Head._make, rows) if head.pk in task_ids]
    begins = {task.pillar: place for place, task in reversed(list(enumerate(tasks)))}
    tasks.sort(key=lambda task: begins[task.pillar])
    before = [None, *(task.pillar for task in tasks)]
    return tuple(Column(task, opens=task.pillar != pillar) for task, pillar in zip(tasks, before, strict=False))


def _pillars(columns: tuple[Column, ...]) -> tuple[Pillar, ...]:
    sizes = Counter(column.task.pillar for column in columns)
    labels = dict(PillarCode.choices)
    return tuple(
        Pillar(column.task.pillar, str(labels.get(column.task.pillar, "")), sizes[column.task.pillar])
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


def _groups(
    places: list[Place],
    totals: Counter[str],
    columns: tuple[Column, ...],
    titles: dict[str, str],
    rows_held: QuerySet[Holder],
    stroke: str,
    today: date,
) -> tuple[Group, ...]:
    units = Unit.objects.in_bulk([place.unit_id for place in places])
    daily = {column.task.pk for column in columns if column.task.cadence == Cadence.DAY}
    standings = standings_of(rows_held, units, daily, stroke, today)
    task_ids = [column.task.pk for column in columns]
    rows: dict[str, list[Row]] = {}
    for place in places:
        row = _row(units[place.unit_id], standings[place.unit_id], task_ids)
        rows.setdefault(place.group, []).append(row)
    return tuple(
        Group(
            key=key,
            title=titles.get(key, ""),
            total=totals[key],
            rows=tuple(some),
        )
        for key, some in rows.items()
    )


def _row(unit: Unit, standing: Standing, task_ids: list[int]) -> Row:
    cells = tuple(cell_of(standing[task_id]) if task_id in standing else None for task_id in task_ids)
    return Row(unit, cells, counts_of(heap for heaps in standing.values() for heap in heaps))
