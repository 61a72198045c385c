"""What people wish: kinds, ways, quiet hours."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from phongtrao.notices import rules
from phongtrao.notices.models import Choice, Preference
from phongtrao.notices.register import CHANNELS, KINDS, Kind


class Hours(NamedTuple):
    """When somebody is left in peace, and whether the letters of a day come as one."""

    quiet_from: time = rules.QUIET_FROM
    quiet_to: time = rules.QUIET_TO
    is_bundled: bool = False


USUAL = Hours()
"""Of who has not chosen."""


@dataclass(frozen=True, slots=True)
class KindWishes:
    """One kind and the ways by which a person wants it."""

    kind: Kind
    channels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that a person wishes of messages."""

    kinds: tuple[KindWishes, ...]
    hours: Hours


def wishes(user_id: int) -> Wishes:
    """What one person wishes, with the register's word where they have not chosen. Two queries."""
    wanted = wanted_ways([user_id])
    kinds = (
        KindWishes(kind, frozenset(channel for channel in CHANNELS if wants(wanted, user_id, kind, channel)))
        for kind in KINDS.values()
    )
    return Wishes(tuple(kinds), hours_of([user_id]).get(user_id, USUAL))


Wanted = dict[tuple[int, str, str], bool]


def wanted_ways(user_ids: Iterable[int]) -> Wanted:
    """What these people have chosen themselves: (person, kind, channel) → yes or no. One query."""
    rows = Choice.objects.filter(user_id__in=list(user_ids)).order_by()
    return {(user_id, kind, channel): is_wanted for user_id, kind, channel, is_wanted in rows.values_list(*_COLUMNS)}


_COLUMNS = ("user_id", "kind", "channel", "is_wanted")


def wants(wanted: Wanted, user_id: int, kind: Kind, channel: str) -> bool:
    """What a person wants of one kind and way: their own word before the register's."""
    return wanted.get((user_id, kind.key, channel), channel in kind.channels)


def hours_of(user_ids: Iterable[int]) -> dict[int, Hours]:
    """The hours of those who have chosen some. One query."""
    rows = Preference.objects.filter(user_id__in=list(user_ids)).order_by()
    return {user_id: Hours(*hours) for user_id, *hours in rows.values_list("user_id", *Hours._fields)}
