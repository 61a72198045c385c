"""
A chart as plain values: a sentence, and a table. The drawing and the file are made of the table and of nothing else, so
that they cannot say anything that it does not.
"""

from dataclasses import dataclass
from decimal import Decimal

from phongtrao.vietnamese import number


@dataclass(frozen=True, slots=True)
class Cell:
    """
    What people read, what a drawing or a file takes (`value`, where it is another), where the figure comes from; the
    stroke under which it stands, if any.
    """

    text: str
    value: str = ""
    url: str = ""
    state: str = ""

    @property
    def plain(self) -> str:
        """What stands in a file."""
        return self.value or self.text


EMPTY = Cell("")


def counted(value: Decimal | int, url: str = "") -> Cell:
    """A number, as people write it and as a file has it."""
    plain = format(value, "f") if isinstance(value, Decimal) else str(value)
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return Cell(number(value), plain, url)


def named(text: str, value: str = "", url: str = "") -> Cell:
    """Words, and the key by which a drawing knows them."""
    return Cell(text, value, url)


@dataclass(frozen=True, slots=True)
class Chart:
    """
    What is shown: `key` names it in addresses, `kind` says how it is drawn, `sentence` says in words what it shows.

    The first cell of each row names the row. `note` says what is left out or counted in another way; `drawn` is how
    many rows are drawn at most, the first ones. Without rows, the sentence says what will be here.
    """

    key: str
    kind: str
    title: str
    sentence: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    drawn: int = 0

    @property
    def is_cut(self) -> bool:
        """True if the drawing leaves rows out."""
        return 0 < self.drawn < len(self.rows)
