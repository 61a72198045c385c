"""The annex as an Excel file: numbers are numbers, each leads to its trace; no words are taken for a formula."""

from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from phongtrao.reports.rules import Content, Figure, Piece, Table

from .settling import settled, written

FORMULA = ("=", "+", "-", "@", "\t", "\r")
WIDE, NARROW = 46, 13


def workbook_of(content: Content, site: str, *, digest: str = "", stamp: str = "1980-01-01T00:00:00Z") -> bytes:
    """A sheet for each table, and one that says what it is; the same bytes each time."""
    book = Workbook()
    cover = book.active
    if not isinstance(cover, Worksheet):
        raise TypeError("a new workbook has a sheet")
    _cover(cover, content, digest)
    for table in content.tables:
        _sheet(book.create_sheet(table.title[:31]), table, site)
    book.properties.title, book.properties.creator = content.head.subject, content.head.unit
    book.properties.created = book.properties.modified = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    return settled(written(book.save), stamp=stamp)


def _cover(sheet: Worksheet, content: Content, digest: str) -> None:
    sheet.title = "Báo cáo"
    lines = [
        ("Đơn vị", content.head.unit),
        ("Báo cáo", content.head.subject),
        ("Dấu nội dung (SHA-256)", digest or "dự thảo, số liệu chưa chốt"),
    ]
    for number, (name, words) in enumerate(lines, start=1):
        _words(sheet.cell(number, 1), name).font = Font(bold=True)
        _words(sheet.cell(number, 2), words)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 26, 90


def _sheet(sheet: Worksheet, table: Table, site: str) -> None:
    for column, name in enumerate(table.columns, start=1):
        cell = _words(sheet.cell(1, column), name)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
        widest = max((len(row[column - 1].words) for row in table.rows), default=0)
        sheet.column_dimensions[get_column_letter(column)].width = WIDE if widest > NARROW else NARROW
    for number, row in enumerate(table.rows, start=2):
        for column, piece in enumerate(row, start=1):
            _piece(sheet.cell(number, column), piece, site)
    if table.note:
        _words(sheet.cell(len(table.rows) + 3, 1), table.note)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4


def _piece(cell: Cell, piece: Piece, site: str) -> None:
    if piece.figure is None:
        _words(cell, piece.words).alignment = Alignment(wrap_text=True, vertical="top")
        return
    _value(cell, piece.figure)
    cell.hyperlink = f"{site}{piece.figure.address}"


def _value(cell: Cell, figure: Figure) -> None:
    """A number that can be added up; a share or a day as it is read."""
    try:
        number = float(figure.value)
    except ValueError:
        _words(cell, figure.written)
    else:
        cell.value = int(number) if number.is_integer() else number
        cell.number_format = "#,##0" if number.is_integer() else "#,##0.##"


def _words(cell: Cell, words: str) -> Cell:
    """Words that no spreadsheet takes for a formula, also once the file was saved as CSV."""
    cell.value = f"'{words}" if words.startswith(FORMULA) else words
    cell.data_type = "s"
    return cell
