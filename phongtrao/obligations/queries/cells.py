"""The cells of a few units: what each owes for each task, put together over the periods."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, F, FloatField, Min, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Least

from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, ObligationState
from phongtrao.plans.models import Cadence, Comparator, Task

from .strokes import at_stroke, stroke_on

WORST_FIRST = {"late": 0, "doing": 1, "none": 2, "met": 3}


@dataclass(frozen=True, slots=True)
class Cell:
    """
    A unit's obligations for one task. `percent` is how much of them is done as far as figures say.

    `obligation_id` is the one to open: the earliest of the worst.
    """

    obligation_id: int
    counts: rules.Counts
    percent: int

    @property
    def stroke(self) -> str:
        """The one stroke for all."""
        return self.counts.together


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
    strokes: dict[tuple[int, int], list[tuple[str, int, int, float]]] = {}
    for unit_id, task_id, kind, number, first, done in grouped:
        strokes.setdefault((unit_id, task_id), []).append((kind, number, first, done))
    return {place: _cell(found, is_daily=place[1] in daily) for place, found in strokes.items()}


def _cell(found: list[tuple[str, int, int, float]], *, is_daily: bool) -> Cell:
    found.sort(key=lambda one: WORST_FIRST[one[0]])
    counts = rules.Counts(**{kind: number for kind, number, _first, _done in found})
    done = counts.met if is_daily else sum(done for _kind, _number, _first, done in found)
    return Cell(obligation_id=found[0][2], counts=counts, percent=int(100 * done / counts.total))


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
