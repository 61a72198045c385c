"""A plan beside the plan of the body above."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.plans import queries

from .documents import plan_of

LONGEST_KEY = 19


@signed_in
@require_GET
def comparison(request: Request, pk: int) -> HttpResponse:
    """What the plan takes up of another that the actor may see, chosen by `?voi=`."""
    plan = plan_of(request, pk, steered=False)
    chosen = request.GET.get("voi", "")
    upper_id = int(chosen) if chosen.isdecimal() and len(chosen) < LONGEST_KEY else None
    page = queries.cascade_page(request.actor, plan, upper_id)
    return answer(request, "plans/cascade.html", {"page": page})
