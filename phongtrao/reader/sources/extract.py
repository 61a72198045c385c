"""What every source yields: the lines of a document with what the page said about them."""

from dataclasses import dataclass, field
from typing import NamedTuple

BOLD = "\ue000"
ITALIC = "\ue001"


def plain(text: str) -> str:
    """The words without type-face switches."""
    return text.replace(BOLD, "").replace(ITALIC, "") if BOLD in text or ITALIC in text else text


class Line(NamedTuple):
    """
    One line of a document. `text` may hold BOLD and ITALIC characters, which switch the type face.

    `gap` says that a blank line or page break stands before it, `whole` that it is a full paragraph already,
    `cell` is (table, row, column), `note` the mark of the footnote it belongs to,
    `carries` that a page begins with it without an indent, so that it may go on with the page before.
    """

    text: str
    gap: bool = False
    whole: bool = False
    cell: tuple[int, int, int] | None = None
    heading: int | None = None
    note: str | None = None
    carries: bool = False

    @property
    def plain(self) -> str:
        """The words without type-face switches."""
        return plain(self.text).strip()


@dataclass(frozen=True)
class Extract:
    """The lines of a document in reading order."""

    lines: tuple[Line, ...] = field(default=())
