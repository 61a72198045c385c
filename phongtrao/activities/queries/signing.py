"""Whether and how somebody may sign up, and who has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain

from django.db.models import QuerySet
from django.utils.timezone import localdate

from phongtrao.activities import rules
from phongtrao.activities.access import member_places
from phongtrao.activities.models import Activity, Audience, Session, SignUp, SignUpState
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Membership, Office, Person


@dataclass(frozen=True, slots=True)
class Joining:
    """
    Whether the one who looks may sign up. `person` is who they are here, None for guests; `hindrance` what keeps them
    from it; `own` their sign-ups that stand; `by_session` if they choose a shift or slot, one of `meant`.
    """

    person: Person | None
    hindrance: rules.Hindrance
    own: tuple[SignUp, ...]
    by_session: bool
    meant: frozenset[int]

    @property
    def is_open(self) -> bool:
        """True if nothing keeps them from it."""
        return not self.hindrance

    @property
    def held(self) -> SignUp | None:
        """Their sign-up for the whole activity."""
        return next((one for one in self.own if one.session_id is None), None)


def joining(activity: Activity, person: Person | None, sessions: Sequence[Session], at: datetime) -> Joining:
    """How it is for somebody who looks at an activity of these sessions at a moment. Four queries at most."""
    asked = sessions_asked(sessions, at)
    meant = frozenset(one.pk for one in asked)
    own: tuple[SignUp, ...] = ()
    found = rules.hindrance(offer_of(activity), at)
    if person is not None:
        standing = activity.sign_ups.filter(subject=subject_of(person)).exclude(state=SignUpState.CANCELLED)
        own = tuple(standing.order_by("pk"))
        comer = comer_of(person, on=localdate(at))
        answers = {pk: rules.is_invited(offer, comer) for pk, offer in offers_of(activity, asked).items()}
        meant = frozenset(pk for pk, answer in answers.items() if not answer)
        found = found or ("" if meant else next(iter(answers.values()), "over"))
    elif not found and (activity.audience != Audience.EVERYBODY or not activity.is_listed):
        found = "audience"
    return Joining(person, found, own, is_by_session(activity), meant)


def sessions_asked(sessions: Iterable[Session], at: datetime) -> list[Session]:
    """By whose days it is judged who may come: those still to be held; where there are none, all that were."""
    held = [one for one in sessions if not one.is_cancelled]
    return [one for one in held if one.ends_at >= at] or held


def offer_of(activity: Activity) -> rules.Offer:
    """
    What an activity offers. Who the members of its hosts are depends on the day (`offers_of`): here they are nobody.
    One query where units are named.
    """
    units: tuple[str, ...] | None = None
    if activity.audience == Audience.SUBTREE:
        units = ()
    elif activity.audience == Audience.UNITS:
        units = tuple(activity.audience_units.values_list("unit__path", flat=True))
    return rules.Offer(
        is_offered=activity.kind.has(rules.Feature.SIGN_UP),
        state=activity.state,
        ends_at=activity.ends_at,
        until=activity.sign_up_until,
        units=units,
        titles=tuple(line.strip() for line in activity.titles.splitlines() if line.strip()),
    )


def offers_of(activity: Activity, sessions: Sequence[Session]) -> dict[int, rules.Offer]:
    """What sessions offer, by their numbers, each on its day. One query at most: of units named, or of a cluster."""
    offer = offer_of(activity)
    if activity.audience != Audience.SUBTREE:
        return {one.pk: offer for one in sessions}
    places = member_places(activity, sessions)
    return {one.pk: replace(offer, units=tuple(places[localdate(one.starts_at)])) for one in sessions}


def may_put_down(actor: Actor, activity: Activity, sessions: Iterable[Session], at: datetime) -> bool:
    """True for who works for a unit that is invited, or one above or below it, while one may sign up."""
    paths = actor.paths(*WORKS)
    if not paths or rules.hindrance(offer_of(activity), at):
        return False
    offers = offers_of(activity, sessions_asked(sessions, at)).values()
    invited = {unit for offer in offers for unit in (offer.units if offer.units is not None else ("",))}
    return any(own.startswith(unit) or unit.startswith(own) for own in paths for unit in invited)


def comer_of(person: Person, *, on: date) -> rules.Comer:
    """A member with their units and what they are called there. Two queries."""
    held = memberships_of(person, on=on)
    offices = organizations.current(Office.objects.filter(user=person.user_id or 0), on=on).select_related("unit")
    units = [one.unit.path for one in held] + [one.unit.path for one in offices]
    titles = [one.title for one in held if one.title] + [one.get_role_display() for one in offices]
    return rules.Comer(tuple(units), tuple(titles))


def memberships_of(person: Person, *, on: date) -> list[Membership]:
    """Where somebody belongs on a day, the newest first."""
    rows = organizations.current(Membership.objects.filter(person=person), on=on).select_related("unit")
    return list(rows.order_by("-since", "-pk"))


def units_for(people: Sequence[Person], activity: Activity, sessions: Iterable[Session], *, on: date) -> dict[int, int]:
    """
    The unit for which each comes to these sessions: of their units the one nearest to a host, else the newest; else the
    host. Two queries.
    """
    rows = organizations.current(Membership.objects.filter(person__in=people), on=on).order_by("-since", "-pk")
    held: dict[int, list[tuple[int, str]]] = {}
    for person_id, unit_id, path in rows.values_list("person_id", "unit_id", "unit__path"):
        held.setdefault(person_id, []).append((unit_id, path))
    near_to = {*chain.from_iterable(member_places(activity, sessions).values())}
    found: dict[int, int] = {}
    for person in people:
        own = held.get(person.pk, [])
        near = (pk for pk, path in own if any(path.startswith(host) for host in near_to))
        found[person.pk] = next(near, own[0][0] if own else activity.unit_id)
    return found


def subject_of(person: Person) -> str:
    """Who a person is to the ledger; of merged records the one that stays."""
    return f"p{organizations.lives_on(person).pk}"


def person_behind(subject: str) -> int:
    """The record behind the subject of a person."""
    return int(subject.removeprefix("p"))


def is_by_session(activity: Activity) -> bool:
    """
    True if people sign up for single sessions: shifts, slots, and the occurrences of a series that is no course.
    """
    kind = activity.kind
    if kind.has(rules.Feature.SHIFTS) or kind.has(rules.Feature.SLOTS):
        return True
    return bool(activity.recurrence) and not kind.has(rules.Feature.SESSIONS)


def sign_ups_of(activity: Activity) -> QuerySet[SignUp]:
    """Who has signed up and not cancelled, those with a place first, then as they came."""
    rows = activity.sign_ups.exclude(state=SignUpState.CANCELLED).select_related("person", "unit", "session")
    return rows.order_by("state", "session__starts_at", "position", "pk")
