"""Pages to lines: footnotes told from the text, indents and gaps read from the page."""

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from phongtrao.reader.letters import starts_upper
from phongtrao.reader.markers import note_mark
from phongtrao.reader.sources.columns import Stretch, stretches_of
from phongtrao.reader.sources.extract import BOLD, Line
from phongtrao.reader.sources.furniture import without_furniture
from phongtrao.reader.sources.pages import Page, Row, rows_of

# A number of a document torn at its hyphen.
_TORN = re.compile(r"(?:\d-|/[^\W_]{1,12}-|[^\W_]/)" + BOLD + "?$")
_INDENT, _GAP, _CENTRED = 12.0, 1.3, 8.0
_SMALL_PRINT, _PERHAPS_SMALL, _SHORT, _STRAY = 0.92, 0.95, 0.85, 12
# How Tesseract reads the small raised number of a footnote.
_MISREAD_MARK = re.compile(r"(?:[^\w\s(“\-–+•]{1,2}\s?|[1-9]\d?[*'’\"”]?\s|[liI]\s)(?=\w)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def lines_of(pages: list[Page]) -> list[Line]:
    """The lines of all pages in reading order."""
    bare = without_furniture(pages)
    flow = _Flow([rows_of(page.words) for page in bare])
    lines: list[Line] = []
    table = 0
    for page in bare:
        flow.turn_to(page)
        for stretch in stretches_of(page):
            if stretch.cell is not None:
                table += stretch.opens_table
                row, column = stretch.cell
                lines += [Line(printed.marked, cell=(table, row, column)) for printed in stretch.rows]
            else:
                lines += flow.lines(stretch)
    return lines


@dataclass(frozen=True)
class _Column:
    """The edges of a run of rows."""

    left: float
    right: float
    is_narrow: bool = False

    def is_centred(self, row: Row) -> bool:
        """Whether a row stands in the middle; on the whole page also away from both edges."""
        middle = (self.left + self.right) / 2
        is_amid = abs((row.left + row.right) / 2 - middle) < _CENTRED
        return is_amid and (self.is_narrow or row.left > self.left + _INDENT)

    def is_short(self, row: Row) -> bool:
        """Whether a row ends well before the right edge."""
        return row.right < self.left + _SHORT * (self.right - self.left)


class _Flow:
    """Goes down page after page and knows what stood above."""

    def __init__(self, pages: list[list[Row]]) -> None:
        steps = [below.middle - above.middle for rows in pages for above, below in pairwise(rows)]
        sizes = [row.size for rows in pages for row in rows for _ in range(1 + len(row.text) // 20)]
        self.pitch = median(steps) if steps else 1.0
        self.size = median(sizes) if sizes else 1.0
        self.notes = 0
        self.may_carry = False
        self.ended_full = False

    def turn_to(self, page: Page) -> None:
        """Begin a page: it may go on with the one before where that was full to its last row."""
        rows = rows_of(page.words)
        self.page = page
        self.edges = _Column(
            min((row.left for row in rows), default=0.0), max((row.right for row in rows), default=page.width)
        )
        self.foot = self._foot_of(rows)
        self.note: str | None = None
        self.may_carry = self.ended_full
        self.ended_full = False

    def _foot_of(self, rows: list[Row]) -> float:
        """Where the small print at the foot of a page begins; below the page where there is none."""
        foot = float("inf")
        for row in reversed(rows):
            if row.size < _SMALL_PRINT * self.size:
                foot = row.middle
            elif row.size > _PERHAPS_SMALL * self.size and len(row.text) > _STRAY:
                break
        return foot

    def lines(self, stretch: Stretch) -> list[Line]:
        """The lines of rows that follow one another; a footnote in small print goes on to the end of its column."""
        column = self.edges
        if stretch.is_column:
            column = _Column(min(r.left for r in stretch.rows), max(r.right for r in stretch.rows), is_narrow=True)
        lines: list[Line] = []
        above: Row | None = None
        for row in stretch.rows:
            text = self._noted(row)
            if lines and _TORN.search(lines[-1].text) and text[:1].isalnum():
                torn, _, text = text.partition(" ")
                lines[-1] = lines[-1]._replace(text=lines[-1].text + torn)
            if text:
                carries = self.may_carry and self.note is None and row.left <= column.left + _INDENT
                lines.append(Line(text, gap=self._is_apart(row, above, column), carries=carries, note=self.note))
            if self.note is None:
                self.may_carry, self.ended_full = False, not column.is_short(row)
            above = row
        return lines

    def _noted(self, row: Row) -> str:
        """The row's text, after looking whether a footnote opens, goes on or is over with it."""
        text = row.marked
        is_small = row.size < _SMALL_PRINT * self.size
        if self.page.is_scan and row.middle >= self.foot:
            misread = _MISREAD_MARK.match(text)
            if misread or self.note is None:
                text = str(self.notes + 1).translate(_RAISED) + " " + text[misread.end() if misread else 0 :]
        opening = note_mark(text)
        if opening:
            self.note, self.notes = opening[0], int(opening[0])
        elif not is_small and row.middle < self.foot:
            self.note = None
        return text

    def _is_apart(self, row: Row, above: Row | None, column: _Column) -> bool:
        if above is None or row.middle - above.middle > _GAP * self.pitch:
            return True
        if column.is_centred(row) and column.is_centred(above):
            return False
        if row.left > column.left + _INDENT and row.left > above.left + _INDENT / 2:
            return True
        return column.is_short(above) and starts_upper(row.text) and above.text.endswith((".", ";", ":"))
