"""
Many rows in one statement, in the SQL of both databases: they go as one parameter, so that the statement is the same
however many there are, and no model is made for each.

For what a whole hall waits for, and nothing else: the ORM composes its statements anew each time, at several times what
the database takes to answer them.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
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
    special = [(place, PLAIN[kind]) for place, kind in enumerate(columns.values()) if kind in PLAIN]
    given = json.dumps([_row(row, special) for row in rows])
    names = ", ".join(f'"{name}"' for name in columns)
    statement = f"INSERT INTO {table} ({names}) SELECT {names} FROM ({rows_of('rows', **columns)}) AS given WHERE true"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} {then}", {"rows": given})
        return list(cursor.fetchall()) if "RETURNING" in then else []


def among(parameter: str, kind: str) -> str:
    """The condition that a column holds one of the values of a list, for `fetch`."""
    if is_postgresql():
        return f"= ANY(%({parameter})s::{TYPES[kind]}[])"
    return f"IN (SELECT value FROM json_each(%({parameter})s))"  # noqa: S608


def fetch(statement: str, **given: object) -> list[Any]:
    """
    The rows of a SELECT, as the driver hands them out: in SQLite days and moments are texts. What is given are plain
    values, and the lists of `among`.
    """
    plain: dict[str, Any] = {
        name: _listed(value) if isinstance(value, list) else _plain(value) for name, value in given.items()
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, plain)
        return list(cursor.fetchall())


def day_of(value: date | str) -> date:
    """A day that was fetched."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _listed(values: list[object]) -> object:
    plain = [_plain(value) for value in values]
    return plain if is_postgresql() else json.dumps(plain)


def _row(values: Sequence[object], special: Sequence[tuple[int, Callable[[Any], object]]]) -> list[object]:
    row = list(values)
    for place, plain in special:
        if row[place] is not None:
            row[place] = plain(row[place])
    return row


def _moment(value: datetime) -> str:
    return str(connection.ops.adapt_datetimefield_value(value))


PLAIN: dict[str, Callable[[Any], object]] = {"day": date.isoformat, "moment": _moment, "uuid": attrgetter("hex")}
"""How values are written that JSON does not know, by kind."""


def _plain(value: object) -> object:
    """A value that stands alone, as `PLAIN` writes those of its kind."""
    match value:
        case datetime():
            return PLAIN["moment"](value)
        case date():
            return PLAIN["day"](value)
        case UUID():
            return PLAIN["uuid"](value)
        case _:
            return value
