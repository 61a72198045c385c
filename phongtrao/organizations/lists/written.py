"""Lists written as files: templates, exports, and uploaded lists with what is wrong in them."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.writer.excel import save_workbook

from .columns import COLUMNS
from .tables import Table
from .values import Cell, defused, text_of

XLSX, CSV = "xlsx", "csv"
TYPES = {XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", CSV: "text/csv; charset=utf-8"}
WIDTH = 24
_BOLD = Font(bold=True)
_WRONG = PatternFill("solid", fgColor="FFC7CE")
_NOTED = PatternFill("solid", fgColor="FFEB9C")


def as_file(kind: str, rows: Iterable[Sequence[Cell]], *, head: Sequence[str], title: str) -> bytes:
    """Rows under their headings, as .xlsx or as CSV in UTF-8 with its mark, which Excel needs."""
    safe = ([defused(cell) for cell in row] for row in rows)
    return _as_csv(head, safe) if kind == CSV else _as_book(head, safe, title)


def _as_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(head)
    table.writerows([f"{cell:%d/%m/%Y}" if isinstance(cell, date) else cell for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _as_book(head: Sequence[str], rows: Iterable[Sequence[Cell]], title: str) -> bytes:
    book = Workbook(write_only=True)
    _sheet(book, title, head, rows)
    return _bytes_of(book)


def _sheet(book: Any, title: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    for number in range(len(head)):
        sheet.column_dimensions[chr(ord("A") + number)].width = WIDTH
    sheet.append([_styled(sheet, words, font=_BOLD) for words in head])
    for row in rows:
        sheet.append(row)


def _styled(sheet: Any, value: Cell, **looks: Any) -> Any:
    cell = WriteOnlyCell(sheet, value=value)
    for name, look in looks.items():
        setattr(cell, name, look)
    return cell


def _bytes_of(book: Any) -> bytes:
    out = io.BytesIO()
    save_workbook(book, out)
    return out.getvalue()


def template(kind: str, file_kind: str) -> bytes:
    """
    The file to fill in. As .xlsx: the list, the same with examples, and what goes into each column. In Vietnamese,
    whatever the language of the page: by these headings the columns are known again.
    """
    with override("vi"):
        columns = COLUMNS[kind]
        head = [str(column.title) for column in columns if column.key not in {"family", "given"}]
        if file_kind == CSV:
            return _as_csv(head, [])
        book = Workbook(write_only=True)
        examples = [[column.example[number] for column in columns if str(column.title) in head] for number in (0, 1)]
        _sheet(book, _("Danh sách"), head, [])
        _sheet(book, _("Ví dụ"), head, examples)
        guide = [[str(column.title), str(column.guide)] for column in columns]
        _sheet(book, _("Hướng dẫn"), [_("Cột"), _("Cách ghi")], guide)
        return _bytes_of(book)


def annotated(table: Table, faults: Mapping[int, Sequence[str]], notes: Mapping[int, Sequence[str]]) -> bytes:
    """
    The uploaded list with a column “Lỗi”: rows with faults in red, rows with notes in yellow. Keys are lines.

    Sent again, the columns that were added before give way.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Danh sách"))
    added = (_("Lỗi"), _("Lưu ý"), _("Dòng"))
    width = len(table.head) - (len(added) if table.head[-len(added) :] == added else 0)
    sheet.freeze_panes = "A2"
    sheet.append([_styled(sheet, words, font=_BOLD) for words in (*map(defused, table.head[:width]), *added)])
    for row in table.rows:
        cells = [_written(cell) for cell in row.cells[:width]]
        cells += [None] * (width - len(cells))
        wrong, noted = faults.get(row.line, ()), notes.get(row.line, ())
        cells += ["; ".join(wrong), "; ".join(noted), row.line]
        fill = _WRONG if wrong else _NOTED if noted else None
        sheet.append([_styled(sheet, cell, fill=fill) for cell in cells] if fill else cells)
    return _bytes_of(book)


def _written(cell: Cell) -> Cell:
    """A cell of the upload as it was; what no spreadsheet can hold becomes text."""
    return defused(text_of(cell)) if isinstance(cell, str) or not isinstance(cell, int | float | date) else cell
