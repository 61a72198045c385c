"""One line of the log and one count for each request."""

import logging
import time
from collections.abc import Callable
from uuid import uuid4

from django.http import HttpRequest, HttpResponse

from . import figures, rules

logger = logging.getLogger("phongtrao.requests")
HEADER = "X-Request-ID"
UNKNOWN = "-"
"""The route of an address that leads nowhere: what strangers try is not written down."""


class RequestLogMiddleware:
    """Outermost, so that it sees every answer as it leaves."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; note what became of it."""
        given = request.headers.get(HEADER, "")
        request_id = given if rules.REQUEST_ID.fullmatch(given) else uuid4().hex
        started = time.perf_counter()
        response = self.get_response(request)
        seconds = time.perf_counter() - started
        response[HEADER] = request_id
        match = request.resolver_match
        route = f"/{match.route}" if match else UNKNOWN
        method = request.method or UNKNOWN
        figures.count(method=method, route=route, status=response.status_code, seconds=seconds)
        fields = {
            "id": request_id,
            "method": method,
            "route": route,
            "status": response.status_code,
            "ms": round(seconds * 1000, 1),
            "user": getattr(getattr(request, "actor", None), "user_id", None),
        }
        logger.info("%(method)s %(route)s %(status)s %(ms)s ms", fields, extra={"request_fields": fields})
        return response
