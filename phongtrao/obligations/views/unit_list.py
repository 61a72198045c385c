"""One unit's own list under a plan; the old address of a unit that has ended leads to who came after it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from phongtrao.foundation.answers import answer
from phongtrao.foundation.http import Request
from phongtrao.obligations import forms, queries
from phongtrao.organizations import queries as units
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan


def list_of_unit(request: Request, plan: Plan, unit_id: int) -> HttpResponse:
    """What a unit owes under a plan; the board's answer to `?don-vi-id=`."""
    page = _page(request, plan, unit_id)
    return answer(request, "obligations/unit.html", {"page": page}) if page else _heir(request, plan, unit_id)


def _page(request: Request, plan: Plan, unit_id: int) -> queries.UnitPage | None:
    filters = forms.FilterForm(request.GET, plan=plan).filters()
    return queries.unit_page(unit_id, plan, filters, request.actor, timezone.localdate(request.now))


def _heir(request: Request, plan: Plan, unit_id: int) -> HttpResponse:
    """Lead an old address on to the list of who came after the unit, or to its page; 404 where nobody did."""
    ended = get_object_or_404(Unit, pk=unit_id)
    heir = units.heir_of(ended, on=timezone.localdate(request.now))
    if heir is None:
        raise Http404
    messages.info(request, _("%(unit)s không còn hoạt động; đây là đơn vị kế thừa.") % {"unit": ended.name})
    if _page(request, plan, heir.pk) is None:
        return redirect("organizations:unit", heir.pk)
    params = request.GET.copy()
    params["ke-hoach"], params["don-vi-id"] = str(plan.pk), str(heir.pk)
    return redirect(f"{request.path}?{params.urlencode()}")
