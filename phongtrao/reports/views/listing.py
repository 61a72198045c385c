"""The list of reports, and beginning one."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import PARAMETER, page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.models import Role
from phongtrao.reports import forms, operations, queries

AT_ONCE, WAITING = 30, 8


@holding(Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE)
@require_GET
def reports(request: Request) -> HttpResponse:
    """What is due, what waits for an answer, and every report that one may read."""
    given = {"plan": number_in(request, "ke-hoach"), "period": request.GET.get("ky", "")}
    context = _context(request, _opening(request, initial=given))
    return answer(request, "reports/list.html", context, part="found")


@holding(Role.OFFICER, Role.SECRETARY)
@require_POST
def opening(request: Request) -> HttpResponse:
    """Begin a report, or find the one that is there."""
    form = _opening(request, request.POST)
    if form.is_valid():
        told = form.cleaned_data
        try:
            report = operations.open_report(
                unit=told["unit"], plan=told["plan"], period=told["window"], by=request.actor, at=request.now
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            return redirect("reports:write" if report.state in queries.EDITABLE else "reports:read", report.pk)
    return answer(request, "reports/list.html", _context(request, form))


def _opening(request: Request, data: Any = None, **given: Any) -> forms.OpenForm:
    units, plans = queries.own_units(request.actor), queries.reported_plans(request.actor)
    return forms.OpenForm(data, units=units, plans=plans, today=localdate(request.now), **given)


def _context(request: Request, form: forms.OpenForm) -> dict[str, Any]:
    shelf = queries.shelf_of(request.actor)
    narrowing = forms.FilterForm(request.GET, shelf=shelf)
    wanted = narrowing.wanted()
    page, pager = page_of(queries.listed(request.actor, wanted), params=request.GET, per_page=AT_ONCE)
    waiting, due = queries.waiting_for(request.actor), queries.due_for(request.actor, today=localdate(request.now))
    returned = list(queries.returned_to(request.actor)[:WAITING])
    days = {one.report.pk: one for one in due if one.report}
    return {
        "form": form,
        "may_open": bool(request.actor.holds(Role.OFFICER, Role.SECRETARY)) and form.has_choice,
        "due": [one for one in due if one.report not in returned],
        "returned": [(queries.row_of(one), one.question, days.get(one.pk)) for one in returned],  # type: ignore[attr-defined]
        "waiting": [queries.row_of(one) for one in waiting[:WAITING]],
        "more_waiting": max(0, waiting.count() - WAITING),
        "filter": narrowing,
        "shelf": shelf,
        "wanted": wanted,
        "tabs": _tabs(request, shelf, wanted.whose) if shelf.own and shelf.others else [],
        "rows": [queries.row_of(one) for one in page],
        "pager": pager,
        "steered": queries.steered_plans(request.actor),
    }


def _tabs(request: Request, shelf: queries.Shelf, current: str) -> list[dict[str, Any]]:
    """Whose reports, as tabs that keep what else is looked for."""
    every = (
        ("", _("Tất cả"), shelf.total),
        (queries.OWN, _("Của đơn vị tôi"), shelf.own),
        (queries.OTHERS, _("Của đơn vị khác"), shelf.others),
    )
    params = request.GET.copy()
    params.pop(PARAMETER, None)
    tabs = []
    for key, label, number in every:
        params[forms.WHOSE] = key
        tabs.append({"url": f"?{params.urlencode()}", "label": label, "number": number, "is_current": key == current})
    return tabs
