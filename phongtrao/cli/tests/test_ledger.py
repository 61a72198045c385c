"""`phongtrao ledger verify` finds what differs, says where, and changes nothing."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection

from phongtrao.cli.ledger import verify
from phongtrao.ledger import operations
from phongtrao.ledger.models import Balance
from phongtrao.ledger.operations import Fact


@pytest.fixture
def entry(organization, job, now):
    """Three trees that a unit planted."""
    unit = organization["so-y-te"].pk
    fact = Fact("trees", Decimal(3), unit, date(2024, 3, 5), "tests.deed:1", "tests.deed:1", serves=("task:1",))
    return operations.record(facts=[fact], by=job, at=now)[0]


def test_all_is_well(entry, capsys):
    verify()

    assert capsys.readouterr().out.startswith("✓ 1 bút toán và 18 số dư khớp nhau")


def test_a_planted_difference_is_printed_and_left(entry, organization, capsys):
    root = organization["khoi"].pk
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE ledger_balance SET quantity = quantity + 20000 WHERE scope_id = %s AND period = %s AND label = %s",
            [root, "2024", ""],
        )

    with pytest.raises(SystemExit) as ended:
        verify()

    first, last = capsys.readouterr().out.splitlines()
    assert ended.value.code == 1
    assert first.startswith(f"✗ phạm vi {root}, nhãn “”, thước đo ")
    assert first.endswith("2024, rung 1: đang giữ 5 (1), bút toán cộng lại 3 (1)")
    assert last.startswith("1 chỗ khác.")
    assert Balance.objects.get(scope_id=root, period="2024", label="").quantity == 5
