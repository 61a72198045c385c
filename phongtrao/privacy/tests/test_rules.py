"""The clocks of the law, on plain values."""

from datetime import UTC, date, datetime, timedelta

import pytest

from phongtrao.privacy import rules

TET = {date(2026, 2, day) for day in range(16, 21)}


@pytest.mark.parametrize(
    ("asked_on", "answer_by"),
    [
        (date(2026, 3, 2), date(2026, 3, 4)),
        (date(2026, 3, 5), date(2026, 3, 9)),
        (date(2026, 3, 7), date(2026, 3, 10)),
        (date(2026, 2, 12), date(2026, 2, 23)),
        (date(2026, 2, 18), date(2026, 2, 24)),
    ],
    ids=["Monday", "Thursday: over the weekend", "Saturday", "before Tết: after it", "within Tết"],
)
def test_an_answer_is_due_within_two_working_days(asked_on, answer_by):
    assert rules.answer_by(asked_on, TET) == answer_by


@pytest.mark.parametrize(("kind", "days"), [("withdrawal", 15), ("objection", 15), ("correction", 10), ("erasure", 20)])
def test_each_request_has_its_own_time(kind, days):
    assert rules.finish_by(kind, date(2026, 3, 2)) == date(2026, 3, 2) + timedelta(days=days)


def test_a_breach_is_reported_within_72_hours():
    assert rules.report_by(datetime(2026, 3, 2, 8, tzinfo=UTC)) == datetime(2026, 3, 5, 8, tzinfo=UTC)


@pytest.mark.parametrize(("age", "needs"), [(15, True), (16, False), (None, False)])
def test_a_child_needs_a_representative(age, needs):
    assert rules.needs_representative(age) is needs
