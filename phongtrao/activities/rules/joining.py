"""Who may sign up for an activity, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from phongtrao.vietnamese import fold

Hindrance = Literal["", "not_offered", "draft", "cancelled", "closed", "over", "deadline", "audience", "title"]


@dataclass(frozen=True, slots=True)
class Offer:
    """What an activity offers to whoever wants to come. `units` are paths of the units invited; None: everybody."""

    is_offered: bool
    state: str
    ends_at: datetime
    until: datetime | None
    units: tuple[str, ...] | None
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comer:
    """Whoever wants to come: paths of their units, what they are called there; a guest has neither."""

    units: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    is_guest: bool = False


def hindrance(offer: Offer, at: datetime, *, is_late_allowed: bool = False) -> Hindrance:
    """
    What keeps everybody from signing up; "" for nothing. Whoever manages it may put people down after the deadline
    (`is_late_allowed`), since they also turn up unannounced.
    """
    if not offer.is_offered:
        return "not_offered"
    if offer.state != "open":
        states: dict[str, Hindrance] = {"draft": "draft", "cancelled": "cancelled"}
        return states.get(offer.state, "closed")
    if at > offer.ends_at and not is_late_allowed:
        return "over"
    if offer.until is not None and at > offer.until and not is_late_allowed:
        return "deadline"
    return ""


def is_invited(offer: Offer, comer: Comer) -> Hindrance:
    """Whether this one may come: a member of a unit at or below one invited, with a title that is asked for."""
    if offer.units is not None and not any(own.startswith(unit) for own in comer.units for unit in offer.units):
        return "audience"
    if offer.titles and not has_title(offer.titles, comer.titles):
        return "title"
    return ""


def has_title(wanted: Iterable[str], held: Iterable[str]) -> bool:
    """True if somebody is called one of these, accents and case forgiven: "Ủy viên" asks for every "Ủy viên BTV"."""
    keys = [fold(one) for one in wanted]
    return any(key in fold(one) for one in held for key in keys)
