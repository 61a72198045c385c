"""Rules on names, ages and cards of people, on plain values."""

from datetime import date, timedelta

from phongtrao.vietnamese import fold, sort_key

INVITATION_LASTS = timedelta(days=14)
WAY_BACK_SHOWN = timedelta(days=30)
"""So long who came in by a way back reads that somebody did."""
MOST_INVITED = 500
"""So many slips at most are made at once: sixty pages of paper."""
ADULT_NAME = 16
"""Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 24: what concerns a child is not made public."""


def name_order(full_name: str) -> str:
    """The key that orders people the Vietnamese way: by given name, then by family name."""
    family, _blank, given = full_name.strip().rpartition(" ")
    return sort_key(f"{given} {family}".strip())[:300]


def card_key(card_number: str) -> str:
    """A card number by which slips are found: letters and digits alone, without leading zeros."""
    return fold(card_number).replace(" ", "").lstrip("0")[:30]


def search_words(full_name: str, card_number: str, phone: str, email: str) -> str:
    """What the member list looks in."""
    return f"{fold(full_name)} {fold(card_number)} {phone} {fold(email)}"[:300].strip()


def age(*, born_on: date | None, born_in: int | None, on: date) -> int | None:
    """The age on a day; where only the year is known, the lesser of the two that it may be. None: unknown."""
    if born_on is not None:
        return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))
    return on.year - born_in - 1 if born_in else None


def name_may_be_public(*, born_on: date | None, born_in: int | None, on: date) -> bool:
    """True from 16 on. Whose age nobody knows is not named in public either."""
    years = age(born_on=born_on, born_in=born_in, on=on)
    return years is not None and years >= ADULT_NAME
