"""The cells of a few units: what each owes for each task, put together over the periods."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Case, Count, F, FloatField, Min, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Least

from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, ObligationState
from phongtrao.plans.models import Comparator

from .plain import plainly
from .strokes import at_stroke, stroke_on

WORST_FIRST = {"late": 0, "doing": 1, "none": 2, "met": 3}


class Cell(NamedTuple):
    """
    A unit's obligations for one task. `done` is how many of them are done as far as figures say, 1.5 of 3.

    `stroke` is the one for all of them; `obligation_id` is the one to open: the earliest of the worst. A tuple,
    since a page makes 2,000 of them.
    """

    obligation_id: int
    stroke: rules.Stroke
    counts: rules.Counts
    done: float
    worst: rules.Stroke

    @property
    def percent(self) -> int:
        """How much is done, in hundredths."""
        return int(100 * self.done / self.counts.total)


def cells_of(
    rows: QuerySet[Holder], unit_ids: Iterable[int], daily: Collection[int], stroke: str, today: date
) -> dict[tuple[int, int], Cell]:
    """Cells by (unit, task), in one query: one row of it is one stroke of one cell. `daily`: tasks that are norms."""
    wanted = list(unit_ids)
    if not wanted:
        return {}
    grouped = (
        rows.filter(at_stroke(stroke, today, "obligation__"), unit_id__in=wanted)
        .values_list("unit_id", "obligation__task_id", stroke_on(today, "obligation__"))
        .annotate(number=Count("pk"), first=Min("obligation_id"), done=Sum(share_done("obligation__")))
    )
    cells: dict[tuple[int, int], Cell] = {}
    for unit_id, task_id, kind, number, first, done in plainly(grouped):
        counts = rules.Counts.single(kind, number)
        cell = Cell(first, kind, counts, counts.met if task_id in daily else done, kind)
        other = cells.get((unit_id, task_id))
        cells[unit_id, task_id] = _together(cell, other) if other else cell
    return cells


def _together(one: Cell, other: Cell) -> Cell:
    """Two strokes of one cell as one."""
    worst = one if WORST_FIRST[one.worst] < WORST_FIRST[other.worst] else other
    counts = one.counts + other.counts
    return Cell(worst.obligation_id, counts.together, counts, one.done + other.done, worst.worst)


def share_done(prefix: str = "") -> Case:
    """How much of an obligation is done, 0 to 1, in SQL: twin of `rules.share_of`, but for daily tasks."""
    done, target = F(f"{prefix}done_value"), F(f"{prefix}target_value")
    return Case(
        When(**{f"{prefix}state": ObligationState.MET}, then=Value(1.0)),
        When(
            **{f"{prefix}target_value__gt": 0, f"{prefix}target_comparator__in": _ADDS_UP},
            then=Least(Value(1.0), Cast(done, FloatField()) / Cast(target, FloatField())),
        ),
        default=Value(0.0),
        output_field=FloatField(),
    )


_ADDS_UP = (Comparator.EXACTLY, Comparator.AT_LEAST)
