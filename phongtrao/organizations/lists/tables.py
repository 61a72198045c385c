"""A list as people send it, Excel or CSV: the row of headings, the rows below, and what is wrong with cells as such."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from django.utils.translation import gettext as _

from phongtrao.reader.sources.encodings import text_of as decoded
from phongtrao.vietnamese import fold
from phongtrao.vietnamese.misdecoded import is_misdecoded, meant

from .values import Cell, text_of
from .workbooks import Sheet, UnreadableBook, open_sheet

MOST_ROWS = 100_000
"""So many rows one list may have: twice the fifty thousand of a bloc."""
MOST_COLUMNS = 60
SEPARATORS = ",;\t|"
LOOKS_FOR_HEAD = 20
"""The headings stand in one of the first rows; above them people write a title."""
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class UnreadableList(ValueError):
    """The file cannot be read as a list at all; the sentence goes to the person."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its number as Excel counts; `faults` are those of its cells as such."""

    line: int
    cells: tuple[Cell, ...]
    faults: tuple[str, ...] = ()

    def cell(self, column: int | None) -> Cell:
        """The cell of a column; None where the row is shorter or the column is not there."""
        return self.cells[column] if column is not None and column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Table:
    """The headings and the rows below them, empty rows left out."""

    head_line: int
    head: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)


def read_table(data: bytes, *, is_heading: Callable[[str], bool]) -> Table:
    """
    Read a list. `is_heading` says whether folded words are those of a known column, by which the headings are found.

    :raises UnreadableList: no Excel or CSV file, no letters that can be read, letters read by a wrong table before,
        nothing in it, or too many rows.
    """
    rows = list(_rows_of(data))
    if not rows:
        raise UnreadableList(_("Tệp không có dòng nào. Hãy điền vào tệp mẫu rồi tải lên lại."))
    _check_letters(rows)
    at = _head_at(rows, is_heading)
    head = tuple(text_of(cell)[:80] for cell in rows[at].cells[:MOST_COLUMNS])
    if at + 1 == len(rows):
        raise UnreadableList(_("Tệp chỉ có dòng tiêu đề, chưa có dòng nào bên dưới. Hãy điền rồi tải lên lại."))
    return Table(rows[at].line, head, tuple(rows[at + 1 :]))


def _check_letters(rows: list[Row]) -> None:
    """Refuse letters that were lost or read by a wrong table: nobody shall bear such a name."""
    for row in rows:
        for cell in row.cells:
            if isinstance(cell, str) and not cell.isascii() and is_misdecoded(cell):
                raise UnreadableList(_misdecoded(row.line, cell))


def _misdecoded(line: int, cell: str) -> str:
    told = {"line": line, "typed": cell[:40], "meant": meant(cell)[:40]}
    what = (
        _("Dòng %(line)s có chữ sai mã: “%(typed)s”, đúng ra là “%(meant)s”.")
        if told["meant"]
        else _("Dòng %(line)s có chữ đã mất dấu vì sai mã: “%(typed)s”.")
    )
    remedy = _(
        "Tệp đã có lần được mở bằng bảng mã khác rồi lưu lại. Hãy lấy tệp gốc, trong Excel chọn Dữ liệu, Từ văn "
        "bản/CSV, mã 65001 (UTF-8), lưu thành .xlsx rồi tải lên lại."
    )
    return f"{what % told} {remedy}"


def _head_at(rows: list[Row], is_heading: Callable[[str], bool]) -> int:
    """The row with most known headings among the first; the first row where none has any."""
    known = [sum(is_heading(fold(text_of(cell))) for cell in row.cells) for row in rows[:LOOKS_FOR_HEAD]]
    return known.index(max(known))


def _rows_of(data: bytes) -> Iterator[Row]:
    if data.startswith(OLE):
        words = _("Tệp là Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở ra, lưu lại thành .xlsx không mật khẩu.")
        raise UnreadableList(words)
    found = _rows_of_book(data) if data.startswith(ZIP) else _rows_of_text(data)
    rows = [row for row in islice(found, MOST_ROWS + LOOKS_FOR_HEAD + 1) if any(text_of(cell) for cell in row.cells)]
    if len(rows) > MOST_ROWS + LOOKS_FOR_HEAD:
        raise UnreadableList(too_many())
    yield from rows


def too_many() -> str:
    """What is said of a list that is too long."""
    most = f"{MOST_ROWS:,}".replace(",", ".")
    return _("Tệp có hơn %(most)s dòng nên chưa đọc. Hãy chia thành nhiều tệp, mỗi tệp một đơn vị.") % {"most": most}


def _rows_of_book(data: bytes) -> Iterator[Row]:
    try:
        sheet = open_sheet(data, most_rows=MOST_ROWS + LOOKS_FOR_HEAD)
    except UnreadableBook as error:
        raise UnreadableList(str(error)) from error
    if sheet.is_too_long:
        raise UnreadableList(too_many())
    for line, cells in enumerate(sheet.rows, 1):
        yield Row(line, tuple(cells[:MOST_COLUMNS]), tuple(_faults_at(sheet, line)))


def _faults_at(sheet: Sheet, line: int) -> Iterator[str]:
    for place in sheet.empty_formulas.get(line, ()):
        yield _("ô %(cell)s là công thức chưa có kết quả; hãy ghi giá trị vào ô") % {"cell": place}
    for place in sheet.error_cells.get(line, ()):
        yield _("ô %(cell)s báo lỗi của Excel; hãy sửa công thức hoặc ghi giá trị") % {"cell": place}
    for place in sheet.merged.get(line, ()):
        yield _("ô gộp %(cells)s; hãy bỏ gộp và ghi giá trị vào từng ô") % {"cells": place}


def _rows_of_text(data: bytes) -> Iterator[Row]:
    text = decoded(data)
    if text is None or "\x00" in text:
        raise UnreadableList(
            _("Không đọc được chữ trong tệp. Hãy lưu lại thành .xlsx hoặc CSV mã UTF-8 rồi tải lên lại.")
        )
    yield from _parsed(text.removeprefix("\ufeff"))


def _parsed(text: str) -> Iterator[Row]:
    first, _newline, rest = text.partition("\n")
    separator, line_before = _separator(text[:4000]), 0
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        text, separator, line_before = rest, first.strip()[-1], 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for cells in reader:
            yield Row(reader.line_num + line_before, tuple(cells[:MOST_COLUMNS]))
    except csv.Error as error:
        words = _("Dòng %(line)s của tệp không đọc được. Hãy lưu lại thành .xlsx hoặc CSV mã UTF-8.")
        raise UnreadableList(words % {"line": reader.line_num + line_before}) from error


def _separator(sample: str) -> str:
    """The separator that stands most often in the first lines; a comma where none does."""
    return max(SEPARATORS, key=lambda sign: (_times(sign, sample.splitlines()[:5]), -SEPARATORS.index(sign)))


def _times(sign: str, lines: Iterable[str]) -> int:
    return sum(line.count(sign) for line in lines)
