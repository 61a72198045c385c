"""Lines of the evaluation of a unit, as people read them."""

from dataclasses import dataclass

from phongtrao.evaluation.models import Appeal, Claim, Decision, Mark
from phongtrao.evaluation.rules import ConditionScore


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """A condition as people read it: points, the figure with where it comes from, the rule, what everybody said."""

    score: ConditionScore
    points: str
    most: str
    figure: str
    url: str
    rule: str
    origin: str
    state: str
    claim: Claim | None
    marks: tuple[Mark, ...]
    decision: Decision | None
    appeal: Appeal | None
    is_disputed: bool


@dataclass(frozen=True, slots=True)
class PartLine:
    """A criterion or a content: its points of its most, what was left off by the cap, what stands below."""

    code: str
    name: str
    points: str
    most: str
    over: str
    deducted: str
    below: tuple["PartLine", ...] = ()
    conditions: tuple[ConditionLine, ...] = ()
