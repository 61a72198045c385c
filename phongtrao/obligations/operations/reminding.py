"""Reminding: an officer of whatever the board shows, the clock of days, the week; nothing of it twice."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import batched, groupby
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries
from phongtrao.obligations.models import Reminder
from phongtrao.obligations.queries import Owed
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail

LISTED = 20
"""So many obligations are listed in a message; the rest is a number and a link."""
LONGEST_GAP = timedelta(days=14)
"""What became late is told for so many days in which the service was down, no more."""
Lines = list[tuple[str, str]]


class NothingToRemind(Refusal):
    """All that the filter finds is met, or was reminded of today."""

    message = _("Không còn việc nào để nhắc: đã xong, hoặc hôm nay đã nhắc rồi. Hãy chọn bộ lọc khác.")


@transaction.atomic
def remind(*, plan: Plan, filters: queries.Filters, text: str, by: Actor, at: datetime) -> int:
    """
    Remind every unit that the filters leave of what it has not met: one message a unit, with what the officer
    writes. A unit is reminded of the same obligation once a day. Returns how many units were reminded.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NothingToRemind: all is met, or was reminded of today.
    """
    plan = Plan.objects.select_for_update(of=("self",), no_key=True).select_related("issuer").get(pk=plan.pk)
    access.check_may_remind(by, plan)
    today = localdate(at)
    owed = queries.to_remind(plan, filters, by, today)
    if not owed:
        raise NothingToRemind
    for some in batched(owed, 500):
        Reminder.objects.bulk_create(
            Reminder(obligation_id=one.obligation_id, unit_id=one.unit_id, on=today, by=by.label, at=at) for one in some
        )
    turn = uuid4()
    with override(settings.LANGUAGE_CODE):
        news = [
            _reminder(plan, list(rows), text.strip(), f"reminder:{turn}:{unit_id}", today)
            for unit_id, rows in groupby(owed, key=lambda one: one.unit_id)
        ]
    notices.tell(news=news, by=by, at=at)
    trail.record("units_reminded", subject=plan, about=plan, by=by, at=at, note=text.strip())
    return len(news)


def _reminder(plan: Plan, owed: list[Owed], text: str, key: str, today: date) -> notices.News:
    unit_id = owed[0].unit_id
    place = f"{reverse('obligations:board')}?ke-hoach={plan.pk}&don-vi-id={unit_id}"
    words = {"unit": owed[0].unit, "number": len(owed)}
    return notices.News("reminder", key, words, place, text, _lines(owed, today, place), units=[unit_id])


def _lines(owed: list[Owed], today: date, rest: str) -> Lines:
    """The first obligations with their links, and where the others are."""
    lines = [(one.in_words(today), reverse("obligations:detail", args=[one.obligation_id])) for one in owed[:LISTED]]
    more = len(owed) - LISTED
    return lines if more <= 0 else [*lines, (_now("và %(number)s việc nữa") % {"number": more}, rest)]


@transaction.atomic
def tell_of_days(*, since: date | None, by: Actor, at: datetime) -> int:
    """
    Tell secretaries what is due tomorrow or in seven days and what has just become late: one message a person a day.

    `since` is the day on which this was last done. Returns how many people were told.

    :raises NotAllowed: `by` is not a job.
    """
    _check_job(by)
    today = localdate(at)
    gap = max(since or today - timedelta(days=1), today - LONGEST_GAP)
    owed = queries.by_person(queries.by_day(today, since=gap), kind="due", on=today)
    home = reverse("front:home")
    with override(settings.LANGUAGE_CODE):
        news = [
            notices.News("due", f"due:{today}:{pk}", {"number": len(rows)}, home, lines=lines, people=[pk])
            for pk, rows in owed.items()
            if (lines := _lines(_by_day(rows), today, home))
        ]
    return notices.tell(news=news, by=by, at=at)


@transaction.atomic
def tell_of_week(*, monday: date, by: Actor, at: datetime) -> int:
    """
    Tell secretaries and officers on Monday what is due in the week and what is late: one message a person a week.

    :raises NotAllowed: `by` is not a job.
    """
    _check_job(by)
    owed = queries.by_person(queries.of_week(monday), kind="digest", on=localdate(at))
    return notices.tell(news=[_digest(pk, rows, monday) for pk, rows in owed.items()], by=by, at=at)


def _digest(user_id: int, rows: list[Owed], monday: date) -> notices.News:
    home, whole = reverse("front:home"), _by_day(rows)
    late = len({one.obligation_id for one in whole if one.due_to and one.due_to < monday})
    week = len({one.obligation_id for one in whole}) - late
    with override(settings.LANGUAGE_CODE):
        lines = _lines(whole, monday, home)
    return notices.News(
        "digest", f"digest:{monday}:{user_id}", {"week": week, "late": late}, home, lines=lines, people=[user_id]
    )


def _by_day(rows: Iterable[Owed]) -> list[Owed]:
    """Each obligation once, in the order of days; what several own units owe together is one thing to do."""
    once = {one.obligation_id: one for one in rows}
    return sorted(once.values(), key=lambda one: (one.due_to or date.max, one.obligation_id))


def _check_job(by: Actor) -> None:
    if not by.is_job:
        raise NotAllowed
