"""Since when a calendar is as it is: what it holds has no date that says that something was taken away."""

from datetime import timedelta

from django.core.cache import cache

KEPT = timedelta(days=30)


def since(feed_id: int, digest: str, now: int) -> int:
    """
    The second (since 1970) from which a calendar is known to hold just this; now where that is not known.

    Kept in the cache, since reading writes no rows: where it was lost, programs fetch once what they have. Each change
    has a second of its own, so that no program is told that it has what came later in the same one.
    """
    key = f"phongtrao.calendar.{feed_id}"
    known, from_then = cache.get(key, ("", 0))
    if known == digest:
        return int(from_then)
    moment = max(now, int(from_then) + 1)
    cache.set(key, (digest, moment), KEPT.total_seconds())
    return moment
