"""The list of reports, and beginning one."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.models import Role
from phongtrao.reports import forms, operations, queries

AT_ONCE = 30


@holding(Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE)
@require_GET
def reports(request: Request) -> HttpResponse:
    """What is due, what waits for an answer, and every report that one may read."""
    given = {"plan": number_in(request, "ke-hoach"), "period": request.GET.get("ky", "")}
    return answer(request, "reports/list.html", _context(request, _opening(request, initial=given)))


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
    page, pager = page_of(queries.rows(queries.visible_to(request.actor)), params=request.GET, per_page=AT_ONCE)
    return {
        "form": form,
        "may_open": bool(request.actor.holds(Role.OFFICER, Role.SECRETARY)) and form.has_choice,
        "due": queries.due_for(request.actor, today=localdate(request.now)),
        "waiting": [queries.row_of(one) for one in queries.waiting_for(request.actor)[:AT_ONCE]],
        "rows": [queries.row_of(one) for one in page],
        "pager": pager,
        "steered": queries.steered_plans(request.actor),
    }
