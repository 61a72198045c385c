"""The calendar's own windows: where each kind of period begins and ends, its key and its name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

CalendarKind = Literal["day", "week", "month", "quarter", "half", "year"]

_ROMAN = ("I", "II", "III", "IV")
_HALVES = ("đầu", "cuối")
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class CalendarUnit:
    """One kind of calendar window; every function takes any day inside the window."""

    bounds: Callable[[date], tuple[date, date]]
    key: Callable[[date], str]
    label: Callable[[date], str]


def bounds_of_months(first: date, months: int) -> tuple[date, date]:
    """Return the first and the last day of as many whole months, beginning with the month of `first`."""
    after = first.month - 1 + months
    end = date(first.year + after // _MONTHS_A_YEAR, after % _MONTHS_A_YEAR + 1, 1) - timedelta(days=1)
    return first.replace(day=1), end


def _months(size: int) -> Callable[[date], tuple[date, date]]:
    """Return the bounds of the windows of so many months into which a year is cut."""

    def bounds(day: date) -> tuple[date, date]:
        return bounds_of_months(date(day.year, day.month - (day.month - 1) % size, 1), size)

    return bounds


def _week(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _week_key(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _week_label(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"Tuần {week}/{year}"


CALENDAR: dict[CalendarKind, CalendarUnit] = {
    "day": CalendarUnit(
        bounds=lambda day: (day, day),
        key=lambda day: day.isoformat(),
        label=lambda day: f"Ngày {day.day}/{day.month}/{day.year}",
    ),
    "week": CalendarUnit(bounds=_week, key=_week_key, label=_week_label),
    "month": CalendarUnit(
        bounds=_months(1),
        key=lambda day: f"{day.year}-{day.month:02}",
        label=lambda day: f"Tháng {day.month}/{day.year}",
    ),
    "quarter": CalendarUnit(
        bounds=_months(3),
        key=lambda day: f"{day.year}-Q{(day.month + 2) // 3}",
        label=lambda day: f"Quý {_ROMAN[(day.month - 1) // 3]}/{day.year}",
    ),
    "half": CalendarUnit(
        bounds=_months(6),
        key=lambda day: f"{day.year}-H{(day.month + 5) // 6}",
        label=lambda day: f"6 tháng {_HALVES[(day.month - 1) // 6]} năm {day.year}",
    ),
    "year": CalendarUnit(
        bounds=_months(_MONTHS_A_YEAR),
        key=lambda day: str(day.year),
        label=lambda day: f"Năm {day.year}",
    ),
}
