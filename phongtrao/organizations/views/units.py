"""A unit's page, its members, and entering one."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import access, forms, operations, queries
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Unit

PER_PAGE = 50


def worked_unit(request: Request, pk: int) -> Unit:
    """A unit for which the actor works; 404 otherwise."""
    unit = get_object_or_404(Unit, pk=pk)
    access.check_works_for(request.actor, unit.path)
    return unit


def led_on(request: Request, unit: Unit) -> HttpResponse | None:
    """For a unit that is no more: the sentence that says where to go, above its page, which leads on to the heir."""
    try:
        queries.check_lives(unit, on=timezone.localdate(request.now))
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
        return redirect("organizations:unit", unit.pk)
    return None


@holding(*WORKS)
@require_GET
def unit_home(request: Request) -> HttpResponse:
    """The units that the actor works for, and what waits there."""
    units = queries.worked_units(request.actor, on=timezone.localdate(request.now))
    page, pager = page_of(units.order_by("path", "pk"), params=request.GET, per_page=PER_PAGE)
    context = {
        "units": page,
        "pager": pager,
        "waiting": queries.incoming_transfers(request.actor).count(),
        "is_officer": bool(request.actor.holds(*access.STEERS)),
    }
    return answer(request, "organizations/home.html", context)


@signed_in
@require_GET
def unit(request: Request, pk: int) -> HttpResponse:
    """What a unit is, what is below it, and what became of it."""
    found = get_object_or_404(Unit.objects.select_related("parent"), pk=pk)
    keeps = access.works_for(request.actor, found.path)
    page = queries.unit_page(found, counts_members=keeps, on=timezone.localdate(request.now))
    may = {
        "keeps": keeps,
        "steers": access.steers(request.actor, found.path),
        "decides": access.decides(request.actor, queries.place_above(found)),
        "appoints": bool(access.roles_given(request.actor, found.path)),
    }
    sees = access.belongs_around(request.actor, found.path)
    context = {"page": page, "sees": sees, **{name: is_so and not page.has_ended for name, is_so in may.items()}}
    return answer(request, "organizations/unit.html", context)


@holding(*WORKS)
@require_GET
def members(request: Request, pk: int) -> HttpResponse:
    """The members of a unit and of all below it."""
    found, words = worked_unit(request, pk), request.GET.get("q", "")
    rows = queries.member_lines(found, words, on=timezone.localdate(request.now))
    page, pager = page_of(rows, params=request.GET, per_page=PER_PAGE)
    context = {"unit": found, "rows": queries.member_rows(page), "pager": pager, "words": words}
    return answer(request, "organizations/members.html", context, part="list")


def _member_form(request: Request) -> forms.MemberForm:
    today = timezone.localdate(request.now)
    known = partial(queries.namesakes, request.actor, on=today)
    return forms.MemberForm(request.POST or None, initial={"since": today}, namesakes=known)


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def registration(request: Request, pk: int) -> HttpResponse:
    """Enter a member."""
    found = worked_unit(request, pk)
    if elsewhere := led_on(request, found):
        return elsewhere
    form = _member_form(request)
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            operations.register_member(
                unit=found,
                details=form.details,
                since=typed["since"],
                title=typed["title"],
                by=request.actor,
                at=request.now,
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã thêm %(name)s.") % {"name": typed["full_name"]})
            return redirect("organizations:members", found.pk)
    return answer(request, "organizations/registration.html", {"unit": found, "form": form})
