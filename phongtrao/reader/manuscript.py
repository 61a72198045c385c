"""The composed text and its paragraphs, as every later stage sees them."""

from dataclasses import dataclass
from typing import NamedTuple


class Block(NamedTuple):
    """A paragraph of the composed text, with what the page said about it."""

    start: int
    end: int
    bold_until: int = 0
    italic: bool = False
    cell: tuple[int, int, int] | None = None
    heading: int | None = None
    note: str | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Where the block stands in the text."""
        return self.start, self.end

    @property
    def is_bold(self) -> bool:
        """Whether all of the paragraph is bold."""
        return self.bold_until >= self.end - self.start - 1


@dataclass(frozen=True)
class Manuscript:
    """The text that every span counts in, and its paragraphs in reading order."""

    text: str
    blocks: tuple[Block, ...]
