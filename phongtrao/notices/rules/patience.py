"""How long a channel that fails is left alone before it is tried again, and when it is given up."""

from datetime import timedelta

WAITS = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))
"""After one failure, after two in a row, and so on; after one more the channel is paused."""


def rest_after(failures: int) -> timedelta | None:
    """How long a channel rests after so many failures in a row; None when it is given up."""
    return WAITS[failures - 1] if 1 <= failures <= len(WAITS) else None
