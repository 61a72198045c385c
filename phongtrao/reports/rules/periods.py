"""Which periods reports are for, and how a report speaks of one."""

from datetime import date
from typing import Literal

from phongtrao.periods import Kind, Period

KINDS: tuple[Kind, ...] = ("month", "quarter", "half", "year", "custom")
WHOLE: tuple[Literal["month", "quarter", "half", "year"], ...] = ("month", "quarter", "half", "year")
LONGEST = 366


def is_reported(period: Period) -> bool:
    """True for a whole month, quarter, half year or year, and for a free window of a year at most (a campaign)."""
    return period.kind in KINDS and not period.is_cut and period.days <= LONGEST


def spoken(period: Period) -> str:
    """The period within a sentence: `tháng 3/2024`, `quý I/2024`, `6 tháng đầu năm 2024`, `từ … đến …`."""
    label = period.label
    return label[0].lower() + label[1:]


VERBS = ("triển khai", "thực hiện", "tổ chức", "phát động", "hưởng ứng", "đẩy mạnh")
"""How titles of plans begin that say what is done; other titles are names."""


def subject_of(plan_title: str, period: Period) -> str:
    """What the report is about, as its title says; a year that the title of the plan names is not said again."""
    title, when = plan_title.strip().rstrip("."), spoken(period)
    done = lowered(title) if title.lower().startswith(VERBS) else f"thực hiện “{title}”"
    return f"Kết quả {done}" if title.lower().endswith(when) else f"Kết quả {done}, {when}"


def basis_of(plan_title: str) -> str:
    """The title of a plan behind its number: “về triển khai …”, or in quotes where it is a name."""
    title = plan_title.strip().rstrip(".")
    return f" về {lowered(title)}" if title.lower().startswith(VERBS) else f" (“{title}”)"


def lowered(title: str) -> str:
    """A title within a sentence."""
    return title[:1].lower() + title[1:]


def usual(window: Period, today: date) -> Period:
    """The period that a report is most likely for: this month, or the whole year of a plan whose time is over."""
    if today > window.end:
        return Period.of("year", window.end)
    return Period.of("month", max(window.start, today))


def offered(window: Period, today: date) -> tuple[Period, ...]:
    """
    The months, quarters, halves and years that have begun and touch the time of a plan, in this order, of each kind
    the newest first.
    """
    found: list[Period] = []
    for kind in WHOLE:
        day = min(window.end, today)
        while day >= window.start:
            period = Period.of(kind, day)
            found.append(period)
            if period.start <= window.start:
                break
            day = date.fromordinal(period.start.toordinal() - 1)
    return tuple(found)
