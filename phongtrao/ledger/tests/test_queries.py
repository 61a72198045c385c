"""Figures are read off balances in a fixed number of queries, and lead back to the entries."""

from datetime import date
from decimal import Decimal

import pytest

from phongtrao.ledger import operations, queries, rules
from phongtrao.ledger.models import Rung
from phongtrao.ledger.queries import Asked
from phongtrao.periods import Period

YEAR = Period.of("year", date(2024, 1, 1))
SPRING = Period.between(date(2024, 2, 10), date(2024, 5, 20))


@pytest.fixture
def root(organization):
    """The scope of all."""
    return organization["khoi"].pk


def test_a_figure_knows_the_share_of_each_rung(record, fact, root):
    record(fact("hours", 2), fact("hours", "1.5", rung=Rung.CHECKED), fact("hours", 4, occurred_on=date(2023, 3, 1)))

    found = queries.figure(root, "hours", YEAR)

    assert (found.quantity, found.entries) == (Decimal("3.5"), 2)
    assert [(share.rung, share.quantity) for share in found.shares] == [(1, 2), (4, Decimal("1.5"))]
    assert found.address == f"pham-vi={root}&thuoc=hours&ky=2024"


def test_the_mean_of_a_metric_that_is_one(record, fact, root):
    record(fact("satisfaction", 4), fact("satisfaction", 5), fact("satisfaction", 5))

    assert queries.figure(root, "satisfaction", YEAR).value == Decimal("4.67")


@pytest.mark.parametrize("window", [YEAR, SPRING])
def test_many_figures_cost_as_much_as_one(record, fact, organization, root, window, django_assert_max_num_queries):
    record(*(fact(unit=unit, subject=f"p{number}") for unit in ("so-y-te", "toa-an") for number in range(5)))
    asked = [
        Asked(scope.pk, metric, window, label)
        for scope in organization.values()
        for metric in ("participants", "distinct_participants", "hours")
        for label in ("", "task:1", "obligation:1")
    ]

    with django_assert_max_num_queries(5):
        found = queries.figures(asked)

    assert [figure.asked for figure in found] == asked
    totals = {
        figure.metric.key: figure.quantity for figure in found if figure.asked == Asked(root, figure.metric.key, window)
    }
    assert totals == {"participants": 10, "distinct_participants": 5, "hours": 0}


def test_a_figure_comes_apart_by_unit_and_by_month(record, fact, organization, root):
    record(
        fact("trees", 3, "so-y-te", occurred_on=date(2024, 2, 9)),
        fact("trees", 5, "y-te-vp", occurred_on=date(2024, 2, 10)),
        fact("trees", 7, "toa-an", occurred_on=date(2024, 5, 20)),
        fact("trees", 9, "toa-an", occurred_on=date(2024, 5, 21)),
    )
    units = [organization[code].pk for code in ("so-y-te", "toa-an", "so-tu-phap")]

    assert [figure.quantity for figure in queries.by_unit(units, "trees", SPRING).values()] == [5, 7, 0]
    months = queries.by_month(root, "trees", SPRING)
    assert [(month.key[:7], figure.quantity) for month, figure in months] == [
        ("2024-02", 5),
        ("2024-03", 0),
        ("2024-04", 0),
        ("2024-05", 7),
    ]
    assert [step.total for step in queries.course(root, "trees", YEAR)][:6] == [0, 8, 8, 8, 24, 24]


def test_entries_come_page_by_page_each_once(record, fact, root, job, now):
    made = record(
        *(fact("trees", 1, occurred_on=date(2024, 3, 1 + number // 7), serves=("task:1",)) for number in range(40)),
        fact("trees", 1, "toa-an", serves=("task:1",), occurred_on=date(2024, 3, 2)),
        fact("trees", 1),
    )
    operations.reverse(entries=[one.pk for one in made[:7]], reason="Nhầm ngày", source="t:1", by=job, at=now)
    asked = Asked(root, "trees", YEAR, "task:1")

    seen, after = [], ""
    while True:
        page = queries.entries(asked, after=after, limit=6)
        seen += page.lines
        after = page.after
        if not after:
            break

    assert len(seen) == len({line.pk for line in seen}) == 48
    assert [(line.occurred_on, line.pk) for line in seen] == sorted(
        ((line.occurred_on, line.pk) for line in seen), reverse=True
    )
    assert sum(line.is_reversed for line in seen) == sum(line.is_reversal for line in seen) == 7
    assert {line.serves for line in seen} == {("task:1",)}


def test_the_page_of_different_people_shows_how_often_they_came(record, fact, root, django_assert_max_num_queries):
    record(*(fact(subject="p1") for _turn in range(3)), fact(unit="toa-an", subject="p2"))

    with django_assert_max_num_queries(7):
        page = queries.entries(Asked(root, "distinct_participants", YEAR))

    assert [line.subject for line in page.lines] == ["p2", "p1", "p1", "p1"]


def test_a_window_is_read_in_few_pieces():
    assert rules.whole_windows(YEAR) == ("2024",)
    assert rules.whole_windows(Period.between(date(2022, 12, 30), date(2025, 2, 2))) == (
        "2022-12-30",
        "2022-12-31",
        "2023",
        "2024",
        "2025-01",
        "2025-02-01",
        "2025-02-02",
    )
    longest = Period.between(date(2019, 1, 2), date(2026, 12, 30))
    assert len(rules.whole_windows(longest)) == 6 + 22 + 60


def test_what_one_subject_earned_is_told_by_year_and_by_label(fact, record, job, now):
    given = [
        fact("hours", "1.5", subject="p1", serves=("activity:1",)),
        fact("hours", "2", "y-te-vp", subject="p1", serves=("activity:2",), occurred_on=date(2023, 3, 5)),
        fact("hours", "4", subject="p2", serves=("activity:1",)),
        fact("hours", "8"),
    ]
    first, *_rest = record(*given)
    (wrong,) = record(fact("hours", "16", subject="p1", serves=("activity:1",)))
    operations.reverse(entries=[wrong.pk], reason="ghi nhầm", source="tests.deed:0", by=job, at=now)

    assert [(one.year, one.quantity) for one in queries.earned_in_years(["p1", ""])] == [
        (2024, Decimal("1.5")),
        (2023, Decimal(2)),
    ]
    assert queries.earned_under(["p1"], ["activity:1", "activity:3"], "hours") == {"activity:1": Decimal("1.5")}
    assert queries.earned_by_each("activity:1", "hours") == {"p1": Decimal("1.5"), "p2": Decimal(4)}
    assert first.subject == "p1"
