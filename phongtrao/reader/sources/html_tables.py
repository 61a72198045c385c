"""Tables of web pages and of OpenDocument, cell by cell, spans over rows and columns counted."""

from lxml import etree

from phongtrao.reader.sources.extract import Line
from phongtrao.reader.sources.grids import Cell, Grid

_MOST_ACROSS, _MOST_DOWN = 60, 500


class OpenTable:
    """A table that is being read; cells that reach down are repeated in the rows below."""

    def __init__(self, outside: list[Line | Grid]) -> None:
        self.outside = outside
        self.grid = Grid()
        self._column = 0
        self._reaching: dict[int, tuple[int, int]] = {}  # column -> rows still to come, width
        self._begun: dict[int, tuple[int, int]] = {}  # those that begin in this row

    def row(self) -> None:
        """Begin a row."""
        self.end()
        self.grid.rows.append([])
        self._column = 0

    def cell(self, across: int, down: int) -> list[Line | Grid]:
        """Begin a cell; what follows belongs into the list given back."""
        if not self.grid.rows:
            self.row()
        self._reach_over(self._column)
        cell = Cell(self._column)
        self.grid.rows[-1].append(cell)
        across, down = min(max(across, 1), _MOST_ACROSS), min(down, _MOST_DOWN)
        if down > 1:
            self._begun[self._column] = (down - 1, across)
        self._column += across
        return cell.content

    def end(self) -> None:
        """End a row: the columns to its right that cells above take up, and one row less to come."""
        for column in sorted(self._reaching):
            self._reach_over(max(column, self._column))
        left = {column: (rows - 1, across) for column, (rows, across) in self._reaching.items() if rows > 1}
        self._reaching, self._begun = left | self._begun, {}

    def _reach_over(self, column: int) -> None:
        while column in self._reaching:
            self.grid.rows[-1].append(Cell(column, continues=True))
            column += self._reaching[column][1]
            self._column = column


def span_of(element: etree._Element, name: str) -> int:
    """How many columns or rows a cell takes up."""
    written = element.get(name) or "1"
    return int(written) if written.isdecimal() and len(written) < len("1000000") else 1
