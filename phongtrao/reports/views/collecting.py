"""Of whom reports have come, who is late, who is missing; by which day they are due."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, number_in
from phongtrao.organizations.models import Role
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.reports import forms, operations, queries

from .deeds import period_in, told


@holding(Role.OFFICER, Role.SECRETARY)
@require_GET
def coverage(request: Request) -> HttpResponse:
    """The page of one plan and period."""
    plans = queries.steered_plans(request.actor)
    if not plans:
        raise Http404
    plan = _plan_in(request, plans)
    today = localdate(request.now)
    period = queries.period_of(plan, period_in(request), today)
    page = queries.coverage_page(plan, period, today)
    form = forms.CallForm(initial={"due_on": page.coverage.due_on})
    context: dict[str, Any] = {"page": page, "plans": plans, "form": form}
    return answer(request, "reports/coverage.html", context)


@holding(Role.OFFICER, Role.SECRETARY)
@require_POST
def calling(request: Request) -> HttpResponse:
    """Say by which day they are due."""
    plans = queries.steered_plans(request.actor)
    plan = _plan_in(request, plans)
    asked = period_in(request)
    period = queries.period_of(plan, asked, localdate(request.now))
    if asked not in {None, period}:
        raise Http404
    form = forms.CallForm(request.POST)
    if not form.is_valid():
        page = queries.coverage_page(plan, period, localdate(request.now))
        return answer(request, "reports/coverage.html", {"page": page, "plans": plans, "form": form})
    with told(request, _("Đã đặt hạn nộp và báo cho các đơn vị.")):
        operations.call_for_reports(
            plan=plan, period=period, due_on=form.cleaned_data["due_on"], by=request.actor, at=request.now
        )
    return redirect(_place(plan, period))


def _plan_in(request: Request, plans: list[Plan]) -> Plan:
    wanted = number_in(request, "ke-hoach")
    found = [plan for plan in plans if wanted in {None, plan.pk}]
    if not found:
        raise Http404
    return found[0]


def _place(plan: Plan, period: Period) -> str:
    return f"{reverse('reports:coverage')}?ke-hoach={plan.pk}&ky={period.key}"
