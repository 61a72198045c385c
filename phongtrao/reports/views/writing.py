"""The draft: words around figures, then up it goes."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.periods import Period
from phongtrao.reports import forms, operations, queries

from .deeds import told, written_report


@signed_in
@require_http_methods(["GET", "POST"])
def write(request: Request, pk: int) -> HttpResponse:
    """The sentences in their places, figures between the words; one button keeps all, one sends it up too."""
    report = written_report(request, pk)
    if report.state not in queries.EDITABLE:
        return redirect("reports:read", pk)
    activities = queries.offered(report.unit_id, Period.parse(report.period_key))
    form = forms.WritingForm(request.POST or None, report=report, activities=activities)
    if form.is_valid():
        edited = operations.write_report(
            report_id=pk, details=form.details, sentences=form.sentences, by=request.actor, at=request.now
        )
        if "nop" in request.POST:
            return _submitted(request, pk)
        words = ngettext("Đã lưu, %(number)s câu sửa lời.", "Đã lưu, %(number)s câu sửa lời.", len(edited))
        messages.success(request, words % {"number": len(edited)} if edited else _("Đã lưu."))
        return redirect("reports:write", pk)
    page = queries.read_page(report, request.actor, at=request.now)
    lines = queries.writing_lines(report, page.shown)
    return answer(request, "reports/write.html", {"page": page, "lines": lines, "form": form})


@signed_in
@require_POST
def restoring(request: Request, pk: int) -> HttpResponse:
    """Back to the sentence as it was drafted."""
    written_report(request, pk)
    key = request.POST.get("key", "")[:60]
    with told(request, _("Đã dùng lại câu máy viết.")):
        operations.restore_sentence(report_id=pk, key=key, by=request.actor, at=request.now)
    return redirect("reports:write", pk)


@signed_in
@require_POST
def submitting(request: Request, pk: int) -> HttpResponse:
    """Freeze it and send it up."""
    written_report(request, pk)
    return _submitted(request, pk)


def _submitted(request: Request, pk: int) -> HttpResponse:
    with told(request, _("Đã nộp báo cáo. Số liệu từ lúc này giữ nguyên.")):
        operations.submit_report(report_id=pk, by=request.actor, at=request.now)
        return redirect("reports:read", pk)
    return redirect("reports:write", pk)
