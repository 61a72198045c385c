"""A person's name taken out of what they signed on reports."""

from datetime import datetime
from typing import Any

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.reports.models import (
    EditedSentence,
    FigureRemark,
    Report,
    ReportAnswer,
    ReportCall,
    ReportTemplate,
    Submission,
)
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN

OF_A_REPORT: dict[type[Any], str] = {
    EditedSentence: "report_id",
    FigureRemark: "report_id",
    Submission: "report_id",
    ReportAnswer: "submission__report_id",
}
"""What people sign, and the way from there to the report."""


@transaction.atomic
def forget_author(*, user_id: int, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed; figures, digests and words stay. The frozen content names nobody
    but who signed the paper.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    models: list[type[Any]] = [*OF_A_REPORT, ReportCall, ReportTemplate]
    signed = {model: model.objects.filter(by_user_id=user_id) for model in models}
    touched = {pk for model, way in OF_A_REPORT.items() for pk in signed[model].order_by().values_list(way, flat=True)}
    reports = Report.objects.filter(pk__in=touched).select_related("unit")
    trail.record_many("author_forgotten", subjects=reports, by=by, at=at)
    for rows in signed.values():
        rows.update(by=FORGOTTEN, by_user_id=None)
    return len(touched)
