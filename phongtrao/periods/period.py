"""A window of time with a stable key for the database and a Vietnamese name for people."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, Self

from .calendar_units import CALENDAR, CalendarKind

Kind = Literal["day", "week", "month", "quarter", "half", "year", "custom"]

# The longest key: a week cut at both ends. What a database column must hold.
KEY_LENGTH = 31

_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)")
_CALENDAR_KEYS: tuple[tuple[re.Pattern[str], CalendarKind], ...] = (
    (re.compile(r"(?P<year>\d{4})"), "year"),
    (re.compile(r"(?P<year>\d{4})-H(?P<half>[12])"), "half"),
    (re.compile(r"(?P<year>\d{4})-Q(?P<quarter>[1-4])"), "quarter"),
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)"), "month"),
    (re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)"), "week"),
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"), "day"),
)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """
    A window from its first to its last day, both included.

    A calendar kind may be cut by the window of a plan (a plan that starts on 15 February has a February of
    15 to 29 February); it keeps its kind, and its key and label say where it is cut.

    :raises ValueError: it ends before it starts, or reaches beyond the calendar window of its kind.
    """

    start: date
    end: date
    kind: Kind = "custom"

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period ends before it starts: {self.start} .. {self.end}")
        if self.kind != "custom" and self.end > CALENDAR[self.kind].bounds(self.start)[1]:
            raise ValueError(f"longer than one {self.kind}: {self.start} .. {self.end}")

    @classmethod
    def of(cls, kind: CalendarKind, day: date) -> Self:
        """Return the whole calendar window of a kind in which a day lies."""
        return cls(*CALENDAR[kind].bounds(day), kind)

    @classmethod
    def between(cls, start: date, end: date) -> Self:
        """Return the period of these days under its natural kind: 1 January to 31 December is a year."""
        for kind, unit in CALENDAR.items():
            if unit.bounds(start) == (start, end):
                return cls(start, end, kind)
        return cls(start, end, "custom")

    @classmethod
    def parse(cls, key: str) -> Self:
        """
        Return the period that has this key.

        :raises ValueError: no period has such a key.
        """
        name, is_cut, days = key.partition("~")
        if not is_cut and ".." in key:
            name, days = "", key
        whole = cls._parse_calendar(name) if name else None
        if whole and not is_cut:
            return whole
        found = _DAYS.fullmatch(days)
        if not found:
            raise _no_period(key)
        start, end = (date.fromisoformat(day) for day in found.groups())
        period = cls(start, end, whole.kind if whole else "custom")
        if period.key != key:
            raise _no_period(key)
        return period

    @classmethod
    def _parse_calendar(cls, name: str) -> Self:
        for pattern, kind in _CALENDAR_KEYS:
            if found := pattern.fullmatch(name):
                return cls.of(kind, _day_inside({part: int(digits) for part, digits in found.groupdict().items()}))
        raise _no_period(name)

    @property
    def key(self) -> str:
        """The stable name of the period in databases and addresses: `2024-05`, `2024-Q2`, `2024`."""
        days = f"{self.start.isoformat()}..{self.end.isoformat()}"
        if self.kind == "custom":
            return days
        name = CALENDAR[self.kind].key(self.start)
        return f"{name}~{days}" if self.is_cut else name

    @property
    def label(self) -> str:
        """The name of the period for people: `Tháng 5/2024`, `Quý II/2024`, `Năm 2024`."""
        if self.kind == "custom":
            return f"Từ {_written(self.start)} đến {_written(self.end)}"
        name = CALENDAR[self.kind].label(self.start)
        whole_start, whole_end = CALENDAR[self.kind].bounds(self.start)
        if self.start > whole_start and self.end < whole_end:
            return f"{name} (từ {_written(self.start)} đến {_written(self.end)})"
        if self.start > whole_start:
            return f"{name} (từ {_written(self.start)})"
        if self.end < whole_end:
            return f"{name} (đến {_written(self.end)})"
        return name

    @property
    def is_cut(self) -> bool:
        """Whether it is less than the whole calendar window of its kind."""
        return self.kind != "custom" and (self.start, self.end) != CALENDAR[self.kind].bounds(self.start)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def contains(self, day: date) -> bool:
        """Whether a day lies in the period."""
        return self.start <= day <= self.end

    def overlaps(self, other: "Period") -> bool:
        """Whether the two periods share a day."""
        return self.start <= other.end and other.start <= self.end


def _day_inside(parts: dict[str, int]) -> date:
    """Return a day inside the calendar window that the numbers of a key name."""
    year = parts["year"]
    if "week" in parts:
        return date.fromisocalendar(year, parts["week"], 1)
    month = parts.get("month") or parts.get("quarter", 0) * 3 or parts.get("half", 0) * 6
    if "month" in parts and not month:
        raise ValueError(f"a month runs from 01 to 12: {parts}")
    return date(year, month or 1, parts.get("day", 1))


def _written(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year}"


def _no_period(key: str) -> ValueError:
    return ValueError(f"no period has the key {key!r}; expected such as 2024-05, 2024-Q2, 2024-H1, 2024-W18, 2024")
