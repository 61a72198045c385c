"""Where each unit stands on the board: all units with their groups, in order."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import FilteredRelation, Q, QuerySet

from phongtrao.organizations.models import Unit, UnitKind

from .plain import plainly

AT_THE_TOP = "top"
NO_CLUSTER = "none"


class Place(NamedTuple):
    """A unit's place on the board: the unit, and the group in which it stands."""

    unit_id: int
    group: str


def places_of(units: QuerySet[Unit], clusters: Iterable[int], today: date) -> list[Place]:
    """
    Every unit of the board with its group: issuer and board, cluster by cluster as given, those without a cluster.

    A unit that changes its cluster today already stands in the new one. Units are put in order by the database and
    into groups here: there are thousands of the ones and twenty of the others.
    """
    now = Q(cluster_places__since__lte=today) & (
        Q(cluster_places__until__isnull=True) | Q(cluster_places__until__gt=today)
    )
    rows = (
        units.annotate(place=FilteredRelation("cluster_places", condition=now))
        .order_by("sort_key", "pk")
        .values_list("pk", "kind", "place__cluster_id")
    )
    by_cluster: dict[int | None, list[int]] = {cluster_id: [] for cluster_id in clusters}
    at_the_top: list[int] = []
    without: list[int] = []
    for unit_id, kind, cluster_id in plainly(rows):
        members = at_the_top if kind in _AT_THE_TOP else by_cluster.get(cluster_id, without)
        members.append(unit_id)
    groups = {AT_THE_TOP: at_the_top} | {str(key): members for key, members in by_cluster.items()}
    return [Place(unit_id, key) for key, members in (groups | {NO_CLUSTER: without}).items() for unit_id in members]


_AT_THE_TOP = (UnitKind.UNION, UnitKind.BOARD)
