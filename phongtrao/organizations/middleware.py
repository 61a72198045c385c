"""Puts the actor on the request: the person and the offices held today, in one query."""

from collections.abc import Callable

from django.http import HttpResponse
from django.utils import timezone

from phongtrao.foundation.http import Request

from . import queries


class ActorMiddleware:
    """`request.actor` for every view."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Find out who asks, then pass the request on."""
        request.actor = queries.actor_for(request.user, on=timezone.localdate())
        return self.get_response(request)
