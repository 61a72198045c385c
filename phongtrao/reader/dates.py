"""Calendar dates written in Vietnamese documents."""

import re
from calendar import monthrange
from datetime import date, timedelta

NUMERIC = r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})"
WORDED = r"(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})"
DECEMBER = 12
FIRST_YEAR, LAST_YEAR = 1900, 2200
_DATE = re.compile(rf"{NUMERIC}|{WORDED}")


def iso(day: int, month: int, year: int) -> str | None:
    """An ISO date, or None where no such day exists."""
    if not (1 <= month <= DECEMBER and FIRST_YEAR <= year <= LAST_YEAR and 1 <= day <= monthrange(year, month)[1]):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def day_before(day: str) -> str:
    """The day in front of an ISO date."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def first_date(low: str) -> str | None:
    """The first full date in lower-case text."""
    found = _DATE.search(low)
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups() if part)
    return iso(day, month, year)


def month_span(month: int, year: int, last: int | None = None) -> tuple[str | None, str | None]:
    """First and last day of one month, or of a run of months."""
    end = last or month
    if not (1 <= month <= DECEMBER and 1 <= end <= DECEMBER):
        return None, None
    return iso(1, month, year), iso(monthrange(year, end)[1], end, year)
