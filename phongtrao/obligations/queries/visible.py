"""Which obligations an actor sees. Every read begins here."""

from django.db.models import Q, QuerySet

from phongtrao.foundation.actors import Actor, OfficeHeld
from phongtrao.obligations.models import CLOSED, Holder, Obligation
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.organizations.models import Unit
from phongtrao.plans import access as plans_access
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan, PlanState


def live() -> QuerySet[Obligation]:
    """All but the withdrawn and the waived: owed no more, shown nowhere but in histories and in their unit's month."""
    return Obligation.objects.exclude(state__in=CLOSED)


def visible_to(actor: Actor) -> QuerySet[Obligation]:
    """
    Obligations that an actor may read.

    Officers and secretaries: all of the plans that they steer, and whatever units of their subtree hold or help
    with. Party committees: what units of their subtree hold or help with. Members: what their own unit and the
    grassroots union above it hold or help with, since a union owes for its members.
    """
    if actor.is_job:
        return Obligation.objects.all()
    seen = Q(pk__in=[])
    for path in actor.reach(*WORKS):
        seen |= Q(plan__in=Plan.objects.filter(issuer__path__startswith=path))
    if actor.offices:
        held = Holder.objects.filter(unit__in=units_seen_by(actor))
        seen |= Q(pk__in=held.values("obligation_id"))
    return Obligation.objects.filter(seen)


def units_seen_by(actor: Actor) -> QuerySet[Unit]:
    """Units whose obligations an actor reads because of their offices there."""
    seen = Q(pk__in=[])
    for office in actor.offices:
        seen |= _reach(office)
    return Unit.objects.filter(seen)


def _reach(office: OfficeHeld) -> Q:
    if office.role in READS_SUBTREE:
        seen = Q(path__startswith=office.unit_path)
        for path in office.left:
            seen |= Q(path__startswith=path)
        return seen
    _root, *below = (int(part) for part in office.unit_path.strip("/").split("/"))
    return Q(pk__in=[*below, office.unit_id])


def sees_whole(actor: Actor, plan: Plan) -> bool:
    """True for those who see every obligation of a plan: the board need not ask for each."""
    return plans_access.may_steer(actor, plan)


def of_plan_for(actor: Actor, plan: Plan) -> QuerySet[Obligation]:
    """Live obligations of a plan that an actor may read; one plain condition for those who see all."""
    rows = live().filter(plan=plan)
    return rows if sees_whole(actor, plan) else rows.filter(pk__in=visible_to(actor).values("pk"))


def published_plans(actor: Actor) -> tuple[Plan, ...]:
    """
    The published plans of the movement that the actor is part of, the one that runs longest first.

    What units below have planned for themselves is not among them: nobody's totals count it with the plan above.
    """
    return tuple(plans.of_movement(actor).filter(state=PlanState.PUBLISHED).order_by(*plans.LATEST))
