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
from phongtrao.organizations.models import Membership, Person, TransferState


def person_of(request: Request, pk: int) -> Person:
    """A person whom the actor may see; 404 otherwise."""
    seen = queries.visible_people(request.actor, on=timezone.localdate(request.now))
    return get_object_or_404(seen.select_related("user"), pk=pk)


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
    """
    A person; before another's page is shown, the look is asked for and written down (`look`). The address of a merged
    record leads to the one in which it lives on.
    """
    if kept := queries.lives_on_in(request.actor, pk, on=timezone.localdate(request.now)):
        return redirect("organizations:person", kept.pk)
    found = person_of(request, pk)
    if is_closed(request, found):
        return answer(request, "organizations/person_closed.html", {"person": found})
    page, (looks, pager) = queries.person_page(found), page_of(queries.looks_at(found), params=request.GET, per_page=20)
    units = [row.unit for row in found.memberships.filter(until=None).select_related("unit").order_by("pk")]
    context = {
        "page": page,
        "looks": looks,
        "pager": pager,
        "is_own": found.user_id == request.actor.user_id,
        "answers": queries.steered_people(request.actor).filter(pk=found.pk).exists(),
        "moving": {row.sending_id for row in page.transfers if row.state == TransferState.ASKED},
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
