"""What may become of a report, and whether it came in time."""

from datetime import date

EDITABLE = frozenset({"draft", "returned"})
"""States in which its words may be changed and it may be submitted."""


def is_late(submitted_on: date, due_on: date | None) -> bool:
    """Late is what comes after the day that somebody set; where nobody set one, nothing is late."""
    return due_on is not None and submitted_on > due_on


def counted_until(period_end: date, today: date) -> date:
    """The day as of which a report looks at due days: the end of its period, or today while that has not come."""
    return min(period_end, today)
