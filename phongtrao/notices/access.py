"""Who may look after a channel or a calendar: its owner, or who works for the unit whose it is."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit

from .models import Address, Feed

Kept = Address | Feed


def may_keep(actor: Actor, kept: Kept) -> bool:
    """True for the person whose it is, and for who works for the unit whose it is."""
    if kept.unit is None:
        return actor.user_id is not None and actor.user_id == kept.user_id
    return organizations.works_for(actor, kept.unit.path)


def check_may_keep(actor: Actor, kept: Kept) -> None:
    """Refuse everybody else."""
    if not may_keep(actor, kept):
        raise NotAllowed


def check_may_add(actor: Actor, unit: Unit | None) -> None:
    """A person adds what is their own, and what belongs to units that they work for."""
    if actor.user_id is None or (unit is not None and not organizations.works_for(actor, unit.path)):
        raise NotAllowed
