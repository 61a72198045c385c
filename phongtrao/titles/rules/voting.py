"""What votes come to: shares by whole numbers, no rounding; a quota with ties at its edge."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

WHOLE = 100


@dataclass(frozen=True, slots=True)
class Count:
    """The votes about one nomination; `seats` is how many might vote, who is nominated themself left out."""

    seats: int
    yes: int
    no: int
    neither: int

    @property
    def cast(self) -> int:
        """How many voted."""
        return self.yes + self.no + self.neither


def has_quorum(voted: int, seats: int, quorum: int) -> bool:
    """True if the share of the council that the standard asks for has voted."""
    return seats > 0 and voted * WHOLE >= seats * quorum


def reaches(count: Count, *, share: int, is_of_seats: bool) -> bool:
    """True if the share of votes that the standard asks for says yes."""
    base = count.seats if is_of_seats else count.cast
    return base > 0 and count.yes * WHOLE >= base * share


def chosen(yes: Mapping[int, int], quota: int | None) -> tuple[set[int], set[int]]:
    """
    Of those who reach the share (by their votes): who is chosen, and who is tied for the last places of the quota. Who
    has more votes goes first; where equals would need more places than are left, none of them is chosen by the count.
    """
    if quota is None or len(yes) <= quota:
        return set(yes), set()
    edge = sorted(yes.values(), reverse=True)[quota - 1]
    above = {key for key, votes in yes.items() if votes > edge}
    at_edge = {key for key, votes in yes.items() if votes == edge}
    if len(above) + len(at_edge) <= quota:
        return above | at_edge, set()
    return above, at_edge


def places_left(outcomes: Iterable[str], quota: int | None) -> int:
    """How many places of the quota the tied compete for."""
    return max(0, (quota or 0) - sum(one == "chosen" for one in outcomes))
