"""Answering a submitted report: back to the unit with a question, or accepted."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.periods import Period
from phongtrao.reports import access
from phongtrao.reports.models import ReportAnswer, ReportState, ReportVerdict
from phongtrao.reports.refusals import NotSubmitted, QuestionMissing
from phongtrao.trail import operations as trail

from .writing import held


@transaction.atomic
def answer_report(*, report_id: int, verdict: str, words: str, by: Actor, at: datetime) -> ReportAnswer:
    """
    Return the last submission with a question, which makes the figures live again, or accept it for good. The same
    verdict twice changes nothing. The unit is told.

    :raises NotAllowed: the report does not go to `by`, or the verdict is none.
    :raises NotSubmitted: nothing waits for an answer.
    :raises QuestionMissing: returned without a word.
    """
    report = held(report_id)
    access.check_may_answer(by, report)
    if verdict not in ReportVerdict.values:
        raise NotAllowed
    last = report.submissions.order_by("-ordinal").first()
    known = ReportAnswer.objects.filter(submission=last).first() if last else None
    if known and known.verdict == verdict:
        return known
    if last is None or known or report.state != ReportState.SUBMITTED:
        raise NotSubmitted
    if verdict == ReportVerdict.RETURNED and not words.strip():
        raise QuestionMissing
    answer = ReportAnswer.objects.create(
        submission=last, verdict=verdict, words=words.strip(), by=by.label, by_user_id=by.user_id, at=at
    )
    report.state = ReportState(verdict)
    report.save(update_fields=["state"])
    trail.record(f"report_{verdict}", subject=report, about=report.plan, by=by, at=at)
    told = {"unit": report.unit.short_name, "period": Period.parse(report.period_key).label}
    place = reverse("reports:read", args=[report.pk])
    kind, key = f"report_{verdict}", f"report-answer:{answer.pk}"
    notices.tell(news=[notices.News(kind, key, told, place, answer.words, units=[report.unit_id])], by=by, at=at)
    return answer
