"""Decisions about units in steps: which kind, what it says, what would move, and the decision itself."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import operations, queries
from phongtrao.organizations import access, forms
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries as units
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.changing import ChangePlan
from phongtrao.organizations.models import Unit, UnitChange
from phongtrao.organizations.views.units import led_on


@dataclass(frozen=True, slots=True)
class Step:
    """
    The second step: from which units to which, what would move, what is chosen, how many duties pass under which plan.
    """

    givers: list[str]
    takers: list[str]
    moving: list[units.Moving]
    confirm: forms.ConfirmForm
    duties: list[queries.OpenDuties]


def decided(request: Request, pk: int) -> Unit:
    """A unit of which the actor decides what becomes of it; 404 otherwise."""
    unit = get_object_or_404(Unit.objects.select_related("parent"), pk=pk)
    access.check_decides(request.actor, units.place_above(unit))
    return unit


@signed_in
@require_GET
def kinds(request: Request, pk: int) -> HttpResponse:
    """Choose what the decision does."""
    unit = decided(request, pk)
    return led_on(request, unit) or answer(request, "obligations/change_kinds.html", {"unit": unit})


@signed_in
@require_http_methods(["GET", "POST"])
def change(request: Request, pk: int, kind: str) -> HttpResponse:
    """Type the decision; see what would move; have it carried out. Going back loses nothing."""
    unit = decided(request, pk)
    if elsewhere := led_on(request, unit):
        return elsewhere
    form = _form(request, unit, kind)
    step = None
    if request.method == "POST" and form.is_valid():
        try:
            plan, step = _looked_at(request, form)
            if "ghi" in request.POST and step.confirm.is_valid():
                return _done(request, step.confirm.chosen(plan), form)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
    if step is None or form.errors or "sua" in request.POST:
        return answer(request, "obligations/change.html", {"unit": unit, "form": form})
    return answer(request, "obligations/change_preview.html", {"unit": unit, "typed": form, "step": step})


def _form(request: Request, unit: Unit, kind: str) -> forms.ChangeForm:
    if kind not in forms.CHANGES:
        raise Http404
    root = f"/{unit.path.split('/')[1]}/"
    above = next((path for path in request.actor.paths(*STEERS) if unit.path.startswith(path)), root)
    top = get_object_or_404(Unit, path=above)
    given: dict[str, Any] = {"unit": unit, "within": top, "on": timezone.localdate(request.now)}
    initial = {"name": unit.name, "short_name": unit.short_name} if kind == "doi-ten" else {}
    return forms.CHANGES[kind](request.POST or None, initial=initial, **given)


def _looked_at(request: Request, form: forms.ChangeForm) -> tuple[ChangePlan, Step]:
    """What the decision comes to, if it can be, where the actor decides."""
    plan, day = form.plan(), form.decision.valid_from
    found = units.checked_units(plan, form.decision)
    for place in units.places_of(plan, found):
        access.check_decides(request.actor, place)
    going = [unit for unit in found if unit.pk != plan.heir_id or plan.kind == "split"]
    moving = units.moving(going, on=day)
    ending = [unit.pk for unit in found if unit.pk != plan.heir_id and plan.kind != "rename"]
    data = request.POST if "ghi" in request.POST else None
    confirm = forms.ConfirmForm(data, moving=moving, plan=plan)
    duties = queries.open_duties(ending)
    return plan, Step([unit.name for unit in going], _takers(plan, found), moving, confirm, duties)


def _takers(plan: ChangePlan, found: list[Unit]) -> list[str]:
    """What the units that come after are called: the heir that is there, the new ones, the unit under its new name."""
    there = [unit.name for unit in found if unit.pk == plan.heir_id]
    return [*there, *(new.name for new in plan.founded), *([plan.name] if plan.name else [])]


def _done(request: Request, plan: ChangePlan, form: forms.ChangeForm) -> HttpResponse:
    made = operations.reorganise(plan=plan, decision=form.decision, by=request.actor, at=request.now)
    messages.success(request, _("Đã thực hiện quyết định.") if made.done_at else _("Đã ghi; quyết định chờ đến ngày."))
    return redirect("obligations:decision", made.pk)


@signed_in
@require_GET
def decision(request: Request, pk: int) -> HttpResponse:
    """
    A decision about units: what it says, whether it is carried out, who came after whom. For who sees one of the units
    or belongs there.
    """
    made = get_object_or_404(units.changes_around(request.actor), pk=pk)
    about, page = list(made.units.order_by("sort_key", "pk")), queries.decision_page(made)
    places = units.places_of(ChangePlan.from_json(made.plan), about)
    decides = all(access.decides(request.actor, place) for place in places)
    context = {"made": made, "units": about, "page": page, "decides": decides}
    return answer(request, "obligations/decision.html", context)


@signed_in
@require_POST
def withdrawal(request: Request, pk: int) -> HttpResponse:
    """Take back a decision that waits."""
    made = get_object_or_404(UnitChange, pk=pk)
    unit = made.units.order_by("pk").first()
    try:
        organizations.withdraw_change(change=made, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
        return redirect("obligations:decision", pk)
    messages.success(request, _("Đã bỏ quyết định chờ; các đơn vị giữ nguyên."))
    return redirect("organizations:unit", unit.pk if unit else 0)
