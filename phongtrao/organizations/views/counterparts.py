"""Units that stand beside a unit (đơn vị ngành dọc, kết nghĩa)."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import access, forms, operations
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Counterpart, Unit

from .units import led_on


@holding(*STEERS)
@require_http_methods(["GET", "POST"])
def pairing(request: Request, pk: int) -> HttpResponse:
    """Name a unit that stands beside this one."""
    unit, today = get_object_or_404(Unit, pk=pk), timezone.localdate(request.now)
    access.check_steers(request.actor, unit.path)
    if elsewhere := led_on(request, unit):
        return elsewhere
    root = get_object_or_404(Unit, pk=int(unit.path.strip("/").split("/")[0]))
    form = forms.CounterpartForm(request.POST or None, within=root, on=today, initial={"since": today})
    if request.method == "POST" and form.is_valid():
        try:
            operations.pair_units(unit=unit, **form.cleaned_data, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error("other", str(refusal.message))
        else:
            return redirect("organizations:unit", unit.pk)
    return answer(request, "organizations/pairing.html", {"unit": unit, "form": form})


@holding(*STEERS)
@require_POST
def parting(request: Request, pk: int) -> HttpResponse:
    """Say that two units no longer stand beside each other, from today."""
    pair = get_object_or_404(Counterpart.objects.select_related("unit", "other"), pk=pk)
    operations.part_units(pair=pair, until=timezone.localdate(request.now), by=request.actor, at=request.now)
    is_mine = access.steers(request.actor, pair.unit.path)
    return redirect("organizations:unit", pair.unit_id if is_mine else pair.other_id)
