"""A person's page, with the look at it written down; corrections, transfer, end of membership."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import access, forms, operations, queries
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Membership, Person, Unit


def person_of(request: Request, pk: int) -> Person:
    """A person whom the actor may see; 404 otherwise."""
    return get_object_or_404(queries.visible_people(request.actor, on=timezone.localdate(request.now)), pk=pk)


def is_closed(request: Request, person: Person) -> bool:
    """True until the actor's look at this person is written down: what lies behind leads back to the closed page."""
    return not queries.has_looked(request.actor, person, at=request.now)


@signed_in
@require_GET
def own(request: Request) -> HttpResponse:
    """Lead to the own page; who has none yet is told how to get one."""
    person = Person.objects.filter(user_id=request.actor.user_id or -1, merged_into=None).first()
    if person:
        return redirect("organizations:person", person.pk)
    return answer(request, "organizations/no_person.html", {})


@signed_in
@require_GET
def person(request: Request, pk: int) -> HttpResponse:
    """A person; before another's page is shown, the look is asked for and written down (`look`)."""
    found = person_of(request, pk)
    if is_closed(request, found):
        return answer(request, "organizations/person_closed.html", {"person": found})
    page, pager = page_of(queries.looks_at(found), params=request.GET, per_page=20)
    units = [row.unit for row in found.memberships.filter(until=None).select_related("unit").order_by("pk")]
    context = {
        "page": queries.person_page(found),
        "looks": page,
        "pager": pager,
        "is_own": found.user_id == request.actor.user_id,
        "answers": bool(request.actor.holds(*access.STEERS)),
        "leaving": {unit.pk for unit in units if access.works_for(request.actor, unit.path)},
    }
    return answer(request, "organizations/person.html", context)


@signed_in
@require_POST
def look(request: Request, pk: int) -> HttpResponse:
    """Write the look down, then show the page."""
    found = person_of(request, pk)
    operations.look_at_person(person=found, by=request.actor, at=request.now)
    return redirect("organizations:person", found.pk)


@signed_in
@require_http_methods(["GET", "POST"])
def correction(request: Request, pk: int) -> HttpResponse:
    """Correct what is known of a person."""
    found = person_of(request, pk)
    if is_closed(request, found):
        return redirect("organizations:person", found.pk)
    form = forms.PersonForm.about(found, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            operations.correct_person(person=found, details=form.details, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã ghi."))
            return redirect("organizations:person", found.pk)
    return answer(request, "organizations/correction.html", {"person": found, "form": form})


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def transfer(request: Request, pk: int, unit_id: int) -> HttpResponse:
    """Ask another unit to take the person over (chuyển sinh hoạt)."""
    found, sending = person_of(request, pk), get_object_or_404(Unit, pk=unit_id)
    access.check_works_for(request.actor, sending.path)
    if is_closed(request, found):
        return redirect("organizations:person", found.pk)
    root = get_object_or_404(Unit, pk=int(sending.path.strip("/").split("/")[0]))
    form = forms.TransferForm(request.POST or None, within=root, on=timezone.localdate(request.now))
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            operations.ask_transfer(person=found, sending=sending, **typed, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã gửi tới %(unit)s.") % {"unit": typed["receiving"]})
            return redirect("organizations:person", found.pk)
    return answer(request, "organizations/transfer.html", {"person": found, "unit": sending, "form": form})


@holding(*WORKS)
@require_POST
def ending(request: Request, pk: int) -> HttpResponse:
    """End a membership today."""
    membership = get_object_or_404(Membership.objects.select_related("unit"), pk=pk)
    try:
        operations.end_membership(
            membership=membership, until=timezone.localdate(request.now), by=request.actor, at=request.now
        )
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    return redirect("organizations:person", membership.person_id)
