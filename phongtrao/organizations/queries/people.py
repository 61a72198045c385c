"""Reading people: who may be seen by whom, the member list, a person's page, records that look like one person."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import STEERS, WORKS
from phongtrao.organizations.models import Membership, Office, Person, PersonMerge, Role, Transfer, TransferState, Unit
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry
from phongtrao.vietnamese import fold

from .units import current

LOOK_LASTS = timedelta(minutes=30)
"""So long one recorded look at a person's page holds."""
LOOKS = ("person_viewed", "sensitive_viewed")
"""The verbs of the trail by which a person sees who looked."""
MOST_GROUPS = 100


def visible_people(actor: Actor, *, on: date) -> QuerySet[Person]:
    """
    The people whose pages an actor may open: oneself; for officers all who ever belonged below them; for secretaries
    those who belong to their unit, or wait to come there.
    """
    people = Person.objects.filter(merged_into=None)
    if actor.is_job:
        return people
    seen = Q(user_id=actor.user_id) if actor.is_signed_in else Q(pk__in=[])
    for path in actor.paths(*STEERS):
        seen |= Q(Exists(Membership.objects.filter(person=OuterRef("pk"), unit__path__startswith=path)))
    for path in actor.paths(Role.SECRETARY):
        here = Membership.objects.filter(person=OuterRef("pk"), unit__path__startswith=path)
        coming = Transfer.objects.filter(
            person=OuterRef("pk"), receiving__path__startswith=path, state=TransferState.ASKED
        )
        seen |= Q(Exists(current(here, on=on))) | Q(Exists(coming))
    return people.filter(seen)


def members_of(unit: Unit, *, on: date) -> QuerySet[Membership]:
    """Memberships in force of a unit and of all below it, by given name."""
    rows = Membership.objects.filter(unit__path__startswith=unit.path, person__merged_into=None)
    return current(rows, on=on).select_related("person", "unit").order_by("person__sort_key", "person_id", "pk")


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A row of the member list: no more than is needed to tell people apart."""

    person_id: int
    name: str
    title: str
    card_number: str
    unit: str
    since: date


def member_lines(unit: Unit, words: str, *, on: date) -> QuerySet[Membership]:
    """The member list narrowed by words of name, card number, phone or e-mail, without accents too."""
    rows = members_of(unit, on=on)
    for word in fold(words).split():
        rows = rows.filter(person__search__contains=word)
    return rows


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that is known of a person."""

    person: Person
    memberships: tuple[Membership, ...]
    offices: tuple[Office, ...]
    transfers: tuple[Transfer, ...]
    merges: tuple[PersonMerge, ...]
    deeds: tuple[TrailEntry, ...]


def person_page(person: Person) -> PersonPage:
    """A person with memberships (merged records too), offices, transfers and history. Five queries."""
    ids = [person.pk, *Person.objects.filter(merged_into=person).values_list("pk", flat=True)]
    memberships = Membership.objects.filter(person__in=ids).select_related("unit").order_by("-since", "-pk")
    offices = Office.objects.filter(user_id=person.user_id or -1).select_related("unit").order_by("-since", "-pk")
    transfers = (
        Transfer.objects.filter(person__in=ids).select_related("sending", "receiving").order_by("-asked_at", "-pk")
    )
    merges = PersonMerge.objects.filter(kept=person, undone_at=None).select_related("gone").order_by("-at", "-pk")
    deeds = trail.of(person).exclude(verb__in=LOOKS)[:30]
    return PersonPage(person, tuple(memberships), tuple(offices), tuple(transfers), tuple(merges), tuple(deeds))


def has_looked(actor: Actor, person: Person, *, at: datetime) -> bool:
    """True if the actor's look at this person is written down, not long ago; nobody looks at themself."""
    if person.user_id is not None and person.user_id == actor.user_id:
        return True
    looks = trail.of(person).filter(verb="person_viewed", actor_id=actor.user_id, at__gt=at - LOOK_LASTS)
    return looks.exists()


def looks_at(person: Person) -> QuerySet[TrailEntry]:
    """Who looked at a person's page (ai đã xem), newest first."""
    return trail.of(person).filter(verb__in=LOOKS)


def incoming_transfers(actor: Actor) -> QuerySet[Transfer]:
    """Transfers that wait for an answer from the units that the actor works for."""
    mine = Q(pk__in=[])
    for path in actor.paths(*WORKS):
        mine |= Q(receiving__path__startswith=path)
    waiting = Transfer.objects.filter(mine, state=TransferState.ASKED)
    return waiting.select_related("person", "sending", "receiving").order_by("asked_at", "pk")


def duplicate_groups(actor: Actor, *, on: date) -> list[tuple[str, list[Person]]]:
    """
    Records that look like one person, among those whom an officer sees, by what they share: name and birth date, card
    number, e-mail, phone. A fixed number of queries; at most a hundred groups of each kind.
    """
    people = visible_people(actor, on=on)
    found: dict[tuple[int, ...], tuple[str, list[Person]]] = {}
    for why, fields in (
        ("name", ("name_key", "born_on")),
        ("card", ("card_key",)),
        ("email", ("email",)),
        ("phone", ("phone",)),
    ):
        for group in _groups(people, fields):
            found.setdefault(tuple(person.pk for person in group), (why, group))
    return list(found.values())


def _groups(people: QuerySet[Person], fields: tuple[str, ...]) -> list[list[Person]]:
    stated = people.exclude(**{fields[-1]: None} if fields[-1] == "born_on" else {fields[-1]: ""})
    shared = stated.order_by().values_list(*fields).annotate(number=Count("pk")).filter(number__gt=1)
    keys = [row[:-1] for row in shared.order_by(*fields)[:MOST_GROUPS]]
    if not keys:
        return []
    rows = stated.filter(**{f"{name}__in": {key[place] for key in keys} for place, name in enumerate(fields)})
    groups: dict[tuple[object, ...], list[Person]] = {key: [] for key in keys}
    for person in rows.order_by("pk"):
        key = tuple(getattr(person, name) for name in fields)
        if key in groups:
            groups[key].append(person)
    return [group for group in groups.values() if len(group) > 1]
