"""Workbooks that swell when they are opened: put down with a sentence, before the fast reader sees them."""

import io
import struct
import zipfile

import pytest
from openpyxl import Workbook

from phongtrao.organizations.lists import workbooks
from phongtrao.organizations.lists.workbooks import UnreadableBook, open_sheet

SHEET, TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
INDEX_ENTRY, CRC, SIZE, NAME = b"PK\x01\x02", 16, 24, 46


def book_with(part, words):
    """A workbook of two cells with one part put in the place of its own."""
    book, out, swapped = Workbook(), io.BytesIO(), io.BytesIO()
    book.active.append(["Họ tên", "Số thẻ"])
    book.save(out)
    with zipfile.ZipFile(out) as made, zipfile.ZipFile(swapped, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in dict.fromkeys([*made.namelist(), part]):
            packed.writestr(name, words if name == part else made.read(name))
    return swapped.getvalue()


def sheet_of(rows, after=""):
    return book_with(SHEET, f"{HEAD}{rows}</sheetData>{after}</worksheet>")


def belied(data, part, *, shown):
    """The same, whose index says that the part is only its first bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        crc = zipfile.crc32(packed.read(part)[:shown])
    at = next(
        at for at in range(len(data)) if data.startswith(INDEX_ENTRY, at) and data.startswith(part.encode(), at + NAME)
    )
    changed = bytearray(data)
    changed[at + CRC : at + CRC + 4] = struct.pack("<I", crc)
    changed[at + SIZE : at + SIZE + 4] = struct.pack("<I", shown)
    return bytes(changed)


@pytest.mark.parametrize(
    "rows",
    [
        f'{ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        f'{ONE}<row r="2"><c r="A999999999"><v>1</v></c></row>',
        f'{ONE}<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>',
        f'<row r="1">{"<c><v>1</v></c>" * 1_500_000}</row>',
        f'<row r="1">{"<c><v>1</v></c>" * 300}</row><row r="100000"><c><v>1</v></c></row>',
    ],
    ids=["far corner", "row of no sheet", "column of no sheet", "wide row", "wide and long"],
)
def test_cells_that_stand_too_far_apart_are_put_down(rows):
    with pytest.raises(UnreadableBook, match="quá lớn khi mở ra"):
        open_sheet(sheet_of(rows), most_rows=1000)


def test_what_the_index_says_of_a_part_is_not_believed(monkeypatch):
    monkeypatch.setattr(workbooks, "MOST_UNPACKED", 1_000_000)
    swollen = belied(book_with(TEXTS, "<sst>" + "<si><t>a</t></si>" * 100_000), TEXTS, shown=100)

    with pytest.raises(UnreadableBook, match="quá lớn khi mở ra"):
        open_sheet(swollen, most_rows=1000)


def test_two_parts_of_one_name_are_put_down():
    out = io.BytesIO(sheet_of(ONE))
    with zipfile.ZipFile(out, "a") as packed:
        packed.writestr(SHEET.replace("sheet1", "Sheet1"), "x")

    with pytest.raises(UnreadableBook, match="quá lớn khi mở ra"):
        open_sheet(out.getvalue(), most_rows=1000)


def test_a_thousand_merges_are_named_and_no_more():
    merges = "<mergeCells>" + '<mergeCell ref="A1:A1048576"/>' * 50_000 + "</mergeCells>"
    sheet = open_sheet(sheet_of(ONE, merges), most_rows=1000)

    assert sum(map(len, sheet.merged.values())) <= workbooks.MOST_MERGES * (workbooks.MOST_MERGED_ROWS + 1)
    assert sheet.rows == [[1.0]]


def test_numbers_that_are_none_are_a_broken_file():
    with pytest.raises(UnreadableBook, match="bị hỏng"):
        open_sheet(sheet_of('<row r="một"><c r="A1"><v>1</v></c></row>'), most_rows=1000)
