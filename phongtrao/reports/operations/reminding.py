"""Reminding of reports: the day before they are due, and the day after for who is late."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.periods import Period
from phongtrao.reports import queries
from phongtrao.reports.models import ReportCall
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import day

DAY = timedelta(days=1)


@transaction.atomic
def remind_of_reports(*, since: date | None, by: Actor, at: datetime) -> int:
    """
    Tell units whose report has not come: what is due tomorrow, and what was due yesterday; also of the days since the
    last time, where that is longer ago. Told once for each. Returns how many were told.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    today = localdate(at)
    first = min(since or today - DAY, today - DAY) + DAY
    soon, late = Q(due_on__range=(first + DAY, today + DAY)), Q(due_on__range=(first - DAY, today - DAY))
    calls = list(ReportCall.objects.filter(soon | late).select_related("plan__issuer").order_by("pk"))
    number = notices.tell(news=[one for call in calls for one in _news(call, today)], by=by, at=at)
    if number:
        trail.record_many("reports_reminded", subjects=calls, by=by, at=at)
    return number


def _news(call: ReportCall, today: date) -> Iterator[notices.News]:
    period = Period.parse(call.period_key)
    when = "late" if call.due_on < today else "soon"
    for line in queries.coverage(call.plan, period, today).missing:
        words = {"unit": line.unit.short_name, "period": period.label, "day": day(call.due_on)}
        key = f"report-{when}:{call.pk}:{call.due_on}:{line.unit.pk}"
        yield notices.News("report_soon", key, words, reverse("reports:list"), units=[line.unit.pk])
