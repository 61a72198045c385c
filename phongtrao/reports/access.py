"""Who may do what with reports. Reads start from `queries.visible_to`."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.plans import access as plans
from phongtrao.plans.models import Plan

from .models import Report


def may_write(actor: Actor, report: Report) -> bool:
    """A secretary of the unit, or an officer of it or above: puts words around the figures and submits."""
    return organizations.works_for(actor, report.unit.path)


def check_may_write(actor: Actor, report: Report) -> None:
    """Refuse everybody who does not work for the unit."""
    if not may_write(actor, report):
        raise NotAllowed


def may_answer(actor: Actor, report: Report) -> bool:
    """
    Who steers the plan answers the reports of the units below; the report of the unit that issued the plan is answered
    by who steers the unit above it.
    """
    if report.unit_id != report.plan.issuer_id:
        return plans.may_steer(actor, report.plan)
    upper = report.unit.parent
    return upper is not None and organizations.works_for(actor, upper.path)


def check_may_answer(actor: Actor, report: Report) -> None:
    """Refuse everybody to whom the report does not go."""
    if not may_answer(actor, report):
        raise NotAllowed


def may_call(actor: Actor, plan: Plan) -> bool:
    """Who steers the plan says by when reports are to come, and sees of whom they are missing."""
    return plans.may_steer(actor, plan)


def check_may_call(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who does not steer the plan."""
    if not may_call(actor, plan):
        raise NotAllowed
