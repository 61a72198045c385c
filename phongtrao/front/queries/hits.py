"""What the search finds, and how words are looked for in folded columns."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Q, QuerySet, Value, When
from django.utils.functional import Promise

SHOWN = 10
"""So many of each kind; who seeks more writes another word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found, and where it is."""

    title: str
    detail: str
    url: str


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found of one kind; `has_more`: there is more than is shown."""

    title: str | Promise
    icon: str
    rows: tuple[Hit, ...]
    has_more: bool


def hits(title: Promise, icon: str, rows: QuerySet[Any], show: Callable[[Any], Hit]) -> Hits:
    """What was found, as far as it is shown. One query."""
    found = list(rows[: SHOWN + 1])
    return Hits(title, icon, tuple(map(show, found[:SHOWN])), len(found) > SHOWN)


def begins(column: str, key: str) -> Q:
    """A word of the folded column begins with the key: "hien" finds "hien mau", not "thien"."""
    return Q(**{f"{column}__startswith": key}) | Q(**{f"{column}__contains": f" {key}"})


def is_word(column: str, key: str) -> Q:
    """The key is a whole word of the folded column."""
    lonely = Q(**{column: key}) | Q(**{f"{column}__startswith": f"{key} "}) | Q(**{f"{column}__endswith": f" {key}"})
    return lonely | Q(**{f"{column}__contains": f" {key} "})


def having(rows: QuerySet[Any], column: str, keys: Iterable[str]) -> QuerySet[Any]:
    """The rows whose folded column has all of the words."""
    for key in keys:
        rows = rows.filter(begins(column, key))
    return rows


def nearest(rows: QuerySet[Any], column: str, keys: Iterable[str], *then: str) -> QuerySet[Any]:
    """Those first that hold the words one behind another, as they were asked."""
    together = When(**{f"{column}__contains": " ".join(keys)}, then=Value(0))
    return rows.order_by(Case(together, default=Value(1)), *then)
