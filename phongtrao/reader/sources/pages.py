"""Words with their places on a page, in points, counted from the upper left corner; words gathered into rows."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from statistics import median

from phongtrao.reader.markers import marker_of
from phongtrao.reader.sources.extract import BOLD

# Shares of a letter's height: how far a word may stand off its row, how wide a blank parts two columns.
_OFF_ROW, _WIDE = 0.5, 0.9
_ONLY_MARKER = 8


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box; `size` is the height of its type."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    is_bold: bool = False

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class Row:
    """Words that stand side by side."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def marked(self) -> str:
        """The words, the bold ones between the signs that switch the type face."""
        if not any(word.is_bold for word in self.words):
            return self.text
        runs = [(bold, " ".join(w.text for w in run)) for bold, run in groupby(self.words, lambda w: w.is_bold)]
        return " ".join(BOLD + text + BOLD if bold else text for bold, text in runs)

    @property
    def left(self) -> float:
        """Where the first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return self.words[-1].right

    @cached_property
    def middle(self) -> float:
        """How far down the page the row stands: as its tallest word does."""
        return max(self.words, key=lambda word: word.size).middle

    @cached_property
    def size(self) -> float:
        """The height of its type."""
        return median(word.size for word in self.words)

    @cached_property
    def sides(self) -> tuple["Row", ...]:
        """The row cut at its wide blanks; a marker stays with its words."""
        cut, start = [], 0
        for at in range(1, len(self.words)):
            before, after = self.words[at - 1], self.words[at]
            if after.left - before.right > _WIDE * self.size and not _is_marker(self.words[start:at]):
                cut.append(Row(self.words[start:at]))
                start = at
        return (*cut, Row(self.words[start:])) if cut else (self,)


@dataclass(frozen=True)
class Page:
    """A page: its width, its words and the straight lines drawn on it, (left, top, right, bottom)."""

    width: float
    words: tuple[Word, ...]
    rules: tuple[tuple[float, float, float, float], ...] = field(default=())
    is_scan: bool = False


def rows_of(words: tuple[Word, ...]) -> list[Row]:
    """The words of a page, row by row from the top, each from the left."""
    gathered: list[list[Word]] = []
    tallest: Word | None = None
    for word in sorted(words, key=lambda word: word.middle):
        reach = _OFF_ROW * max(word.size, tallest.size) if tallest else 0.0
        if tallest is None or word.middle - tallest.middle > reach:
            gathered.append([])
            tallest = word
        gathered[-1].append(word)
        tallest = max(tallest, word, key=lambda one: one.size)
    return [Row(tuple(sorted(row, key=lambda word: word.left))) for row in gathered]


def _is_marker(words: tuple[Word, ...]) -> bool:
    if len(words) > 1 or len(words[0].text) > _ONLY_MARKER:
        return False
    marker = marker_of(words[0].text + " x")
    return marker is not None and marker.length >= len(words[0].text)
