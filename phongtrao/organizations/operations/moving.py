"""What goes over from a unit to its heir by a decision: members, offices, places in clusters, units below, names."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db.models import F, Q, Value
from django.db.models.functions import Concat, Greatest, Substr

from phongtrao.organizations.models import (
    ClusterPlace,
    FormerPlace,
    Invitation,
    Membership,
    Office,
    Role,
    Transfer,
    TransferState,
    Unit,
    UnitAlias,
)
from phongtrao.vietnamese import sort_key

from .rosters import search_words


def move_members(unit: Unit, heir: Unit | None, *, day: date) -> None:
    """
    Memberships end the day before and begin at the heir, but for who belongs there already; open invitations go along.
    """
    held = Membership.objects.filter(Q(until=None) | Q(until__gte=day), unit=unit)
    rows = list(held.order_by("pk"))
    if heir is not None:
        there = set(Membership.objects.filter(unit=heir, until=None).values_list("person_id", flat=True))
        Membership.objects.bulk_create(
            Membership(person_id=row.person_id, unit=heir, since=max(row.since, day), until=row.until, title=row.title)
            for row in rows
            if row.person_id not in there
        )
        Invitation.objects.filter(unit=unit, used_at=None, voided_at=None).update(unit=heir)
    Membership.objects.filter(pk__in=[row.pk for row in rows]).update(
        until=Greatest(F("since"), day - timedelta(days=1))
    )


def move_transfers(unit: Unit, heir: Unit | None, *, said: str, at: datetime) -> None:
    """Transfers that wait go on with the heir; those that have nowhere to go are answered."""
    asked = Transfer.objects.filter(state=TransferState.ASKED)
    if heir is not None:
        asked.filter(sending=unit).exclude(receiving=heir).update(sending=heir)
        asked.filter(receiving=unit).exclude(sending=heir).update(receiving=heir)
    left = asked.filter(Q(sending=unit) | Q(receiving=unit))
    left.update(state=TransferState.REFUSED, answer=said[:300], answered_by=said[:200], answered_at=at)


def move_offices(unit: Unit, heir: Unit | None, going_on: Iterable[int], *, day: date) -> None:
    """Offices end the day before; those of members and those that go on begin at the heir, until their own last day."""
    held = Office.objects.filter(Q(until=None) | Q(until__gte=day), unit=unit)
    if heir is not None:
        there = set(Office.objects.filter(unit=heir, until=None).values_list("user_id", "role"))
        chosen = held.filter(Q(role=Role.MEMBER) | Q(pk__in=list(going_on))).order_by("pk")
        Office.objects.bulk_create(
            Office(user_id=one.user_id, unit=heir, role=one.role, since=max(one.since, day), until=one.until)
            for one in chosen
            if (one.user_id, one.role) not in there
        )
    held.update(until=Greatest(F("since"), day - timedelta(days=1)))


def move_places(unit: Unit, heir: Unit | None, *, day: date) -> None:
    """The place in a cluster goes on with an heir that has none; a cluster's own places go to the cluster after it."""
    before = day - timedelta(days=1)
    for place in ClusterPlace.objects.filter(Q(unit=unit) | Q(cluster=unit), until=None).order_by("pk"):
        place.until = max(place.since, before)
        place.save(update_fields=["until"])
        follows = heir if place.unit_id == unit.pk else place.unit
        cluster_id = heir.pk if heir and place.cluster_id == unit.pk else place.cluster_id
        if heir and follows and not ClusterPlace.objects.filter(unit=follows, until=None).exists():
            ClusterPlace.objects.create(unit=follows, cluster_id=cluster_id, since=max(place.since, day))


def move_below(child: Unit, parent: Unit, *, at: datetime) -> None:
    """A unit with all below it goes to another place of the tree; where each stood until now is kept."""
    old, new = child.path, f"{parent.path}{child.pk}/"
    moved = Unit.objects.filter(path__startswith=old).order_by("pk")
    FormerPlace.objects.bulk_create([FormerPlace(unit=unit, path=unit.path, left_at=at) for unit in moved])
    child.parent = parent
    child.save(update_fields=["parent"])
    Unit.objects.filter(path__startswith=old).update(path=Concat(Value(new), Substr("path", len(old) + 1)))


def learn_names(unit: Unit, names: Iterable[str]) -> None:
    """Documents that say these names mean this unit from now on."""
    rows = [UnitAlias(unit=unit, name=name) for name in dict.fromkeys(names) if name not in {unit.name}]
    UnitAlias.objects.bulk_create(rows, ignore_conflicts=True)
    aliases = unit.aliases.order_by("pk").values_list("name", flat=True)
    unit.sort_key = sort_key(unit.name)
    unit.search = search_words(unit.name, unit.short_name, unit.code, *aliases)
    unit.save(update_fields=["sort_key", "search"])


def names_of(unit: Unit) -> list[str]:
    """All the ways to write a unit."""
    return [unit.name, unit.short_name, *unit.aliases.order_by("pk").values_list("name", flat=True)]
