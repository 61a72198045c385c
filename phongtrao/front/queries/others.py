"""The other published plans beside the one that a home shows at length."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules
from phongtrao.plans.models import Plan


@dataclass(frozen=True, slots=True)
class OtherPlan:
    """A published plan. `counts` are its obligations by stroke, None for those who do not see it as a whole."""

    plan: Plan
    counts: rules.Counts | None


def other_plans(plans: Sequence[Plan], actor: Actor, today: date) -> tuple[OtherPlan, ...]:
    """All but the first, in the same order. One query, none where there is but one plan."""
    found = obligations.standings(plans[1:], actor, today)
    return tuple(OtherPlan(plan, found.get(plan.pk)) for plan in plans[1:])
