"""Who may do what with activities. Reads start from `queries.visible_to`; these answer for buttons and deeds."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit
from phongtrao.organizations.queries import places_of_members

from .models import Activity, Audience, Session


def may_hold(actor: Actor, unit: Unit) -> bool:
    """Secretaries of the unit and officers above it make activities for it."""
    return organizations.works_for(actor, unit.path)


def check_may_hold(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who does not work for the unit."""
    if not may_hold(actor, unit):
        raise NotAllowed


def hosts(activity: Activity) -> list[Unit]:
    """The host and the co-hosts; one query unless `co_hosts__unit` was prefetched."""
    return [activity.unit, *(one.unit for one in activity.co_hosts.all())]


def member_places(activity: Activity, sessions: Iterable[Session]) -> dict[date, list[str]]:
    """
    The paths below which members of who holds it are found on the days of these sessions: of a cluster the units that
    sit in it that day. One query, of clusters.
    """
    return places_of_members(hosts(activity), days={localdate(one.starts_at) for one in sessions})


def expected_places(session: Session) -> list[str]:
    """The paths of whoever may come to a session: members of who holds it, and of units asked. Two queries at most."""
    places = [*chain.from_iterable(member_places(session.activity, [session]).values())]
    if session.activity.audience == Audience.UNITS:
        places += session.activity.audience_units.values_list("unit__path", flat=True)
    return places


def may_manage(actor: Actor, activity: Activity) -> bool:
    """Whoever works for the host or a co-host: changes, cancels, checks people in, closes."""
    return any(organizations.works_for(actor, unit.path) for unit in hosts(activity))


def check_may_manage(actor: Actor, activity: Activity) -> None:
    """Refuse everybody who does not work for a unit that holds it."""
    if not may_manage(actor, activity):
        raise NotAllowed


def may_set_kinds(actor: Actor) -> bool:
    """Kinds of activities are data of the whole service: the administrator keeps them."""
    return actor.is_administrator


def check_may_set_kinds(actor: Actor) -> None:
    """Refuse everybody but administrators."""
    if not may_set_kinds(actor):
        raise NotAllowed
