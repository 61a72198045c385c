"""The unit picker's list."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from . import queries


@signed_in
@require_GET
def unit_search(request: Request) -> HttpResponse:
    """Units whose names match the words typed, for the picker (htmx) or as a page of its own."""
    words = request.GET.get("q", "")
    units = queries.search(words, under="/", on=timezone.localdate(request.now))
    return answer(request, "organizations/unit_search.html", {"words": words, "units": units}, part="options")
