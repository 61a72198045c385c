"""Figures in Vietnamese form."""

from datetime import date
from decimal import Decimal

import pytest

from phongtrao.vietnamese import counted, day, day_in_words, number, percent


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


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [
        (2, 3, "66,7%"),
        (1, 2, "50%"),
        (0, 7, "0%"),
        (3, 3, "100%"),
        (3, 2, "150%"),
        (1999, 2000, "99,9%"),
        (1, 9999, "0,1%"),
    ],
)
def test_a_share_is_rounded_but_never_to_all_or_to_nothing(part, whole, written):
    assert percent(part, whole) == written


def test_there_is_no_share_of_nothing():
    with pytest.raises(ValueError, match="nothing"):
        percent(1, 0)


@pytest.mark.parametrize(
    ("value", "short", "words"),
    [
        (date(2024, 3, 5), "05/3/2024", "ngày 05 tháng 3 năm 2024"),
        (date(2024, 2, 20), "20/02/2024", "ngày 20 tháng 02 năm 2024"),
        (date(2024, 11, 1), "01/11/2024", "ngày 01 tháng 11 năm 2024"),
    ],
)
def test_days_and_the_first_two_months_get_a_zero(value, short, words):
    assert (day(value), day_in_words(value)) == (short, words)


@pytest.mark.parametrize(
    ("noun", "beside", "written"),
    [
        ("hoạt động", "Hoạt động đã tổ chức", "0"),
        ("hoạt động", "Số hoạt động đã tổ chức", "0"),
        ("lượt", "Lượt người tham gia", "0"),
        ("suất", "Học bổng", "0 suất"),
        ("hoạt động", "", "0 hoạt động"),
        ("người", "Lượt người tham gia", "0"),
        ("cây", "Cây số", "0"),
        ("đồng", "Tiền vận động được", "0 đồng"),
        ("", "Kết quả", "0"),
    ],
)
def test_a_noun_is_said_once(noun, beside, written):
    assert counted(0, noun, beside=beside) == written
