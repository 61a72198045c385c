"""Who may look after the service: an administrator, and an officer of a unit that has none above it."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Role

ONE_LEVEL = 2
"""How many slashes the place of a unit at the root has: "/1/"."""


def may_look_after(actor: Actor) -> bool:
    """True for administrators, officers of a root unit, and jobs of the system."""
    return (
        actor.is_job
        or actor.is_administrator
        or any(path.count("/") == ONE_LEVEL for path in actor.paths(Role.OFFICER))
    )


def check_may_look_after(actor: Actor) -> None:
    """Refuse everybody who may not look after the service."""
    if not may_look_after(actor):
        raise NotAllowed
