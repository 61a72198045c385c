"""The unit picker's list."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, number_in
from phongtrao.organizations import queries
from phongtrao.organizations.access import WORKS


@holding(*WORKS)
@require_GET
def unit_search(request: Request) -> HttpResponse:
    """Units that the person may pick and whose names match, for the picker (htmx) or as a page of its own."""
    words = request.GET.get("q", "")
    within = number_in(request, "trong")
    pickable = queries.pickable_by(request.actor, on=timezone.localdate(request.now), within=within)
    units = queries.search(words, among=pickable)
    return answer(request, "organizations/unit_search.html", {"words": words, "units": units}, part="options")


@holding(*WORKS)
@require_GET
def receiving_search(request: Request) -> HttpResponse:
    """Units of the organisation that take members in, for the form of a transfer."""
    words, roots = request.GET.get("q", ""), {path[: path.index("/", 1) + 1] for path in request.actor.paths(*WORKS)}
    units = queries.search(words, among=queries.take_members(sorted(roots), on=timezone.localdate(request.now)))
    return answer(request, "organizations/unit_search.html", {"words": words, "units": units}, part="options")
