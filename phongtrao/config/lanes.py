"""
Two lanes through one process of the server: pages one after the other, check-ins beside them, many at a time.

Pages share one thread with one connection to the database: that keeps SQLite calm (docs/adr/0003-sqlite-first.md) and
costs no page any time, for one process does one thing at a time anyway. Check-ins wait for the disk, together with
others that wait; so they must not wait for each other's turn. They ask no database in their own threads, know no
session, and go past Django's requests and middleware: a hall full of people brings them at the same moment.
"""

import json
import logging
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.urls import get_resolver
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]
Take = Callable[[bytes, datetime], tuple[HTTPStatus, dict[str, object]]]
logger = logging.getLogger(__name__)
FAULT = gettext_noop("Máy chủ gặp lỗi với lượt này. Lượt này vẫn còn trong máy; hãy nhờ người phụ trách ghi giúp.")
HEADERS = [
    ("Content-Type", "application/json"),
    ("Cache-Control", "no-store, private"),
    ("X-Content-Type-Options", "nosniff"),
]


class Lanes:
    """
    A WSGI application over another; `beside` is the address that goes past the pages. Its view has a `take`, which goes
    from what was sent to a status and what is told.
    """

    def __init__(self, application: Application, beside: str) -> None:
        from phongtrao.upkeep import request_log  # noqa: PLC0415  # once the application stands

        self.application, self.beside, self.log = application, beside, request_log
        self.take: Take = get_resolver().resolve(beside).func.take  # type: ignore[attr-defined]
        self.pages = ThreadPoolExecutor(1, "pages")
        self.most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        if environ["PATH_INFO"] == self.beside and environ["REQUEST_METHOD"] == "POST":
            length = environ.get("CONTENT_LENGTH") or ""
            # What brings nothing, or too much, is told so by Django.
            if length.isascii() and length.isdecimal() and 0 < int(length) <= self.most:
                return self._check_in(environ, int(length), start_response)
        return self.pages.submit(self._page, environ, start_response).result()

    def _check_in(self, environ: Environ, length: int, start_response: StartResponse) -> Iterable[bytes]:
        started = time.perf_counter()
        request_id = self.log.request_id_of(environ.get("HTTP_X_REQUEST_ID", ""))
        try:
            status, told = self.take(environ["wsgi.input"].read(length), timezone.now())
        except Exception:  # nothing above would tell the phone, or note it
            logger.exception("a check-in could not be taken")
            status, told = HTTPStatus.INTERNAL_SERVER_ERROR, {"words": gettext(FAULT)}
        answer = json.dumps(told).encode()
        seconds = time.perf_counter() - started
        self.log.note(self.log.Answered(request_id, "POST", self.beside, status, seconds))
        about = [("Content-Length", str(len(answer))), ("X-Request-ID", request_id)]
        start_response(f"{status} {status.phrase}", HEADERS + about)
        return [answer]

    def _page(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The answer at once, where it is not a file that is sent as it is read."""
        answer = self.application(environ, start_response)
        if getattr(answer, "streaming", False):
            return answer
        body = [b"".join(answer)]
        if close := getattr(answer, "close", None):
            close()
        return body
