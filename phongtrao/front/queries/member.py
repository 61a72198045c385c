"""What a member sees: the plan, what the unit does for its members, the norms to live by."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor, OfficeHeld
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.obligations.queries.unit import Line, in_time, line_of
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import ChargeRole, Force, Plan, Task, TaskState, TierKind

from .others import OtherPlan, other_plans

AT_MOST = 12


@dataclass(frozen=True, slots=True)
class MemberHome:
    """The home of a member. `lines` are what units above owe their members under the plan."""

    kind: ClassVar[str] = "member"
    unit: Unit
    plan: Plan | None
    lines: tuple[Line, ...]
    norms: tuple[Task, ...]
    others: tuple[OtherPlan, ...] = ()


def member_home(actor: Actor, office: OfficeHeld, *, at: datetime) -> MemberHome:
    """Five queries at most."""
    unit = Unit.objects.get(pk=office.unit_id)
    published = obligations.published_plans(actor)
    plan = next(iter(published), None)
    if plan is None:
        return MemberHome(unit, None, (), ())
    norms = Task.objects.filter(plan=plan, force=Force.NORM, state=TaskState.ACCEPTED).order_by("ordinal", "pk")
    return MemberHome(
        unit=unit,
        plan=plan,
        lines=_for_members(plan, office, localdate(at)),
        norms=tuple(norms[:AT_MOST]),
        others=other_plans(published, actor, localdate(at)),
    )


def _for_members(plan: Plan, office: OfficeHeld, today: date) -> tuple[Line, ...]:
    """What the member's unit, or one above it, owes for its members: one line a task, of the nearest period."""
    above = [int(part) for part in office.unit_path.strip("/").split("/")]
    owed = Holder.objects.filter(plan=plan, unit__in=above, role=ChargeRole.LEAD)
    rows = obligations.live().filter(plan=plan, task__tier_kind=TierKind.MEMBER, pk__in=owed.values("obligation_id"))
    nearest: dict[int, Obligation] = {}
    for obligation in in_time(rows):
        if obligation.task_id not in nearest or obligation.period_start <= today:
            nearest[obligation.task_id] = obligation
    lines = [line_of(obligation, today) for obligation in nearest.values()]
    return tuple(sorted(lines, key=lambda line: line.obligation.task.ordinal)[:AT_MOST])
