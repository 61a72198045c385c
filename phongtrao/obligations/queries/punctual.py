"""How far units have met what they owe in a period, and how much of it in time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q

from phongtrao.obligations.models import CLOSED, Holder, ObligationState
from phongtrao.periods import Period
from phongtrao.plans.models import ChargeRole, Force, Plan

from .strokes import UNMET

UNIT = "unit_id"


@dataclass(frozen=True, slots=True)
class Punctuality:
    """What a unit owed, met, what had fallen due, what of that was met in time, what is late."""

    owed: int
    met: int
    due: int
    on_time: int
    late: int


def punctuality(plan: Plan, unit_ids: Collection[int], window: Period, *, on: date) -> dict[int, Punctuality]:
    """
    Unit → how it stands on a day with what it leads of a plan and what falls into a window: by its due day, else by the
    end of its period. What the plan only encourages is left out. What was met on a day that nobody knows counts as met
    in time. One query.
    """
    due, state = "obligation__due_to", "obligation__state"
    in_window = Q(**{f"{due}__range": (window.start, window.end)}) | Q(
        **{f"{due}__isnull": True, "obligation__period_end__range": (window.start, window.end)}
    )
    is_met, is_due = Q(**{state: ObligationState.MET}), Q(**{f"{due}__lt": on})
    in_time = Q(obligation__met_on__isnull=True) | Q(obligation__met_on__lte=F(due))
    rows = Holder.objects.filter(in_window, plan=plan, role=ChargeRole.LEAD, is_live=True, unit__in=unit_ids)
    rows = rows.exclude(**{f"{state}__in": CLOSED}).exclude(obligation__force=Force.ENCOURAGED)
    counted = (
        rows.order_by()
        .values(UNIT)
        .annotate(
            owed=Count("pk"),
            met=Count("pk", filter=is_met),
            due=Count("pk", filter=is_due),
            on_time=Count("pk", filter=is_due & is_met & in_time),
            late=Count("pk", filter=is_due & Q(**{f"{state}__in": UNMET})),
        )
    )
    return {row.pop(UNIT): Punctuality(**row) for row in counted}
