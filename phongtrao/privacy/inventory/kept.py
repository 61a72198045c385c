"""How the inventory speaks of one table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kept:
    """A table that holds something about people: which fields, why, how long, and what becomes of it on erasure."""

    model: str
    title: str
    fields: tuple[str, ...]
    what: str
    why: str
    how_long: str
    on_erasure: str
    plain: tuple[str, ...] = ()
    is_sensitive: bool = False


def signed(model: str, title: str, fields: tuple[str, ...], what: str, *, plain: tuple[str, ...] = ()) -> Kept:
    """A table where people only sign what they decided."""
    return Kept(model, title, fields, what, "Truy được ai quyết định", "Lâu dài", "Bỏ tên", plain)


IDS = ("id",)
"""The key of a row, where a table about people has to account for every field."""
