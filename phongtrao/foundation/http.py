"""The request as this house sees it: a Django request that knows its actor and htmx; numbers in its address."""

from datetime import datetime

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from .actors import Actor


class Request(HttpRequest):
    """For type hints: middleware has put these on the request. `now` is the moment it came in."""

    actor: Actor
    htmx: HtmxDetails
    now: datetime


MOST_DIGITS = 18
"""Longer numbers fit no row, and the database refuses to look for them."""


def number_in(request: HttpRequest, name: str) -> int | None:
    """The whole number that the address gives for `name` (`?trang=2`); None for anything else."""
    return whole_number(request.GET.get(name, ""))


def whole_number(text: str) -> int | None:
    """The whole number that somebody sent as text; None for anything else."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None
