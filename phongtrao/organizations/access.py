"""Who may do what with units. Other rooms build their own rules on these words."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed

from .models import ListKind, Role

STEERS = (Role.OFFICER,)
WORKS = (Role.SECRETARY, Role.OFFICER)
TOP = 2
"""So many strokes has the path of a unit that nobody stands above ("/1/")."""
READS_SUBTREE = (Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE)


def steers(actor: Actor, unit_path: str) -> bool:
    """
    True for an officer of the unit at `unit_path` or of one above it, and for jobs of the system. Of a unit that has
    ended those of its heir too.
    """
    return actor.is_job or any(unit_path.startswith(path) for path in actor.reach(*STEERS))


def works_for(actor: Actor, unit_path: str) -> bool:
    """True for a secretary of the unit at `unit_path` or above it, and for those who steer it."""
    return actor.is_job or any(unit_path.startswith(path) for path in actor.reach(*WORKS))


def check_works_for(actor: Actor, unit_path: str) -> None:
    """Refuse everybody who does not work for the unit."""
    if not works_for(actor, unit_path):
        raise NotAllowed


def check_steers(actor: Actor, unit_path: str) -> None:
    """Refuse everybody who does not steer the unit."""
    if not steers(actor, unit_path):
        raise NotAllowed


def roles_given(actor: Actor, unit_path: str) -> tuple[Role, ...]:
    """
    The roles that an actor may give in the unit at `unit_path`, and end: officers there and above any but a member's
    (that is what belonging to a unit makes one), secretaries that of secretary in the units below their own.
    """
    if steers(actor, unit_path):
        return tuple(Role) if actor.is_job else tuple(role for role in Role if role != Role.MEMBER)
    is_below = any(unit_path.startswith(path) and unit_path != path for path in actor.reach(Role.SECRETARY))
    return (Role.SECRETARY,) if is_below else ()


def check_gives(actor: Actor, unit_path: str, role: str) -> None:
    """Refuse who may not give such a role there, or end it."""
    if role not in roles_given(actor, unit_path):
        raise NotAllowed


def confirms_way_back(actor: Actor, unit_path: str, *, asked_by: int | None) -> bool:
    """
    True for an officer of a level above the unit who did not ask for it: who works in the unit never leads alone into
    the account of another. Above the topmost unit nobody stands; there it is another officer of the unit itself.
    """
    is_topmost = unit_path.count("/") == TOP
    above = [path for path in actor.paths(*STEERS) if unit_path.startswith(path) and (is_topmost or path != unit_path)]
    return bool(above) and actor.user_id is not None and actor.user_id != asked_by


def decides(actor: Actor, place: str) -> bool:
    """
    True for who decides what becomes of the units right below a place: its officers and those above. At the top of the
    tree ("/") nobody stands above: the administrator decides there.
    """
    return actor.is_job or (actor.is_administrator if place == "/" else steers(actor, place))


def check_decides(actor: Actor, place: str) -> None:
    """Refuse everybody who does not decide there."""
    if not decides(actor, place):
        raise NotAllowed


def belongs_around(actor: Actor, unit_path: str) -> bool:
    """
    True for who sees the subtree of the unit at `unit_path`, and for its own people and those of units below it; at the
    top for the administrator.
    """
    if actor.is_job or (actor.is_administrator and unit_path.count("/") == TOP):
        return True
    is_above = any(unit_path.startswith(path) for path in actor.reach(*READS_SUBTREE))
    return is_above or any(office.unit_path.startswith(unit_path) for office in actor.offices)


def may_import(actor: Actor, unit_path: str, kind: str) -> bool:
    """Members are entered by those who work for the unit; units by those who steer it."""
    return works_for(actor, unit_path) if kind == ListKind.MEMBERS else steers(actor, unit_path)


def check_may_import(actor: Actor, unit_path: str, kind: str) -> None:
    """Refuse everybody who may not send such a list, or take one out."""
    if not may_import(actor, unit_path, kind):
        raise NotAllowed


def needs_second_factor(actor: Actor) -> bool:
    """True for officers and administrators: they see the data of many."""
    return actor.is_administrator or bool(actor.holds(Role.OFFICER))
