"""PDF files with a text layer: running heads dropped, indents and gaps read from the page."""

import ctypes
import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import pypdfium2
from pypdfium2 import raw

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract, Line
from phongtrao.reader.sources.text import clean_text

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:Trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RULE = re.compile(r"[\s\-_=*.~–—]*")
_SMALL = 0.75
_INDENT = 12.0
_GAP = 1.45
_FEWEST_LETTERS = 3
_FEWEST_PAGES = 3


@dataclass(frozen=True)
class _Row:
    text: str
    left: float
    top: float


def extract_pdf(data: bytes) -> Extract:
    """
    The lines of a PDF.

    :raises Unreadable: the file is locked, damaged, or holds pictures only.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    try:
        pages = [_rows(document, number) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    finally:
        document.close()
    if sum(c.isalpha() for rows in pages for row in rows for c in row.text) < _FEWEST_LETTERS * max(1, len(pages)):
        raise Unreadable("no_text", "Tệp PDF chỉ có ảnh quét, không có chữ; hãy dùng bản Word hoặc PDF có chữ.")
    return Extract(tuple(_lines(pages)))


def _refusal(error: Exception) -> Unreadable:
    if "password" in str(error).lower() or "security" in str(error).lower():
        return Unreadable("encrypted", "Tệp PDF có mật khẩu; hãy gỡ mật khẩu rồi lưu lại.")
    return Unreadable("not_a_document", "Tệp PDF bị hỏng; hãy xuất lại PDF từ bản gốc rồi thử lại.")


def _rows(document: pypdfium2.PdfDocument, number: int) -> list[_Row]:
    """The printed rows of a page with the place of their first letter."""
    page = document[number]
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        text = textpage.get_text_range(0, count) if count else ""
        if len(text) == count:
            text = _with_superscripts(textpage.raw, text)
        rows, at = [], 0
        for row in re.split(r"(?<=\n)", text):
            if row.strip():
                first = at + len(row) - len(row.lstrip())
                rows.append(_Row(clean_text(row).strip(), *_corner(textpage.raw, first)))
            at += len(row)
        return rows
    finally:
        textpage.close()
        page.close()


def _with_superscripts(textpage: object, text: str) -> str:
    """Digits set much smaller than the letters around them call or open a footnote."""
    sizes = [raw.FPDFText_GetFontSize(textpage, i) for i in range(0, len(text), 23) if text[i].isalpha()]
    if not sizes:
        return text
    usual = median(sizes)
    letters = list(text)
    for i, letter in enumerate(text):
        if letter.isdigit() and raw.FPDFText_GetFontSize(textpage, i) < _SMALL * usual:
            letters[i] = letter.translate(_SUPERSCRIPTS)
    return "".join(letters)


def _corner(textpage: object, at: int) -> tuple[float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(textpage, at, left, right, bottom, top)
    return left.value, bottom.value


def _lines(pages: list[list[_Row]]) -> list[Line]:
    running = _running(pages)
    kept = [[row for row in rows if not _is_furniture(row.text, running)] for rows in pages]
    pitch = _pitch(kept)
    lines: list[Line] = []
    for rows in kept:
        margin = min((row.left for row in rows), default=0.0)
        above: _Row | None = None
        for row in rows:
            apart = above is None or abs(above.top - row.top) > _GAP * pitch
            indented = row.left > margin + _INDENT and (above is None or row.left > above.left + _INDENT / 2)
            carries = above is None and row.left <= margin + _INDENT
            lines.append(Line(row.text, gap=apart or indented, carries=carries))
            above = row
    return lines


def _running(pages: list[list[_Row]]) -> set[str]:
    """First and last rows that stand on most pages."""
    edges = Counter(text for rows in pages for text in {row.text for row in (*rows[:1], *rows[-1:])})
    return {text for text, times in edges.items() if len(pages) >= _FEWEST_PAGES and times > len(pages) / 2}


def _is_furniture(text: str, running: set[str]) -> bool:
    return text in running or _PAGE_NUMBER.fullmatch(text) is not None or _RULE.fullmatch(text) is not None


def _pitch(pages: list[list[_Row]]) -> float:
    steps = [abs(a.top - b.top) for rows in pages for a, b in pairwise(rows) if a.top != b.top]
    return median(steps) if steps else 1.0
