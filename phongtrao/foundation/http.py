"""The request as this house sees it: a Django request that knows its actor and htmx."""

from datetime import datetime

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from .actors import Actor


class Request(HttpRequest):
    """For type hints: middleware has put these on the request. `now` is the moment it came in."""

    actor: Actor
    htmx: HtmxDetails
    now: datetime
