"""Word documents: paragraphs, automatic numbers as text, notes, tables, text boxes, bold and italics."""

import re
from collections.abc import Iterator
from typing import Any

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.faces import Styles, style_of
from phongtrao.reader.sources.grids import Cell, Grid, TableReader
from phongtrao.reader.sources.numbering import Numbering
from phongtrao.reader.sources.packages import Broken, Package, Relation, children_of, parsed
from phongtrao.reader.sources.text import clean_text
from phongtrao.reader.sources.word_lines import lines_of
from phongtrao.reader.sources.word_names import VALUE, w
from phongtrao.reader.sources.words import SUPERSCRIPTS, WordReader, is_deleted, value_of

MAIN = "word/document.xml"
_CONTENTS = re.compile(r"toc (?:\d|heading)|table of contents")
_PARAGRAPH, _TABLE, _CONTROL, _CUSTOM = (w(name) for name in ("p", "tbl", "sdt", "customXml"))
_BLOCKS = (_PARAGRAPH, _TABLE, _CONTROL, _CUSTOM)
_PROPERTIES = w("pPr")


def extract_docx(package: Package) -> Extract:
    """
    The lines of a Word document.

    :raises Unreadable: the file is damaged, or too large unpacked.
    """
    try:
        return Extract(tuple(_Walk(package).lines()))
    except Broken as error:
        raise Unreadable(
            "not_a_document", "Tệp không phải văn bản Word (.docx) còn nguyên; hãy mở bằng Word và lưu lại."
        ) from error


class _Walk:
    """Goes through the body in order; notes follow the paragraph that calls them."""

    def __init__(self, package: Package) -> None:
        main = next((link.target for link in package.relations("") if link.kind == "officeDocument"), MAIN)
        self._body = package.xml(main if main in package else MAIN)
        links = {link.kind: link for link in package.relations(main)}
        self._styles = Styles(_root(package, links.get("styles")))
        self._numbering = Numbering(_root(package, links.get("numbering")), self._styles)
        self._notes: dict[tuple[str, str], Any] = {}
        for kind in ("footnote", "endnote"):
            root = _root(package, links.get(f"{kind}s"))
            for note in root.iterfind(w(kind)) if root is not None else ():
                if note.get(w("type"), "normal") == "normal":
                    self._notes[kind, note.get(w("id"), "")] = note
        self._words = WordReader(self._styles, self._notes)
        self._tables = TableReader()
        self._begun = ""

    def lines(self) -> Iterator[Line]:
        """Every line of the document."""
        for block in children_of(self._body, (w("body"),), _BLOCKS):
            for part in self._block(block):
                yield from self._tables.lines_of(part) if isinstance(part, Grid) else (part,)
        yield from lines_of(self._begun, None)

    def _block(self, element: Any) -> Iterator[Line | Grid]:
        if element.tag == _PARAGRAPH:
            yield from self._paragraph(element)
        elif element.tag == _TABLE:
            yield self._grid(element)
        elif element.tag in (_CONTROL, _CUSTOM) and not _is_contents(element):
            inner = element.find(w("sdtContent")) if element.tag == _CONTROL else element
            yield from self._blocks(inner if inner is not None else ())

    def _blocks(self, elements: Any) -> Iterator[Line | Grid]:
        for element in elements:
            yield from self._block(element)

    def _paragraph(self, paragraph: Any) -> Iterator[Line | Grid]:
        properties = paragraph.find(_PROPERTIES)
        style = style_of(properties, w("pStyle"))
        if any(_CONTENTS.match(name) for name in self._styles.names(style)):
            return
        words = self._words.read(paragraph)
        text, self._begun = self._begun + words.text, ""
        if is_deleted(properties):
            self._begun = text
        else:
            label = self._numbering.label(properties)
            yield from lines_of(text, self._styles.heading(style), label)
        for kind, identifier, mark in words.calls:
            yield from self._note(self._notes[kind, identifier], mark)
        for box in words.boxes:
            yield from self._blocks(box)

    def _note(self, note: Any, mark: str) -> Iterator[Line]:
        opening = mark.translate(SUPERSCRIPTS) + " "
        for paragraph in note.iter(_PARAGRAPH):
            text = self._words.read(paragraph).text.replace(BOLD, "").replace(ITALIC, "")
            words = " ".join(clean_text(text).split())
            if words:
                yield Line(opening + words, gap=True, whole=True, note=mark)
                opening = ""

    def _grid(self, table: Any) -> Grid:
        grid = Grid()
        for tr in _members(table, w("tr")):
            if tr.find(f"{w('trPr')}/{w('del')}") is not None:
                continue
            column = _count(tr, f"{w('trPr')}/{w('gridBefore')}", 0)
            row = []
            for tc in _members(tr, w("tc")):
                merged = value_of(tc, f"{w('tcPr')}/{w('vMerge')}", "continue") == "continue"
                cell = Cell(column, list(self._blocks(tc)), continues=merged)
                if value_of(tc, f"{w('tcPr')}/{w('hMerge')}", "continue") != "continue":
                    row.append(cell)
                column += _count(tc, f"{w('tcPr')}/{w('gridSpan')}", 1)
            grid.rows.append(row)
        return grid


def _root(package: Package, link: Relation | None) -> Any | None:
    """A part beside the main one; a file whose styles are lost is still read."""
    return parsed(package.xml(link.target)) if link is not None and link.target in package else None


def _members(element: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in content controls too."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in (_CONTROL, w("sdtContent"), _CUSTOM, w("ins")):
            yield from _members(child, tag)


def _count(element: Any, path: str, default: int) -> int:
    written = value_of(element, path, "") or ""
    return int(written) if written.isdecimal() and len(written) < len("1000") else default


def _is_contents(control: Any) -> bool:
    """The list of headings that Word makes itself."""
    gallery = control.find(f"{w('sdtPr')}/{w('docPartObj')}/{w('docPartGallery')}")
    return gallery is not None and gallery.get(VALUE, "").lower() == "table of contents"
