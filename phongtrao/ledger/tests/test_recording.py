"""Facts become entries once, count once in every total, and can be raised and taken back."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from phongtrao.ledger import operations
from phongtrao.ledger.models import Attestation, Attribution, Entry, Metric, Rung
from phongtrao.ledger.refusals import ReasonMissing

TASKS = ("task:1", "task:2", "obligation:7")


def test_an_entry_counts_once_in_each_total_and_under_each_label(record, fact, balance):
    record(fact("hours", "2.5", "y-te-vp", serves=TASKS), fact("hours", "0.0001", serves=("task:2",)))

    assert balance("y-te-vp", "hours", "2024-03-05") == {1: (Decimal("2.5"), 1)}
    for unit in ("so-y-te", "khoi", "cum-1"):
        assert balance(unit, "hours", "2024") == {1: (Decimal("2.5001"), 2)}, unit
        assert balance(unit, "hours", "2024-03", "task:1") == {1: (Decimal("2.5"), 1)}, unit
        assert balance(unit, "hours", "2024-03-05", "task:2") == {1: (Decimal("2.5001"), 2)}, unit
    assert balance("so-xay-dung", "hours", "2024") == {}


def test_the_same_key_finds_the_first_entry(record, fact, balance):
    first = fact("trees", 5)
    entry, again = record(first, first)
    (later,) = record(first)

    assert entry.pk == again.pk == later.pk
    assert later == Entry.objects.get()
    assert balance("khoi", "trees", "2024") == {1: (Decimal(5), 1)}


def test_different_people_count_once_on_their_highest_rung(record, fact, balance):
    visits = [
        fact(subject="p1", unit="y-te-vp", serves=("task:1",)),
        fact(subject="p1", unit="y-te-vp", rung=Rung.CHECKED),
        fact(subject="p1", unit="so-tu-phap", occurred_on=date(2024, 4, 1)),
        fact(subject="p2", unit="so-tu-phap"),
        fact(),
    ]
    record(*visits)

    assert balance("khoi", "participants", "2024") == {1: (Decimal(4), 4), 4: (Decimal(1), 1)}
    assert balance("khoi", "distinct_participants", "2024") == {1: (Decimal(1), 1), 4: (Decimal(1), 1)}
    assert balance("khoi", "distinct_participants", "2024", "task:1") == {1: (Decimal(1), 1)}
    assert balance("khoi", "distinct_participants", "2024-04") == {1: (Decimal(1), 1)}


def test_a_reversal_takes_back_what_the_entry_has_come_to(record, fact, balance, job, now):
    (entry,) = record(fact(subject="p1", serves=("task:1",)))
    operations.attest(entries=[entry.pk], rung=Rung.CONFIRMED, source="tests.word:1", by=job, at=now)
    assert balance("khoi", "distinct_participants", "2024") == {3: (Decimal(1), 1)}

    given = {"entries": [entry.pk], "reason": "Đếm nhầm", "source": "tests.word:2", "by": job, "at": now}
    (back,), (again,) = operations.reverse(**given), operations.reverse(**given)

    assert back.pk == again.pk
    assert (back.quantity, back.rung, back.reversal_of_id) == (-1, 3, entry.pk)
    for metric in ("participants", "distinct_participants"):
        assert balance("khoi", metric, "2024") == balance("so-y-te", metric, "2024-03", "task:1") == {}
    assert operations.attest(entries=[entry.pk], rung=Rung.CHECKED, source="tests.word:3", by=job, at=now) == 0


def test_a_rung_is_climbed_once_and_never_down(record, fact, balance, job, now):
    entries = [entry.pk for entry in record(fact("hours", 3), fact("hours", 4, rung=Rung.CONFIRMED))]

    def attest(rung):
        return operations.attest(entries=entries, rung=rung, source="tests.word:1", by=job, at=now)

    assert [attest(Rung.EVIDENCED), attest(Rung.EVIDENCED), attest(Rung.CHECKED), attest(Rung.DECLARED)] == [1, 0, 2, 0]
    assert balance("khoi", "hours", "2024") == {4: (Decimal(7), 2)}


def test_nothing_is_taken_back_without_a_reason_nor_twice(record, fact, job, now):
    (entry,) = record(fact("trees", 5))
    with pytest.raises(ReasonMissing):
        operations.reverse(entries=[entry.pk], reason=" ", source="tests.word:1", by=job, at=now)
    (back,) = operations.reverse(entries=[entry.pk], reason="Nhầm", source="tests.word:1", by=job, at=now)
    with pytest.raises(ValueError, match="reversals themselves"):
        operations.reverse(entries=[back.pk], reason="Nhầm", source="tests.word:1", by=job, at=now)


@pytest.mark.parametrize(
    "given",
    [
        {"quantity": 0},
        {"quantity": -1},
        {"quantity": "0.00001"},
        {"quantity": 10**15},
        {"source": "nobody"},
        {"serves": ("task 1",)},
        {"subject": "Nguyễn An"},
        {"key": ""},
    ],
)
def test_a_fact_that_is_none_is_not_taken(fact, given):
    with pytest.raises(ValueError, match=r"quantity|fact|label|subject"):
        fact(**given)


@pytest.mark.parametrize("metric", ["no_such_metric", "distinct_participants"])
def test_a_metric_without_entries_takes_none(record, fact, metric):
    with pytest.raises(ValueError, match="metric"):
        record(fact(metric))


def test_the_number_of_statements_does_not_grow(record, fact, django_assert_num_queries):
    with django_assert_num_queries(7):
        record(*(fact(subject=f"p{number}", serves=TASKS) for number in range(300)))
    with django_assert_num_queries(6):
        record(fact("hours", 2))


def test_the_clusters_of_the_day_count(record, fact, balance, organization):
    record(fact("hours", 1, occurred_on=date(2019, 1, 1)))

    assert balance("cum-1", "hours", "2019") == {}
    assert balance("khoi", "hours", "2019") == {1: (Decimal(1), 1)}


def test_every_metric_that_the_plan_needs_is_there(db):
    assert Metric.objects.get(key="distinct_participants").counts.key == "participants"
    assert Metric.objects.count() == 19


@pytest.mark.parametrize("model", [Entry, Attribution, Attestation])
@pytest.mark.parametrize("verb", ["UPDATE {table} SET id = id", "DELETE FROM {table}", "TRUNCATE {table} CASCADE"])
def test_the_database_refuses_changes(record, fact, job, now, model, verb):
    (entry,) = record(fact("trees", 5, serves=TASKS))
    operations.attest(entries=[entry.pk], rung=Rung.CHECKED, source="tests.word:1", by=job, at=now)
    if verb.startswith("TRUNCATE") and connection.vendor == "sqlite":
        verb = "DELETE FROM {table} WHERE id > 0"

    connection.check_constraints()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(verb.format(table=model._meta.db_table))
