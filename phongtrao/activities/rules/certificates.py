"""Who gets a certificate, what it is called, and what seals it."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

USUAL_SHARE = 80
"""Of a hundred sessions so many have to be attended, where a kind does not say otherwise."""
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""Letters that nobody mistakes for one another on paper."""
CODE_LENGTH = 16
"""Sixteen of them are one of 10^23: nobody guesses a certificate."""


def sessions_needed(held: int, share: int, *, is_by_session: bool) -> int:
    """
    How many of the sessions held somebody must have attended: the share, rounded up, and one at least. Where people
    sign up for single shifts or slots, one is enough: nobody was asked to come to all.
    """
    return 1 if is_by_session else max(1, -(-held * share // 100))


def meets(attended: int, held: int, share: int, *, is_by_session: bool) -> bool:
    """True for whoever attended enough."""
    return attended >= sessions_needed(held, share, is_by_session=is_by_session)


def number_of(ordinal: int, year: int) -> str:
    """The number as it is printed; the series is that of the unit that issues."""
    return f"{ordinal:03d}/{year}-GCN"


def initials(full_name: str) -> str:
    """A name of which only the first letters are told: "Lê Thị Mây" is "L. T. M."."""
    return " ".join(f"{word[0].upper()}." for word in full_name.split())


def digest_of(facts: Iterable[str | int | date | None]) -> str:
    """What the facts of a certificate come to; another fact, another digest."""
    return sha256("\x1f".join("" if fact is None else str(fact) for fact in facts).encode()).hexdigest()
