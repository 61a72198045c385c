"""Who may read the journal and answer for personal data."""

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Person

ONE_LEVEL = 2
"""How many slashes the place of a unit at the root has: "/1/"."""


def check_may_read_journal(actor: Actor) -> None:
    """Refuse everybody who may not read the journal: only officers do, for their units and below."""
    if not actor.holds(*STEERS):
        raise NotAllowed


def may_set_rules(actor: Actor) -> bool:
    """True for an officer of a root unit: purposes, terms and holidays are the same for all units below."""
    return any(path.count("/") == ONE_LEVEL for path in actor.paths(*STEERS))


def check_may_set_rules(actor: Actor) -> None:
    """Refuse everybody who may not change what holds for all units."""
    if not may_set_rules(actor):
        raise NotAllowed


def answered_for(actor: Actor) -> QuerySet[Person]:
    """The people for whose requests and sensitive data an officer answers: those below, but never oneself."""
    return organizations.steered_people(actor).exclude(user_id=actor.user_id or -1)


def check_answers_for(actor: Actor, person: Person) -> None:
    """Refuse everybody who does not answer for this person's data."""
    if not answered_for(actor).filter(pk=person.pk).exists():
        raise NotAllowed


def check_is(actor: Actor, person: Person) -> None:
    """Refuse everybody but the person."""
    if actor.user_id is None or person.user_id != actor.user_id:
        raise NotAllowed
