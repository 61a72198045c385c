"""The record of a member: one's own, and for whoever sees the person."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET

from phongtrao.activities import queries
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person

AT_ONCE = 20


@signed_in
@require_GET
def own(request: Request) -> HttpResponse:
    """Lead to the own record; who has no page yet is told how to get one."""
    person = Person.objects.filter(user_id=request.actor.user_id or -1, merged_into=None).first()
    return redirect("activities:record", person.pk) if person else redirect("organizations:own")


@signed_in
@require_GET
def record(request: Request, pk: int) -> HttpResponse:
    """What somebody took part in. Of others it stands behind the look at their page, which is written down."""
    seen = organizations.visible_people(request.actor, on=localdate(request.now))
    person = get_object_or_404(seen, pk=pk)
    if not organizations.has_looked(request.actor, person, at=request.now):
        return redirect("organizations:person", pk)
    rows, pager = page_of(queries.taken_part(person), params=request.GET, per_page=AT_ONCE)
    context = {
        "page": queries.record_page(person),
        "lines": queries.record_lines(person, rows),
        "pager": pager,
        "is_own": person.user_id == request.actor.user_id,
    }
    return answer(request, "activities/record.html", context)
