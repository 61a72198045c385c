"""Who may do what with obligations. Reads start from `queries.visible_to`; these answer for buttons and deeds."""

from collections.abc import Iterable

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations.models import Evidence, Shows
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit
from phongtrao.plans import access as plans
from phongtrao.plans.models import Plan


def may_publish(actor: Actor, plan: Plan) -> bool:
    """Those who steer the plan."""
    return plans.may_steer(actor, plan)


def check_may_publish(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not publish the plan's tasks."""
    if not may_publish(actor, plan):
        raise NotAllowed


def may_report_for(actor: Actor, unit: Unit) -> bool:
    """A secretary of the unit, or an officer above it: says how far the unit is."""
    return organizations.works_for(actor, unit.path)


def may_see_piece(actor: Actor, piece: Evidence) -> bool:
    """Of an obligation that one reads: everything but lists of those who were there; they are for who keeps them."""
    return piece.shows != Shows.PRESENT or may_report_for(actor, piece.unit)


def reportable(actor: Actor, leads: Iterable[Unit]) -> list[Unit]:
    """Those of the units that answer for an obligation for which this actor may speak."""
    return [unit for unit in leads if may_report_for(actor, unit)]


def check_may_report_for(actor: Actor, unit_id: int, leads: Iterable[Unit]) -> None:
    """Refuse words about a unit that does not answer for the obligation, or for which the actor may not speak."""
    if not any(unit.pk == unit_id for unit in reportable(actor, leads)):
        raise NotAllowed


def may_return(actor: Actor, plan: Plan) -> bool:
    """Those who steer the plan send back what was reported as done."""
    return plans.may_steer(actor, plan)


def check_may_return(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not send work back."""
    if not may_return(actor, plan):
        raise NotAllowed


def may_set_due(actor: Actor, plan: Plan, leads: Iterable[Unit]) -> bool:
    """An officer of the plan sets a date; a secretary of a unit that answers promises one."""
    return plans.may_steer(actor, plan) or bool(reportable(actor, leads))


def check_may_set_due(actor: Actor, plan: Plan, leads: Iterable[Unit]) -> None:
    """Refuse everybody who may neither set nor promise a date."""
    if not may_set_due(actor, plan, leads):
        raise NotAllowed


def may_remind(actor: Actor, plan: Plan) -> bool:
    """Those who steer the plan remind units of what they owe."""
    return plans.may_steer(actor, plan)


def check_may_remind(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not remind."""
    if not may_remind(actor, plan):
        raise NotAllowed


def check_may_show_for(actor: Actor, unit: Unit) -> None:
    """Refuse pieces of evidence for a unit for which the actor may not speak."""
    if not may_report_for(actor, unit):
        raise NotAllowed


def check_may_see_removed(actor: Actor, piece: Evidence) -> None:
    """
    What was taken out of sight is for those who steer the plan; what served no obligation, for those who steer the unit
    that showed it. Everybody else is refused.
    """
    if piece.obligation is None:
        organizations.check_steers(actor, piece.unit.path)
    else:
        check_may_return(actor, piece.obligation.plan)


def may_demand(actor: Actor, plan: Plan) -> bool:
    """Those who steer the plan say what its tasks need as evidence."""
    return plans.may_steer(actor, plan)


def check_may_demand(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not say what is needed."""
    if not may_demand(actor, plan):
        raise NotAllowed
