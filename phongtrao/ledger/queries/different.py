"""How many different people: from presences where they are kept, else from the entries."""

import json
from collections.abc import Sequence

from django.db import connection

from phongtrao.foundation.rows import rows_of
from phongtrao.ledger import rules
from phongtrao.periods import Period

Wanted = tuple[int, int, str, int | None, Period]
"""Number, scope, label, the metric whose subjects are counted, window."""

PRESENT = """
    SELECT number, top, COUNT(*) FROM (
      SELECT a.number, p.subject, MAX(p.top) AS top
      FROM ({asked}) AS a CROSS JOIN ledger_presence AS p
      WHERE p.scope_id = a.scope_id AND p.label = a.label AND p.metric_id = a.metric_id AND p.period = a.period
        AND p.top > 0
      GROUP BY a.number, p.subject
    ) AS people GROUP BY number, top"""

ENTERED = """
    SELECT number, top, COUNT(*) FROM (
      SELECT number, subject, MAX(rung) AS top FROM (
       SELECT number, subject, rung FROM (
        SELECT a.number, e.subject,
               COALESCE((SELECT MAX(t.rung) FROM ledger_attestation AS t WHERE t.entry_id = e.id), e.rung) AS rung,
               CASE WHEN e.reversal_of_id IS NULL THEN 1 ELSE -1 END AS times
        FROM ({asked}) AS a {joined}
        WHERE e.metric_id = a.metric_id AND e.subject <> '' AND e.occurred_on BETWEEN a.since AND a.until
          AND (e.path LIKE '%%/' || a.scope_id || '/%%' OR e.cluster_id = a.scope_id)
      ) AS visits GROUP BY number, subject, rung HAVING SUM(times) > 0
       ) AS standing GROUP BY number, subject
    ) AS people GROUP BY number, top"""
ALL = "CROSS JOIN ledger_entry AS e"
OF_LABEL = """
    CROSS JOIN ledger_attribution AS s
    JOIN ledger_entry AS e ON e.id = s.entry_id AND s.label = a.label"""


def counted(wanted: Sequence[Wanted]) -> list[tuple[int, int, int]]:
    """(number, rung, people): each person once, on the highest rung of the window. At most three queries."""
    present, entered = [], []
    for number, scope_id, label, metric_id, window in wanted:
        periods = rules.whole_windows(window) if rules.keeps_presences(label) else ()
        if periods and all(len(period) <= len("2024-05") for period in periods):
            present += [(number, scope_id, label, metric_id, period) for period in periods]
        else:
            entered.append((number, scope_id, label, metric_id, str(window.start), str(window.end)))
    keys = {"number": "number", "scope_id": "id", "label": "text", "metric_id": "id"}
    days = keys | {"since": "day", "until": "day"}
    return [
        *_rows(PRESENT.format(asked=rows_of("asked", **keys, period="text")), present),
        *_rows(ENTERED.format(asked=rows_of("asked", **days), joined=ALL), [row for row in entered if not row[2]]),
        *_rows(ENTERED.format(asked=rows_of("asked", **days), joined=OF_LABEL), [row for row in entered if row[2]]),
    ]


def _rows(statement: str, asked: Sequence[object]) -> list[tuple[int, int, int]]:
    if not asked:
        return []
    with connection.cursor() as cursor:
        cursor.execute(statement, {"asked": json.dumps(asked)})
        return list(cursor.fetchall())
