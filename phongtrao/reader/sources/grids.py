"""Tables of any source: which hold data, cell by cell, and which only set letterheads and signatures side by side."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.sources.extract import BOLD, ITALIC, Line
from phongtrao.reader.vocabulary.documents import MOTTOES

_FRAME = re.compile(
    any_of(MOTTOES) + r"|n[ơo]i nh[ậâ]n\s*:|(?:tm|kt|tl|tuq|t/m|k/t|t/l)\.?\s+\w|số\s*:?\s*[\d.…_ ]{0,12}[-–/]\s*\w"
)
_MOST_FRAME_ROWS, _MOST_FRAME_COLUMNS = 8, 3
_LONGEST_REPEATED, _MOST_REPEATED = 400, 1_000_000


@dataclass
class Cell:
    """A cell with its first column; `continues` says that it is merged with the cell above."""

    column: int
    content: list["Line | Grid"] = field(default_factory=list)
    continues: bool = False


@dataclass
class Grid:
    """A table: its rows of cells."""

    rows: list[list[Cell]] = field(default_factory=list)


class TableReader:
    """Turns the tables of one document into lines, numbering those that hold data."""

    def __init__(self) -> None:
        self._tables = 0
        self._repeated = 0

    def lines_of(self, grid: Grid) -> Iterator[Line]:
        """The lines of a table: data with the place of their cell, layout as plain lines."""
        if _is_frame(grid):
            yield from self._frame(grid)
        elif _is_wrapping(grid):
            for row in grid.rows:
                for cell in row:
                    yield from self._plain(cell)
        else:
            yield from self._data(grid)

    def _frame(self, grid: Grid) -> Iterator[Line]:
        """Rows of the same columns are read column by column."""
        for columns, band in groupby(grid.rows, lambda row: tuple(cell.column for cell in row)):
            rows = list(band)
            for at in range(len(columns)):
                for row in rows:
                    yield from self._plain(row[at])

    def _plain(self, cell: Cell) -> Iterator[Line]:
        for part in cell.content:
            if isinstance(part, Grid):
                yield from self.lines_of(part)
            else:
                yield part

    def _data(self, grid: Grid) -> Iterator[Line]:
        self._tables += 1
        number, notes = self._tables, []
        above: dict[int, list[Line]] = {}
        for at, row in enumerate(grid.rows):
            for cell in row:
                lines = _flat(cell.content)
                if cell.continues:
                    lines = self._repeat(above.get(cell.column, []))
                elif cell.column in above or lines:
                    above[cell.column] = [line for line in lines if line.note is None]
                for line in lines:
                    if line.note is None:
                        yield line._replace(cell=(number, at, cell.column))
                    else:
                        notes.append(line)
        yield from notes

    def _repeat(self, lines: list[Line]) -> list[Line]:
        """A merged cell counts for each of its rows; long ones are not said again."""
        length = sum(len(line.text) for line in lines)
        if length > _LONGEST_REPEATED or self._repeated + length > _MOST_REPEATED:
            return []
        self._repeated += length
        return lines


def _flat(content: list["Line | Grid"]) -> list[Line]:
    """The lines of a cell, tables inside it included."""
    lines: list[Line] = []
    for part in content:
        if isinstance(part, Grid):
            for row in part.rows:
                for cell in row:
                    lines += _flat(cell.content)
        else:
            lines.append(part)
    return lines


def _is_frame(grid: Grid) -> bool:
    """A letterhead, or recipients beside the signature."""
    if not 0 < len(grid.rows) <= _MOST_FRAME_ROWS:
        return False
    if max(len(row) for row in grid.rows) > _MOST_FRAME_COLUMNS:
        return False
    opening = (line for row in grid.rows for cell in row for line in cell.content if isinstance(line, Line))
    return any(_FRAME.match(lower(line.text.replace(BOLD, "").replace(ITALIC, ""))) for line in opening)


def _is_wrapping(grid: Grid) -> bool:
    """A box around text, or the skeleton of a page: one column, or tables of several rows inside the cells."""
    if all(len(row) <= 1 for row in grid.rows):
        return True
    inside = [part for row in grid.rows for cell in row for part in cell.content if isinstance(part, Grid)]
    if not any(len(inner.rows) > 1 and max(map(len, inner.rows)) > 1 for inner in inside):
        return False
    own = (part for row in grid.rows for cell in row for part in cell.content if isinstance(part, Line))
    inner_lines = (line for inner in inside for row in inner.rows for cell in row for line in _flat(cell.content))
    return sum(len(line.text) for line in own) < sum(len(line.text) for line in inner_lines)
