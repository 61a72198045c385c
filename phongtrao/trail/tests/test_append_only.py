"""The database itself keeps the trail as it was written."""

import pytest
from django.db import DatabaseError, connection, transaction

from phongtrao.trail import operations
from phongtrao.trail.models import TrailEntry


@pytest.fixture
def entry(organization, job, now):
    """One deed in the trail."""
    return operations.record("looked_at", subject=organization["khoi"], by=job, at=now)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail_trailentry SET actor = 'somebody else'",
        "UPDATE trail_trailentry SET note = 'x' WHERE verb = 'looked_at'",
        "DELETE FROM trail_trailentry",
        "DELETE FROM trail_trailentry WHERE verb = 'looked_at'",
    ],
)
def test_a_deed_is_neither_changed_nor_deleted(entry, statement):
    before = list(TrailEntry.objects.order_by("pk").values())

    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)

    assert list(TrailEntry.objects.order_by("pk").values()) == before


def test_where_a_table_can_be_emptied_at_once_the_trail_refuses_it(entry):
    statement = "TRUNCATE trail_trailentry" if connection.vendor == "postgresql" else "DELETE FROM trail_trailentry"

    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
