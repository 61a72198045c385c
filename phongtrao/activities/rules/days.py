"""On which days the sessions of an activity were held, and how many on each."""

from collections import Counter
from collections.abc import Iterable
from datetime import date


def held_on(days: Iterable[date], *, is_cut: bool) -> dict[date, int]:
    """Day → sessions, in order. A day that is cut into slots (`is_cut`) is one session, however many slots it has."""
    counted = Counter(days)
    return {day: 1 if is_cut else counted[day] for day in sorted(counted)}
