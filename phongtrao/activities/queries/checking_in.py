"""The desk of a session: who is expected, who has come, and what contradicts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.activities.access import expected_places
from phongtrao.activities.models import CheckIn, CheckInClash, CheckInMethod, Session, SignUp, SignUpState
from phongtrao.activities.rules import presence
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Membership, Person
from phongtrao.organizations.queries import current
from phongtrao.vietnamese import fold

from .signing import person_behind
from .visible import managed_by

LATEST, FOUND = 8, 30
"""How many rows the desk shows of those who came last, and of those whom a search finds."""
MOST_EXPECTED = 5_000
"""How many people a phone takes along; others are found by their cards."""
OWN_METHODS = (CheckInMethod.ROTATING, CheckInMethod.ROOM_CODE)
"""How people check themselves in."""
COMING = (SignUpState.IN, SignUpState.WAITING, SignUpState.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Expected:
    """
    Somebody who may come: a member, or a guest who signed up; `there` is their check-in once they have come,
    `is_signed` true for who has signed up.
    """

    person_id: int | None
    sign_up_id: int | None
    name: str
    unit: str
    there: CheckIn | None
    is_signed: bool = False

    @property
    def subject(self) -> str:
        """ "p12" for a person, "s55" for the sign-up of a guest."""
        return f"p{self.person_id}" if self.person_id else f"s{self.sign_up_id}"


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who is there, by name; `metres` is how far off their phone was, where it said so."""

    row: CheckIn
    name: str
    unit: str
    metres: int | None = None

    @property
    def is_unplaced(self) -> bool:
        """True if the activity asks where phones are, and this one checked themself in without saying so."""
        is_asked = self.row.session.activity.radius is not None
        return is_asked and self.metres is None and self.row.method in OWN_METHODS


@dataclass(frozen=True, slots=True)
class DeskPage:
    """The desk: how many are there, who came last, whom a search finds, what contradicts and is not looked at yet."""

    session: Session
    count: int
    latest: tuple[Came, ...]
    found: tuple[Expected, ...]
    clashes: tuple[CheckInClash, ...]


def sessions_of(user_can: QuerySet[Session]) -> QuerySet[Session]:
    """Sessions with what their desk needs beside them."""
    return user_can.select_related("activity__unit", "activity__kind").prefetch_related("activity__co_hosts__unit")


def managed_sessions(actor: Actor) -> QuerySet[Session]:
    """The sessions of activities that an actor manages."""
    return sessions_of(Session.objects.filter(activity__in=managed_by(actor)))


def desk_page(session: Session, words: str) -> DeskPage:
    """The desk of a session fetched by `managed_sessions`. A fixed number of queries."""
    found = tuple(signed_first(expected(session, words))[:FOUND]) if words.strip() else ()
    named = clashes_of(session).select_related("check_in__person", "check_in__sign_up").order_by("-received_at", "-pk")
    return DeskPage(session, count_of(session), tuple(latest(session)), found, tuple(named))


def clashes_of(session: Session) -> QuerySet[CheckInClash]:
    """What contradicts and is not looked at yet."""
    return CheckInClash.objects.filter(check_in__session=session, check_in__undone_at=None, settled_at=None)


def count_of(session: Session) -> int:
    """How many are there."""
    return CheckIn.objects.filter(session=session, undone_at=None).count()


def latest(session: Session, most: int = LATEST) -> Iterator[Came]:
    """Who came last, the last first. One query."""
    rows = CheckIn.objects.filter(session=session, undone_at=None)
    for row in rows.select_related("person", "sign_up", "unit", "seen_place").order_by("-pk")[:most]:
        row.session = session
        seen = getattr(row, "seen_place", None)
        yield Came(row, name_of(row), row.unit.short_name, seen.metres if seen else None)


def name_of(row: CheckIn) -> str:
    """What the person of a check-in is called; nothing once they are forgotten."""
    if row.person is not None:
        return row.person.full_name
    return row.sign_up.guest_name if row.sign_up is not None else ""


def signed_first(people: Iterable[Expected]) -> list[Expected]:
    """Of several of one name it is mostly the one who signed up."""
    return sorted(people, key=lambda one: not one.is_signed)


def expected(session: Session, words: str = "") -> Iterator[Expected]:
    """
    Who may come, in Vietnamese order: who signed up, members of the units that hold it or are asked to come, and who
    came though nobody expected them. At most `MOST_EXPECTED` members. Four queries.
    """
    wanted = fold(words).split()
    there = {row.subject: row for row in CheckIn.objects.filter(session=session, undone_at=None)}
    signed = list(_signed_up(session))
    guests = [one for one in signed if one.person_id is None]
    subjects = {one.subject for one in signed}
    persons = {one.person_id for one in signed} | {
        person_behind(row.subject) for row in there.values() if row.person_id
    }
    people = _people(session, persons - {None}, wanted)
    units = _units([one.pk for one in people], on=localdate(session.starts_at))
    rows: list[tuple[str, str, int | None, int | None, str, str]] = [
        (one.sort_key, one.full_name, one.pk, None, f"p{one.pk}", units.get(one.pk, "")) for one in people
    ]
    for guest in guests:
        unit = guest.unit.short_name if guest.unit else ""
        rows.append((fold(guest.guest_name), guest.guest_name, None, guest.pk, guest.subject, unit))
    for _sort, name, person_id, sign_up_id, subject, unit in sorted(rows, key=lambda row: row[0]):
        if person_id or all(word in fold(name) for word in wanted):
            yield Expected(person_id, sign_up_id, name, unit, there.get(subject), subject in subjects)


def _signed_up(session: Session) -> QuerySet[SignUp]:
    here = Q(session=session) | Q(session=None)
    return SignUp.objects.filter(here, activity=session.activity_id, state__in=COMING).select_related("unit")


def _people(session: Session, persons: Iterable[int | None], wanted: list[str]) -> list[Person]:
    near = Q(pk__in=[])
    for path in expected_places(session):
        near |= Q(unit__path__startswith=path)
    members = current(Membership.objects.filter(near), on=localdate(session.starts_at))
    people = Person.objects.filter(Q(pk__in=list(persons)) | Q(pk__in=members.values("person")), merged_into=None)
    for word in wanted:
        people = people.filter(search__contains=word)
    return list(people.only("pk", "full_name", "sort_key").order_by("sort_key", "pk")[:MOST_EXPECTED])


def _units(people: list[int], *, on: date) -> dict[int, str]:
    rows = current(Membership.objects.filter(person__in=people), on=on).order_by("since", "pk")
    return dict(rows.values_list("person_id", "unit__short_name"))


def sessions_with_room_code(code: str, at: datetime) -> list[Session]:
    """Sessions that go on now and have this room code."""
    near = Session.objects.filter(
        room_code=code,
        starts_at__lte=at + presence.OPENS_BEFORE,
        ends_at__gte=at - presence.STAYS_AFTER,
        is_cancelled=False,
    )
    return list(sessions_of(near).order_by("starts_at", "pk")[:2])
