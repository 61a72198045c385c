"""The home of each role, and the search over everything."""

from django.http import HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.front import queries


@signed_in
@require_GET
def home(request: Request) -> HttpResponse:
    """The page that a person sees first: what waits for them, in words, by their role."""
    page = queries.home_page(request.actor, at=request.now)
    return answer(request, "front/home.html", {"page": page})


@signed_in
@require_GET
def search(request: Request) -> HttpResponse:
    """Everything with the words of the address that the person may see."""
    page = queries.search_page(request.actor, request.GET.get("q", "")[:200], on=localdate(request.now))
    return answer(request, "front/search.html", {"page": page})
