"""Quiet hours."""

from datetime import UTC, datetime, time

import pytest

from phongtrao.notices.rules import bundled_at, out_at


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "hours", "goes"),
    [
        (at(1, 20, 59), (21, 7), at(1, 20, 59)),
        (at(1, 21), (21, 7), at(2, 7)),
        (at(1, 23, 30), (21, 7), at(2, 7)),
        (at(2, 6, 59), (21, 7), at(2, 7)),
        (at(2, 7), (21, 7), at(2, 7)),
        (at(1, 12, 30), (12, 14), at(1, 14)),
        (at(1, 14), (12, 14), at(1, 14)),
        (at(1, 3), (9, 9), at(1, 3)),
    ],
)
def test_what_is_told_in_quiet_hours_goes_out_when_they_end(told, hours, goes):
    assert out_at(told, time(hours[0]), time(hours[1])) == goes


@pytest.mark.parametrize(
    ("told", "hours", "goes"),
    [
        (at(1, 7), (21, 7), at(1, 7, 30)),
        (at(1, 8), (21, 7), at(2, 7, 30)),
        (at(1, 23), (21, 9), at(2, 9)),
    ],
)
def test_the_letters_of_a_day_go_out_in_the_morning(told, hours, goes):
    assert bundled_at(told, time(hours[0]), time(hours[1])) == goes
