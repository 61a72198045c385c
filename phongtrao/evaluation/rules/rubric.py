"""The rubric as a tree: criteria, their contents, conditions, and the result classes."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from .formula import names_in
from .steps import Step
from .words import BY_PEOPLE, LEVELS, Effect, Level, Shape, Source

PARTS = ("level", "code", "name", "points", "effect", "source", "metric", "shape", "steps", "evidence")
"""What a line of a rubric says, in the order of the columns of its file."""


USUAL_CLASSES = tuple(
    {"level": LEVELS[Level.RESULT_CLASS], "name": name, "points": since}
    for name, since in (("xuất sắc", "90"), ("tốt", "75"), ("khá", "60"), ("trung bình", "50"), ("yếu", "0"))
)
"""With which classes a rubric begins that is written line by line: lines of which all other parts are empty."""


@dataclass(frozen=True, slots=True)
class Condition:
    """
    The least thing that is scored (điều kiện). `points` are the most it gives, or takes; `rule` is the formula, or the
    number that "each" counts by or "share" aims at.
    """

    code: str
    name: str
    points: Decimal
    effect: Effect
    source: Source
    shape: Shape
    metric: str = ""
    steps: tuple[Step, ...] = ()
    rule: str = ""
    target: Decimal = Decimal(0)
    evidence: str = ""

    @property
    def is_by_people(self) -> bool:
        """True for what the unit says and the council decides."""
        return self.source in BY_PEOPLE

    def lacks_evidence(self, points: Decimal, *, is_shown: bool) -> bool:
        """True where points are claimed that the rubric wants to see shown, and nothing shows them."""
        return bool(points and self.evidence and not is_shown)


@dataclass(frozen=True, slots=True)
class Content:
    """A content (nội dung) of a criterion, with the most points that it gives."""

    code: str
    name: str
    points: Decimal
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion (tiêu chí), with the most points that it gives."""

    code: str
    name: str
    points: Decimal
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class ResultClass:
    """A result class (xếp loại): from `since` hundredths of the most points on."""

    name: str
    since: Decimal


@dataclass(frozen=True)
class Rubric:
    """A whole rubric. Classes stand from the best to the last, which begins at nothing."""

    criteria: tuple[Criterion, ...]
    classes: tuple[ResultClass, ...]
    total: Decimal

    @cached_property
    def most(self) -> Decimal:
        """What hundredths are of: the points of all criteria, bonus not counted."""
        return sum((one.points for one in self.criteria), Decimal(0))

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """All conditions, in order."""
        return tuple(
            condition
            for criterion in self.criteria
            for content in criterion.contents
            for condition in content.conditions
        )

    @cached_property
    def by_code(self) -> dict[str, Condition]:
        """Conditions by their code."""
        return {condition.code: condition for condition in self.conditions}

    @cached_property
    def metrics(self) -> frozenset[str]:
        """The metrics of the ledger for which it asks, formulas included; known facts of units are among the names."""
        named = {condition.metric for condition in self.conditions if condition.metric}
        return frozenset(named.union(*(names_in(one.rule) for one in self.conditions if one.shape == Shape.FORMULA)))
