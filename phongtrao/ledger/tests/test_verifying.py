"""A balance that is not what the entries say is found; nothing else is."""

from datetime import date

import pytest
from django.db import connection

from phongtrao.ledger import operations, queries
from phongtrao.ledger.models import Balance, Rung
from phongtrao.ledger.queries import verifying


@pytest.fixture
def movement(record, fact, job, now):
    """Entries of two years, some raised, some taken back."""
    made = record(
        *(fact(subject=f"p{number % 4}", serves=("task:1", "activity:2")) for number in range(9)),
        *(fact("hours", "1.25", "y-te-vp", occurred_on=date(2023, 12, 31), serves=("task:2",)) for _turn in range(3)),
    )
    ids = [entry.pk for entry in made]
    operations.attest(entries=ids[::2], rung=Rung.CONFIRMED, source="t:1", by=job, at=now)
    operations.reverse(entries=ids[::3], reason="Nhầm", source="t:2", by=job, at=now)


def test_nothing_is_found_where_nothing_is_wrong(movement):
    assert Balance.objects.count() > 50
    assert list(queries.differences()) == []


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE ledger_balance SET quantity = quantity + 1 WHERE period = '2023-12' AND label = 'task:2'", 4 * 2),
        ("UPDATE ledger_balance SET entries = entries + 1 WHERE period = '2024' AND rung = 1 AND label = ''", 3 * 2),
        ("DELETE FROM ledger_balance WHERE label = 'activity:2' AND period = '2024-03-05' AND rung = 3", 3),
        ("UPDATE ledger_presence SET declared = declared + 1 WHERE subject = 'p1' AND period = '2024'", 3 * 2),
        ("DELETE FROM ledger_presence WHERE subject = 'p1' AND period = '2024' AND label = ''", 3 * 2),
    ],
)
def test_a_planted_difference_is_found(movement, statement, number):
    with connection.cursor() as cursor:
        cursor.execute(statement)

    found = list(queries.differences())

    assert len(found) == number, found
    assert all(one.kept != one.expected for one in found)


def test_a_balance_of_nothing_is_found(movement, organization):
    Balance.objects.create(
        scope_id=organization["toa-an"].pk,
        metric=Balance.objects.first().metric,
        period="2031",
        rung=1,
        quantity=7,
        entries=1,
    )

    (found,) = queries.differences()

    assert (found.period, found.kept, found.expected) == ("2031", "7 (1)", "0 (0)")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL joins by hashing")
@pytest.mark.parametrize("statement", [verifying._balances, verifying._presences, verifying._different])
def test_each_row_meets_its_twin_by_the_whole_key(statement, db):
    """By half a key it would meet all days of a metric each time: minutes become days."""
    given = {"since": date(2024, 1, 1), "until": date(2024, 12, 31), "year": "2024"}
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {statement()}", given)
        (search,) = [row[3] for row in cursor.fetchall() if row[3].startswith("SEARCH k ")]
    assert search.count("=?") == 5
