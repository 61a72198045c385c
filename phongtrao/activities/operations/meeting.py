"""
The sessions that check-ins name, with all that is the same for everybody there: the activity, hosts, what it serves.

A hall full of people names one session in commit after commit. The rows are read anew each time, with the activity
held; models are made of them only where they are not what they were.
"""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Prefetch

from phongtrao.activities.models import ActivityDuty, CoHost, Session
from phongtrao.foundation.rows import among, fetch, is_postgresql

PARTS = (
    (
        ("s", "a", "k", "u"),
        "",
        """
        JOIN activities_activity AS a ON a.id = s.activity_id
        JOIN activities_activitykind AS k ON k.id = a.kind_id
        JOIN organizations_unit AS u ON u.id = a.unit_id""",
    ),
    (
        ("h", "u"),
        "",
        """
        JOIN activities_cohost AS h ON h.activity_id = s.activity_id
        JOIN organizations_unit AS u ON u.id = h.unit_id""",
    ),
    (
        ("d",),
        ", o.task_id, o.metric",
        """
        JOIN activities_activityduty AS d ON d.activity_id = s.activity_id
        JOIN obligations_obligation AS o ON o.id = d.obligation_id""",
    ),
)
"""
What says how a session is: whole tables, single columns, and how they hang on it. Of an obligation only what `_make`
fetches: its figures move with each commit of those who came.
"""
MOST = 64
"""So many different sets of sessions are remembered."""
Rows = tuple[tuple[Any, ...], ...]
_made: dict[Rows, list[Session]] = {}
"""Sessions by the rows of which they were made."""


def held_sessions(numbers: Iterable[int]) -> list[Session]:
    """
    Sessions with their activities, which are held in order until the transaction ends. They are shared by all who ask:
    nobody changes them, and what was not fetched with them cannot be.
    """
    asked = sorted(numbers)
    if is_postgresql():
        _hold(asked)
    rows = _rows(asked)
    known = _made.get(rows)
    if known is not None:
        return known
    found = _make(asked)
    # Kinds, units and obligations are not held: what was changed while models were made is not kept for the next.
    if rows == _rows(asked):
        if len(_made) >= MOST:
            _made.clear()
        _made[rows] = found
    return found


def _hold(numbers: list[int]) -> None:
    """Before they are read: a row that somebody is changing is read only once that has come to an end."""
    sessions = f"SELECT activity_id FROM activities_session WHERE id {among('numbers', 'id')}"  # noqa: S608
    fetch(f"SELECT id FROM activities_activity WHERE id IN ({sessions}) ORDER BY id FOR UPDATE", numbers=numbers)  # noqa: S608


def _rows(numbers: list[int]) -> Rows:
    """All that `_make` reads."""
    asked = f"WHERE s.id {among('numbers', 'id')} ORDER BY 1"
    return tuple(
        tuple(row)
        for tables, columns, joined in PARTS
        for row in fetch(
            f"SELECT {_all(tables)}{columns} FROM activities_session AS s {joined} {asked}",  # noqa: S608
            numbers=numbers,
        )
    )


def _all(tables: Iterable[str]) -> str:
    """All columns of some tables; what PostgreSQL hands out as one text is not taken apart into values."""
    return ", ".join(f"{table}::text" if is_postgresql() else f"{table}.*" for table in tables)


def _make(numbers: list[int]) -> list[Session]:
    asked = _as_fetched(Session.objects.all()).filter(pk__in=numbers).order_by("activity_id", "pk")
    hosts = _as_fetched(CoHost.objects.all()).select_related("unit")
    owed = ("activity_id", "obligation_id", "obligation__task_id", "obligation__metric")
    duties = _as_fetched(ActivityDuty.objects.all()).select_related("obligation").only(*owed).order_by("pk")
    return list(
        asked.select_related("activity__unit", "activity__kind").prefetch_related(
            Prefetch("activity__co_hosts", hosts), Prefetch("activity__duties", duties)
        )
    )


def _as_fetched(rows: Any) -> Any:
    """What is not fetched now is never fetched: models that are shared would keep it (the stubs do not know modes)."""
    return rows.fetch_mode(models.FETCH_RAISE)
