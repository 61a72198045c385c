"""The journal (nhật ký): who did what, in the officer's units."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.organizations.access import STEERS
from phongtrao.privacy import forms, operations, queries

PER_PAGE = 50


def filter_form(request: Request, given: object) -> forms.JournalForm:
    """The filters, with the units of this officer."""
    today = timezone.localdate(request.now)
    return forms.JournalForm(given, units=queries.journal_units(request.actor), today=today)


@holding(*STEERS)
@require_GET
def journal(request: Request) -> HttpResponse:
    """What happened in the officer's units."""
    form = filter_form(request, request.GET)
    filters = form.filters()
    page, pager = page_of(queries.journal(request.actor, filters), params=request.GET, per_page=PER_PAGE)
    lines = queries.lines_of(page)
    context = {"filter": form, "filters": filters, "lines": lines, "pager": pager, "most": queries.MOST_ROWS}
    return answer(request, "privacy/journal.html", context)


@holding(*STEERS)
@require_POST
def journal_file(request: Request) -> HttpResponse:
    """The same for spreadsheets; that it was taken out is written down."""
    filters = filter_form(request, request.POST).filters()
    text = operations.export_journal(filters=filters, by=request.actor, at=request.now)
    name = f"nhat-ky-{filters.since:%Y%m%d}-{filters.until:%Y%m%d}.csv"
    return HttpResponse(
        text, content_type="text/csv; charset=utf-8", headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
