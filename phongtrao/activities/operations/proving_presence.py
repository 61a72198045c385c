"""Whether a check-in may be taken, and how well it shows that somebody was there."""

from datetime import datetime
from functools import lru_cache

from django.utils.crypto import constant_time_compare

from phongtrao.activities import access
from phongtrao.activities.models import Activity, ActivityState, CheckInMethod, Session
from phongtrao.activities.rules import codes, presence
from phongtrao.foundation.signatures import is_signed
from phongtrao.ledger.models import Rung
from phongtrao.organizations.access import WORKS

from .arrivals import (
    Arrival,
    Batch,
    CodeOld,
    CodeUnknown,
    FarAway,
    NotNow,
    RoomCodeWrong,
    TakesNoPlace,
    Unknown,
    WasClosed,
)
from .gathering import Gathered, Somebody

BY_OTHERS = {
    CheckInMethod.CARD: Rung.CHECKED,
    CheckInMethod.SEARCH: Rung.CONFIRMED,
    CheckInMethod.ROSTER: Rung.DECLARED,
    CheckInMethod.GUEST: Rung.DECLARED,
}
"""What those do who hold the activity, and what it shows: a card is there, a known face, a name on a sheet."""
UNPLACED = {Rung.CHECKED: Rung.EVIDENCED, Rung.EVIDENCED: Rung.DECLARED}
"""Nobody has to say where they are; a code alone then shows one rung less."""


def shown_by(found: Gathered, arrival: Arrival, batch: Batch, who: Somebody, at: datetime) -> Rung:
    """
    The rung of the evidence ladder on which a check-in stands.

    :raises Unknown: whoever sends it may neither check others in here nor is it themself.
    :raises Refusal: the session does not take place, the code does not hold, the place is another.
    """
    session = found.session(arrival)
    _check_takes_place(arrival, session)
    if arrival.method in BY_OTHERS:
        if not _helpers_may(batch, session) or not _is_expected(found, arrival, batch, who):
            raise Unknown
        return BY_OTHERS[CheckInMethod(arrival.method)]
    if batch.own not in {f"p{who.person_id}", f"s{who.sign_up_id}"}:
        raise Unknown
    metres = metres_away(arrival, session.activity)
    if metres is not None and metres > (session.activity.radius or 0) + presence.BLUR:
        raise FarAway(metres)
    rung = _by_own_code(arrival, session, at)
    return UNPLACED.get(rung, rung) if session.activity.radius and metres is None else rung


def metres_away(arrival: Arrival, activity: Activity) -> int | None:
    """How far the phone was from the place of the activity; None where nobody asks, or it does not say."""
    if activity.radius is None or activity.latitude is None or activity.longitude is None or arrival.place is None:
        return None
    there = float(activity.latitude), float(activity.longitude)
    return round(presence.metres_between(arrival.place, there))


def _by_own_code(arrival: Arrival, session: Session, at: datetime) -> Rung:
    if arrival.method == CheckInMethod.ROTATING:
        return _by_code(arrival, session, at)
    if arrival.method == CheckInMethod.ROOM_CODE:
        return _by_room_code(arrival, session, at)
    raise Unknown


def _check_takes_place(arrival: Arrival, session: Session) -> None:
    activity = session.activity
    if session.is_cancelled or activity.state == ActivityState.CANCELLED:
        raise TakesNoPlace
    # What was queued on a phone before the closing still counts.
    if activity.closed_at is not None and arrival.at > activity.closed_at:
        raise WasClosed


def _helpers_may(batch: Batch, session: Session) -> bool:
    """True for whoever works for a unit that holds the activity, and for who helps at this session by a link."""
    return batch.helps == session.pk or access.may_manage(batch.by, session.activity)


def _is_expected(found: Gathered, arrival: Arrival, batch: Batch, who: Somebody) -> bool:
    """
    By name only those are checked in whom the sender may see: who signed up, members of units that hold it or are
    asked to come, and the sender's own. A card is its own proof; a guest is whoever the desk sees.
    """
    if arrival.method in {CheckInMethod.CARD, CheckInMethod.GUEST} or who.sign_up_id is not None:
        return True
    places = (*found.expected_places(arrival.session_id), *batch.by.paths(*WORKS))
    return any(path.startswith(place) for path in who.paths for place in places)


def _by_code(arrival: Arrival, session: Session, at: datetime) -> Rung:
    code = codes.read(arrival.code)
    if code is None or code.session_id != session.pk or not _holds(code.words, code.signature):
        raise CodeUnknown
    if not presence.is_open(code.shown_at, session.starts_at, session.ends_at):
        raise NotNow
    if codes.freshness(code, arrival.seen_at or at) == codes.Freshness.FRESH:
        return Rung.CHECKED
    # Scanned without a network: the phone says when, and only the clock of the phone says so.
    if codes.freshness(code, arrival.at) == codes.Freshness.FRESH:
        return Rung.EVIDENCED
    raise CodeOld


@lru_cache(maxsize=256)
def _holds(words: str, signature: str) -> bool:
    """A whole room sends the same code within a quarter of a minute."""
    return is_signed(words, signature, purpose=codes.PURPOSE)


def _by_room_code(arrival: Arrival, session: Session, at: datetime) -> Rung:
    if not constant_time_compare(arrival.room_code, session.room_code):
        raise RoomCodeWrong
    if not presence.is_open(arrival.at, session.starts_at, session.ends_at):
        raise NotNow
    return Rung.DECLARED if presence.waited(arrival.at, at) else Rung.EVIDENCED
