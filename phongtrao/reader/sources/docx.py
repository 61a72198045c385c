"""Word documents: paragraphs, automatic numbers as text, footnotes, tables, bold and italics."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.numbering import Numbering
from phongtrao.reader.sources.text import clean_text

MOST_UNPACKED = 400 * 2**20
MOST_XML = 60 * 2**20
"""The largest single part: parsed, it takes many times its size in memory."""
_RULE = re.compile(r"[\s\-_=*.~–—]*")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_OFF = ("0", "false", "none")
_SKIPPED = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:instrText"), qn("w:txbxContent")}
_WORDS = {qn("w:tab"): " ", qn("w:noBreakHyphen"): "-", qn("w:br"): "\n", qn("w:cr"): "\n"}


def extract_docx(data: bytes) -> Extract:
    """
    The lines of a .docx file.

    :raises Unreadable: the file is damaged, too large unpacked, or no Word document.
    """
    _check_size(data)
    try:
        document = docx.Document(io.BytesIO(data))
        return Extract(tuple(_Walk(document).lines()))
    except (KeyError, ValueError, AttributeError, zipfile.BadZipFile, SyntaxError, OSError) as error:
        raise Unreadable(
            "not_a_document", "Tệp không phải văn bản Word (.docx) còn nguyên; hãy mở bằng Word và lưu lại."
        ) from error


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
            largest = max((part.file_size for part in packed.infolist() if part.filename.endswith(".xml")), default=0)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise Unreadable("not_a_document", "Tệp bị hỏng hoặc không phải .docx; hãy mở bằng Word và lưu lại.") from error
    if unpacked > MOST_UNPACKED or largest > MOST_XML:
        raise Unreadable("too_large", "Tệp mở ra quá lớn để đọc; hãy bớt ảnh trong tệp rồi thử lại.")


class _Walk:
    """Goes through the body in order; tables are numbered, footnotes follow the paragraph that calls them."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.numbering = Numbering(document)
        self.notes = _footnotes(document)
        self.marks: dict[str, str] = {}
        self.called: list[str] = []
        self.tables = 0

    def lines(self) -> Iterator[Line]:
        """Every line of the document."""
        for element in self.document.element.body.iterchildren():
            yield from self._block(element, None)

    def _block(self, element: Any, cell: tuple[int, int, int] | None) -> Iterator[Line]:
        if element.tag == qn("w:p"):
            yield from self._paragraph(element, cell)
        elif element.tag == qn("w:tbl") and cell is None:
            self.tables += 1
            yield from self._table(element, self.tables)
        elif element.tag == qn("w:tbl"):
            for paragraph in element.iter(qn("w:p")):
                yield from self._paragraph(paragraph, cell)
        elif element.tag == qn("w:sdt"):
            for inner in element.iterfind(qn("w:sdtContent") + "/*"):
                yield from self._block(inner, cell)

    def _table(self, table: Any, number: int) -> Iterator[Line]:
        for row, tr in enumerate(table.iterfind(qn("w:tr"))):
            column = 0
            for tc in tr.iterfind(qn("w:tc")):
                for element in tc.iterchildren():
                    yield from self._block(element, (number, row, column))
                column += _width(tc)

    def _paragraph(self, paragraph: Any, cell: tuple[int, int, int] | None) -> Iterator[Line]:
        label = self.numbering.label(paragraph)
        text = clean_text("".join(self._words(paragraph)), keep_marks=True)
        heading = _heading_level(paragraph)
        for at, part in enumerate(text.split("\n")):
            words = f"{label} {part}".strip() if label and at == 0 else part.strip()
            bare = words.replace(BOLD, "").replace(ITALIC, "")
            if bare.strip() and not _RULE.fullmatch(bare):
                yield Line(_closed(words), gap=True, whole=True, cell=cell, heading=heading)
        called, self.called = self.called, []
        for identifier in called:
            mark = self.marks[identifier]
            for part in self.notes.get(identifier, []):
                opening = mark.translate(_SUPERSCRIPTS) + " " if part is self.notes[identifier][0] else ""
                yield Line(opening + part, gap=True, whole=True, note=mark)

    def _words(self, element: Any) -> Iterator[str]:
        for child in element.iterchildren():
            if child.tag in _SKIPPED:
                continue
            if child.tag == qn("w:t"):
                yield child.text or ""
            elif child.tag == qn("w:footnoteReference"):
                yield self._call(child.get(qn("w:id")))
            elif child.tag in _WORDS:
                yield _WORDS[child.tag]
            elif child.tag == qn("w:r"):
                switch = _switches(child)
                words = "".join(self._words(child))
                yield switch + words + switch[::-1] if words.strip() else words
            else:
                yield from self._words(child)

    def _call(self, identifier: str) -> str:
        if not self.notes.get(identifier):
            return ""
        mark = self.marks.setdefault(identifier, str(len(self.marks) + 1))
        self.called.append(identifier)
        return mark.translate(_SUPERSCRIPTS)


def _width(cell: Any) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return int(span.get(qn("w:val"), "1")) if span is not None else 1


def _heading_level(paragraph: Any) -> int | None:
    """Only the Title and Heading 1 styles are told apart from text; numbers and bold say the rest."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    name = style.get(qn("w:val"), "").lower() if style is not None else ""
    found = re.fullmatch(r"heading\s?(\d)", name)
    return int(found[1]) if found else None


def _switches(run: Any) -> str:
    properties = run.find(qn("w:rPr"))
    if properties is None:
        return ""
    marks = ""
    for tag, mark in ((qn("w:b"), BOLD), (qn("w:i"), ITALIC)):
        found = properties.find(tag)
        if found is not None and found.get(qn("w:val"), "1").lower() not in _OFF:
            marks += mark
    return marks


def _closed(words: str) -> str:
    """Switches that a line break cut off are closed again."""
    return words + "".join(mark for mark in (BOLD, ITALIC) if words.count(mark) % 2)


def _footnotes(document: Any) -> dict[str, list[str]]:
    """Footnote id -> its paragraphs."""
    part = next((rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/footnotes")), None)
    if part is None:
        return {}
    from lxml import etree  # noqa: PLC0415 - only documents with footnotes need it

    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    notes: dict[str, list[str]] = {}
    for note in root.iterfind(qn("w:footnote")):
        if note.get(qn("w:type")) is None:
            paragraphs = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in note.iterfind(qn("w:p"))]
            notes[note.get(qn("w:id"))] = [clean_text(p).strip() for p in paragraphs if p.strip()]
    return notes
