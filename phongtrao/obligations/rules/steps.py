"""The next sensible step on an obligation, for the one who looks at it."""

from datetime import date
from decimal import Decimal
from typing import Literal

Step = Literal["start", "add", "finish", "set_due", "return", "nothing"]


def next_step(
    *, state: str, force: str, due_to: date | None, is_reached: bool, is_officer: bool, is_reporter: bool
) -> Step:
    """
    One step, so that a page has one primary button.

    An officer gives the day that the text does not name, and looks at what was reported as done; whoever speaks
    for the unit begins, goes on until the number is reached, and reports it done.
    """
    if state == "withdrawn":
        return "nothing"
    if is_officer:
        return _for_officer(state, force, due_to)
    if not is_reporter or state == "met":
        return "nothing"
    if state == "open":
        return "start"
    return "finish" if is_reached else "add"


def _for_officer(state: str, force: str, due_to: date | None) -> Step:
    if state == "met":
        return "return"
    return "set_due" if due_to is None and force != "encouraged" else "nothing"


def lies_within(first: date, last: date, *days: date) -> bool:
    """True if all of these days lie in the time in which a plan is carried out."""
    return all(first <= day <= last for day in days)


def is_reached(*, done: Decimal, target: Decimal | None, comparator: str, is_daily: bool) -> bool:
    """True if the figures leave nothing to add: the number is reached, or there is none to add up to."""
    if target is None or comparator == "<=" or is_daily:
        return True
    return done >= target
