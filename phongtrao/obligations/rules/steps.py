"""The next sensible step on an obligation, for the one who looks at it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Step = Literal[
    "register", "start", "prove", "add", "finish", "ask", "wait", "answer", "decide", "set_due", "return", "nothing"
]


@dataclass(frozen=True, slots=True)
class Situation:
    """
    How an obligation stands, as far as the next step goes.

    `is_asked`: a petition waits for its answer; `is_waiting`: a registered content waits to be accepted.
    """

    state: str
    force: str
    due_to: date | None
    is_reached: bool
    is_late: bool = False
    is_registered: bool = False
    is_proved: bool = False
    is_asked: bool = False
    is_waiting: bool = False


def next_step(now: Situation, *, is_officer: bool, is_reporter: bool) -> Step:
    """
    One step, so that a page has one primary button.

    An officer answers what waits, gives the day that the text does not name, and looks at what was reported as done;
    whoever speaks for the unit registers, begins, shows and goes on until the number is reached, and reports it done.
    """
    if now.state == "withdrawn":
        return "nothing"
    if is_officer:
        return _for_officer(now)
    if not is_reporter or now.state in {"met", "waived"}:
        return "nothing"
    if now.is_asked:
        return "wait"
    return _for_unit(now)


def step_named(wanted: str, now: Situation, *, is_officer: bool, is_reporter: bool) -> Step:
    """
    The step that a button elsewhere, or a refused form, has named comes first, as far as the person may take it.

    What waits for an officer's answer stays before it; what was done meanwhile is not asked for again.
    """
    usual = next_step(now, is_officer=is_officer, is_reporter=is_reporter)
    if usual in {"answer", "return"} or not is_reporter or now.state in {"waived", "withdrawn"}:
        return usual
    is_open = now.state in {"open", "doing"}
    if wanted == "register" and is_open and not now.is_registered:
        return "register"
    if wanted == "start" and now.state == "open":
        return "start"
    if wanted == "ask" and is_open and not now.is_asked and not is_officer:
        return "ask"
    return _shown(now) if wanted == "show" else usual


def _for_officer(now: Situation) -> Step:
    if now.state in {"met", "waived"}:
        return "return"
    if now.is_asked:
        return "answer"
    if now.is_waiting:
        return "decide"
    return "set_due" if now.due_to is None and now.force != "encouraged" else "nothing"


def _for_unit(now: Situation) -> Step:
    """It is too late to register what is late: it is begun."""
    if now.state == "open":
        return "start" if now.is_registered or now.is_late else "register"
    return _shown(now)


def _shown(now: Situation) -> Step:
    """Nothing is reported as done before something shows it."""
    if not now.is_proved:
        return "prove"
    return "finish" if now.is_reached else "add"


def lies_within(first: date, last: date, *days: date) -> bool:
    """True if all of these days lie in the time in which a plan is carried out."""
    return all(first <= day <= last for day in days)


def is_reached(*, done: Decimal, target: Decimal | None, comparator: str, is_daily: bool) -> bool:
    """True if the figures leave nothing to add: the number is reached, or there is none to add up to."""
    if target is None or comparator == "<=" or is_daily:
        return True
    return done >= target
