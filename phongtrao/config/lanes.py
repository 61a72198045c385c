"""
Two lanes through one process of the server: pages one after the other, check-ins beside them, many at a time.

Pages share one thread with one connection to the database: that keeps SQLite calm (docs/adr/0003-sqlite-first.md) and
costs no page any time, for one process does one thing at a time anyway. Check-ins wait for the disk, together with
others that wait; so they must not wait for each other's turn. They ask no database in their own threads, know no
session, and go past all middleware but the log: a hall full of people brings them at the same moment.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpResponse
from django.urls import get_resolver
from django.utils import timezone

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


class Lanes:
    """A WSGI application over another; `beside` is the address that goes past the pages."""

    def __init__(self, application: Application, beside: str) -> None:
        from phongtrao.upkeep.middleware import RequestLogMiddleware  # noqa: PLC0415  # once the application stands

        self.application, self.beside = application, beside
        self.pages = ThreadPoolExecutor(1, "pages")
        self.match = get_resolver().resolve(beside)
        self.view = RequestLogMiddleware(self.match.func)

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        if environ["PATH_INFO"] == self.beside and environ["REQUEST_METHOD"] == "POST":
            return self._check_in(environ, start_response)
        return self.pages.submit(self._page, environ, start_response).result()

    def _check_in(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        request = WSGIRequest(environ)
        request.resolver_match = self.match
        request.now = timezone.now()  # type: ignore[attr-defined]  # as the doors note it
        answer: HttpResponse = self.view(request)
        answer["X-Content-Type-Options"] = "nosniff"
        answer["Content-Length"] = str(len(answer.content))
        start_response(f"{answer.status_code} {answer.reason_phrase}", list(answer.items()))
        return [answer.content]

    def _page(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The answer at once, where it is not a file that is sent as it is read."""
        answer = self.application(environ, start_response)
        if getattr(answer, "streaming", False):
            return answer
        body = [b"".join(answer)]
        if close := getattr(answer, "close", None):
            close()
        return body
