"""Who holds office in a unit: giving one, and ending it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import access, forms, operations, queries
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Office, Unit

from .units import led_on


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def offices(request: Request, pk: int) -> HttpResponse:
    """Who holds office in a unit; who is found by name is given one."""
    unit, today = get_object_or_404(Unit, pk=pk), timezone.localdate(request.now)
    roles = access.roles_given(request.actor, unit.path)
    if not roles:
        raise NotAllowed
    if elsewhere := led_on(request, unit):
        return elsewhere
    form = forms.OfficeForm(request.POST or None, unit=unit, actor=request.actor, on=today)
    if request.method == "POST" and form.is_valid():
        person, role = form.cleaned_data["person"], form.cleaned_data["role"]
        operations.give_office(user=person.user, unit=unit, role=role, since=today, by=request.actor, at=request.now)
        messages.success(request, _("Đã giao chức vụ cho %(name)s.") % {"name": person.full_name})
        return redirect("organizations:offices", unit.pk)
    words = request.GET.get("q", "").strip()
    context = {
        "unit": unit,
        "held": [(row, row.role in roles) for row in queries.offices_in(unit, on=today)],
        "found": queries.to_be_given(request.actor, unit, words, on=today),
        "words": words,
        "form": form,
    }
    return answer(request, "organizations/offices.html", context, status=422 if request.method == "POST" else 200)


@holding(*WORKS)
@require_POST
def office_ending(request: Request, pk: int) -> HttpResponse:
    """End an office."""
    held = get_object_or_404(Office.objects.select_related("user", "unit"), pk=pk)
    try:
        operations.end_office(user=held.user, unit=held.unit, role=held.role, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("%(name)s thôi giữ chức vụ này.") % {"name": held.user.full_name})
    return redirect("organizations:offices", held.unit_id)
