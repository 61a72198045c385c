"""Reports as files: Word, PDF, the annex in Excel; live ones say that they are drafts."""

from datetime import UTC

from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.reports import documents, queries
from phongtrao.reports.models import Report
from phongtrao.reports.queries import Shown

from .deeds import report_of

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@signed_in
@require_GET
def word(request: Request, pk: int) -> HttpResponse:
    """The report in Word; the same bytes each time once it is submitted."""
    report = report_of(request, pk)
    shown = queries.shown(report, at=request.now)
    template = shown.submission.template if shown.submission else queries.template_for(report)
    data = queries.bytes_of(template) if template else documents.default_template(shown.content.head.profile)
    filled = documents.Filled(
        shown.content, settings.SITE_URL, digest_of(shown), **_stamp(shown), pictures=queries.picture_of
    )
    return _file(documents.fill(data, filled), WORD, f"bao-cao-{name_of(report)}.docx")


@signed_in
@require_GET
def pdf(request: Request, pk: int) -> HttpResponse:
    """The report as a tagged PDF."""
    report = report_of(request, pk)
    shown = queries.shown(report, at=request.now)
    data = documents.pdf_of(shown.content, settings.SITE_URL, digest=digest_of(shown), pictures=queries.picture_of)
    return _file(data, "application/pdf", f"bao-cao-{name_of(report)}.pdf")


@signed_in
@require_GET
def annex(request: Request, pk: int) -> HttpResponse:
    """The tables of figures in Excel."""
    report = report_of(request, pk)
    shown = queries.shown(report, at=request.now)
    data = documents.workbook_of(shown.content, settings.SITE_URL, digest=digest_of(shown), **_stamp(shown))
    return _file(data, EXCEL, f"phu-luc-{name_of(report)}.xlsx")


def digest_of(shown: Shown) -> str:
    """The digest of what is frozen; none of a draft."""
    return shown.submission.digest if shown.submission else ""


def name_of(report: Report) -> str:
    """A part of the name of its files."""
    return f"{report.unit.code}-{report.period_key}".replace("..", "-")


def _stamp(shown: Shown) -> dict[str, str]:
    """The moment that the properties of a file carry: that of the submission, so that it stays the same."""
    at = shown.submission.at if shown.submission else None
    return {"stamp": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"} if at else {}


def _file(data: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
