"""Reading people: who may be seen by whom, the member list, a person's page, records that look like one person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate

from django.db.models import Exists, OuterRef, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import STEERS, WORKS
from phongtrao.organizations.models import Membership, Office, Person, PersonMerge, Role, Transfer, TransferState, Unit
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry
from phongtrao.trail.rules import label_of
from phongtrao.vietnamese import fold

from .merged import records_of
from .units import current

LOOK_LASTS = timedelta(minutes=30)
"""So long one recorded look at a person's page holds."""
LOOKS = ("person_viewed", "sensitive_viewed")
"""The verbs of the trail by which a person sees who looked."""
TAKEN_OUT = "members_exported"
"""The verb of a member list taken out; its place is the unit."""


def visible_people(actor: Actor, *, on: date) -> QuerySet[Person]:
    """
    The people whose pages an actor may open: oneself; for officers all who ever belonged below them; for secretaries
    those who belong to their unit, or wait to come there.
    """
    people = Person.objects.filter(merged_into=None)
    if actor.is_job:
        return people
    seen = Q(user_id=actor.user_id) if actor.is_signed_in else Q(pk__in=[])
    seen |= _below(actor)
    for path in actor.paths(Role.SECRETARY):
        here = Membership.objects.filter(person=OuterRef("pk"), unit__path__startswith=path)
        coming = Transfer.objects.filter(
            person=OuterRef("pk"), receiving__path__startswith=path, state=TransferState.ASKED
        )
        seen |= Q(Exists(current(here, on=on))) | Q(Exists(coming))
    return people.filter(seen)


def steered_people(actor: Actor) -> QuerySet[Person]:
    """
    The people for whom an actor answers as an officer: all who ever belonged below. Who is an officer in one place and
    a secretary in another answers in the second for nobody.
    """
    people = Person.objects.filter(merged_into=None)
    return people if actor.is_job else people.filter(_below(actor))


def _below(actor: Actor) -> Q:
    seen = Q(pk__in=[])
    for path in actor.reach(*STEERS):
        seen |= Q(Exists(Membership.objects.filter(person=OuterRef("pk"), unit__path__startswith=path)))
    return seen


def members_of(unit: Unit, *, on: date) -> QuerySet[Membership]:
    """Memberships in force of a unit and of all below it, by given name."""
    rows = Membership.objects.filter(unit__path__startswith=unit.path, person__merged_into=None)
    return current(rows, on=on).select_related("person", "unit").order_by("person__sort_key", "person_id", "pk")


def member_lines(unit: Unit, words: str, *, on: date) -> QuerySet[Membership, int]:
    """The ids of the member list narrowed by words of name, card number, phone or e-mail, without accents too."""
    rows = members_of(unit, on=on)
    for word in fold(words).split():
        rows = rows.filter(person__search__contains=word)
    return rows.select_related(None).values_list("pk", flat=True)


def member_rows(ids: Iterable[int]) -> list[Membership]:
    """
    The memberships of one page of the list, in its order. The list itself is asked for its ids alone: to sort fifty
    thousand whole rows takes six times as long.
    """
    wanted = list(ids)
    found = Membership.objects.select_related("person", "unit").in_bulk(wanted)
    return [found[pk] for pk in wanted if pk in found]


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
    """
    A person with memberships (merged records too), offices, transfers and history. Being a member of a unit is told
    once, by the membership. Five queries.
    """
    ids = records_of(person.pk)
    memberships = Membership.objects.filter(person__in=ids).select_related("unit").order_by("-since", "-pk")
    offices = Office.objects.filter(user_id=person.user_id or -1).select_related("unit").order_by("-since", "-pk")
    offices = offices.exclude(role=Role.MEMBER, unit__in=memberships.order_by().values("unit_id"))
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
    """
    Who looked at a person's page (ai đã xem), or took out a list with the person in it, wherever in the tree the unit
    stood then; newest first.
    """
    seen = Q(subject=label_of(person), verb__in=LOOKS)
    for row in person.memberships.order_by("pk").select_related("unit").prefetch_related("unit__former_places"):
        during = Q(at__date__gte=row.since) & (Q(at__date__lte=row.until) if row.until else Q())
        for stood in _places(row.unit):
            seen |= Q(verb=TAKEN_OUT) & during & stood
    return trail.named(TrailEntry.objects.filter(seen)).order_by("-at", "-pk")


def _places(unit: Unit) -> Iterator[Q]:
    """What was written down at a unit or above it, place by place of those where it has stood."""
    begun = Q()
    for before in sorted(unit.former_places.all(), key=lambda place: place.left_at):
        yield Q(place__in=_at_or_above(before.path), at__lte=before.left_at) & begun
        begun = Q(at__gt=before.left_at)
    yield Q(place__in=_at_or_above(unit.path)) & begun


def _at_or_above(path: str) -> list[str]:
    return list(accumulate((f"{part}/" for part in path.strip("/").split("/")), initial="/"))[1:]


def incoming_transfers(actor: Actor) -> QuerySet[Transfer]:
    """Transfers that wait for an answer from the units that the actor works for."""
    mine = Q(pk__in=[])
    for path in actor.paths(*WORKS):
        mine |= Q(receiving__path__startswith=path)
    waiting = Transfer.objects.filter(mine, state=TransferState.ASKED)
    return waiting.select_related("person", "sending", "receiving").order_by("asked_at", "pk")
