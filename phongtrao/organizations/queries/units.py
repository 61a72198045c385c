"""Reading the organisation: who the actor is, units by tree, cluster and name."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Case, Q, QuerySet, When

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import STRANGER, Actor, OfficeHeld
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.organizations.models import (
    TAKES_MEMBERS,
    ClusterPlace,
    Office,
    Unit,
    UnitKind,
)
from phongtrao.vietnamese import best_matches, fold

from .changes import left_to

LIKELY = 0.9
"""Names at least this alike are taken for the same unit; below, the officer is asked."""


def actor_for(user: User | AnonymousUser, *, on: date, address: str = "", agent: str = "") -> Actor:
    """
    The actor behind a signed-in user, with the offices held on that day; a stranger otherwise. One query, and one more
    for who sees a subtree.
    """
    if not isinstance(user, User):
        return replace(STRANGER, address=address, agent=agent)
    rows = current(Office.objects.filter(user=user), on=on).select_related("unit").order_by("unit__path", "role", "pk")
    left = left_to(on=on) if any(row.role in READS_SUBTREE for row in rows) else []
    offices = tuple(
        OfficeHeld(row.role, row.unit_id, row.unit.path, row.unit.short_name, _left(row, left)) for row in rows
    )
    return Actor(
        label=str(user),
        user_id=user.pk,
        offices=offices,
        is_administrator=user.is_staff or user.is_superuser,
        address=address,
        agent=agent,
    )


def _left(office: Office, left: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """What ended units have left to whoever sees the subtree of an office, and what they do not see anyhow."""
    if office.role not in READS_SUBTREE:
        return ()
    own = office.unit.path
    return tuple(path for path, heir in left if heir.startswith(own) and not path.startswith(own))


def current(rows: QuerySet[Any], *, on: date) -> QuerySet[Any]:
    """Offices or cluster places in force on a day."""
    return rows.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on)


def valid_on(day: date) -> QuerySet[Unit]:
    """Units that exist on a day, in Vietnamese order of their names."""
    return Unit.objects.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=day), valid_from__lte=day).order_by(
        "sort_key", "pk"
    )


def has_ended(unit: Unit, *, on: date) -> bool:
    """True for a unit that is no more on a day."""
    return unit.valid_to is not None and unit.valid_to < on


def subtree(unit_path: str, *, on: date) -> QuerySet[Unit]:
    """The unit at `unit_path` and everything under it."""
    return valid_on(on).filter(path__startswith=unit_path)


def grassroots_under(unit_path: str, *, on: date) -> QuerySet[Unit]:
    """The grassroots unions (cơ sở Đoàn) under a unit."""
    return subtree(unit_path, on=on).filter(kind=UnitKind.GRASSROOTS_UNION)


def members_of_cluster(cluster_id: int, *, on: date) -> QuerySet[Unit]:
    """The units that sit in a cluster on a day."""
    places = current(ClusterPlace.objects.filter(cluster_id=cluster_id), on=on)
    return valid_on(on).filter(pk__in=places.values("unit_id"))


def seated_during(cluster_id: int, first: date, last: date) -> QuerySet[Unit]:
    """The units that sat in a cluster on any of some days."""
    places = ClusterPlace.objects.filter(cluster_id=cluster_id, since__lte=last).exclude(until__lt=first)
    return Unit.objects.filter(pk__in=places.values("unit_id")).order_by("pk")


def seats_during(cluster_ids: Iterable[int], first: date, last: date) -> list[tuple[int, date, date]]:
    """Which units sat in some clusters on any of some days, each from the first to the last of these. One query."""
    places = ClusterPlace.objects.filter(cluster__in=cluster_ids, since__lte=last).exclude(until__lt=first)
    told = places.order_by("pk").values_list("unit_id", "since", "until")
    return [(unit_id, max(since, first), min(until or last, last)) for unit_id, since, until in told]


def places_of_members(units: Iterable[Unit], *, days: Iterable[date]) -> dict[date, list[str]]:
    """
    The paths below which members of units are found on each of some days: their own, and of a cluster those of the
    units that sit in it that day. One query, of clusters.
    """
    asked = list(units)
    own = [unit.path for unit in asked]
    clusters = [unit.pk for unit in asked if unit.kind == UnitKind.CLUSTER]
    seats = ClusterPlace.objects.filter(cluster_id__in=clusters).order_by("pk") if clusters else ()
    held = [(one.since, one.until or date.max, one.unit.path) for one in seats.select_related("unit")] if seats else []
    return {day: own + [path for since, until, path in held if since <= day <= until] for day in days}


def pickable_by(actor: Actor, *, on: date, within: int | None = None) -> QuerySet[Unit]:
    """
    The units of a day that an actor may pick: where they work and everything under it, and the clusters and boards
    beside it. `within` keeps to one unit and what is under it: nobody gives work to others.
    """
    paths = actor.paths(*WORKS)
    above = {int(pk) for path in paths for pk in path.strip("/").split("/")}
    mine = Q(kind__in=[UnitKind.CLUSTER, UnitKind.BOARD], parent__in=above)
    for path in paths:
        mine |= Q(path__startswith=path)
    units = valid_on(on).filter(mine)
    if within is not None:
        place = Unit.objects.filter(pk=within).values_list("path", flat=True).first()
        units = units.filter(path__startswith=place) if place else units.none()
    return units


def take_members(roots: Iterable[str], *, on: date) -> QuerySet[Unit]:
    """The units of a day, under these roots, to which people may belong: neither clusters nor boards."""
    under = Q(pk__in=[])
    for path in roots:
        under |= Q(path__startswith=path)
    return valid_on(on).filter(under, kind__in=TAKES_MEMBERS)


def search(words: str, *, among: QuerySet[Unit], limit: int = 12) -> list[Unit]:
    """
    Units for the picker: every word must occur, accents and case forgiven, abbreviations known.

    Unions come before branches, boards and clusters: they are who a plan mostly means.
    """
    units = among
    for word in fold(words).split():
        units = units.filter(search__contains=word)
    is_union = Q(kind__in=[UnitKind.UNION, UnitKind.GRASSROOTS_UNION])
    return list(units.annotate(rank=Case(When(is_union, then=0), default=1)).order_by("rank", "sort_key", "pk")[:limit])


def names_under(unit_path: str, *, on: date) -> dict[int, list[str]]:
    """All the ways to write each unit of a subtree: id → name, short name, aliases. Two queries."""
    units = subtree(unit_path, on=on).prefetch_related("aliases")
    return {unit.pk: [unit.name, unit.short_name, *(alias.name for alias in unit.aliases.all())] for unit in units}


def resolve(name: str, names: dict[int, list[str]]) -> tuple[int | None, list[int]]:
    """
    The unit that a document means by `name`, if it is clear, and the candidates to offer if it is not.

    `names` comes from `names_under`. Clear means: alike enough, and no other unit is just as alike.
    """
    matches = best_matches(name, names, limit=5)
    candidates = [match.id for match in matches]
    if not matches or matches[0].score < LIKELY:
        return None, candidates
    is_tie = len(matches) > 1 and matches[1].score >= matches[0].score
    return (None if is_tie else matches[0].id), candidates


def by_ids(ids: Iterable[int]) -> QuerySet[Unit]:
    """Units by id, in Vietnamese order."""
    return Unit.objects.filter(pk__in=list(ids)).order_by("sort_key", "pk")


def worked_units(actor: Actor, *, on: date) -> QuerySet[Unit]:
    """The units whose members the actor keeps: those in which they are secretary or officer, with all below."""
    mine = Q(pk__in=[])
    for path in actor.paths(*WORKS):
        mine |= Q(path__startswith=path)
    return valid_on(on).filter(mine)
