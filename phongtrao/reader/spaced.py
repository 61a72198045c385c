"""Tables whose columns are only set apart by blanks: found by their headings and set in rows and columns again."""

import re
from collections.abc import Iterable

from phongtrao.reader.columns import field_of_column
from phongtrao.reader.letters import is_capitals, lower
from phongtrao.reader.markers import marker_of
from phongtrao.reader.sources.extract import Line
from phongtrao.reader.vocabulary.documents import RECIPIENTS

_FIRST_TABLE = 200_000
_FEWEST, _MOST = 3, 9
_CELL = re.compile(r"\S(?:[^ ]| (?!  ))*")
_APART, _LONGEST = "   ", 400
_NUMBER = re.compile(r"\d{1,3}\.?")
Cells = list[tuple[int, str]]


def respaced(lines: Iterable[Line]) -> list[Line]:
    """The lines with every table set with blanks in rows and columns."""
    out: list[Line] = []
    sheet: _Sheet | None = None
    tables = 0
    for line in lines:
        cells = _cells(line)
        if sheet and not _ends(line, cells):
            sheet.take(line, cells)
            continue
        out += sheet.lines if sheet else []
        sheet = None
        if _are_heads(cells):
            sheet = _Sheet(line, cells, _FIRST_TABLE + tables)
            tables += 1
        else:
            out.append(line)
    return out + (sheet.lines if sheet else [])


class _Sheet:
    """One table in the making: its headings, and the lines that its cells became."""

    def __init__(self, line: Line, heads: Cells, table: int) -> None:
        self.heads, self.table, self.row = heads, table, 0
        self.numbered = field_of_column(heads[0][1]) == "number"
        self.lines: list[Line] = []
        self.cells: dict[int, int] = {}
        for column, (_, words) in enumerate(heads):
            self._set(line, column, words)

    def take(self, line: Line, cells: Cells) -> None:
        """A number in the first column, or nearly all columns, open a row; fewer cells go on with the one above."""
        opens = _NUMBER.fullmatch(cells[0][1]) if self.numbered else len(cells) >= len(self.heads) - 1
        if opens:
            self.row, self.cells = self.row + 1, {}
        for (_, words), column in zip(cells, self._columns(cells), strict=True):
            if column in self.cells and not opens:
                above = self.lines[self.cells[column]]
                self.lines[self.cells[column]] = above._replace(text=f"{above.text} {words}")
            else:
                self._set(line, column, words)

    def _set(self, line: Line, column: int, words: str) -> None:
        self.cells[column] = len(self.lines)
        self.lines.append(line._replace(text=words, cell=(self.table, self.row, column), gap=False))

    def _columns(self, cells: Cells) -> list[int]:
        """A whole row says its columns by order, a part of one by where its cells stand."""
        if len(cells) == len(self.heads):
            return list(range(len(cells)))
        # Blanks in front of a line are gone: behind an empty first column it begins with the second.
        shift = self.heads[1][0] if self.numbered and not _NUMBER.fullmatch(cells[0][1]) else 0
        starts = [start for start, _ in self.heads]
        return [min(range(len(starts)), key=lambda k: abs(starts[k] - at - shift)) for at, _ in cells]


def _cells(line: Line) -> Cells:
    if line.cell or line.note or len(line.text) > _LONGEST:
        return []
    if _APART not in line.text:
        return [(0, line.text.strip())]
    return [(part.start(), part[0].strip()) for part in _CELL.finditer(line.text)]


def _are_heads(cells: Cells) -> bool:
    fields = [field_of_column(words) for _, words in cells] if _FEWEST <= len(cells) <= _MOST else []
    return None not in fields and "content" in fields and bool({"lead", "due"} & set(fields))


def _ends(line: Line, cells: Cells) -> bool:
    """A heading, a line of prose or the recipients end the table."""
    if not cells or (line.gap and len(cells) == 1):
        return True
    words = cells[0][1]
    if len(cells) > 1:
        return lower(words).startswith(RECIPIENTS)
    return is_capitals(words) or line.heading is not None or marker_of(words) is not None
