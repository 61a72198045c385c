"""Reminding: an officer of whatever the board shows, the clock of days, the week; nothing of it twice."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import batched, groupby
from typing import Any, NamedTuple
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.notices import queries as told
from phongtrao.obligations import access, queries
from phongtrao.obligations.models import Reminder
from phongtrao.obligations.queries import Owed
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail

LISTED, FEW = 20, 5
"""So many obligations are listed in a message, and of what is over; the rest is a number and a link."""
LONGEST_GAP = timedelta(days=14)
"""What became late is told for so many days in which the service was down, no more."""
MONDAY = 0
Lines = list[tuple[str, str]]


class NothingToRemind(Refusal):
    """All that the filter finds is met, or was reminded of today."""

    message = _("Không còn việc nào để nhắc: đã xong, hoặc hôm nay đã nhắc rồi. Hãy chọn bộ lọc khác.")


class NobodyToRemind(Refusal):
    """No unit that the filter finds has a secretary or a group chat."""

    message = _(
        "Chưa nhắc được ai: các đơn vị còn việc trong bộ lọc này chưa có bí thư trên hệ thống. "
        "Hãy cử bí thư cho đơn vị, hoặc báo trực tiếp."
    )


class RemindedToday(Refusal):
    """Whoever can be told was reminded today; the other units have nobody."""

    message = _(
        "Hôm nay đã nhắc các đơn vị có bí thư rồi; các đơn vị còn lại chưa có ai nhận lời nhắc. "
        "Mai nhắc lại được, hoặc hãy báo trực tiếp."
    )


class Reminded(NamedTuple):
    """How many units a reminder reached, and how many have nobody to be told."""

    units: int
    unreached: int


@transaction.atomic
def remind(*, plan: Plan, filters: queries.Filters, text: str, by: Actor, at: datetime) -> Reminded:
    """
    Remind every unit that the filters leave of what it has not met: one message a unit, with what the officer
    writes. A unit is reminded of the same obligation once a day; one where nobody can be told is left out.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NothingToRemind: all is met, or was reminded of today.
    :raises NobodyToRemind: nobody can be told in any of the units.
    :raises RemindedToday: nobody can be told in those that were not reminded today.
    """
    plan = Plan.objects.select_for_update(of=("self",), no_key=True).select_related("issuer").get(pk=plan.pk)
    access.check_may_remind(by, plan)
    today = localdate(at)
    owed = queries.to_remind(plan, filters, by, today)
    if not owed:
        raise NothingToRemind
    asked = {one.unit_id for one in owed}
    told = queries.reached(asked, on=today)
    if not told:
        raise RemindedToday if queries.reminded_today(plan, filters, by, today) else NobodyToRemind
    _write(plan, [one for one in owed if one.unit_id in told], text.strip(), today, by, at)
    return Reminded(len(told), len(asked - told))


def _write(plan: Plan, owed: list[Owed], text: str, today: date, by: Actor, at: datetime) -> None:
    """Keep of what each unit was reminded, and tell it."""
    for some in batched(owed, 500):
        Reminder.objects.bulk_create(
            Reminder(obligation_id=one.obligation_id, unit_id=one.unit_id, on=today, by=by.label, at=at) for one in some
        )
    turn = uuid4()
    with override(settings.LANGUAGE_CODE):
        news = [
            _reminder(plan, list(rows), text, f"reminder:{turn}:{unit_id}", today)
            for unit_id, rows in groupby(owed, key=lambda one: one.unit_id)
        ]
    notices.tell(news=news, by=by, at=at)
    trail.record("units_reminded", subject=plan, about=plan, by=by, at=at, note=text)


def _reminder(plan: Plan, owed: list[Owed], text: str, key: str, today: date) -> notices.News:
    unit_id = owed[0].unit_id
    place = f"{reverse('obligations:board')}?ke-hoach={plan.pk}&don-vi-id={unit_id}"
    words = {"unit": owed[0].unit, "number": len(owed)}
    return notices.News("reminder", key, words, place, text, _lines(owed, today, place), units=[unit_id])


def _lines(owed: list[Owed], today: date, rest: str, most: int = LISTED) -> Lines:
    """The first obligations with their links, and where the others are."""
    lines = [(one.in_words(today), reverse("obligations:detail", args=[one.obligation_id])) for one in owed[:most]]
    more = len(owed) - most
    return lines if more <= 0 else [*lines, (gettext("và %(number)s việc nữa") % {"number": more}, rest)]


@transaction.atomic
def tell_of_days(*, since: date | None, by: Actor, at: datetime) -> int:
    """
    Tell secretaries what is due tomorrow or in seven days and what has just become late: one message a person a day.
    On Monday the message of the week says all of it too. The group chat of a unit is told what the unit owes.

    `since` is the day on which this was last done. Returns how many people and chats were told.

    :raises NotAllowed: `by` is not a job.
    """
    _check_job(by)
    today = localdate(at)
    gap = max(since or today - timedelta(days=1), today - LONGEST_GAP)
    rows = queries.by_day(today, since=gap)
    owed = queries.by_person(rows, kind="due", on=today)
    instead = "digest" if today.weekday() == MONDAY else ""
    with override(settings.LANGUAGE_CODE):
        news = [_due(f"{pk}", some, today, people=[pk], instead=instead) for pk, some in owed.items()]
        chats = [_due(f"unit:{pk}", some, today, chats=[pk]) for pk, some in _with_chats(rows).items()]
    return notices.tell(news=[*news, *chats], by=by, at=at)


def _due(key: str, owed: list[Owed], today: date, **whom: Any) -> notices.News:
    home, whole = reverse("front:home"), _by_day(owed)
    return notices.News(
        "due", f"due:{today}:{key}", {"number": len(whole)}, home, "", _lines(whole, today, home), **whom
    )


def _with_chats(owed: list[Owed]) -> dict[int, list[Owed]]:
    """Unit → what it owes, for the units whose group chat is told of days. One query."""
    open_chats = told.chats_of({one.unit_id for one in owed}, "due")
    found: dict[int, list[Owed]] = {unit_id: [] for unit_id in open_chats}
    for one in owed:
        if one.unit_id in found:
            found[one.unit_id].append(one)
    return found


@transaction.atomic
def tell_of_week(*, monday: date, by: Actor, at: datetime) -> int:
    """
    Tell secretaries and officers on Monday what is due in the week and late, and what was done and changed in the
    last: one message a person a week, none where there is nothing.

    :raises NotAllowed: `by` is not a job.
    """
    _check_job(by)
    with override(settings.LANGUAGE_CODE):
        weeks = queries.weeks(monday, on=localdate(at))
        news = [_digest(pk, weeks, monday) for pk in weeks.people]
    return notices.tell(news=news, by=by, at=at)


def _digest(user_id: int, weeks: queries.Weeks, monday: date) -> notices.News:
    home, sunday = reverse("front:home"), monday + timedelta(days=6)
    ahead, done, changed = (_by_day(part.get(user_id, ())) for part in (weeks.ahead, weeks.done, weeks.changed))
    days = [one.due_to for one in ahead if one.due_to]
    words = {"week": sum(monday <= day <= sunday for day in days), "late": sum(day < monday for day in days)}
    numbers = {"done": len(done), "changed": len(changed)}
    text = gettext("Tuần qua: %(done)s việc vừa xong, %(changed)s thay đổi.") % numbers if done or changed else ""
    parts = (ahead, LISTED), (done, FEW), (changed, FEW)
    lines = [line for rows, most in parts for line in _lines(rows, monday, home, most)]
    return notices.News("digest", f"digest:{monday}:{user_id}", words, home, text, lines, people=[user_id])


def _by_day(rows: Iterable[Owed]) -> list[Owed]:
    """Each obligation once, in the order of days; what several own units owe together is one thing to do."""
    once = {one.obligation_id: one for one in rows}
    return sorted(once.values(), key=lambda one: (one.due_to or date.max, one.obligation_id))


def _check_job(by: Actor) -> None:
    if not by.is_job:
        raise NotAllowed
