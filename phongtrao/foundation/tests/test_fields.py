"""Numbers as Vietnamese people type them."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from phongtrao.foundation.fields import NumberField


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.500", "1500"),
        ("10.000", "10000"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        (" 12 ", "12"),
        ("2 000", "2000"),
    ],
)
def test_numbers_are_read_the_vietnamese_way(typed, number):
    assert NumberField().clean(typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["ba", "1.50.000", "--2"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(ValidationError):
        NumberField().clean(typed)
