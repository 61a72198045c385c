"""Points out of figures: the same facts and words always come to the same result."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .facts import BASE, HUNDRED, MOST, NOTHING, PERCENT, VALUE, Facts, hundredths, measured
from .formula import computed
from .formula_words import FormulaFault
from .rubric import Condition, Content, Criterion, ResultClass, Rubric
from .steps import reached
from .words import Effect, Shape

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Said:
    """What people say of a condition: the unit about itself, and whoever decides for the council."""

    claimed: Decimal | None = None
    decided: Decimal | None = None


NOBODY = Said()


@dataclass(frozen=True, slots=True)
class ConditionScore:
    """
    A condition with its figure and its points. `counted` is what the machine finds, None for what only people can say;
    `origin` tells whose word the points are: machine, claimed, decided, or open where nobody has said any.
    """

    condition: Condition
    value: Decimal
    base: Decimal | None
    counted: Decimal | None
    said: Said
    points: Decimal
    origin: str
    fault: str = ""
    limit: str = ""

    @property
    def percent(self) -> Decimal | None:
        """The share in hundredths, of what is a share."""
        return None if self.base is None else hundredths(self.condition, self.value, self.base)


@dataclass(frozen=True, slots=True)
class ContentScore:
    """A content: what its conditions come to, and what counts of that."""

    content: Content
    points: Decimal
    uncapped: Decimal
    conditions: tuple[ConditionScore, ...]


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """A criterion: what its contents come to less what is taken off, and what counts of that."""

    criterion: Criterion
    points: Decimal
    uncapped: Decimal
    deducted: Decimal
    contents: tuple[ContentScore, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """All of it: `earned` is the class that the points reach, `reached` the one after vetoes (`limited_by`)."""

    total: Decimal
    percent: Decimal
    bonus: Decimal
    earned: str
    reached: str
    limited_by: tuple[str, ...]
    criteria: tuple[CriterionScore, ...]


def scored(rubric: Rubric, facts: Facts, said: Mapping[str, Said]) -> Result:
    """The whole result of a unit."""
    criteria = tuple(_criterion(one, facts, said) for one in rubric.criteria)
    bonus, limits = NOTHING, []
    for one in (score for each in criteria for content in each.contents for score in content.conditions):
        if one.condition.effect == Effect.BONUS:
            bonus += one.points
        elif one.limit:
            limits.append((one.condition.code, one.limit))
    total = min(rubric.total, sum((one.points for one in criteria), NOTHING) + bonus)
    percent = total * HUNDRED / rubric.most if rubric.most else NOTHING
    earned = class_of(rubric.classes, percent)
    order = [one.name for one in rubric.classes]
    worst = max([order.index(earned), *(order.index(name) for _code, name in limits)])
    return Result(
        total=total,
        percent=percent.quantize(CENT, ROUND_HALF_UP),
        bonus=bonus,
        earned=earned,
        reached=order[worst],
        limited_by=tuple(code for code, name in limits if order.index(name) > order.index(earned)),
        criteria=criteria,
    )


def class_of(classes: tuple[ResultClass, ...], percent: Decimal) -> str:
    """The best class whose first hundredth is reached."""
    return next((one.name for one in classes if percent >= one.since), classes[-1].name)


def _criterion(criterion: Criterion, facts: Facts, said: Mapping[str, Said]) -> CriterionScore:
    contents = tuple(_content(one, facts, said) for one in criterion.contents)
    uncapped = sum((one.points for one in contents), NOTHING)
    deducted = sum(
        (one.points for each in contents for one in each.conditions if one.condition.effect == Effect.DEDUCTION),
        NOTHING,
    )
    points = max(NOTHING, min(criterion.points, uncapped) - deducted)
    return CriterionScore(criterion, points, uncapped, deducted, contents)


def _content(content: Content, facts: Facts, said: Mapping[str, Said]) -> ContentScore:
    scores = tuple(condition_score(one, facts, said.get(one.code, NOBODY)) for one in content.conditions)
    uncapped = sum((one.points for one in scores if one.condition.effect == Effect.POINTS), NOTHING)
    return ContentScore(content, min(content.points, uncapped), uncapped, scores)


def condition_score(condition: Condition, facts: Facts, said: Said) -> ConditionScore:
    """One condition: the machine's word, unless the council has decided otherwise; what people judge by their words."""
    value, base = measured(condition, facts)
    counted, fault, limit = None, "", ""
    if not condition.is_by_people:
        try:
            counted = counted_points(condition, value, base, facts)
        except FormulaFault as error:
            counted, fault = NOTHING, str(error)
    if said.decided is not None:
        points, origin = said.decided, "decided"
    elif counted is not None:
        points, origin = counted, "machine"
    else:
        points, origin = (said.claimed, "claimed") if said.claimed is not None else (NOTHING, "open")
    if condition.effect == Effect.VETO:
        step = reached(condition.steps, points)
        points, limit = NOTHING, step.gives if step else ""
    else:
        points = min(points, condition.points)
    return ConditionScore(condition, value, base, counted, said, points, origin, fault, limit)


def counted_points(condition: Condition, value: Decimal, base: Decimal | None, facts: Facts) -> Decimal:
    """
    What the rule makes of a figure, to a hundredth, never below nothing. Of a veto: the figure that its steps look at.

    :raises FormulaFault: the formula cannot be computed with these figures.
    """
    share = hundredths(condition, value, base)
    most = condition.points
    if condition.shape == Shape.FORMULA:
        names = {**facts, VALUE: value, BASE: base or NOTHING, PERCENT: share, MOST: most}
        found = computed(condition.rule, names)
    elif condition.effect == Effect.VETO:
        return share
    elif condition.shape in {Shape.LADDER, Shape.THRESHOLD}:
        step = reached(condition.steps, share)
        found = step.points if step else NOTHING
    elif condition.shape == Shape.EXISTS:
        found = most if value > 0 else NOTHING
    elif condition.shape == Shape.EACH:
        found = value // condition.target * condition.steps[0].points
    else:
        found = most * min(HUNDRED, share if base is not None else value * HUNDRED / condition.target) / HUNDRED
    found = max(NOTHING, found)
    return (found if condition.effect == Effect.VETO else min(most, found)).quantize(CENT, ROUND_HALF_UP)
