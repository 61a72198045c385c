"""What has changed since an officer last sat down: yesterday, or Friday on a Monday; the week where that was quiet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils.timezone import localdate, make_aware
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.obligations.models import Comment, Progress, ProgressKind
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan

from .waiting import Note, name_of

WEEK = timedelta(days=7)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Changes:
    """`since` says from when, in words; `notes` what; nothing for a quiet week."""

    since: str
    notes: tuple[Note, ...]


def last_working_day(today: date) -> date:
    """The working day before: on a Monday Friday. Holidays are not known here; a longer look does no harm."""
    day = today - timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day -= timedelta(days=1)
    return day


def changes(plan: Plan | None, rows: Iterable[plans.PlanRow], below: Iterable[Plan], at: datetime) -> Changes:
    """What happened, of the last days if anything did, else of the week. Three queries."""
    day = last_working_day(localdate(at))
    near, far = make_aware(datetime.combine(day, time.min)), at - WEEK
    published = [*(row.plan for row in rows), *below]
    found = {since: (*_published(published, since), *_said(plan, since)) for since in (near, far)}
    if found[near]:
        is_yesterday = (localdate(at) - day).days == 1
        return Changes(_("Từ hôm qua") if is_yesterday else _("Từ thứ Sáu"), found[near])
    return Changes(_("Bảy ngày qua"), found[far])


def _published(published: Iterable[Plan], since: datetime) -> Iterator[Note]:
    for plan in published:
        if plan.published_at and plan.published_at >= since:
            words = _("%(unit)s vừa ban hành %(plan)s") % {"unit": plan.issuer.short_name, "plan": name_of(plan)}
            yield Note(words, reverse("obligations:plan", args=[plan.pk]))


def _said(plan: Plan | None, since: datetime) -> Iterator[Note]:
    """What units reported and wrote. Three queries."""
    if plan is None:
        return
    words = Progress.objects.filter(plan=plan, at__gte=since).order_by()
    done = (
        words.filter(kind=ProgressKind.MET)
        .values_list("obligation__task__title")
        .annotate(units=Count("unit", distinct=True))
        .order_by("-units", "obligation__task__title")
        .first()
    )
    if done:
        met = ngettext("%(units)s đơn vị hoàn thành “%(title)s”", "%(units)s đơn vị hoàn thành “%(title)s”", done[1])
        yield Note(met % {"title": done[0], "units": done[1]})
    said = words.aggregate(times=Count("pk"), units=Count("unit", distinct=True))
    if said["times"]:
        told = ngettext(
            "%(units)s đơn vị cập nhật kết quả %(times)s lần",
            "%(units)s đơn vị cập nhật kết quả %(times)s lần",
            said["units"],
        )
        yield Note(told % said)
    is_there = Q(obligation__plan=plan, at__gte=since, removed_at=None)
    talk = Comment.objects.filter(is_there).aggregate(number=Count("pk"), newest=Max("obligation"))
    if talk["number"]:
        place = reverse("obligations:detail", args=[talk["newest"]]) + "#trao-doi"
        number = ngettext("%(number)s trao đổi mới", "%(number)s trao đổi mới", talk["number"])
        yield Note(number % talk, place)
