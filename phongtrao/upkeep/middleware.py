"""One line of the log and one count for each request."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from .request_log import UNKNOWN, Answered, note, request_id_of

HEADER = "X-Request-ID"


class RequestLogMiddleware:
    """Outermost, so that it sees every answer as it leaves."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; note what became of it."""
        request_id = request_id_of(request.headers.get(HEADER, ""))
        started = time.perf_counter()
        response = self.get_response(request)
        seconds = time.perf_counter() - started
        response[HEADER] = request_id
        match = request.resolver_match
        user_id = getattr(getattr(request, "actor", None), "user_id", None)
        route, method = f"/{match.route}" if match else UNKNOWN, request.method or UNKNOWN
        note(Answered(request_id, method, route, response.status_code, seconds, user_id))
        return response
