"""The cells of a few units: what each owes for each task, put together over the periods."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Case, Count, F, FloatField, Min, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Least

from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, ObligationState
from phongtrao.plans.models import Cadence, Comparator, Task

from .strokes import at_stroke, stroke_on

Part = tuple[rules.Stroke, int, int, float]
"""One stroke in one cell: how many, the first of them, how much of them is done."""
WORST_FIRST = {"late": 0, "doing": 1, "none": 2, "met": 3}


class Cell(NamedTuple):
    """
    A unit's obligations for one task. `percent` is how much of them is done as far as figures say.

    `stroke` is the one for all of them; `obligation_id` is the one to open: the earliest of the worst. A tuple,
    since a page makes 2,000 of them.
    """

    obligation_id: int
    stroke: rules.Stroke
    counts: rules.Counts
    percent: int


def cells_of(
    rows: QuerySet[Holder], unit_ids: Iterable[int], tasks: list[Task], stroke: str, today: date
) -> dict[tuple[int, int], Cell]:
    """Cells by (unit, task), in one query: one row of it is one stroke of one cell."""
    daily = {task.pk for task in tasks if task.cadence == Cadence.DAY}
    grouped = (
        rows.filter(at_stroke(stroke, today, "obligation__"), unit_id__in=list(unit_ids))
        .values_list("unit_id", "obligation__task_id", stroke_on(today, "obligation__"))
        .annotate(number=Count("pk"), first=Min("obligation_id"), done=Sum(share_done("obligation__")))
    )
    strokes: dict[tuple[int, int], list[Part]] = {}
    for unit_id, task_id, kind, number, first, done in grouped:
        strokes.setdefault((unit_id, task_id), []).append((kind, number, first, done))
    return {place: _cell(found, is_daily=place[1] in daily) for place, found in strokes.items()}


def _cell(found: list[Part], *, is_daily: bool) -> Cell:
    if len(found) == 1:
        kind, number, first, done = found[0]
        counts = rules.Counts.single(kind, number)
    else:
        found.sort(key=lambda part: WORST_FIRST[part[0]])
        first = found[0][2]
        done = sum(part[3] for part in found)
        counts = rules.Counts.sum(rules.Counts.single(kind, number) for kind, number, _first, _done in found)
        kind, number = counts.together, counts.total
    return Cell(first, kind, counts, int(100 * (counts.met if is_daily else done) / number))


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
