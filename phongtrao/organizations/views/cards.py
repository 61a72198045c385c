"""The member card with its signed code, and what a reader of the code is told."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.organizations import cards, queries
from phongtrao.organizations.models import Membership, Person

from .people import is_closed, person_of


@signed_in
@require_GET
def card(request: Request, pk: int) -> HttpResponse:
    """The card, to show on the phone or to print."""
    person = person_of(request, pk)
    if is_closed(request, person):
        return redirect("organizations:person", person.pk)
    held = queries.current(person.memberships.select_related("unit"), on=timezone.localdate(request.now))
    context = {
        "person": person,
        "memberships": held.order_by("-since", "-pk"),
        "drawing": cards.drawing_of(person, request.build_absolute_uri),
        "today": timezone.localdate(request.now),
    }
    return answer(request, "organizations/card.html", context)


@signed_in
@require_GET
def card_check(request: Request, code: str) -> HttpResponse:
    """Whether a code is a true card; whose it is only for those who may see the person."""
    number = cards.person_behind(code)
    if number is None:
        raise Http404
    holder = get_object_or_404(Person, pk=number)
    today = timezone.localdate(request.now)
    context = {
        "is_member": queries.current(Membership.objects.filter(person=holder), on=today).exists(),
        "person": queries.visible_people(request.actor, on=today).filter(pk=holder.merged_into_id or number).first(),
    }
    return answer(request, "organizations/card_check.html", context)
