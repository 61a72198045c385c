"""The cells of a few units: what each owes for each task, put together over the periods."""

from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.db.models import Case, Count, F, FloatField, Min, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Least

from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, ObligationState

from .outlooks import ADDS_UP, at_risk, exceeded
from .plain import plainly
from .strokes import at_stroke, stroke_on

WORST_FIRST = {"late": 0, "doing": 1, "none": 2, "met": 3}


class Face(NamedTuple):
    """
    What a cell shows of its obligations: one stroke for all, how much is done in hundredths, how many of how
    many are met, and whether one is at risk or more than was asked for. A page has a thousand cells and few faces.
    """

    stroke: rules.Stroke
    percent: int
    met: int
    total: int
    outlook: rules.Outlook = ""


class Cell(NamedTuple):
    """A unit's obligations for one task. `obligation_id` is the one to open: the earliest of the worst."""

    obligation_id: int
    face: Face


class Heap(NamedTuple):
    """Obligations of one cell at one stroke. `done` is how many are done as far as figures say, 1.5 of 3."""

    stroke: rules.Stroke
    number: int
    first: int
    done: float
    outlook: rules.Outlook = ""


Standing = dict[int, list[Heap]]
"""Heaps by task."""


def standings_of(
    rows: QuerySet[Holder], unit_ids: Iterable[int], daily: Collection[int], stroke: str, today: date
) -> dict[int, Standing]:
    """What each unit owes by task, in one query: one row of it is one heap. `daily`: tasks that are norms."""
    found: dict[int, Standing] = {unit_id: {} for unit_id in unit_ids}
    if not found:
        return {}
    grouped = (
        rows.filter(at_stroke(stroke, today, "obligation__"), unit_id__in=list(found))
        .values_list("unit_id", "obligation__task_id", stroke_on(today, "obligation__"))
        .annotate(number=Count("pk"), first=Min("obligation_id"), done=Sum(share_done("obligation__")))
        .annotate(
            risk=Count("pk", filter=at_risk(today, "obligation__")),
            exceeded=Count("pk", filter=exceeded("obligation__")),
        )
    )
    for unit_id, task_id, kind, number, first, done, risk, more in plainly(grouped):
        outlook: rules.Outlook = "risk" if risk else "exceeded" if more else ""
        if task_id in daily:
            # A daily norm is not filled by adding up.
            done, outlook = number if kind == "met" else 0, ""  # noqa: PLW2901
        found[unit_id].setdefault(task_id, []).append(Heap(kind, number, first, done, outlook))
    return found


def cell_of(heaps: list[Heap]) -> Cell:
    """The heaps of one cell under one face."""
    if len(heaps) == 1:
        ((stroke, number, first, done, outlook),) = heaps
        return Cell(first, _face_of(stroke, number, done, outlook))
    counts = counts_of(heaps)
    worst = min(heaps, key=lambda heap: WORST_FIRST[heap.stroke])
    done = sum(heap.done for heap in heaps)
    beyond: rules.Outlook = "risk" if any(heap.outlook == "risk" for heap in heaps) else ""
    return Cell(worst.first, Face(counts.together, int(100 * done / counts.total), counts.met, counts.total, beyond))


@lru_cache(maxsize=4096)
def _face_of(stroke: rules.Stroke, number: int, done: float, outlook: rules.Outlook) -> Face:
    return Face(stroke, int(100 * done / number), number if stroke == "met" else 0, number, outlook)


def counts_of(heaps: Iterable[Heap]) -> rules.Counts:
    """How many obligations of these heaps stand at each stroke."""
    numbers = dict.fromkeys(rules.STROKES, 0)
    for stroke, number, *_rest in heaps:
        numbers[stroke] += number
    return rules.Counts(**numbers)


def share_done(prefix: str = "") -> Case:
    """How much of an obligation is done, 0 to 1, in SQL: twin of `rules.share_of`, but for daily tasks."""
    done, target = F(f"{prefix}done_value"), F(f"{prefix}target_value")
    return Case(
        When(**{f"{prefix}state": ObligationState.MET}, then=Value(1.0)),
        When(
            **{f"{prefix}target_value__gt": 0, f"{prefix}target_comparator__in": ADDS_UP},
            then=Least(Value(1.0), Cast(done, FloatField()) / Cast(target, FloatField())),
        ),
        default=Value(0.0),
        output_field=FloatField(),
    )
