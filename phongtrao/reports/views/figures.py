"""The page of a figure: where it comes from, and what people say of it."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.reports import access, forms, operations, queries

from .deeds import report_of, told

AT_ONCE = 50


@signed_in
@require_http_methods(["GET", "POST"])
def figure(request: Request, pk: int, figure: str) -> HttpResponse:
    """What it is, what stands behind it, what was said of it; a word on it."""
    report = report_of(request, pk)
    page = queries.figure_page(report, figure, request.actor, at=request.now)
    if page is None:
        raise Http404
    may_speak = access.may_write(request.actor, report) or access.may_answer(request.actor, report)
    form = forms.RemarkForm(request.POST or None)
    if form.is_valid():
        with told(request, _("Đã ghi lời về con số này.")):
            operations.remark_on_figure(
                report_id=pk, figure=figure, **form.cleaned_data, by=request.actor, at=request.now
            )
        return redirect("reports:figure", pk, figure)
    rows, pager = page_of(page.obligations, params=request.GET, per_page=AT_ONCE)
    context = {"page": page, "rows": rows, "pager": pager, "form": form, "may_speak": may_speak}
    return answer(request, "reports/figure.html", context)
