"""Who may do what with units. Other rooms build their own rules on these words."""

from phongtrao.foundation.actors import Actor

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
