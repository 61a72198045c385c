"""What becomes of an obligation once its figure has moved, or somebody has said how far it is."""

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Literal

AFTER = {"started": "doing", "progress": "doing", "met": "met", "returned": "doing"}
"""The state after a word. A unit finishes by saying so; what proves itself finishes by itself (`state_after`)."""


def adds_up(*, target: Decimal | None, comparator: str, is_daily: bool) -> bool:
    """True if there is a number that is reached by adding up: no upper limit, no norm of every day."""
    return bool(target) and comparator != "<=" and not is_daily


def in_nouns(quantity: Decimal, size: int) -> Decimal:
    """
    What a quantity of a metric is in the noun of a target of which one is `size` of it: 1.500.000 đồng are 1,5 triệu.

    Cut, not rounded: what is short of a number by a đồng has not reached it.
    """
    return quantity if size == 1 else (quantity / size).quantize(Decimal("0.0001"), rounding=ROUND_DOWN)


def of_metric(done: Decimal, was: int, size: int) -> Decimal:
    """What a quantity recorded for a noun of one size is for a noun of another."""
    return (done * size / was).quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP)


Outlook = Literal["", "risk", "exceeded"]
SLACK = 0.15
"""How far behind a straight course something may be before it is at risk."""


def outlook(
    *,
    stroke: str,
    force: str,
    done: Decimal,
    target: Decimal | None,
    start: date,
    due_to: date | None,
    today: date,
) -> Outlook:
    """
    What the figure says beyond the stroke: at risk of being late, or more than was asked for. `target`: see `adds_up`.

    At risk is what is more than 15 hundredths of its number behind a straight course from the first day of its period
    to its due day. The late is late, and what the plan encourages is never late.
    """
    if not target:
        return ""
    if stroke == "met":
        return "exceeded" if done > target else ""
    if stroke == "late" or force == "encouraged" or due_to is None or due_to <= start:
        return ""
    days = (due_to - start).days
    return "risk" if float(done) * days < float(target) * ((today - start).days - SLACK * days) else ""


def state_after(*, state: str, before: Decimal, done: Decimal, target: Decimal | None) -> str:
    """
    The state once the figure has gone from `before` to `done`. `target`: the number to add up to, if there is one.

    What grows has begun, and is met when it reaches the number; what falls below it again is not met any more.
    Where nothing can be added up, a word alone meets. What was sent back is met again when it has grown.
    """
    if state in {"withdrawn", "waived"}:
        return state
    if target and done > before and done >= target:
        return "met"
    if target and state == "met" and done < before and done < target:
        return "doing"
    return "doing" if state == "open" and done > before else state
