"""Puts the actor on the request: the person and the offices held today, in one query."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone

from phongtrao.foundation.http import Request
from phongtrao.trail.rules import agent_family, caller, network_of

from . import queries


class ActorMiddleware:
    """`request.actor` for every view."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Find out who asks, then pass the request on."""
        # Only behind the encrypting proxy is there somebody whose word on the caller's address is believed.
        forwarded = request.headers.get("X-Forwarded-For", "") if settings.HTTPS else ""
        address = network_of(caller(request.META.get("REMOTE_ADDR", ""), forwarded))
        agent = agent_family(request.headers.get("User-Agent", ""))
        request.actor = queries.actor_for(request.user, on=timezone.localdate(), address=address, agent=agent)
        return self.get_response(request)
