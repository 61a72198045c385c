"""A session that is in use says so."""

from collections.abc import Callable

from django.http import HttpResponse
from django.utils import timezone

from phongtrao.foundation.http import Request

from .sessions import note_seen


class SeenMiddleware:
    """The list of devices shows when each was last used, to the hour."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Note it, then pass the request on."""
        if request.user.is_authenticated:
            note_seen(request.session, at=timezone.now())
        return self.get_response(request)
