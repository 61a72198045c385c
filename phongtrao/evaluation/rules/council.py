"""What a council comes to: where its members agree, and where somebody has to decide."""

from collections.abc import Sequence
from decimal import Decimal


def suggested(claimed: Decimal | None, marks: Sequence[Decimal]) -> Decimal | None:
    """
    The points that stand unless somebody decides otherwise: those on which all members agree, else those of the unit
    where no member gave any. None where members differ, or nobody has said anything.
    """
    if marks:
        return marks[0] if len(set(marks)) == 1 else None
    return claimed


def is_disputed(marks: Sequence[Decimal]) -> bool:
    """True where members differ: the chair decides."""
    return len(set(marks)) > 1
