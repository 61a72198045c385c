"""Who asks and from where: the whole address to count tries by, and what may be kept of it."""

from typing import cast

from django.conf import settings
from django.http import HttpRequest

from phongtrao.trail.rules import agent_family, caller, network_of

from .models import User


def account_of(request: HttpRequest) -> User:
    """The account that is signed in, behind a door that lets no stranger pass."""
    return cast(User, request.user)


def address_of(request: HttpRequest) -> str:
    """The caller's address. Only behind the encrypting proxy is there somebody whose word on it is believed."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.HTTPS else ""
    return caller(request.META.get("REMOTE_ADDR", ""), forwarded)


def network_and_agent(request: HttpRequest) -> tuple[str, str]:
    """No nearer than the trail keeps it: a network and the family of the browser."""
    return network_of(address_of(request)), agent_family(request.headers.get("User-Agent", ""))
