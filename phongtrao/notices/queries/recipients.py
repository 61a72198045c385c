"""Who is told what, and by which ways it can reach them; as many queries for two thousand units as for one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from django.db.models import Q

from phongtrao.accounts.models import User
from phongtrao.notices.models import Address
from phongtrao.notices.register import CHAT, KINDS, MAIL
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Office

from .wishes import Wanted, wanted_ways, wants


@dataclass(frozen=True, slots=True)
class Recipients:
    """The people whom a message is for, the units whose offices get it, and those whose group chat does."""

    user_ids: frozenset[int] = field(default=frozenset())
    unit_ids: frozenset[int] = field(default=frozenset())
    chat_ids: frozenset[int] = field(default=frozenset())


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


class Way(NamedTuple):
    """One way out to a person or a unit. A letter goes to whatever mail address the person has then."""

    channel: str
    address_id: int | None = None
    fingerprint: str = ""


def ways_of(user_ids: Iterable[int]) -> "Ways":
    """By which ways people can be reached and want to be. Three queries."""
    ids = frozenset(user_ids)
    found: dict[int, list[Way]] = defaultdict(list)
    for user_id in addresses_of(ids):
        found[user_id].append(Way(MAIL))
    for user_id, way in _open_addresses("user_id", ids):
        found[user_id].append(way)
    return Ways(wanted_ways(ids), found)


def chats_of(unit_ids: Iterable[int], kind: str) -> dict[int, list[Way]]:
    """Unit → its group chats, where the register sends this kind of message to chats. One query."""
    found: dict[int, list[Way]] = defaultdict(list)
    if CHAT in KINDS[kind].channels:
        for unit_id, way in _open_addresses("unit_id", frozenset(unit_ids)):
            found[unit_id].append(way)
    return found


def _open_addresses(owner: str, ids: frozenset[int]) -> Iterator[tuple[int, Way]]:
    rows = Address.objects.filter(**{f"{owner}__in": ids}, paused_at=None).order_by("pk")
    for address in rows.only(owner, "service", "fingerprint"):
        yield getattr(address, owner), Way(address.channel, address.pk, address.fingerprint)


@dataclass(frozen=True, slots=True)
class Ways:
    """What people have chosen, and how each can be reached at all."""

    chosen: Wanted
    open: Mapping[int, list[Way]]

    def of(self, user_id: int, kind: str) -> list[Way]:
        """The ways by which a person gets a kind of message."""
        return [way for way in self.open.get(user_id, ()) if wants(self.chosen, user_id, KINDS[kind], way.channel)]


def addresses_of(user_ids: Iterable[int]) -> dict[int, str]:
    """The mail address of each person: of the account, else of the person's own record. One query."""
    rows = User.objects.filter(Q(pk__in=list(user_ids))).order_by().values_list("pk", "email", "person__email")
    found = {user_id: (own or of_person or "").strip() for user_id, own, of_person in rows}
    return {user_id: address for user_id, address in found.items() if address}
