"""What is needed as evidence, and what of it is still missing."""

from collections.abc import Iterable
from typing import NamedTuple


class Shown(NamedTuple):
    """A piece of evidence: its kind, what it was sent as, and a mark of its content."""

    kind: str
    shows: str
    mark: str


def met_by(
    pieces: Iterable[Shown], *, has_people: bool, has_products: bool, has_links: bool, has_number: bool
) -> frozenset[str]:
    """
    The demands that are met. People who were checked in are a list of those present; a product may be sent as a file or
    stand in its panel, and its address is a link; the same photo is not both before and after.
    """
    shown = list(pieces)
    met = {piece.kind for piece in shown} | {piece.shows for piece in shown if piece.shows}
    before = {piece.mark for piece in shown if piece.shows == "before"}
    after = {piece.mark for piece in shown if piece.shows == "after"}
    if before and after and len(before | after) > 1:
        met.add("before_after")
    others = {"present": has_people, "product": has_products, "link": has_links, "number": has_number}
    return frozenset(met | {name for name, is_there in others.items() if is_there})


def missing(demanded: Iterable[str], met: frozenset[str]) -> tuple[str, ...]:
    """What is still to be shown, each once, in the order in which it is asked for."""
    return tuple(one for one in dict.fromkeys(demanded) if one not in met)
