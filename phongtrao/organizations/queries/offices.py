"""Who holds office in a unit, and who could be given one."""

from datetime import date

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Membership, Office, Person, Role, Unit
from phongtrao.vietnamese import fold

from .people import visible_people
from .units import current

FOUND_AT_MOST = 10


def offices_in(unit: Unit, *, on: date) -> list[Office]:
    """The offices held in a unit on a day, a member's apart: officers first. One query."""
    rows = current(Office.objects.filter(unit=unit).exclude(role=Role.MEMBER), on=on)
    return list(rows.select_related("user").order_by("role", "since", "pk"))


def with_account(actor: Actor, *, on: date) -> QuerySet[Person]:
    """The people whom an actor sees and who can sign in: only they can hold an office."""
    return visible_people(actor, on=on).filter(user__is_active=True).select_related("user")


def to_be_given(actor: Actor, unit: Unit, words: str, *, on: date) -> list[tuple[Person, str]]:
    """
    Who may be meant for an office of the unit, with where they belong: those found by the words, without accents too;
    without words those of the unit itself and below it. Two queries.
    """
    people = with_account(actor, on=on)
    if not words:
        here = current(Membership.objects.filter(unit__path__startswith=unit.path), on=on)
        people = people.filter(pk__in=here.values("person_id"))
    for word in fold(words).split():
        people = people.filter(search__contains=word)
    found = list(people.order_by("sort_key", "pk")[:FOUND_AT_MOST])
    held = current(Membership.objects.filter(person__in=found), on=on).select_related("unit").order_by("pk")
    homes = {row.person_id: row.unit.short_name for row in held}
    return [(person, homes.get(person.pk, "")) for person in found]
