"""How a condition of a standard stands for somebody."""

from decimal import Decimal
from enum import StrEnum


class Standing(StrEnum):
    """Met, not met, or for the council to judge."""

    MET = "met"
    MISSING = "missing"
    ASKED = "asked"


def judged(kind: str, *, quantity: Decimal, threshold: Decimal | None, has_paper: bool) -> Standing:
    """
    A figure meets its threshold by itself; where it does not, a paper lets the council judge, since not all that people
    did stands in the record. A condition of papers needs one, which the council looks at; the rest it judges anyway.
    """
    if kind == "people":
        return Standing.ASKED
    if kind == "figure" and threshold is not None and quantity >= threshold:
        return Standing.MET
    return Standing.ASKED if has_paper else Standing.MISSING
