"""Figures in Vietnamese form."""

from decimal import Decimal

import pytest

from phongtrao.vietnamese import number


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (12, "12"),
        (1234, "1.234"),
        (26_408, "26.408"),
        (1_000_000, "1.000.000"),
        (-5300, "-5.300"),
        (Decimal("1234.50"), "1.234,5"),
        (Decimal("3.00"), "3"),
        (Decimal("1E+3"), "1.000"),
        (Decimal("-0.00"), "0"),
        (Decimal("100"), "100"),
        (0.1, "0,1"),
        (32.2, "32,2"),
        (1e16, "10.000.000.000.000.000"),
    ],
)
def test_a_dot_groups_thousands_and_a_comma_opens_decimals(value, written):
    assert number(value) == written


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_what_is_no_figure_is_refused_with_its_value(value):
    with pytest.raises(ValueError, match="not a finite number"):
        number(value)
