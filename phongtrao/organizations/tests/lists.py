"""Lists as people send them, for the tests of imports."""

import io
import zipfile
from typing import Any

from openpyxl import Workbook

HEAD = ("STT", "Họ và tên", "Ngày sinh", "Số thẻ", "Điện thoại", "Chi đoàn")


def book_of(
    *rows: tuple[Any, ...], head: tuple[str, ...] = HEAD, above: tuple[str, ...] = (), merged: str = ""
) -> bytes:
    """A workbook with these rows under the headings, and a title above them where one is given."""
    book = Workbook()
    sheet = book.active
    for words in above:
        sheet.append([words])
    for row in (head, *rows):
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv_of(
    *rows: tuple[Any, ...], head: tuple[str, ...] = HEAD, separator: str = ",", encoding: str = "utf-8"
) -> bytes:
    """The same as CSV."""
    lines = [separator.join(str(cell) for cell in row) for row in (head, *rows)]
    return "\r\n".join(lines).encode(encoding)


def book_with_sheet(xml: bytes) -> bytes:
    """A workbook whose sheet is this XML, for what no program writes willingly."""
    before = zipfile.ZipFile(io.BytesIO(book_of()))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.namelist():
            after.writestr(part, xml if part == "xl/worksheets/sheet1.xml" else before.read(part))
    return out.getvalue()
