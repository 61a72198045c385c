"""Saying something of a figure: it cannot be typed over."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.reports import access, queries
from phongtrao.reports.models import FigureRemark
from phongtrao.reports.refusals import NoSuchFigure, RemarkEmpty
from phongtrao.trail import operations as trail

from .writing import held


@transaction.atomic
def remark_on_figure(*, report_id: int, figure: str, text: str, key: UUID, by: Actor, at: datetime) -> FigureRemark:
    """
    Say something of one figure of a report; a second tap finds the first.

    :raises NotAllowed: `by` neither works for the unit nor answers its report.
    :raises NoSuchFigure: the report has no such figure.
    :raises RemarkEmpty: nothing is said.
    """
    report = held(report_id)
    if not (access.may_write(by, report) or access.may_answer(by, report)):
        raise NotAllowed
    known = FigureRemark.objects.filter(key=key, report=report).first()
    if known:
        return known
    if figure not in queries.shown(report, at=at).content.figures():
        raise NoSuchFigure
    if not text.strip():
        raise RemarkEmpty
    remark = FigureRemark.objects.create(
        report=report, figure=figure, text=text.strip(), key=key, by=by.label, by_user_id=by.user_id, at=at
    )
    trail.record("report_figure_remarked", subject=report, about=report.plan, note=figure, by=by, at=at)
    return remark
