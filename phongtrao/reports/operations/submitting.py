"""Submitting: the figures are frozen with their trace, and the whole gets a digest."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices
from phongtrao.periods import Period
from phongtrao.reports import access, queries, rules
from phongtrao.reports.models import Report, ReportCall, ReportState, Submission
from phongtrao.reports.refusals import WordsOutdated
from phongtrao.trail import operations as trail

from .writing import check_editable, held


@transaction.atomic
def submit_report(*, report_id: int, by: Actor, at: datetime) -> Submission:
    """
    Freeze the report as it stands and send it up; the officers to whom it goes are told. What is submitted already is
    found and changes nothing.

    :raises NotAllowed: `by` does not work for the unit.
    :raises WordsOutdated: a sentence was edited before its figures changed.
    """
    report = held(report_id)
    access.check_may_write(by, report)
    last = report.submissions.order_by("-ordinal").first()
    if last and report.state == ReportState.SUBMITTED:
        return last
    check_editable(report)
    today = localdate(at)
    draft = queries.draft_of(report, today)
    if draft.outdated:
        raise WordsOutdated
    content = rules.as_json(draft.content)
    call = ReportCall.objects.filter(plan=report.plan, period_key=report.period_key).first()
    due_on = call.due_on if call and report.unit_id != report.plan.issuer_id else None
    submission = Submission.objects.create(
        report=report,
        ordinal=last.ordinal + 1 if last else 1,
        content=content,
        template=queries.template_for(report),
        digest=rules.digest_of(content),
        due_on=due_on,
        is_late=last.is_late if last else rules.is_late(today, due_on),
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    report.state = ReportState.SUBMITTED
    report.save(update_fields=["state"])
    trail.record("report_submitted", subject=report, about=report.plan, note=submission.digest, by=by, at=at)
    _tell(report, submission, by, at)
    return submission


def _tell(report: Report, submission: Submission, by: Actor, at: datetime) -> None:
    upper = report.unit.parent_id if report.unit_id == report.plan.issuer_id else report.plan.issuer_id
    if upper is None:
        return
    words = {"unit": report.unit.short_name, "period": Period.parse(report.period_key).label}
    place = reverse("reports:read", args=[report.pk])
    news = notices.News("report_submitted", f"report:{submission.pk}", words, place, units=[upper])
    notices.tell(news=[news], by=by, at=at)
