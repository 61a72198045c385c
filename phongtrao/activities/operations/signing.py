"""Signing up: oneself, or members by those who work for them; taking it back, and who then moves up."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction
from django.db.models import Max
from django.utils.timezone import localdate

from phongtrao.activities import access, queries, rules
from phongtrao.activities.models import Activity, Session, SignUp, SignUpState
from phongtrao.activities.refusals import NobodyChosen, NoSignUp, NotInvited, SessionMissing, SignUpOver
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Person
from phongtrao.trail import operations as trail

from .holding import check_alive, locked
from .telling import tell_of_place


@transaction.atomic
def sign_up(
    *, activity_id: int, session_id: int | None, person_ids: Sequence[int], key: UUID, by: Actor, at: datetime
) -> list[SignUp]:
    """
    Sign members up: each for oneself, members of a unit by whoever works for it, anybody by who manages the activity.
    Where it is full they wait. Who has signed up already stays as they are; a second tap changes nothing.

    :raises NobodyChosen: an empty list.
    :raises NotAllowed: `by` is neither the person nor works for them, or may not see the activity.
    :raises IsCancelled, IsClosed, NoSignUp, SignUpOver: nobody may sign up (any more).
    :raises NotInvited: it is meant for others.
    :raises SessionMissing: a shift or slot must be chosen.
    """
    activity = locked(activity_id)
    people = list(Person.objects.filter(pk__in=person_ids, merged_into=None).order_by("sort_key", "pk"))
    if not people:
        raise NobodyChosen
    may_manage = access.may_manage(by, activity)
    if not may_manage and not queries.visible_to(by).filter(pk=activity.pk).exists():
        raise NotAllowed
    for person in people:
        if not (may_manage or person.user_id == by.user_id or _works_for(by, person, at)):
            raise NotAllowed
    check_open(activity, queries.offer_of(activity), at, is_late_allowed=may_manage)
    session = chosen_session(activity, session_id)
    if not may_manage:
        offers = queries.offers_of(activity, _asked(activity, session, at)).values()
        for person in people:
            comer = queries.comer_of(person, on=localdate(at))
            if all(rules.is_invited(offer, comer) for offer in offers):
                raise NotInvited
    return _write(activity, session, people, key, by, at)


@transaction.atomic
def cancel_sign_up(*, sign_up_id: int, by: Actor, at: datetime) -> SignUp:
    """
    Take a sign-up back; whoever waits longest gets the place and is told. A second time changes nothing.

    :raises NotAllowed: `by` is neither the person, nor works for them, nor manages the activity.
    :raises IsCancelled, IsClosed: the activity is.
    """
    asked = SignUp.objects.select_related("person").get(pk=sign_up_id)
    activity = locked(asked.activity_id)
    is_own = asked.person is not None and asked.person.user_id is not None and asked.person.user_id == by.user_id
    works_for = asked.person is not None and _works_for(by, asked.person, at)
    if not (is_own or works_for or access.may_manage(by, activity)):
        raise NotAllowed
    return withdraw(activity, asked, by, at)


def withdraw(activity: Activity, asked: SignUp, by: Actor, at: datetime) -> SignUp:
    """Take a sign-up back; the caller has checked who asks and holds the activity."""
    check_alive(activity)
    asked.refresh_from_db(fields=["state"])
    if asked.state != SignUpState.CANCELLED:
        asked.state = SignUpState.CANCELLED
        asked.save(update_fields=["state"])
        trail.record("sign_up_cancelled", subject=activity, by=by, at=at)
        move_up(activity, asked.session, by, at)
    return asked


def move_up(activity: Activity, session: Session | None, by: Actor, at: datetime) -> None:
    """Let those in who wait, in the order in which they came, as far as there is room; each is told."""
    waiting = activity.sign_ups.filter(state=SignUpState.WAITING, session=session).order_by("position", "pk")
    free = room(activity, session)
    lucky = list(waiting.select_related("person") if free is None else waiting.select_related("person")[:free])
    for one in lucky:
        one.state = SignUpState.IN
    SignUp.objects.bulk_update(lucky, ["state"])
    if lucky:
        trail.record("waiting_moved_up", subject=activity, by=by, at=at, note=str(len(lucky)))
        tell_of_place(activity, lucky, by, at)


def room(activity: Activity, session: Session | None) -> int | None:
    """How many places are left, of a session or of the whole; None without a limit."""
    capacity = session.capacity if session is not None and session.capacity else activity.capacity
    if capacity is None:
        return None
    taken = activity.sign_ups.filter(state=SignUpState.IN, session=session).count()
    return max(0, capacity - taken)


def check_open(activity: Activity, offer: rules.Offer, at: datetime, *, is_late_allowed: bool) -> None:
    """
    Refuse where nobody may sign up.

    :raises IsCancelled, IsClosed, NoSignUp, SignUpOver: see `sign_up`.
    """
    check_alive(activity)
    found = rules.hindrance(offer, at, is_late_allowed=is_late_allowed)
    if found == "not_offered":
        raise NoSignUp
    if found:
        raise SignUpOver


def chosen_session(activity: Activity, session_id: int | None) -> Session | None:
    """
    The session that is signed up for; None where people sign up for the whole.

    :raises SessionMissing: one must be chosen, and it is none of this activity's, or cancelled.
    """
    if not queries.is_by_session(activity):
        return None
    session = activity.sessions.filter(pk=session_id or 0, is_cancelled=False).first()
    if session is None:
        raise SessionMissing
    return session


def place_for(activity: Activity, session: Session | None, free: int | None) -> tuple[SignUpState, int]:
    """Whether the next one has a place or waits, and their number in the queue."""
    last = activity.sign_ups.filter(session=session).aggregate(last=Max("position"))["last"] or 0
    return (SignUpState.IN if free is None or free > 0 else SignUpState.WAITING), last + 1


def _asked(activity: Activity, session: Session | None, at: datetime) -> list[Session]:
    """By whose days it is judged who may come: the one that was chosen, or those of the whole."""
    return [session] if session is not None else queries.sessions_asked(activity.sessions.all(), at)


def _works_for(by: Actor, person: Person, at: datetime) -> bool:
    held = queries.memberships_of(person, on=localdate(at))
    return any(organizations.works_for(by, one.unit.path) for one in held)


def _write(
    activity: Activity, session: Session | None, people: list[Person], key: UUID, by: Actor, at: datetime
) -> list[SignUp]:
    standing = activity.sign_ups.filter(session=session).exclude(state=SignUpState.CANCELLED)
    known = set(standing.values_list("subject", flat=True))
    state, position = place_for(activity, session, free := room(activity, session))
    units = queries.units_for(people, activity, _asked(activity, session, at), on=localdate(at))
    rows: list[SignUp] = []
    for person in people:
        subject = queries.subject_of(person)
        if subject in known:
            continue
        if free is not None and len(rows) >= free:
            state = SignUpState.WAITING
        rows.append(
            SignUp(
                activity=activity,
                session=session,
                person=person,
                unit_id=units[person.pk],
                subject=subject,
                state=state,
                position=position + len(rows),
                key=uuid5(key, f"{subject}:{at.timestamp()}"),
                by=by.label,
                by_user_id=by.user_id,
                at=at,
            )
        )
    SignUp.objects.bulk_create(rows)
    if rows:
        trail.record("signed_up", subject=activity, by=by, at=at, note=str(len(rows)))
    return rows
