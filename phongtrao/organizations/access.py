"""Who may do what with units. Other rooms build their own rules on these words."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed

from .models import Role

STEERS = (Role.OFFICER,)
WORKS = (Role.SECRETARY, Role.OFFICER)
READS_SUBTREE = (Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE)


def steers(actor: Actor, unit_path: str) -> bool:
    """True for an officer of the unit at `unit_path` or of one above it, and for jobs of the system."""
    return actor.is_job or any(unit_path.startswith(path) for path in actor.paths(*STEERS))


def works_for(actor: Actor, unit_path: str) -> bool:
    """True for a secretary of the unit at `unit_path` or above it, and for those who steer it."""
    return actor.is_job or any(unit_path.startswith(path) for path in actor.paths(*WORKS))


def check_works_for(actor: Actor, unit_path: str) -> None:
    """Refuse everybody who does not work for the unit."""
    if not works_for(actor, unit_path):
        raise NotAllowed


def check_steers(actor: Actor, unit_path: str) -> None:
    """Refuse everybody who does not steer the unit."""
    if not steers(actor, unit_path):
        raise NotAllowed
