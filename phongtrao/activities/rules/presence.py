"""When one can be checked in, how many hours that was, whether two check-ins tell the same, and how near one stood."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from math import asin, cos, radians, sin, sqrt

OPENS_BEFORE, STAYS_AFTER = timedelta(hours=1), timedelta(minutes=30)
"""People check themselves in from an hour before a session until half an hour after it."""
WAITED = timedelta(minutes=1)
"""What comes in later than this was queued on the device meanwhile."""
BLUR = 100
"""Metres by which phones are mistaken about where they are."""
EXACT = Decimal("0.01")
EARTH = 6_371_000
"""Metres."""


def is_open(at: datetime, starts_at: datetime, ends_at: datetime) -> bool:
    """True while people may check themselves in."""
    return starts_at - OPENS_BEFORE <= at <= ends_at + STAYS_AFTER


def hours_there(came_at: datetime, left_at: datetime, starts_at: datetime, ends_at: datetime) -> Decimal:
    """Hours of the session for which somebody was there: neither waiting for the start nor staying on counts."""
    seconds = (min(left_at, ends_at) - max(came_at, starts_at)).total_seconds()
    return (Decimal(max(seconds, 0)) / 3600).quantize(EXACT, ROUND_HALF_UP)


def moment_told(told: datetime, received_at: datetime) -> datetime:
    """When it happened, as far as a device can be believed: never after it was heard of."""
    return min(told, received_at)


def waited(told: datetime, received_at: datetime) -> bool:
    """True for what lay on a device before it came in."""
    return received_at - told > WAITED


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance of two places (latitude, longitude) on the globe."""
    lat, other_lat = radians(one[0]), radians(other[0])
    across, along = sin((other_lat - lat) / 2), sin(radians(other[1] - one[1]) / 2)
    return 2 * EARTH * asin(sqrt(across**2 + cos(lat) * cos(other_lat) * along**2))
