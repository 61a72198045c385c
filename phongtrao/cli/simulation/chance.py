"""Chance that is none: what is drawn for a thing depends on its name and the year alone, in every data folder alike."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import NAMESPACE_URL, UUID, uuid5

from django.utils.timezone import get_current_timezone

WEIGHTS = (5, 3, 14, 8, 9, 8, 11, 9, 9, 11, 9, 4)
"""How much is going on in each month: little at Tết, most in Tháng Thanh niên."""
LAST_DAY = (12, 12)
"""Month and day after which nothing is held any more: what is left of the year is for reports."""
DAY = timedelta(days=1)


@dataclass(order=True, frozen=True, slots=True)
class Happening:
    """Something happens at a moment, and may lead to more; `name` decides between those of one moment."""

    at: datetime
    name: str
    run: "Callable[[datetime], Iterable[Happening]]" = field(compare=False)


def in_order(happenings: Iterable[Happening]) -> Iterator[Happening]:
    """Let everything happen in the order of its moments, with what follows from it."""
    waiting = list(happenings)
    heapq.heapify(waiting)
    while waiting:
        one = heapq.heappop(waiting)
        for more in one.run(one.at):
            heapq.heappush(waiting, more)
        yield one


def dice(*what: object) -> Random:
    """Dice that fall alike each time for the same names."""
    return Random("/".join(str(one) for one in ("mô phỏng", *what)))  # noqa: S311  # a story, no secret


def key(*what: object) -> UUID:
    """The key of a form that the simulation sends: the same deed has the same one."""
    return uuid5(NAMESPACE_URL, "/".join(str(one) for one in ("phongtrao:demo:year", *what)))


def moment(day: date, hour: int = 16) -> datetime:
    """An hour of a day, as clocks in Việt Nam show it."""
    return datetime.combine(day, time(hour), tzinfo=get_current_timezone())


def day_between(drawn: Random, first: date, last: date) -> date:
    """A day of a period, in the months in which more is going on more likely."""
    last = max(first, min(last, date(last.year, *LAST_DAY)))
    months = range(first.month, last.month + 1)
    month = drawn.choices(months, [WEIGHTS[one - 1] for one in months])[0]
    begins = max(first, date(first.year, month, 1))
    ends = min(last, (date(first.year, month, 28) + 4 * DAY).replace(day=1) - DAY)
    return begins + drawn.randint(0, (ends - begins).days) * DAY
