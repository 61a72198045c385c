"""Where each unit stands on the board: all units with their groups, put in order by the database."""

from datetime import date
from typing import NamedTuple

from django.db.models import Case, CharField, FilteredRelation, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from phongtrao.organizations.models import Unit, UnitKind

from .plain import plainly

AT_THE_TOP = "top"
NO_CLUSTER = "none"


class Place(NamedTuple):
    """A unit's place on the board: the unit, and the group in which it stands."""

    unit_id: int
    group: str


def places_of(units: QuerySet[Unit], today: date) -> list[Place]:
    """
    Every unit of the board with its group, in order: issuer and board, cluster by cluster, those without a cluster.

    A unit that changes its cluster today already stands in the new one.
    """
    now = Q(cluster_places__since__lte=today) & (
        Q(cluster_places__until__isnull=True) | Q(cluster_places__until__gt=today)
    )
    at_the_top, in_a_cluster = Q(kind__in=[UnitKind.UNION, UnitKind.BOARD]), Q(place__cluster__isnull=False)
    rows = (
        units.annotate(place=FilteredRelation("cluster_places", condition=now))
        .annotate(
            rank=Case(When(at_the_top, then=0), When(in_a_cluster, then=1), default=2),
            group=Case(
                When(at_the_top, then=Value(AT_THE_TOP)),
                When(in_a_cluster, then=Cast("place__cluster_id", CharField())),
                default=Value(NO_CLUSTER),
            ),
        )
        .order_by("rank", "place__cluster__sort_key", "place__cluster_id", "sort_key", "pk")
        .values_list("pk", "group")
    )
    return [Place(unit_id, group) for unit_id, group, *_sorted_by in plainly(rows)]
