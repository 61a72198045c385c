"""Quiet hours: what is told at night goes out in the morning."""

from datetime import datetime, time, timedelta

QUIET_FROM, QUIET_TO = time(21), time(7)
"""Of who has not chosen."""
BUNDLED_AT = time(7, 30)
"""When the letters of a day go out together, for who wants it so: just after what the morning itself tells."""


def out_at(at: datetime, quiet_from: time | None, quiet_to: time | None) -> datetime:
    """
    When a message told at `at` (in the person's own time zone) may go out: now, or when the quiet hours end.

    The hours may go over midnight. Two equal hours, or none, mean that nothing is held back.
    """
    if quiet_from is None or quiet_to is None or quiet_from == quiet_to:
        return at
    now = at.timetz().replace(tzinfo=None)
    ends_today = at.replace(hour=quiet_to.hour, minute=quiet_to.minute, second=0, microsecond=0)
    if quiet_from < quiet_to:
        return ends_today if quiet_from <= now < quiet_to else at
    if now < quiet_to:
        return ends_today
    return ends_today + timedelta(days=1) if now >= quiet_from else at


def bundled_at(at: datetime, quiet_from: time | None, quiet_to: time | None) -> datetime:
    """When a letter told at `at` goes out with the others of its day: the next morning, after the quiet hours."""
    morning = at.replace(hour=BUNDLED_AT.hour, minute=BUNDLED_AT.minute, second=0, microsecond=0)
    return out_at(morning if at <= morning else morning + timedelta(days=1), quiet_from, quiet_to)
