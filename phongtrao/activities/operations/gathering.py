"""All that is known of the sessions and people that a commit of check-ins speaks of, in a fixed number of queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from django.utils.timezone import localdate

from phongtrao.activities import access, guests
from phongtrao.activities.models import (
    Activity,
    ActivityState,
    CheckIn,
    CheckInClash,
    CheckInMethod,
    Session,
    SignUpState,
)
from phongtrao.foundation.rows import among, fetch
from phongtrao.organizations import cards
from phongtrao.organizations.queries import HeldPerson, Home, held_people, homes_of

from .arrivals import Arrival, Batch, CardUnknown, Unknown
from .meeting import held_sessions

Standing = dict[tuple[int, str], CheckIn]


class Ticket(NamedTuple):
    """A sign-up that stands, as far as a check-in asks."""

    pk: int
    activity_id: int
    person_id: int | None
    unit_id: int | None
    subject: str
    guest_name: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """Who an arrival speaks of; `paths` are the places of their units, `unit_id` is the one for which they come."""

    subject: str
    name: str
    unit_id: int
    person_id: int | None = None
    user_id: int | None = None
    sign_up_id: int | None = None
    paths: tuple[str, ...] = ()


@dataclass
class Gathered:
    """What `gather` found. Activities are held until the transaction ends."""

    activities: dict[int, Activity]
    sessions: dict[int, Session]
    people: dict[int, HeldPerson]
    homes: dict[int, list[Home]]
    sign_ups: list[Ticket]
    known: dict[UUID, CheckIn | CheckInClash] = field(default_factory=dict)
    standing: Standing = field(default_factory=dict)
    _expected: dict[int, list[str]] = field(default_factory=dict)

    @cached_property
    def sign_up_of(self) -> dict[tuple[int, int], Ticket]:
        """Sign-ups of people by activity and person."""
        return {(one.activity_id, one.person_id): one for one in self.sign_ups if one.person_id}

    @cached_property
    def sign_up_of_guest(self) -> dict[tuple[int, str], Ticket]:
        """Sign-ups of guests by activity and subject."""
        return {(one.activity_id, one.subject): one for one in self.sign_ups if one.person_id is None}

    @cached_property
    def sign_up_by_id(self) -> dict[int, Ticket]:
        """Sign-ups by number."""
        return {one.pk: one for one in self.sign_ups}

    def expected_places(self, session_id: int) -> list[str]:
        """The paths of whoever may come to a session; looked up once, and only where somebody is sought by name."""
        if session_id not in self._expected:
            self._expected[session_id] = access.expected_places(self.sessions[session_id])
        return self._expected[session_id]

    def session(self, arrival: Arrival) -> Session:
        """
        The session that an arrival names.

        :raises Unknown: there is none.
        """
        found = self.sessions.get(arrival.session_id)
        if found is None or found.activity.state == ActivityState.DRAFT:
            raise Unknown
        return found

    def somebody(self, arrival: Arrival) -> Somebody:
        """
        Whom an arrival speaks of.

        :raises Unknown: nobody.
        :raises CardUnknown: the card was made up.
        """
        session = self.session(arrival)
        if arrival.method == CheckInMethod.GUEST:
            return self._walk_in(arrival, session)
        number = _person_id(arrival)
        if number is None:
            return self._guest(self.sign_up_by_id.get(arrival.sign_up_id or 0), session)
        person = self.people.get(number)
        while person is not None and person.merged_into_id is not None:
            person = self.people.get(person.merged_into_id)
        if person is None:
            raise Unknown
        return self._member(person, session)

    def _member(self, person: HeldPerson, session: Session) -> Somebody:
        sign_up = self.sign_up_of.get((session.activity_id, person.pk))
        homes = self.homes.get(person.pk, [])
        unit_id = (sign_up and sign_up.unit_id) or (homes[0].unit_id if homes else session.activity.unit_id)
        return Somebody(
            subject=f"p{person.pk}",
            name=person.full_name,
            unit_id=unit_id,
            person_id=person.pk,
            user_id=person.user_id,
            sign_up_id=sign_up.pk if sign_up else None,
            paths=tuple(home.path for home in homes),
        )

    def _walk_in(self, arrival: Arrival, session: Session) -> Somebody:
        """Somebody new, or the sign-up that has the same way to be told."""
        if arrival.guest is None or not arrival.guest.name.strip():
            raise Unknown
        subject = _subject_of(arrival) or ""
        known = self.sign_up_of_guest.get((session.activity_id, subject))
        if known is not None:
            return self._guest(known, session)
        return Somebody(subject, arrival.guest.name.strip(), session.activity.unit_id)

    def _guest(self, sign_up: Ticket | None, session: Session) -> Somebody:
        if sign_up is None or sign_up.activity_id != session.activity_id:
            raise Unknown
        if sign_up.person_id is not None and sign_up.person_id in self.people:
            return self._member(self.people[sign_up.person_id], session)
        unit_id = sign_up.unit_id or session.activity.unit_id
        return Somebody(sign_up.subject, sign_up.guest_name, unit_id, sign_up_id=sign_up.pk)


def gather(batches: Sequence[Batch]) -> Gathered:
    """Look everything up, and hold the activities. Their order keeps two writers from waiting for each other."""
    arrivals = [arrival for batch in batches for arrival in batch.arrivals]
    rows = {one.pk: one for one in held_sessions({arrival.session_id for arrival in arrivals})}
    activities = {one.activity_id: one.activity for one in rows.values()}
    sign_ups = _sign_ups(arrivals, activities)
    numbers = {*map(_number_of, arrivals), *(one.person_id for one in sign_ups)}
    people = held_people(number for number in numbers if number is not None)
    day = localdate(max(arrival.at for arrival in arrivals)) if arrivals else localdate()
    found = Gathered(activities, rows, people, homes_of(people, on=day), sign_ups)
    _what_stands(found, arrivals)
    return found


def _person_id(arrival: Arrival) -> int | None:
    number = _number_of(arrival)
    if number is None and arrival.card:
        raise CardUnknown
    return number


def _subject_of(arrival: Arrival) -> str | None:
    """Who a guest is to the ledger."""
    told = arrival.guest
    return guests.subject_of(email=told.email, phone=told.phone, key=arrival.key) if told else None


def _number_of(arrival: Arrival) -> int | None:
    return cards.person_behind(arrival.card) if arrival.card else arrival.person_id


def _sign_ups(arrivals: Sequence[Arrival], activities: Iterable[int]) -> list[Ticket]:
    asked: dict[str, set[Any]] = {
        "id": {arrival.sign_up_id for arrival in arrivals},
        "person_id": set(map(_number_of, arrivals)),
        "subject": set(map(_subject_of, arrivals)),
    }
    wanted = {name: [value for value in values if value is not None] for name, values in asked.items()}
    kinds = {"id": "id", "person_id": "id", "subject": "text"}
    parts = " UNION ".join(
        f"SELECT id FROM activities_signup WHERE {name} {among(name, kinds[name])}"  # noqa: S608
        for name, values in wanted.items()
        if values
    )
    if not parts:
        return []
    statement = f"""
        SELECT id, activity_id, person_id, unit_id, subject, guest_name FROM activities_signup
        WHERE id IN ({parts}) AND activity_id {among("activities", "id")} AND state <> %(cancelled)s ORDER BY id"""  # noqa: S608
    cancelled = SignUpState.CANCELLED.value
    return [Ticket(*row) for row in fetch(statement, activities=list(activities), cancelled=cancelled, **wanted)]


def _what_stands(found: Gathered, arrivals: Sequence[Arrival]) -> None:
    """The check-ins and clashes that these keys have made before, and who is there already."""
    keys = [arrival.key for arrival in arrivals]
    subjects = {f"p{number}" for number in found.people} | {one.subject for one in found.sign_ups}
    subjects |= {subject for subject in map(_subject_of, arrivals) if subject}
    statement = f"""
        SELECT id FROM activities_checkin WHERE key {among("keys", "uuid")} OR (
            session_id {among("sessions", "id")} AND subject {among("subjects", "text")} AND undone_at IS NULL)"""  # noqa: S608
    numbers = fetch(statement, keys=keys, sessions=list(found.sessions), subjects=list(subjects))
    for row in CheckIn.objects.filter(pk__in=[number for (number,) in numbers]) if numbers else ():
        row.session = found.sessions.get(row.session_id, row.session)
        found.known[row.key] = row
        if row.undone_at is None:
            found.standing[row.session_id, row.subject] = row
    found.known |= _clashes(keys)


def _clashes(keys: list[UUID]) -> dict[UUID, CheckIn | CheckInClash]:
    """Rarely any; so what they contradict is fetched apart, and costs those nothing who have none."""
    numbers = fetch(f"SELECT id FROM activities_checkinclash WHERE key {among('keys', 'uuid')}", keys=keys)  # noqa: S608
    if not numbers:
        return {}
    found = CheckInClash.objects.filter(pk__in=[number for (number,) in numbers]).select_related("check_in")
    return {one.key: one for one in found}
