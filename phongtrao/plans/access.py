"""Who may read a plan, and who may work on it."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Role

from .models import Plan

OFFICER = Role.OFFICER


def may_begin(actor: Actor) -> bool:
    """An officer of any unit starts plans of that unit."""
    return bool(actor.holds(OFFICER))


def may_steer(actor: Actor, plan: Plan) -> bool:
    """An officer of the issuing unit, or of one above it: uploads, reviews, publishes, amends."""
    return organizations.steers(actor, plan.issuer.path)


def check_may_steer(actor: Actor, plan: Plan) -> None:
    """Refuse everybody who may not steer the plan."""
    if not may_steer(actor, plan):
        raise NotAllowed
