"""Whose figures an actor may look at as a whole."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.organizations.models import Unit


def may_look_at(actor: Actor, unit: Unit) -> bool:
    """True for officers, secretaries and party committees of the unit or of one above it."""
    return reaches(actor, unit.path)


def reaches(actor: Actor, path: str) -> bool:
    """The same of the unit at a place of the tree."""
    return actor.is_job or any(path.startswith(own) for own in actor.reach(*READS_SUBTREE))


def check_may_look_at(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who reads neither the unit nor one above it."""
    if not may_look_at(actor, unit):
        raise NotAllowed
