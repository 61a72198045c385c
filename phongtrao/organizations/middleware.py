"""Puts the actor on the request, in one query; leads officers to their second factor first."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone

from phongtrao.accounts.callers import account_of, network_and_agent
from phongtrao.accounts.queries import has_second_factor
from phongtrao.foundation.http import Request

from . import access, queries

BEFORE_SECOND_FACTOR = frozenset(
    {
        "accounts:factor_choice",
        "account_logout",
        "account_reauthenticate",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "foundation:theme",
        "set_language",
    }
)
"""The only addresses for who must have a second factor and has none."""


class ActorMiddleware:
    """`request.actor` for every view."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Find out who asks, then pass the request on."""
        address, agent = network_and_agent(request)
        request.actor = queries.actor_for(request.user, on=timezone.localdate(), address=address, agent=agent)
        return self.get_response(request)


class SecondFactorMiddleware:
    """
    Who answers for the data of many proves themself by more than a password: led to set that up before anything else.

    It is asked at every request, so that an office given during a session, or a factor taken away, count at once.
    """

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_view(self, request: Request, view: object, args: object, kwargs: object) -> HttpResponseBase | None:
        """Called by Django just before the view."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        if not settings.SECOND_FACTOR_REQUIRED or name in BEFORE_SECOND_FACTOR:
            return None
        if not access.needs_second_factor(request.actor) or has_second_factor(account_of(request)):
            return None
        return HttpResponseRedirect(reverse("accounts:factor_choice"))
