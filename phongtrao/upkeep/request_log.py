"""What is noted of each request: one line of the log and one count."""

import logging
from dataclasses import dataclass
from uuid import uuid4

from . import figures, rules

logger = logging.getLogger("phongtrao.requests")
UNKNOWN = "-"
"""The route of an address that leads nowhere: what strangers try is not written down."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a request. Its route names nobody; `user_id` is None for strangers."""

    request_id: str
    method: str
    route: str
    status: int
    seconds: float
    user_id: int | None = None


def request_id_of(given: str) -> str:
    """The name that a proxy has given a request, if it is one, or a new one."""
    return given if rules.REQUEST_ID.fullmatch(given) else uuid4().hex


def note(one: Answered) -> None:
    """Write it down."""
    figures.count(method=one.method, route=one.route, status=one.status, seconds=one.seconds)
    fields = {
        "id": one.request_id,
        "method": one.method,
        "route": one.route,
        "status": one.status,
        "ms": round(one.seconds * 1000, 1),
        "user": one.user_id,
    }
    logger.info("%(method)s %(route)s %(status)s %(ms)s ms", fields, extra={"request_fields": fields})
