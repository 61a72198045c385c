"""
Excel files (.xlsx): the values of the first sheet, and where formulas, errors and merged cells stand.

The sheet is walked through once without being held in memory, so that one of a million rows is put down early, and one
whose cells stand far apart too; then a fast reader takes the values. It makes a table of all cells between the
outermost ones, and memory that it does not get ends the whole process: nothing reaches it that was not measured before.
"""

import io
import zipfile
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from django.utils.translation import gettext as _
from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from .unpacking import Swollen, Unpacked, check_parts
from .values import Cell

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MOST_UNPACKED = 400 * 1024 * 1024
"""What texts and pictures of a workbook may come to; the sheets are walked through."""
MOST_OF_PART = 48 * 1024 * 1024
"""Any other part: styles, the index of sheets."""
BULKY = ("xl/sharedstrings.xml", "xl/media/")
MOST_OF_SHEET = 600 * 1024 * 1024
"""The sheet itself: what a hundred thousand rows of sixty columns come to, with room."""
MOST_OF_ROW = 16 * 1024 * 1024
MOST_PLACES = 12_000_000
"""The rows down to the last filled cell, times the columns up to the last one."""
MOST_MERGED_ROWS = 1000
"""A merge over more rows is named at its first thousand."""
MOST_MERGES = 1000
"""So many merges are named; nobody mends more by hand."""
_filled = etree.XPath("m:c[*]", namespaces={"m": MAIN.strip("{}")})
_odd = etree.XPath("m:c[m:f or @t='e']", namespaces={"m": MAIN.strip("{}")})
LONGEST_COLUMN = 3
"""Excel's last column is XFD."""
BROKEN: tuple[type[Exception], ...] = (
    CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    KeyError,
    NotImplementedError,
    EOFError,
    RuntimeError,
    StopIteration,
    ValueError,
    OverflowError,
)


class UnreadableBook(Exception):
    """The file is no workbook that can be read; the sentence goes to the person."""


@dataclass(slots=True)
class Sheet:
    """A sheet: values by row, and places ("B5") by the number of the row."""

    rows: list[list[Cell]] = field(default_factory=list)
    is_too_long: bool = False
    empty_formulas: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    error_cells: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    merged: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    merges: int = 0
    last_row: int = 0
    last_column: int = 0

    def reaches(self, row: int, column: int) -> None:
        """
        A filled cell stands there.

        :raises Swollen: the table from the first cell to the outermost ones is too large.
        """
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)
        if self.last_row * self.last_column > MOST_PLACES:
            raise Swollen


def open_sheet(data: bytes, *, most_rows: int) -> Sheet:
    """
    The first visible sheet; one with more than `most_rows` rows comes back empty and marked as too long.

    :raises UnreadableBook: damaged, no workbook, or too large unpacked.
    """
    broken = _("Tệp Excel bị hỏng hoặc không phải .xlsx. Hãy mở bằng Excel và lưu lại thành .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            check_parts(packed, most=MOST_UNPACKED, each=MOST_OF_PART, bulky=BULKY, leave="xl/worksheets/")
            book = CalamineWorkbook.from_filelike(io.BytesIO(data)) if "xl/workbook.xml" in packed.namelist() else None
            name = next((part.name for part in book.sheets_metadata if _is_shown(part)), None) if book else None
            if book is None or name is None:
                raise UnreadableBook(broken)
            sheet = _walked(packed, _part_of(packed, name), most_rows)
        if not sheet.is_too_long:
            sheet.rows = [
                list(map(_plain, row)) for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            ]
    except Swollen as error:
        raise UnreadableBook(
            _("Tệp Excel quá lớn khi mở ra. Hãy bỏ ảnh, trang tính thừa và ô ở quá xa, hoặc chia thành nhiều tệp.")
        ) from error
    except BROKEN as error:
        raise UnreadableBook(broken) from error
    return sheet


def _is_shown(part: Any) -> bool:
    return bool(part.typ == SheetTypeEnum.WorkSheet and part.visible == SheetVisibleEnum.Visible)


def _plain(value: object) -> Cell:
    """A value as lists know it; times of day and spans become text."""
    return value if isinstance(value, str | int | float | date) else str(value)


def _part_of(packed: zipfile.ZipFile, name: str) -> str:
    """Where in the package the sheet of this name lies."""
    book = etree.fromstring(packed.read("xl/workbook.xml"), _parser())
    link = next(one.get(LINKED) for one in book.iter(f"{MAIN}sheet") if one.get("name") == name)
    relations = etree.fromstring(packed.read("xl/_rels/workbook.xml.rels"), _parser())
    target = next(str(one.get("Target")) for one in relations if one.get("Id") == link)
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _walked(packed: zipfile.ZipFile, part: str, most_rows: int) -> Sheet:
    """Count the rows that hold something, note what is odd and how far it reaches; memory stays that of one row."""
    sheet, filled, line = Sheet(), 0, 0
    tags = (f"{MAIN}row", f"{MAIN}mergeCell")
    stream = Unpacked(packed, packed.getinfo(part), most=MOST_OF_SHEET, between=MOST_OF_ROW)
    for _event, element in etree.iterparse(stream, tag=tags, resolve_entities=False, no_network=True):
        stream.mark()
        if element.tag == tags[1]:
            _note_merged(sheet, str(element.get("ref")))
        else:
            line = int(element.get("r") or line + 1)
            filled += next(element.iter(f"{MAIN}v", f"{MAIN}t"), None) is not None
            if filled > most_rows:
                return Sheet(is_too_long=True)
            _note_reach(sheet, line, element)
            _note_odd(sheet, line, element)
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    return sheet


def _note_reach(sheet: Sheet, line: int, row: Any) -> None:
    """How far the filled cells of a row reach; one that does not say where it is stands beside the one before."""
    column = 0
    for cell in _filled(row):
        place = cell.get("r")
        if place is None:
            column += 1
            sheet.reaches(line, column)
        else:
            letters = place.rstrip("0123456789")
            column = _column(letters)
            sheet.reaches(int(place[len(letters) :] or line), column)


@cache
def _column(letters: str) -> int:
    """The number of a column: A 1, Z 26, AA 27."""
    if len(letters) > LONGEST_COLUMN:
        raise Swollen
    return sum((ord(letter) - ord("A") + 1) * 26**place for place, letter in enumerate(reversed(letters.upper())))


def _note_odd(sheet: Sheet, line: int, row: Any) -> None:
    for cell in _odd(row):
        place = str(cell.get("r") or line)
        if cell.get("t") == "e":
            sheet.error_cells[line].append(place)
        elif not (cell.findtext(f"{MAIN}v") or "").strip():
            sheet.empty_formulas[line].append(place)


def _note_merged(sheet: Sheet, ref: str) -> None:
    sheet.merges += 1
    if sheet.merges > MOST_MERGES:
        return
    first, _colon, last = ref.partition(":")
    top, bottom = (int("".join(filter(str.isdigit, place)) or 0) for place in (first, last or first))
    for line in range(top, min(bottom, top + MOST_MERGED_ROWS) + 1):
        sheet.merged[line].append(ref)
