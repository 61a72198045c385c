"""Facts that tests record, and what the ledger says of them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations
from phongtrao.ledger.models import Balance, Entry
from phongtrao.ledger.operations import Fact


@pytest.fixture
def fact(organization: dict[str, Any]) -> Callable[..., Fact]:
    """`fact("participants", 1, "y-te-vp", subject="p1", serves=("task:1",))`, each with a key of its own."""
    numbers = count(1)

    def make(metric: str = "participants", quantity: Any = 1, unit: str = "so-y-te", **given: Any) -> Fact:
        number = next(numbers)
        row = {"occurred_on": date(2024, 3, 5), "source": f"tests.deed:{number}", "key": f"tests.deed:{number}"}
        return Fact(metric, Decimal(quantity), organization[unit].pk, **(row | given))

    return make


@pytest.fixture
def record(job: Actor, now: Any) -> Callable[..., list[Entry]]:
    """`record(fact, …)` records facts."""
    return lambda *facts: operations.record(facts=facts, by=job, at=now)


@pytest.fixture
def balance(organization: dict[str, Any]) -> Callable[..., dict[int, tuple[Decimal, int]]]:
    """`balance("khoi", "participants", "2024")`: rung → quantity and entries, zero rows left out."""

    def read(unit: str, metric: str, period: str, label: str = "") -> dict[int, tuple[Decimal, int]]:
        rows = Balance.objects.filter(
            scope_id=organization[unit].pk, metric__key=metric, period=period, label=label, entries__gt=0
        )
        return {row.rung: (row.quantity, row.entries) for row in rows}

    return read
