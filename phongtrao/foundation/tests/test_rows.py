"""Statements that are the same however many values they are given."""

from datetime import date

import pytest

from phongtrao.accounts.models import User
from phongtrao.foundation.rows import among, day_of, fetch, insert
from phongtrao.trail.models import TrailName


@pytest.fixture
def names(db):
    """Three names, with marks that SQL and formats know."""
    rows = [("một 'hai'", "x"), ("%s 50%", "y"), ("ba", "z")]
    kinds = {"key": "text", "name": "text", "search": "text", "is_forgotten": "flag"}
    insert(TrailName._meta.db_table, kinds, [(key, name, name, False) for key, name in rows])
    return rows


@pytest.mark.parametrize("wanted", [[], ["ba"], ["một 'hai'", "%s 50%"], ["bốn"]])
def test_a_list_is_one_parameter(wanted, names):
    statement = f"SELECT key FROM {TrailName._meta.db_table} WHERE key {among('keys', 'text')} ORDER BY key"  # noqa: S608

    assert [row[0] for row in fetch(statement, keys=wanted)] == sorted(key for key, _name in names if key in wanted)


def test_numbers_and_plain_values_stand_beside_each_other(db):
    made = [User.objects.create(username=f"nguoi-{number}") for number in range(3)]
    statement = f"""
        SELECT id FROM {User._meta.db_table} WHERE id {among("numbers", "id")} AND username <> %(but)s ORDER BY id"""  # noqa: S608

    assert fetch(statement, numbers=[one.pk for one in made], but="nguoi-1") == [(made[0].pk,), (made[2].pk,)]


def test_a_day_is_a_day_in_both_databases():
    assert day_of("2024-03-26") == day_of(date(2024, 3, 26)) == date(2024, 3, 26)
