"""Windows of time: keys, names, cuts and splits."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phongtrao.periods import KEY_LENGTH, Period, split

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31), "year")
KINDS = ["day", "week", "month", "quarter", "half", "year"]
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
windows = st.builds(
    lambda start, length: Period.between(start, start + timedelta(days=length)), days, st.integers(0, 800)
)


@pytest.mark.parametrize(
    ("kind", "start", "end", "key", "label"),
    [
        ("day", (2024, 2, 29), (2024, 2, 29), "2024-02-29", "Ngày 29/2/2024"),
        ("week", (2024, 2, 26), (2024, 3, 3), "2024-W09", "Tuần 9/2024"),
        ("month", (2024, 2, 1), (2024, 2, 29), "2024-02", "Tháng 2/2024"),
        ("quarter", (2024, 1, 1), (2024, 3, 31), "2024-Q1", "Quý I/2024"),
        ("half", (2024, 1, 1), (2024, 6, 30), "2024-H1", "6 tháng đầu năm 2024"),
        ("year", (2024, 1, 1), (2024, 12, 31), "2024", "Năm 2024"),
    ],
)
def test_the_leap_day_lies_in_each_calendar_window(kind, start, end, key, label):
    period = Period.of(kind, date(2024, 2, 29))

    assert period == Period(date(*start), date(*end), kind)
    assert (period.key, period.label, period.is_cut) == (key, label, False)


@pytest.mark.parametrize(
    ("key", "label", "last_day"),
    [
        ("2023-02", "Tháng 2/2023", date(2023, 2, 28)),
        ("2024-05", "Tháng 5/2024", date(2024, 5, 31)),
        ("2024-12", "Tháng 12/2024", date(2024, 12, 31)),
        ("2024-Q2", "Quý II/2024", date(2024, 6, 30)),
        ("2024-Q4", "Quý IV/2024", date(2024, 12, 31)),
        ("2024-H2", "6 tháng cuối năm 2024", date(2024, 12, 31)),
        ("2025-W01", "Tuần 1/2025", date(2025, 1, 5)),
        ("2020-W53", "Tuần 53/2020", date(2021, 1, 3)),
        ("2024-02-15..2024-05-03", "Từ 15/02/2024 đến 03/05/2024", date(2024, 5, 3)),
        ("2024-02~2024-02-15..2024-02-29", "Tháng 2/2024 (từ 15/02/2024)", date(2024, 2, 29)),
        ("2024-Q2~2024-04-01..2024-05-10", "Quý II/2024 (đến 10/05/2024)", date(2024, 5, 10)),
        ("2024~2024-02-15..2024-11-20", "Năm 2024 (từ 15/02/2024 đến 20/11/2024)", date(2024, 11, 20)),
        ("2025-W01~2024-12-30..2024-12-31", "Tuần 1/2025 (đến 31/12/2024)", date(2024, 12, 31)),
    ],
)
def test_a_key_is_read_back_into_the_period_it_names(key, label, last_day):
    period = Period.parse(key)

    assert (period.key, period.label, period.end) == (key, label, last_day)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "2024-13",
        "2024-00",
        "2024-Q5",
        "2024-H0",
        "2024-W54",
        "2023-02-29",
        "Tháng 5",
        "2024-05~",
        "~",
        "..",
        "2024-05-31..2024-05-01",
        "2024-05~2024-06-01..2024-06-30",
        "2024-02~2024-02-01..2024-02-29",
        "2024..2025",
    ],
)
def test_a_key_that_no_period_has_is_refused(key):
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar itself refuses some of them
        Period.parse(key)


@given(windows, st.sampled_from(["once", *KINDS]))
def test_every_key_is_short_and_leads_back_to_its_period(window, cadence):
    for period in split(window, cadence):
        assert Period.parse(period.key) == period
        assert len(period.key) <= KEY_LENGTH


@given(windows, st.sampled_from(["once", None, *KINDS]))
def test_the_parts_of_a_window_cover_each_of_its_days_once(window, cadence):
    parts = split(window, cadence)

    assert (parts[0].start, parts[-1].end) == (window.start, window.end)
    assert all(after.start == before.end + timedelta(days=1) for before, after in itertools.pairwise(parts))


@pytest.mark.parametrize(
    ("cadence", "count"),
    [
        ("once", 1),
        (None, 1),
        ("day", 1),
        ("week", 53),
        ("month", 12),
        ("quarter", 4),
        ("half", 2),
        ("year", 1),
    ],
)
def test_a_leap_year_splits_into_its_calendar_parts(cadence, count):
    assert len(split(YEAR, cadence)) == count


def test_a_daily_norm_is_one_period_of_366_days():
    assert [period.days for period in split(YEAR, "day")] == [366]


def test_a_plan_that_starts_in_mid_february_owes_a_cut_first_month_and_quarter():
    plan = Period.between(date(2024, 2, 15), date(2024, 12, 31))

    assert [period.key for period in split(plan, "month")][:2] == [
        "2024-02~2024-02-15..2024-02-29",
        "2024-03",
    ]
    assert [period.label for period in split(plan, "quarter")][:2] == [
        "Quý I/2024 (từ 15/02/2024)",
        "Quý II/2024",
    ]


def test_a_plan_over_new_year_is_cut_at_the_year():
    plan = Period.between(date(2023, 9, 1), date(2024, 5, 31))

    assert [period.days for period in split(plan, "year")] == [122, 152]


def test_weeks_of_a_window_start_on_monday_but_for_the_first():
    weeks = split(YEAR, "week")

    assert all(week.start.weekday() == 0 for week in weeks)
    assert [week.days for week in weeks[-2:]] == [7, 2]


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ((2024, 1, 1), (2024, 12, 31), "year"),
        ((2024, 7, 1), (2024, 12, 31), "half"),
        ((2024, 4, 1), (2024, 6, 30), "quarter"),
        ((2024, 2, 1), (2024, 2, 29), "month"),
        ((2023, 2, 1), (2023, 2, 27), "custom"),
        ((2024, 2, 1), (2024, 2, 1), "day"),
    ],
)
def test_days_get_their_natural_kind(start, end, kind):
    assert Period.between(date(*start), date(*end)).kind == kind


def test_a_window_contains_its_first_and_last_day_and_none_around():
    may = Period.parse("2024-05")

    assert [may.contains(date(2024, month, day)) for month, day in [(4, 30), (5, 1), (5, 31), (6, 1)]] == [
        False,
        True,
        True,
        False,
    ]


def test_windows_overlap_when_they_share_a_day():
    may = Period.parse("2024-05")

    assert may.overlaps(Period.parse("2024-Q2"))
    assert may.overlaps(Period.between(date(2024, 5, 31), date(2024, 7, 1)))
    assert not may.overlaps(Period.parse("2024-06"))


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ((2024, 5, 2), (2024, 5, 1), "custom"),
        ((2024, 5, 1), (2024, 6, 1), "month"),
        ((2024, 5, 1), (2024, 5, 2), "day"),
    ],
)
def test_a_period_backwards_or_too_long_for_its_kind_is_refused(start, end, kind):
    with pytest.raises(ValueError, match=r"ends before|longer than one"):
        Period(date(*start), date(*end), kind)
