"""Periods in both languages."""

from datetime import date

import pytest
from django.utils.translation import override

from phongtrao.foundation.periods import period_words
from phongtrao.periods import Period

SPRING = Period(date(2024, 2, 15), date(2024, 2, 29), "month")


@pytest.mark.parametrize(
    ("period", "vietnamese", "english"),
    [
        (Period.of("year", date(2024, 5, 1)), "Năm 2024", "Year 2024"),
        (Period.of("month", date(2024, 5, 1)), "Tháng 5/2024", "May 2024"),
        (Period.of("quarter", date(2024, 5, 1)), "Quý II/2024", "Quarter 2/2024"),
        (Period.of("week", date(2024, 5, 1)), "Tuần 18/2024", "Week 18/2024"),
        (SPRING, "Tháng 2/2024 (từ 15/02/2024)", "February 2024 from 15 February 2024"),
        (Period(date(2024, 1, 5), date(2024, 3, 4)), None, "From 5 January 2024 to 4 March 2024"),
    ],
)
def test_a_period_is_named_in_the_language_of_the_page(period, vietnamese, english):
    with override("vi"):
        assert period_words(period) == (vietnamese or period.label)
    with override("en"):
        assert period_words(period) == english
