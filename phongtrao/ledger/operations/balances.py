"""Moving balances: what entries add is added to the rows that stand, in sorted order: nobody waits in a ring."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from django.db import connection

from phongtrao.foundation.rows import fetch, rows_of
from phongtrao.ledger import sums
from phongtrao.ledger.fields import parts_of
from phongtrao.ledger.sums import RUNG_COLUMNS

Move = tuple[int, int, int]
"""An entry comes to a rung (1) or leaves it (-1)."""
Key = tuple[int, str, int, str, int]

COLUMNS = "scope_id, label, metric_id, period, rung, quantity, entries"
KINDS = dict(zip(COLUMNS.split(", "), ("id", "text", "id", "text", "number", "number", "number"), strict=True))


class KnownMetric(NamedTuple):
    """A metric, and the one of which it counts different subjects, if it does."""

    pk: int
    key: str
    counts_id: int | None


def known_metrics() -> list[KnownMetric]:
    """All metrics."""
    return [KnownMetric(*row) for row in fetch("SELECT id, key, counts_id FROM ledger_metric")]


def move(moves: Sequence[Move], metrics: Iterable[KnownMetric]) -> None:
    """Let the balances follow what entries have done; in two statements."""
    if not moves:
        return
    counting: dict[int, list[int]] = {}
    for metric in metrics:
        if metric.counts_id is not None:
            counting.setdefault(metric.counts_id, []).append(metric.pk)
    given = {"moves": json.dumps(moves)}
    with connection.cursor() as cursor:
        cursor.execute(_add_presences(), given)
        changes: Counter[Key] = Counter()
        for scope_id, label, metric_id, period, was, top in cursor.fetchall():
            for counting_id in counting[metric_id] if was != top else ():
                changes[scope_id, label, counting_id, period, was] -= 1
                changes[scope_id, label, counting_id, period, top] += 1
        rows = [[*key, parts_of(Decimal(number)), number] for key, number in changes.items() if number and key[-1]]
        cursor.execute(_add_balances(), given | {"rows": json.dumps(rows)})


def _add_balances() -> str:
    """What the moves come to, and how many different subjects more or fewer there are."""
    return f"""
        INSERT INTO ledger_balance ({COLUMNS})
        {sums.balances(sums.moves_of("moves"))}
        SELECT * FROM (
          SELECT {COLUMNS} FROM balances UNION ALL SELECT {COLUMNS} FROM ({rows_of("rows", **KINDS)}) AS given
        ) AS added WHERE true ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (scope_id, label, metric_id, period, rung) DO UPDATE
        SET quantity = ledger_balance.quantity + excluded.quantity,
            entries = ledger_balance.entries + excluded.entries"""  # noqa: S608


def _add_presences() -> str:
    after = {name: f"ledger_presence.{name} + excluded.{name}" for name in RUNG_COLUMNS}
    names = ", ".join(RUNG_COLUMNS)
    return f"""
        INSERT INTO ledger_presence (scope_id, label, metric_id, period, subject, {names}, top, was)
        {sums.presences(sums.moves_of("moves"))}
        SELECT scope_id, label, metric_id, period, subject, {names}, {sums.top_of({n: n for n in RUNG_COLUMNS})}, 0
        FROM presences WHERE true ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT (scope_id, label, metric_id, period, subject) DO UPDATE
        SET {", ".join(f"{name} = {total}" for name, total in after.items())},
            was = ledger_presence.top, top = {sums.top_of(after)}
        RETURNING scope_id, label, metric_id, period, was, top"""  # noqa: S608
