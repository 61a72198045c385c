"""Ranks among peers, and size classes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SIZES: dict[str, tuple[int, Promise]] = {
    "small": (0, _("dưới 30 đoàn viên")),
    "medium": (30, _("30 đến 99 đoàn viên")),
    "large": (100, _("từ 100 đoàn viên")),
}
"""From how many members on."""


def size_class(members: int) -> str:
    """The class of a unit with so many members."""
    return [name for name, (since, _words) in SIZES.items() if members >= since][-1]


def ranks(rows: Iterable[tuple[int, str, Decimal]]) -> Mapping[int, int]:
    """
    (unit, peers, total) → the rank of each unit among its peers, as in sports: who is equal shares the better rank, and
    the next stands as many places lower (1, 2, 2, 4).
    """
    groups: defaultdict[str, list[tuple[int, Decimal]]] = defaultdict(list)
    for pk, peers, total in rows:
        groups[peers].append((pk, total))
    found: dict[int, int] = {}
    for group in groups.values():
        group.sort(key=lambda one: -one[1])
        rank, before = 0, None
        for place, (pk, total) in enumerate(group, start=1):
            if total != before:
                rank, before = place, total
            found[pk] = rank
    return found
