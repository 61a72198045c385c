"""The straight course, the days at which one looks, and what a chart is made of."""

from datetime import date
from decimal import Decimal

import pytest

from phongtrao.insight import files, rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.periods import Period


@pytest.mark.parametrize(
    ("day", "share"),
    [
        (date(2024, 4, 30), 0),
        (date(2024, 5, 1), 0.1),
        (date(2024, 5, 5), 0.5),
        (date(2024, 5, 10), 1),
        (date(2024, 6, 1), 1),
    ],
)
def test_the_straight_course_goes_from_the_first_morning_to_the_last_evening(day, share):
    assert rules.expected_share(start=date(2024, 5, 1), due=date(2024, 5, 10), day=day) == pytest.approx(share)


def test_what_is_due_before_it_begins_is_expected_on_its_due_day():
    given = {"start": date(2024, 5, 2), "due": date(2024, 4, 30)}

    assert [rules.expected_share(**given, day=date(2024, 4, day)) for day in (29, 30)] == [0, 1]


def test_one_looks_at_days_weeks_or_months_and_at_today():
    month, quarter, year = (
        rules.marks_of(Period.parse(key), date(2024, 5, 15)) for key in ("2024-05", "2024-Q2", "2024")
    )

    assert len(month) == 31
    assert quarter[:3] == (date(2024, 4, 1), date(2024, 4, 7), date(2024, 4, 14))
    assert date(2024, 5, 15) in quarter
    assert year[-1] == date(2024, 12, 31)
    assert len(year) == 14


@pytest.mark.parametrize(
    ("value", "text", "plain"), [(1234, "1.234", "1234"), (Decimal("4.5000"), "4,5", "4.5"), (Decimal(0), "0", "0")]
)
def test_a_number_is_written_for_people_and_for_files(value, text, plain):
    cell = rules.counted(value)

    assert (cell.text, cell.plain) == (text, plain)


def chart(rows, drawn=0):
    return Chart(
        "thu",
        "parts",
        "Thử",
        "Một câu.",
        ("Nơi", "Số"),
        tuple((Cell(name), rules.counted(1)) for name in rows),
        drawn=drawn,
    )


def test_a_hundred_rows_are_all_in_the_table_though_fewer_are_drawn():
    hundred = chart([f"Đơn vị {number}" for number in range(100)], drawn=15)

    assert hundred.is_cut
    assert len(files.csv_of(hundred).decode().splitlines()) == 101
    assert not chart(["một"], drawn=15).is_cut


def test_nothing_in_a_file_is_taken_for_a_formula():
    assert "'=HYPERLINK" in files.csv_of(chart(["=HYPERLINK(1)"])).decode("utf-8-sig")
