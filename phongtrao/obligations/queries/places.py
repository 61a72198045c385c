"""Where each unit stands on the board: a page at a time, units and groups put in order by the database."""

from datetime import date
from math import ceil
from typing import Any, NamedTuple

from django.db.models import Case, CharField, Count, F, FilteredRelation, Q, QuerySet, Value, When, Window
from django.db.models.functions import Cast
from django.http import QueryDict

from phongtrao.foundation.paging import PARAMETER, Pager, pager_of
from phongtrao.organizations.models import Unit, UnitKind

UNITS_A_PAGE = 20
DIGITS = 8
"""A page number with as many digits is a joke."""

AT_THE_TOP = "top"
NO_CLUSTER = "none"


class Place(NamedTuple):
    """A unit's place on the board: its group, how many units that has on all pages, and how many all have."""

    unit_id: int
    group: str
    in_group: int
    in_all: int


def page_of_units(units: QuerySet[Unit], today: date, params: QueryDict) -> tuple[list[Place], Pager]:
    """The places of the page asked for, of the last one if there are fewer; one query unless it is past the end."""
    places = _places(units, today)
    asked = params.get(PARAMETER, "")
    number = max(1, int(asked)) if asked.isdecimal() and len(asked) < DIGITS else 1
    rows = _slice(places, number)
    if not rows and number > 1:
        number = max(1, ceil(places.count() / UNITS_A_PAGE))
        rows = _slice(places, number)
    total = rows[0].in_all if rows else 0
    return rows, pager_of(number, pages=max(1, ceil(total / UNITS_A_PAGE)), total=total, params=params)


def _slice(places: QuerySet[Unit, Any], number: int) -> list[Place]:
    return [Place(*row) for row in places[(number - 1) * UNITS_A_PAGE : number * UNITS_A_PAGE]]


def _places(units: QuerySet[Unit], today: date) -> QuerySet[Unit, Any]:
    """
    Every unit of the board as a `Place`, in order: issuer and board, cluster by cluster, those without a cluster.

    A unit that changes its cluster today already stands in the new one.
    """
    now = Q(cluster_places__since__lte=today) & (
        Q(cluster_places__until__isnull=True) | Q(cluster_places__until__gt=today)
    )
    at_the_top, in_a_cluster = Q(kind__in=[UnitKind.UNION, UnitKind.BOARD]), Q(place__cluster__isnull=False)
    return (
        units.annotate(place=FilteredRelation("cluster_places", condition=now))
        .annotate(
            rank=Case(When(at_the_top, then=0), When(in_a_cluster, then=1), default=2),
            group=Case(
                When(at_the_top, then=Value(AT_THE_TOP)),
                When(in_a_cluster, then=Cast("place__cluster_id", CharField())),
                default=Value(NO_CLUSTER),
            ),
        )
        .annotate(
            in_group=Window(Count("pk"), partition_by=[F("rank"), F("place__cluster_id")]), in_all=Window(Count("pk"))
        )
        .order_by("rank", "place__cluster__sort_key", "place__cluster_id", "sort_key", "pk")
        .values_list("pk", "group", "in_group", "in_all")
    )
