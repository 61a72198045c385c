"""The rows of entries, in two statements however many there are."""

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from django.db import connection

from phongtrao.foundation.rows import rows_of
from phongtrao.ledger.fields import parts_of
from phongtrao.ledger.models import Entry

GIVEN = {
    "metric_id": "id",
    "quantity": "number",
    "unit_id": "id",
    "path": "text",
    "cluster_id": "id",
    "subject": "text",
    "occurred_on": "day",
    "rung": "number",
    "source": "text",
    "key": "text",
    "reversal_of_id": "id",
    "reason": "text",
    "by_user_id": "id",
}
"""All columns of an entry but the moment, which is the same for all of a call."""
QUANTITY, DAY = list(GIVEN).index("quantity"), list(GIVEN).index("occurred_on")
_VALUES = attrgetter(*GIVEN)


def write_entries(entries: Sequence[Entry], serves: Mapping[str, Iterable[str]]) -> dict[str, Entry]:
    """
    Write the entries whose key is not known yet, with the labels that they serve; returns those, by key.

    Where somebody else is writing the same key, this waits for them. Keys go in order, so that nobody waits in a ring.
    """
    by_key = {entry.key: entry for entry in sorted(entries, key=lambda entry: entry.key)}
    if not by_key:
        return {}
    columns = ", ".join(GIVEN)
    statement = f"""
        INSERT INTO ledger_entry ({columns}, recorded_at)
        SELECT {columns}, %(at)s FROM ({rows_of("rows", **GIVEN)}) AS given WHERE true
        ON CONFLICT (key) DO NOTHING RETURNING id, key"""  # noqa: S608
    at = connection.ops.adapt_datetimefield_value(entries[0].recorded_at)
    new = {}
    with connection.cursor() as cursor:
        cursor.execute(statement, {"rows": json.dumps([_row(entry) for entry in by_key.values()]), "at": at})
        for pk, key in cursor.fetchall():
            by_key[key].pk = pk
            new[key] = by_key[key]
        labels = [(entry.pk, label) for key, entry in new.items() for label in dict.fromkeys(serves[key])]
        if labels:
            cursor.execute(_add_labels(), {"rows": json.dumps(labels)})
    return new


def _add_labels() -> str:
    return f"""
        INSERT INTO ledger_attribution (entry_id, label)
        SELECT entry_id, label FROM ({rows_of("rows", entry_id="id", label="text")}) AS given"""  # noqa: S608


def _row(entry: Entry) -> list[object]:
    values = list(_VALUES(entry))
    values[QUANTITY], values[DAY] = parts_of(entry.quantity), entry.occurred_on.isoformat()
    return values
