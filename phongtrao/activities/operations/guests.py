"""Guests sign up for listed activities, and take it back by the link that they were given."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.cache import cache
from django.db import transaction

from phongtrao.activities import guests, queries
from phongtrao.activities.models import Activity, Audience, SignUp, SignUpState
from phongtrao.activities.refusals import GuestUnclear, NotInvited, TooManyGuests
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .holding import locked
from .signing import check_open, chosen_session, place_for, room, withdraw
from .telling import write_to_guests

MOST_AN_HOUR, HOUR = 30, 3600


@dataclass(frozen=True, slots=True)
class Guest:
    """Who a guest says they are."""

    name: str
    email: str = ""
    phone: str = ""


@transaction.atomic
def sign_up_guest(
    *, activity_id: int, session_id: int | None, guest: Guest, key: UUID, by: Actor, at: datetime
) -> SignUp:
    """
    A guest signs up; the same guest, or a second tap, finds what stands. Who gave an e-mail address gets the
    link; whoever types an address that has signed up before is not to see that sign-up (compare `key`).

    :raises NotInvited: it is not open to everybody.
    :raises IsCancelled, IsClosed, NoSignUp, SignUpOver, SessionMissing: as for members.
    :raises GuestUnclear: no name, or no way to be told.
    :raises TooManyGuests: too many from one network within an hour.
    """
    activity = locked(activity_id)
    if activity.audience != Audience.EVERYBODY or not activity.is_listed:
        raise NotInvited
    check_open(activity, queries.offer_of(activity), at, is_late_allowed=False)
    session = chosen_session(activity, session_id)
    if not guest.name.strip() or not (guest.email.strip() or guest.phone.strip()):
        raise GuestUnclear
    subject = guests.subject_of(email=guest.email, phone=guest.phone, key=key)
    standing = activity.sign_ups.filter(session=session, subject=subject).exclude(state=SignUpState.CANCELLED)
    known = standing.first() or SignUp.objects.filter(key=key, activity=activity).first()
    if known is not None and known.key == key:
        return known
    _count(activity, by)
    if known is not None:
        # Who types an address need not own it: the way to this sign-up goes there, not to whoever typed.
        write_to_guests([known], "signed_up")
        return known
    state, position = place_for(activity, session, room(activity, session))
    names = {"guest_name": guest.name.strip()[:120], "guest_email": guest.email.strip()}
    place = {"activity": activity, "session": session, "subject": subject, "state": state, "position": position}
    signed = {"key": key, "by": by.label, "by_user_id": by.user_id, "at": at}
    row = SignUp.objects.create(**place, **names, guest_phone=guest.phone.strip()[:20], **signed)
    trail.record("guest_signed_up", subject=activity, by=by, at=at)
    write_to_guests([row], "signed_up")
    return row


@transaction.atomic
def cancel_guest_sign_up(*, link: str, by: Actor, at: datetime) -> SignUp:
    """
    A guest takes their sign-up back by the link that only they have. A second time changes nothing.

    :raises LinkUnknown: it is not one of ours.
    :raises IsCancelled, IsClosed: the activity is.
    """
    asked = SignUp.objects.get(pk=guests.sign_up_behind(link))
    return withdraw(locked(asked.activity_id), asked, by, at)


def _count(activity: Activity, by: Actor) -> None:
    """Nobody fills an activity with made-up names by a program."""
    mark = f"activities:guests:{activity.pk}:{by.address}"
    cache.add(mark, 0, HOUR)
    if cache.incr(mark) > MOST_AN_HOUR:
        raise TooManyGuests
