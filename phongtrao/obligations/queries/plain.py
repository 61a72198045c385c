"""Rows without the trimmings: for the few questions of the board that have thousands of them."""

from typing import Any

from django.db import connection
from django.db.models import QuerySet


def plainly(rows: QuerySet[Any, Any]) -> list[tuple[Any, ...]]:
    """
    The rows of a query as the database gives them: numbers and words, of which Django would convert each.

    The query may select what it sorts by behind what was asked for. One that can find nothing is not put.
    """
    if rows.query.is_empty():
        return []
    sql, params = rows.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())
