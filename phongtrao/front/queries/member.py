"""What a member sees: the plan, what their units owe, what they do for members, the norms to live by."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.utils.timezone import localdate

from phongtrao.activities import queries as activities
from phongtrao.foundation.actors import Actor, OfficeHeld
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Holder, Obligation, ObligationState
from phongtrao.obligations.queries.unit import Line, in_time, line_of
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Invitation, Unit
from phongtrao.plans.models import ChargeRole, Force, Plan, Task, TaskState, TierKind

from .others import OtherPlan, other_plans
from .waiting import Note, calls_for, titles_for

AT_MOST = 12
DUTIES = 8
"""So many duties of the units stand on the home; the rest is one tap away, in the month of the unit."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What a unit of the member owes, and the names of those units."""

    line: Line
    units: str


@dataclass(frozen=True, slots=True)
class MemberHome:
    """
    The home of a member. `duties` are what their branch and the union above it have still to do, `more` of them left
    out here; `lines` are what units above owe their members under the plan.
    """

    kind: ClassVar[str] = "member"
    unit: Unit
    plan: Plan | None
    lines: tuple[Line, ...]
    norms: tuple[Task, ...]
    duties: tuple[Duty, ...] = ()
    more: int = 0
    others: tuple[OtherPlan, ...] = ()
    coming: tuple[activities.NextActivity, ...] = ()
    way_back: Invitation | None = None
    waiting: tuple[Note, ...] = ()


def member_home(actor: Actor, office: OfficeHeld, *, at: datetime) -> MemberHome:
    """Seventeen queries at most."""
    unit = Unit.objects.get(pk=office.unit_id)
    published = obligations.published_plans(actor)
    plan, way_back = next(iter(published), None), organizations.way_back_of(actor, at=at)
    coming, waiting = tuple(activities.next_for(actor, at)), (*calls_for(actor), *titles_for(actor, localdate(at)))
    if plan is None:
        return MemberHome(unit, None, (), (), way_back=way_back, coming=coming, waiting=waiting)
    norms = Task.objects.filter(plan=plan, force=Force.NORM, state=TaskState.ACCEPTED).order_by("ordinal", "pk")
    duties = _of_units(office, localdate(at))
    return MemberHome(
        unit=unit,
        plan=plan,
        lines=_for_members(plan, office, localdate(at)),
        norms=tuple(norms[:AT_MOST]),
        duties=duties[:DUTIES],
        more=max(0, len(duties) - DUTIES),
        others=other_plans(published, actor, localdate(at)),
        way_back=way_back,
        coming=coming,
        waiting=waiting,
    )


def _of_units(office: OfficeHeld, today: date) -> tuple[Duty, ...]:
    """What the member's unit and those above it, but not the issuer of all, have still to do: the late first."""
    _root, *below = (int(part) for part in office.unit_path.strip("/").split("/"))
    owed = Holder.objects.filter(unit__in=below, role=ChargeRole.LEAD, is_live=True)
    names: dict[int, list[str]] = {}
    for obligation_id, name in owed.order_by("unit__sort_key", "pk").values_list("obligation_id", "unit__short_name"):
        names.setdefault(obligation_id, []).append(name)
    rows = obligations.live().filter(pk__in=list(names)).exclude(state=ObligationState.MET)
    nearest: dict[tuple[int, str], Obligation] = {}
    for obligation in in_time(rows):
        key = obligation.task_id, ", ".join(names[obligation.pk])
        if key not in nearest or obligation.period_start <= today:
            nearest[key] = obligation
    duties = [Duty(line_of(obligation, today), units) for (_task, units), obligation in nearest.items()]
    return tuple(sorted(duties, key=lambda duty: duty.line.stroke != "late"))


def _for_members(plan: Plan, office: OfficeHeld, today: date) -> tuple[Line, ...]:
    """What the member's unit, or one above it, owes for its members: one line a task, of the nearest period."""
    above = [int(part) for part in office.unit_path.strip("/").split("/")]
    owed = Holder.objects.filter(plan=plan, unit__in=above, role=ChargeRole.LEAD, is_live=True)
    rows = obligations.live().filter(plan=plan, task__tier_kind=TierKind.MEMBER, pk__in=owed.values("obligation_id"))
    nearest: dict[int, Obligation] = {}
    for obligation in in_time(rows):
        if obligation.task_id not in nearest or obligation.period_start <= today:
            nearest[obligation.task_id] = obligation
    lines = [line_of(obligation, today) for obligation in nearest.values()]
    return tuple(sorted(lines, key=lambda line: line.obligation.task.ordinal)[:AT_MOST])
