"""Exact quantities: decimals of four places, kept and added as whole ten-thousandths on every database."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models.expressions import Combinable

PLACES = 4
MOST = Decimal(9 * 10**14)
"""What one quantity may be at most: 900 trillion, so that it fits into eight bytes."""


def parts_of(value: Decimal) -> int:
    """
    A quantity in ten-thousandths.

    :raises ValueError: it has more than four places, or is too large.
    """
    parts = Decimal(value).scaleb(PLACES)
    if parts != parts.to_integral_value() or abs(value) > MOST:
        raise ValueError(f"a quantity has at most {PLACES} places and is at most {MOST}: {value}")
    return int(parts)


def quantity_of(parts: int) -> Decimal:
    """The quantity that so many ten-thousandths make, without needless zeros."""
    value = Decimal(parts).scaleb(-PLACES)
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


class Exact(models.BigIntegerField[Decimal | int | Combinable, Decimal]):
    """A decimal of four places. SQLite has no decimals and would add them as floating-point numbers."""

    def get_prep_value(self, value: Any) -> Any:
        """Ten-thousandths, for the database; expressions pass."""
        return value if value is None or hasattr(value, "resolve_expression") else parts_of(Decimal(value))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Decimal | None:
        """The quantity; sums come as decimals from PostgreSQL."""
        return None if value is None else quantity_of(int(value))

    def to_python(self, value: Any) -> Any:
        """A decimal, whatever number is given."""
        return value if value is None else Decimal(value)
