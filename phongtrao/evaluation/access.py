"""Who may do what with rubrics, rounds and titles. Absent and forbidden look alike."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Unit


def may_keep_rubrics(actor: Actor, unit: Unit) -> bool:
    """Officers of the unit, and of those above it: they write its rubrics."""
    return organizations.steers(actor, unit.path)


def check_may_keep_rubrics(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who may not write rubrics of the unit."""
    if not may_keep_rubrics(actor, unit):
        raise NotAllowed


def keeps_any(actor: Actor) -> bool:
    """True for an officer of any unit."""
    return bool(actor.holds(*STEERS))


def may_hold_round(actor: Actor, unit: Unit) -> bool:
    """Officers of the unit that evaluates, and of those above it: open, count, announce, publish."""
    return organizations.steers(actor, unit.path)


def check_may_hold_round(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who may not hold rounds of the unit."""
    if not may_hold_round(actor, unit):
        raise NotAllowed


def may_claim(actor: Actor, unit: Unit) -> bool:
    """Who works for the unit gives it points, sends them and appeals."""
    return organizations.works_for(actor, unit.path)


def check_may_claim(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who does not work for the unit."""
    if not may_claim(actor, unit):
        raise NotAllowed


def is_of_unit(actor: Actor, unit: Unit) -> bool:
    """True for who holds an office in the unit or below it: they do not judge it."""
    return any(office.unit_path.startswith(unit.path) for office in actor.offices)
