"""A report to read, and the answer of the officer above."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.reports import access, forms, operations, queries
from phongtrao.reports.models import ReportVerdict

from .deeds import report_of, told


@signed_in
@require_GET
def read(request: Request, pk: int) -> HttpResponse:
    """The report as the Word page that it will be; every figure leads to its trace."""
    page = queries.read_page(report_of(request, pk), request.actor, at=request.now)
    return answer(request, "reports/read.html", {"page": page, "form": forms.AnswerForm()})


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """Return it with a question, or accept it."""
    report = report_of(request, pk)
    access.check_may_answer(request.actor, report)
    verdict, form = request.POST.get("verdict", ReportVerdict.RETURNED), forms.AnswerForm(request.POST)
    words = form.cleaned_data["words"] if form.is_valid() else ""
    done = _("Đã trả lại báo cáo cho đơn vị.") if verdict == ReportVerdict.RETURNED else _("Đã nhận báo cáo.")
    with told(request, done):
        operations.answer_report(report_id=pk, verdict=verdict, words=words, by=request.actor, at=request.now)
    return redirect("reports:read", pk)
