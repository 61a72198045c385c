"""Cutting the window of a plan into the periods in which a recurring task is owed anew."""

from datetime import timedelta
from typing import Literal

from .period import Period

Cadence = Literal["once", "day", "week", "month", "quarter", "half", "year"]


def split(period: Period, cadence: Cadence | None) -> tuple[Period, ...]:
    """
    Return the periods, in order, in which a task of this cadence is owed within the window.

    - `once`, and no cadence: the window itself.
    - `day`: the window itself as well. A daily norm such as 10.000 steps a day is one obligation that is kept
      day by day, not 366 obligations; its days are counted in the daily records.
    - `week` (ISO weeks, from Monday), `month`, `quarter`, `half`, `year`: one period each, the first and the
      last cut to the window. Together they cover every day of the window exactly once.
    """
    if cadence is None or cadence == "once" or cadence == "day":  # noqa: PLR1714 - mypy narrows on this form
        return (period,)
    parts: list[Period] = []
    day = period.start
    while day <= period.end:
        whole = Period.of(cadence, day)
        parts.append(Period(day, min(whole.end, period.end), cadence))
        day = whole.end + timedelta(days=1)
    return tuple(parts)
