"""
Many rows in one statement, in the SQL of both databases: they go as one JSON parameter, so that the statement is the
same however many there are, and no model is made for each.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

TYPES = {
    "id": "bigint",
    "number": "bigint",
    "text": "text",
    "day": "date",
    "moment": "timestamptz",
    "flag": "boolean",
    "uuid": "uuid",
}


def is_postgresql() -> bool:
    """True where the rows are in PostgreSQL, False in SQLite."""
    return connection.vendor == "postgresql"


def rows_of(parameter: str, **columns: str) -> str:
    """A SELECT of the rows that a JSON parameter holds: a list of lists, one value for each column of a kind."""
    if is_postgresql():
        parts = (f'(v->>{n})::{TYPES[kind]} AS "{name}"' for n, (name, kind) in enumerate(columns.items()))
        return f"SELECT {', '.join(parts)} FROM jsonb_array_elements(%({parameter})s::jsonb) AS v"  # noqa: S608
    parts = (f"json_extract(value, '$[{n}]') AS \"{name}\"" for n, name in enumerate(columns))
    return f"SELECT {', '.join(parts)} FROM json_each(%({parameter})s) WHERE true"  # noqa: S608


def insert(table: str, columns: Mapping[str, str], rows: Iterable[Sequence[object]], then: str = "") -> list[Any]:
    """
    Insert rows, one value for each column; `columns` gives the kind of each, `then` what follows (ON CONFLICT …,
    RETURNING …). What is returned is handed out.
    """
    given = json.dumps([[_plain(value) for value in row] for row in rows])
    names = ", ".join(f'"{name}"' for name in columns)
    statement = f"INSERT INTO {table} ({names}) SELECT {names} FROM ({rows_of('rows', **columns)}) AS given WHERE true"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} {then}", {"rows": given})
        return list(cursor.fetchall()) if "RETURNING" in then else []


def _plain(value: object) -> object:
    """As the database keeps it, in JSON."""
    match value:
        case datetime():
            return str(connection.ops.adapt_datetimefield_value(value))
        case date():
            return value.isoformat()
        case UUID():
            return value.hex
        case _:
            return value
