"""
Do the balances say what the entries say? All of it is added up anew, and only differences are handed out.

A year at a time, so that the database has little to keep in hand; each question is one statement, so that it sees one
state of the rows, also while others write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection
from django.db.models import Max, Min
from django.db.models.functions import Substr

from phongtrao.ledger import sums
from phongtrao.ledger.fields import quantity_of
from phongtrao.ledger.models import Balance, Entry, Presence
from phongtrao.ledger.sums import RUNG_COLUMNS

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Difference:
    """A balance (or how often somebody was there) that is not what the entries come to."""

    scope_id: int
    label: str
    metric_id: int
    period: str
    of: str
    kept: str
    expected: str


def differences() -> Iterator[Difference]:
    """All that is wrong, if anything is."""
    for year in _years():
        given: dict[str, date | str] = {"since": date(year, 1, 1), "until": date(year, 12, 31), "year": str(year)}
        for statement in (_balances(), _different()):
            for scope_id, label, metric_id, period, rung, kept, new, kept_number, number in _rows(statement, given):
                said = _said(kept, kept_number), _said(new, number)
                yield Difference(scope_id, label, metric_id, period, f"rung {rung}", *said)
        for row in _rows(_presences(), given):
            yield Difference(*row)


def _said(parts: int | Decimal, number: int | Decimal) -> str:
    return f"{quantity_of(int(parts))} ({number})"


def _years() -> list[int]:
    """Every year that entries or what is kept speak of."""
    ends = Entry.objects.aggregate(first=Min("occurred_on"), last=Max("occurred_on"))
    years = set(range(ends["first"].year, ends["last"].year + 1)) if ends["first"] else set()
    for kept in (Balance, Presence):
        named = kept.objects.order_by().annotate(year=Substr("period", 1, 4)).values_list("year", flat=True).distinct()
        years |= set(map(int, named))
    return sorted(years)


def _rows(statement: str, given: dict[str, date | str]) -> Iterator[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        while rows := cursor.fetchmany(AT_ONCE):
            yield from rows


COMPARED = """
    SELECT COALESCE(e.scope_id, k.scope_id), COALESCE(e.label, k.label), COALESCE(e.metric_id, k.metric_id),
           COALESCE(e.period, k.period), COALESCE(e.rung, k.rung), COALESCE(k.quantity, 0), COALESCE(e.quantity, 0),
           COALESCE(k.entries, 0), COALESCE(e.entries, 0)
    FROM {source} AS e FULL JOIN ledger_balance AS k
      ON k.scope_id = e.scope_id AND k.label = e.label AND k.metric_id = e.metric_id AND k.period = e.period
         AND k.rung = e.rung
    WHERE (COALESCE(k.quantity, 0) <> COALESCE(e.quantity, 0) OR COALESCE(k.entries, 0) <> COALESCE(e.entries, 0))
      AND (k.period IS NULL OR substr(k.period, 1, 4) = %(year)s
           AND k.metric_id IN (SELECT id FROM ledger_metric WHERE counts_id IS {counts}))
    ORDER BY 1, 2, 3, 4, 5"""
"""What is expected beside what is kept, each row of one met with its twin in the other: only differences are sorted."""


def _balances() -> str:
    return sums.balances(sums.all_moves()) + COMPARED.format(source="balances", counts="NULL")


def _different() -> str:
    """What presences come to, beside the balances of metrics that count different people."""
    source = """(
        SELECT p.scope_id, p.label, m.id AS metric_id, p.period, p.top AS rung, COUNT(*) * 10000 AS quantity,
               COUNT(*) AS entries
        FROM ledger_presence AS p JOIN ledger_metric AS m ON m.counts_id = p.metric_id
        WHERE p.top > 0 AND substr(p.period, 1, 4) = %(year)s
        GROUP BY p.scope_id, p.label, m.id, p.period, p.top
    )"""
    return COMPARED.format(source=source, counts="NOT NULL")


def _presences() -> str:
    names = (*RUNG_COLUMNS, "top")
    told = " || ' ' || ".join(f"COALESCE({{0}}.{name}, 0)" for name in names)
    other = " OR ".join(f"COALESCE(k.{name}, 0) <> COALESCE(e.{name}, 0)" for name in names)
    columns = ", ".join(
        f"COALESCE(e.{name}, k.{name})" for name in ("scope_id", "label", "metric_id", "period", "subject")
    )
    return f"""{sums.presences(sums.all_moves())},
    expected AS (SELECT presences.*, {sums.top_of({name: name for name in RUNG_COLUMNS})} AS top FROM presences)
    SELECT {columns}, {told.format("k")}, {told.format("e")}
    FROM expected AS e FULL JOIN ledger_presence AS k
      ON k.scope_id = e.scope_id AND k.label = e.label AND k.metric_id = e.metric_id AND k.period = e.period
         AND k.subject = e.subject
    WHERE ({other}) AND (k.period IS NULL OR substr(k.period, 1, 4) = %(year)s)
    ORDER BY 1, 2, 3, 4, 5"""  # noqa: S608
