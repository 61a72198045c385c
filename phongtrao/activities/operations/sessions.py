"""Laying out the sessions of an activity by its rule; adding, changing and cancelling one."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localtime

from phongtrao.activities.models import Activity, Session, SignUpState
from phongtrao.activities.refusals import LastSession, SeriesIsUsed, SessionIsUsed, WrongSeries, WrongTimes
from phongtrao.activities.rules import MOST, occurrences
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .holding import check_alive, managed

DIGITS = 6


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is said of one session."""

    starts_at: datetime
    ends_at: datetime
    title: str = ""
    place: str = ""
    capacity: int | None = None


def lay_out(activity: Activity) -> None:
    """
    The sessions of a new activity; it ends with the last of them.

    :raises WrongSeries: the rule is none, gives no session or too many.
    """
    _write(activity, 1, _times(activity))


def lay_out_again(activity: Activity) -> None:
    """
    The sessions at their new times: moved where there are as many, else made anew where nobody has signed up yet.
    Without a rule the first moves alone: others were added one by one.

    :raises SeriesIsUsed: sessions would go that people have signed up for, or were at.
    """
    times, old = _times(activity), list(activity.sessions.order_by("starts_at", "ordinal"))
    if len(times) == len(old) or not activity.recurrence:
        for session, (starts_at, ends_at) in zip(old, times, strict=False):
            session.starts_at, session.ends_at = starts_at, ends_at
        Session.objects.bulk_update(old, ["starts_at", "ends_at"])
        span(activity)
        return
    if activity.sessions.filter(sign_ups__isnull=False).exists() or is_attended(activity):
        raise SeriesIsUsed
    activity.sessions.all().delete()
    _write(activity, 1, times)


def is_attended(activity: Activity) -> bool:
    """True once somebody was checked in at one of its sessions."""
    return activity.sessions.filter(check_ins__isnull=False).exists()


@transaction.atomic
def add_sessions(*, activity_id: int, meetings: Sequence[Meeting], by: Actor, at: datetime) -> list[Session]:
    """
    Add sessions to an activity: lessons, shifts, slots. One that is there already is not added a second time.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: it is.
    :raises WrongTimes, WrongSeries: one ends before it starts; there would be more than a hundred.
    """
    activity = managed(activity_id, by)
    check_alive(activity)
    for meeting in meetings:
        _check_times(meeting)
    known = {_same(one) for one in activity.sessions.all()}
    last = activity.sessions.order_by("-ordinal").values_list("ordinal", flat=True).first() or 0
    new = [meeting for meeting in meetings if _same(meeting) not in known]
    if len(known) + len(new) > MOST:
        raise WrongSeries
    rows = [_fresh(activity, last + place, meeting) for place, meeting in enumerate(new, start=1)]
    if not rows:
        return rows
    Session.objects.bulk_create(rows)
    span(activity)
    trail.record("sessions_added", subject=activity, by=by, at=at, note=str(len(rows)))
    return rows


@transaction.atomic
def cut_into_slots(*, activity_id: int, meetings: Sequence[Meeting], by: Actor, at: datetime) -> list[Session]:
    """
    Cut a day into slots: what stood in these hours goes, the whole day and slots that were cut otherwise, so that
    nobody chooses them. What has a name stays, and what somebody signed up for or was at.

    :raises NotAllowed, IsCancelled, IsClosed, WrongTimes, WrongSeries: as when sessions are added.
    """
    first, last = min(one.starts_at for one in meetings), max(one.ends_at for one in meetings)
    activity = managed(activity_id, by)
    check_alive(activity)
    old = activity.sessions.filter(starts_at__lt=last, ends_at__gt=first, title="", sign_ups=None, check_ins=None)
    wanted = {_same(meeting) for meeting in meetings}
    activity.sessions.filter(pk__in=[one.pk for one in old if _same(one) not in wanted]).delete()
    return add_sessions(activity_id=activity_id, meetings=meetings, by=by, at=at)


@transaction.atomic
def change_session(*, session_id: int, meeting: Meeting, by: Actor, at: datetime) -> Session:
    """
    Change one session.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: the activity is.
    :raises WrongTimes: it ends before it starts.
    """
    session = Session.objects.get(pk=session_id)
    activity = managed(session.activity_id, by)
    check_alive(activity)
    _check_times(meeting)
    for name in Meeting.__dataclass_fields__:
        setattr(session, name, getattr(meeting, name))
    session.save(update_fields=list(Meeting.__dataclass_fields__))
    span(activity)
    trail.record("session_changed", subject=activity, by=by, at=at, note=str(session.ordinal))
    return session


@transaction.atomic
def remove_session(*, session_id: int, by: Actor, at: datetime) -> None:
    """
    Take a session away: whoever had signed up for it has not any more. A second time changes nothing.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: the activity is.
    :raises SessionIsUsed: somebody was at it.
    :raises LastSession: an activity has one at least.
    """
    session = Session.objects.filter(pk=session_id).first()
    if session is None:
        return
    activity = managed(session.activity_id, by)
    check_alive(activity)
    if session.check_ins.exists():
        raise SessionIsUsed
    if activity.sessions.count() == 1:
        raise LastSession
    session.sign_ups.exclude(state=SignUpState.CANCELLED).update(state=SignUpState.CANCELLED)
    session.delete()
    span(activity)
    trail.record("session_removed", subject=activity, by=by, at=at, note=str(session.ordinal))


def span(activity: Activity) -> None:
    """An activity lasts from the start of its first session to the end of its last."""
    times = list(activity.sessions.values_list("starts_at", "ends_at"))
    activity.starts_at = min(starts_at for starts_at, _ends_at in times)
    activity.ends_at = max(ends_at for _starts_at, ends_at in times)
    activity.save(update_fields=["starts_at", "ends_at"])


def _same(one: Meeting | Session) -> tuple[object, ...]:
    """By which a session is known to be there already."""
    return one.starts_at, one.ends_at, one.title, one.place


def _check_times(meeting: Meeting) -> None:
    if meeting.ends_at <= meeting.starts_at:
        raise WrongTimes


def _times(activity: Activity) -> list[tuple[datetime, datetime]]:
    first, last = localtime(activity.starts_at), localtime(activity.ends_at)
    try:
        times = list(occurrences(activity.recurrence, first, last))
    except ValueError as error:
        raise WrongSeries from error
    if not 0 < len(times) <= MOST:
        raise WrongSeries
    return times


def _write(activity: Activity, first: int, times: list[tuple[datetime, datetime]]) -> None:
    rows = [_fresh(activity, place, Meeting(*pair)) for place, pair in enumerate(times, start=first)]
    Session.objects.bulk_create(rows)
    _end_with(activity, times)


def _end_with(activity: Activity, times: list[tuple[datetime, datetime]]) -> None:
    activity.ends_at = max(ends_at for _starts_at, ends_at in times)
    activity.save(update_fields=["ends_at"])


def _fresh(activity: Activity, ordinal: int, meeting: Meeting) -> Session:
    return Session(
        activity=activity,
        ordinal=ordinal,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=meeting.title,
        place=meeting.place,
        capacity=meeting.capacity,
        room_code=f"{secrets.randbelow(10**DIGITS):0{DIGITS}}",
    )
