"""Calling for reports: by which day they are to come."""

from datetime import date, datetime

from django.db import transaction
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices
from phongtrao.periods import Period
from phongtrao.plans.models import Plan, PlanState
from phongtrao.reports import access, queries, rules
from phongtrao.reports.models import ReportCall
from phongtrao.reports.refusals import DueTooEarly, NoSuchPeriod, NotPublished
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import day


@transaction.atomic
def call_for_reports(*, plan: Plan, period: Period, due_on: date, by: Actor, at: datetime) -> ReportCall:
    """
    Say by which day reports of a period are to come; the units that owe one are told. Another day moves the first; the
    same day again changes nothing.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NotPublished, NoSuchPeriod, DueTooEarly: there is no such report to ask for.
    """
    access.check_may_call(by, plan)
    if plan.state != PlanState.PUBLISHED:
        raise NotPublished
    if not rules.is_reported(period):
        raise NoSuchPeriod
    if due_on < period.start:
        raise DueTooEarly
    known = ReportCall.objects.select_for_update(of=("self",)).filter(plan=plan, period_key=period.key).first()
    if known and known.due_on == due_on:
        return known
    days = {"period_start": period.start, "period_end": period.end, "due_on": due_on}
    words = days | {"by": by.label, "by_user_id": by.user_id, "at": at}
    call, _new = ReportCall.objects.update_or_create(plan=plan, period_key=period.key, defaults=words)
    trail.record("reports_called", subject=call, about=plan, note=f"{period.label}: {day(due_on)}", by=by, at=at)
    units = [unit.pk for unit in queries.expected_units(plan, period)]
    said = {"period": period.label, "day": day(due_on)}
    place = f"{reverse('reports:list')}?ke-hoach={plan.pk}&ky={period.key}"
    news = notices.News("report_called", f"report-call:{call.pk}:{due_on}", said, place, units=units)
    notices.tell(news=[news], by=by, at=at)
    return call
