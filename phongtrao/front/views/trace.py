"""Why is the figure what it is?"""

from urllib.parse import urlsplit

from django.http import Http404, HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.front import queries
from phongtrao.ledger.models import Metric

USUAL = "activities_held"


@signed_in
@require_GET
def trace(request: Request) -> HttpResponse:
    """
    The figure that the address names, taken apart: `pham-vi`, `thuoc`, `ky`, `nhan`; older entries from `sau`, with
    `rieng` those of the unit itself.
    """
    own = next((office.unit_id for office in request.actor.offices), 0)
    given = request.GET
    scope_id, metric = number_in(request, "pham-vi") or own, given.get("thuoc") or USUAL
    window, label, today = given.get("ky", ""), given.get("nhan", ""), localdate(request.now)
    try:
        asked = queries.asked_in(scope_id, metric, window, label, today=today)
        page = queries.trace_page(asked, request.actor, after=given.get("sau", ""), is_own=given.get("rieng") == "1")
    except (ValueError, Metric.DoesNotExist) as error:
        raise Http404 from error
    return answer(request, "front/trace.html", {"page": page, "back": _came_from(request)})


def _came_from(request: Request) -> str:
    """The page on which the figure stood; nothing where it was another step of the staircase, or is not known."""
    back = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return back if is_ours and urlsplit(back).path != request.path else ""
