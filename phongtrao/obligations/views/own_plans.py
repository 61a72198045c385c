"""Plans of two levels: the comparison with the plan above, and which units have made their own."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.obligations import queries
from phongtrao.plans import access as plans_access
from phongtrao.plans import queries as plans

UNITS, NAMES, STATES = 50, 120, frozenset({"co", "dang", "chua"})
"""So many units on a page, so many names of those that have no plan; and what one may keep to."""


@signed_in
@require_GET
def cascade(request: Request, pk: int) -> HttpResponse:
    """What a plan takes up of another that the actor may see, chosen by `?voi=`, and what it leaves open."""
    plan = get_object_or_404(plans.visible_to(request.actor), pk=pk)
    page = queries.cascade_page(request.actor, plan, number_in(request, "voi"))
    return answer(request, "obligations/cascade.html", {"page": page})


@signed_in
@require_GET
def own_plans(request: Request, pk: int) -> HttpResponse:
    """The units under a plan that have their own, and the names of those without; `?tinh-trang=` keeps to one kind."""
    plan = get_object_or_404(plans.visible_to(request.actor), pk=pk)
    plans_access.check_may_steer(request.actor, plan)
    state = request.GET.get("tinh-trang", "")
    state = state if state in STATES else ""
    lacking, begun = queries.units_with_own(plan, "chua"), queries.units_with_own(plan, state or "co-dang")
    units, pager = page_of(begun, params=request.GET, per_page=NAMES if state == "chua" else UNITS)
    context = {
        "plan": plan,
        "units": units,
        "pager": pager,
        "lacking": () if state else lacking[:NAMES],
        "figures": queries.own_plans(plan),
        "state": state,
    }
    return answer(request, "obligations/own_plans.html", context)
