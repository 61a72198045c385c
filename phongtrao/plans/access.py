"""Who may read a plan, and who may work on it."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit

from .models import Plan

WORKS = organizations.WORKS


def may_begin(actor: Actor) -> bool:
    """An officer or secretary of any unit starts plans of that unit."""
    return bool(actor.holds(*WORKS))


def check_may_begin(actor: Actor, issuer: Unit) -> None:
    """Refuse everybody who does not work for the unit."""
    organizations.check_works_for(actor, issuer.path)


def may_steer(actor: Actor, plan: Plan) -> bool:
    """An officer or secretary of the issuing unit, or of one above it: uploads, reviews, publishes, amends."""
    return organizations.works_for(actor, plan.issuer.path)


def check_may_steer(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not steer the plan."""
    if not may_steer(actor, plan):
        raise NotAllowed
