"""The strokes: how something owed stands on a day, and how many things stand together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

Stroke = Literal["none", "doing", "met", "late"]
STROKES: tuple[Stroke, ...] = ("met", "doing", "late", "none")
"""In the order in which chips and bars show them."""


def stroke(*, state: str, force: str, due_to: date | None, today: date) -> Stroke:
    """
    The stroke of one obligation (LOOK.md; issue 2, "force").

    Late is what is not met after its last day. What the plan encourages is never late, and what has no due day
    cannot be. The withdrawn are shown nowhere but in histories; nobody asks for their stroke.
    """
    if state == "met":
        return "met"
    if due_to is not None and due_to < today and force != "encouraged":
        return "late"
    return "doing" if state == "doing" else "none"


def stroke_as_of(
    *, state: str, force: str, due_to: date | None, begun_on: date | None, met_on: date | None, day: date
) -> Stroke:
    """
    The stroke as it was at the end of a day: what was met or begun only later was not so yet. What has no such day
    began, or was met, before that was noted.
    """
    if state == "met" and met_on is not None and met_on > day:
        state = "doing"
    if state == "doing" and begun_on is not None and begun_on > day:
        state = "open"
    return stroke(state=state, force=force, due_to=due_to, today=day)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many obligations stand at each stroke. Counts can be added."""

    met: int = 0
    doing: int = 0
    late: int = 0
    none: int = 0

    @staticmethod
    @lru_cache(maxsize=1024)
    def single(kind: Stroke, number: int = 1) -> "Counts":
        """So many of one kind. Cached: a board has thousands of cells that say "one, met"."""
        return Counts(**{kind: number})

    @classmethod
    def sum(cls, parts: Iterable["Counts"]) -> "Counts":
        """All parts together."""
        met = doing = late = none = 0
        for part in parts:
            met, doing, late, none = met + part.met, doing + part.doing, late + part.late, none + part.none
        return cls(met, doing, late, none)

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.met + other.met, self.doing + other.doing, self.late + other.late, self.none + other.none)

    def of(self, kind: str) -> int:
        """How many stand at one stroke."""
        return {"met": self.met, "doing": self.doing, "late": self.late, "none": self.none}[kind]

    @property
    def total(self) -> int:
        """All of them."""
        return self.met + self.doing + self.late + self.none

    @property
    def together(self) -> Stroke:
        """
        The one stroke for all: late if any is late; met only if all are met; under way as soon as one has begun.

        Worst first, with one exception: eleven months not yet begun do not hide that January is done.
        """
        if self.late:
            return "late"
        if not self.total or self.none == self.total:
            return "none"
        return "met" if self.met == self.total else "doing"

    def pairs(self) -> tuple[tuple[Stroke, int], ...]:
        """(stroke, number) in the order of chips and bars."""
        return tuple((kind, self.of(kind)) for kind in STROKES)


def share_of(*, state: str, done: Decimal, target: Decimal | None, comparator: str, is_daily: bool) -> float:
    """
    How much of an obligation is done, from 0 to 1, as far as its figures say.

    Without a number to reach, only "met" says anything. A daily norm (10.000 steps a day) and an upper limit
    are not reached by adding up, so their sums say nothing either.
    """
    if state == "met":
        return 1.0
    if not target or comparator == "<=" or is_daily:
        return 0.0
    return min(1.0, float(done / target))
