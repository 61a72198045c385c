"""The dashboard, its tables as files, and what is behind a count."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.periods import period_words
from phongtrao.insight import files, forms, queries
from phongtrao.obligations.queries.unit import line_of
from phongtrao.organizations.access import READS_SUBTREE

from .asking import day_in, scope_in, scope_or_404, unit_in

AT_ONCE = 50


@holding(*READS_SUBTREE)
@require_GET
def dashboard(request: Request) -> HttpResponse:
    """All charts of a unit, a plan and a period."""
    unit = unit_in(request)
    scope = scope_in(request, unit)
    if scope is None:
        return answer(request, "insight/no_plan.html", {"unit": unit})
    form = forms.FilterForm(scope=scope, choice=queries.choice_of(request.actor, unit))
    return answer(request, "insight/dashboard.html", {"page": queries.dashboard(scope), "filter": form})


@holding(*READS_SUBTREE)
@require_GET
def table(request: Request, chart: str) -> HttpResponse:
    """The table of one chart as a file for spreadsheets."""
    scope = scope_or_404(request)
    found = queries.chart(scope, chart)
    if found is None:
        raise Http404
    response = HttpResponse(files.csv_of(found), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{chart}-{scope.file_words}.csv"'
    return response


@holding(*READS_SUBTREE)
@require_GET
def duties(request: Request) -> HttpResponse:
    """The obligations that a figure has counted."""
    scope, step = scope_or_404(request), request.GET.get("muc", "all")
    if step not in {*queries.STEPS, *queries.STROKES, *queries.TOLD}:
        raise Http404
    until, since = day_in(request, "den"), day_in(request, "tu")
    page, pager = page_of(queries.counted(scope, step, until, since), params=request.GET, per_page=AT_ONCE)
    lines = [(line_of(one, scope.today), [holder.unit for holder in one.holders.all()]) for one in page]
    days = {"until": until, "since": since}
    context = {"scope": scope, **days, "lines": lines, "pager": pager, "period": period_words(scope.period)}
    return answer(request, "insight/duties.html", context | {"title": queries.titles()[step]})
