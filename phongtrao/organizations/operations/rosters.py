"""Taking over a roster of units."""

from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import ClusterPlace, Unit, UnitAlias
from phongtrao.organizations.refusals import FaultyRoster
from phongtrao.organizations.roster import RosterRow, parse_roster
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import abbreviations, fold, sort_key


@transaction.atomic
def import_roster(*, data: bytes, by: Actor, at: datetime) -> int:
    """
    Take over units from a roster file, all or nothing; units known by their code are updated. Returns their number.

    :raises NotAllowed: `by` is not a job.
    :raises FaultyRoster: the file has faults, all of them listed.
    """
    if not by.is_job:
        raise NotAllowed
    rows, faults = parse_roster(data)
    if faults:
        raise FaultyRoster(faults)
    units: dict[str, Unit] = {}
    for row in rows:
        units[row.code] = take_unit(row, units.get(row.parent_code))
    for row in rows:
        if row.cluster_code:
            place_in_cluster(units[row.code], units[row.cluster_code], row.valid_from)
    trail.record_many("unit_imported", subjects=units.values(), by=by, at=at)
    return len(rows)


def take_unit(row: RosterRow, parent: Unit | None) -> Unit:
    """Create or update one unit with its place in the tree and its aliases."""
    unit, _is_new = Unit.objects.update_or_create(
        code=row.code,
        defaults={
            "name": row.name,
            "short_name": row.short_name,
            "kind": row.kind,
            "parent": parent,
            "valid_from": row.valid_from,
            "sort_key": sort_key(row.name),
            "search": search_words(row.name, row.short_name, row.code, *row.aliases),
        },
    )
    path = f"{parent.path if parent else '/'}{unit.pk}/"
    if unit.path != path:
        unit.path = path
        unit.save(update_fields=["path"])
    unit.aliases.exclude(name__in=row.aliases).delete()
    UnitAlias.objects.bulk_create([UnitAlias(unit=unit, name=name) for name in row.aliases], ignore_conflicts=True)
    return unit


def search_words(*names: str) -> str:
    """The folded text in which the unit picker looks: every name and its usual abbreviations."""
    short = {word for name in names for word in abbreviations(name)}
    return " ".join([*(fold(name) for name in names), *sorted(short)])


def place_in_cluster(unit: Unit, cluster: Unit, since: date) -> None:
    """Seat a unit in a cluster; the seat it had elsewhere ends the day before."""
    open_place = ClusterPlace.objects.filter(unit=unit, until__isnull=True).first()
    if open_place and open_place.cluster_id == cluster.pk:
        return
    if open_place:
        open_place.until = max(open_place.since, since)
        open_place.save(update_fields=["until"])
    ClusterPlace.objects.create(cluster=cluster, unit=unit, since=since)
