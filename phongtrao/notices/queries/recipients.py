"""Who is told what, and by which ways it can reach them; as many queries for two thousand units as for one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q

from phongtrao.accounts.models import User
from phongtrao.notices.register import CHANNELS, KINDS, MAIL
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Office

from .wishes import wanted_ways, wants


@dataclass(frozen=True, slots=True)
class Recipients:
    """The people whom a message is for, and the units whose chat gets it too."""

    user_ids: frozenset[int] = field(default=frozenset())
    unit_ids: frozenset[int] = field(default=frozenset())


def holders_of(unit_ids: Iterable[int], roles: Iterable[str], *, on: date) -> dict[int, set[int]]:
    """Unit → the people who hold one of these offices there and may sign in. One query."""
    rows = Office.objects.filter(unit_id__in=list(unit_ids), role__in=list(roles), user__is_active=True)
    found: dict[int, set[int]] = defaultdict(set)
    for unit_id, user_id in organizations.current(rows, on=on).order_by().values_list("unit_id", "user_id"):
        found[unit_id].add(user_id)
    return found


def recipients(asked: Mapping[str, tuple[str, Recipients]], *, on: date) -> dict[str, frozenset[int]]:
    """
    Key of a message → the people who get it: those named, and the holders of the kind's offices in the units named.

    `asked` maps the key to the kind and whom the message names. One query a kind, and one for those named.
    """
    named = frozenset().union(*(whom.user_ids for _kind, whom in asked.values())) if asked else frozenset()
    active = set(User.objects.filter(pk__in=named, is_active=True).order_by().values_list("pk", flat=True))
    units: dict[str, set[int]] = defaultdict(set)
    for kind, whom in asked.values():
        units[kind] |= whom.unit_ids
    holders = {kind: holders_of(some, KINDS[kind].roles, on=on) for kind, some in units.items() if some}
    return {
        key: frozenset(whom.user_ids & active).union(
            *(holders.get(kind, {}).get(unit_id, ()) for unit_id in whom.unit_ids)
        )
        for key, (kind, whom) in asked.items()
    }


def ways_of(user_ids: Iterable[int]) -> "Ways":
    """By which ways people can be reached and want to be. Two queries, and one for each channel."""
    ids = frozenset(user_ids)
    return Ways(wanted_ways(ids), {MAIL: frozenset(addresses_of(ids))})


@dataclass(frozen=True, slots=True)
class Ways:
    """What people have chosen, and who can be reached by each channel at all."""

    chosen: Mapping[tuple[int, str, str], bool]
    reachable: Mapping[str, frozenset[int]]

    def of(self, user_id: int, kind: str) -> list[str]:
        """The channels by which a person gets a kind of message."""
        return [
            channel
            for channel in CHANNELS
            if user_id in self.reachable.get(channel, ()) and wants(dict(self.chosen), user_id, KINDS[kind], channel)
        ]


def addresses_of(user_ids: Iterable[int]) -> dict[int, str]:
    """The mail address of each person: of the account, else of the person's own record. One query."""
    rows = User.objects.filter(Q(pk__in=list(user_ids))).order_by().values_list("pk", "email", "person__email")
    found = {user_id: (own or of_person or "").strip() for user_id, own, of_person in rows}
    return {user_id: address for user_id, address in found.items() if address}
