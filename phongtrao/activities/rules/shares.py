"""One result, several units: exact parts that add up to the whole."""

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal

STEP = Decimal("0.0001")


def parts_of(quantity: Decimal, host: int, shares: Mapping[int, Decimal]) -> dict[int, Decimal]:
    """
    What each unit gets of a quantity: the co-hosts their agreed share, cut to four places, the host all the rest.

    The parts add up to the quantity exactly; who would get nothing is left out.
    """
    parts = {unit: (quantity * share).quantize(STEP, rounding=ROUND_DOWN) for unit, share in shares.items()}
    parts[host] = quantity - sum((part for unit, part in parts.items() if unit != host), Decimal(0))
    return {unit: part for unit, part in parts.items() if part}


def evenly(helpers: int) -> Decimal:
    """The share of each co-host where all hosts share alike; the host keeps what does not divide."""
    return (Decimal(1) / (helpers + 1)).quantize(STEP, rounding=ROUND_DOWN)
