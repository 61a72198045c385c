"""A series of sessions by a rule of RFC 5545."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import Literal

from dateutil.rrule import rrulestr

MOST = 100
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK = 7
Rhythm = Literal["once", "daily", "weekly", "fortnightly", "monthly_day", "monthly_weekday"]


def rule_of(rhythm: Rhythm, times: int, first: datetime) -> str:
    """The rule that says a rhythm: "FREQ=MONTHLY;BYDAY=1SA;COUNT=6" for six first Saturdays; "" for a single time."""
    if rhythm == "once" or times <= 1:
        return ""
    weekday = f"{(first.day - 1) // WEEK + 1}{DAYS[first.weekday()]}"
    frequency = {
        "daily": "FREQ=DAILY",
        "weekly": "FREQ=WEEKLY",
        "fortnightly": "FREQ=WEEKLY;INTERVAL=2",
        "monthly_day": f"FREQ=MONTHLY;BYMONTHDAY={first.day}",
        "monthly_weekday": f"FREQ=MONTHLY;BYDAY={weekday}",
    }[rhythm]
    return f"{frequency};COUNT={times}"


def rhythm_of(rule: str) -> tuple[Rhythm, int]:
    """The rhythm and the number of times that such a rule says."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    times = int(parts.get("COUNT", "1"))
    match parts.get("FREQ"):
        case "DAILY":
            return "daily", times
        case "WEEKLY":
            return ("fortnightly" if parts.get("INTERVAL") == "2" else "weekly"), times
        case "MONTHLY":
            return ("monthly_weekday" if "BYDAY" in parts else "monthly_day"), times
        case _:
            return "once", 1


def occurrences(rule: str, starts_at: datetime, ends_at: datetime) -> Sequence[tuple[datetime, datetime]]:
    """
    When the sessions of a series are, each as long as the first; the first alone without a rule.

    The times are local ones, so that what begins at 7h30 does so on every day. A rule that never ends, or is longer
    than we lay out, gives one more than `MOST`.

    :raises ValueError: it is no rule of RFC 5545.
    """
    if not rule:
        return [(starts_at, ends_at)]
    length = ends_at - starts_at
    return [(start, start + length) for start in islice(rrulestr(rule, dtstart=starts_at), MOST + 1)]
