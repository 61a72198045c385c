"""OpenDocument texts, as LibreOffice writes them: paragraphs, list numbers, notes, tables, text boxes."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.faces import Face
from phongtrao.reader.sources.grids import Grid, TableReader
from phongtrao.reader.sources.html_tables import OpenTable
from phongtrao.reader.sources.legacy_fonts import in_unicode
from phongtrao.reader.sources.odt_styles import OUTLINE, STYLE_NAME, OdtStyles, o, small
from phongtrao.reader.sources.packages import Broken, Package, children_of
from phongtrao.reader.sources.text import clean_text
from phongtrao.reader.sources.word_lines import lines_of
from phongtrao.reader.sources.words import SUPERSCRIPTS, with_marks

_STYLES = tuple(o(name) for name in ("style:style", "text:list-style", "text:outline-style"))
_HOMES = tuple(o(name) for name in ("office:styles", "office:automatic-styles", "office:text"))
_PARAGRAPH, _HEADING, _LIST, _TABLE = (o(name) for name in ("text:p", "text:h", "text:list", "table:table"))
_FRAME, _BOX, _NOTE = o("draw:frame"), o("draw:text-box"), o("text:note")
_ITEMS = (o("text:list-item"), o("text:list-header"))
_WRAPS = tuple(o(name) for name in ("text:section", "text:index-body", "draw:a", "draw:g", "draw:custom-shape"))
_BLOCKS = (_PARAGRAPH, _HEADING, _LIST, _TABLE, _FRAME, *_WRAPS)
_LEFT_OUT = tuple(
    o(name) for name in ("office:annotation", "text:tracked-changes", "text:ruby-text", "text:hidden-text")
)
_SIGNS = {o("text:tab"): "\t", o("text:line-break"): "\n"}
_SPACE, _MOST_SPACES, _MOST_REPEATED = o("text:s"), 80, 50
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def extract_odt(package: Package) -> Extract:
    """
    The lines of an OpenDocument text.

    :raises Unreadable: the file is damaged, locked, or too large unpacked.
    """
    try:
        if "META-INF/manifest.xml" in package and b"encryption-data" in package.part("META-INF/manifest.xml"):
            raise Unreadable("encrypted", "Tệp có mật khẩu; hãy gỡ mật khẩu rồi lưu lại.")
        return Extract(tuple(_Walk(package).lines()))
    except Broken as error:
        raise Unreadable(
            "not_a_document", "Tệp không phải văn bản .odt còn nguyên; hãy mở bằng LibreOffice và lưu lại."
        ) from error


@dataclass
class _Counting:
    """An open list: its style, how deep it is, and the last number of each level."""

    style: str
    depth: int
    counts: dict[int, int]
    label: str = ""


@dataclass
class _Words:
    pieces: list[tuple[str, Face]] = field(default_factory=list)
    notes: list[tuple[str, Any]] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)


class _Walk:
    """Goes through the text in order; notes follow the paragraph that calls them."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = OdtStyles()
        self._tables = TableReader()
        self._counts: dict[str, dict[int, int]] = {}
        self._last: dict[str, dict[int, int]] = {}
        self._marks = 0

    def lines(self) -> Iterator[Line]:
        """Every line of the document."""
        for part in ("styles.xml", "content.xml"):
            if part not in self._package and part == "styles.xml":
                continue
            for element in children_of(self._package.xml(part), _HOMES, (*_STYLES, *_BLOCKS)):
                if element.tag in _STYLES:
                    self._styles.add(element)
                elif part == "content.xml":
                    for found in self._block(element, None):
                        yield from self._tables.lines_of(found) if isinstance(found, Grid) else (found,)

    def _block(self, element: Any, counting: _Counting | None) -> Iterator[Line | Grid]:
        if element.tag in (_PARAGRAPH, _HEADING):
            yield from self._paragraph(element, counting)
        elif element.tag == _LIST:
            yield from self._list(element, counting)
        elif element.tag == _TABLE:
            yield self._table(element)
        elif element.tag in (_FRAME, _BOX, *_WRAPS):
            for child in element:
                yield from self._block(child, counting)

    def _list(self, element: Any, above: _Counting | None) -> Iterator[Line | Grid]:
        style = element.get(STYLE_NAME) or (above.style if above else "")
        if above is not None:
            counting = _Counting(style, above.depth + 1, above.counts)
        else:
            counting = _Counting(style, 1, self._begun(element, style))
        for item in element:
            if item.tag not in _ITEMS:
                continue
            own = any(child.tag in (_PARAGRAPH, _HEADING) for child in item[:1])
            counting.label = self._label(counting, item) if own and item.tag == _ITEMS[0] else ""
            for child in item:
                yield from self._block(child, counting)

    def _begun(self, element: Any, style: str) -> dict[int, int]:
        """A list goes on with the one it names, or with the last of its style."""
        counts: dict[int, int] = {}
        if named := element.get(o("text:continue-list")):
            counts = self._counts.get(named, counts)
        elif element.get(o("text:continue-numbering")) == "true":
            counts = self._last.get(style, counts)
        self._last[style] = counts
        if identifier := element.get(_ID):
            self._counts[identifier] = counts
        return counts

    def _label(self, counting: _Counting, item: Any) -> str:
        level = self._styles.level(counting.style, counting.depth)
        start = level.start if level else 1
        told = item.get(o("text:start-value"))
        number = small(told, start) if told else counting.counts.get(counting.depth, start - 1) + 1
        return self._counted(counting.style, counting.depth, counting.counts, number)

    def _counted(self, style: str, depth: int, counts: dict[int, int], number: int) -> str:
        counts[depth] = number
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        return self._styles.label(style, depth, counts)

    def _paragraph(self, element: Any, counting: _Counting | None) -> Iterator[Line | Grid]:
        words = _Words()
        face = self._styles.face(element.get(STYLE_NAME, ""), Face())
        self._gather(element, face, words)
        label, heading = "", None
        if element.tag == _HEADING:
            heading = small(element.get(o("text:outline-level")), 1)
        if counting is not None:
            label, counting.label = counting.label, ""
        elif heading is not None and self._styles.level(OUTLINE, heading) and words.pieces:
            counts = self._counts.setdefault(OUTLINE, {})
            label = self._counted(OUTLINE, heading, counts, counts.get(heading, 0) + 1)
        yield from lines_of(with_marks(in_unicode(words.pieces)), heading, label)
        for mark, body in words.notes:
            yield from self._note(mark, body)
        for box in words.boxes:
            yield from self._block(box, None)

    def _gather(self, element: Any, face: Face, words: _Words) -> None:
        self._say(element.text, face, words)
        for child in element:
            if child.tag == _NOTE:
                self._marks += 1
                mark = str(self._marks)
                words.pieces.append((mark.translate(SUPERSCRIPTS), replace(face, raised=False)))
                words.notes.append((mark, child.find(o("text:note-body"))))
            elif child.tag in (_FRAME, *_WRAPS[3:]):
                words.boxes.append(child)
            elif child.tag == _SPACE:
                words.pieces.append((" " * min(small(child.get(o("text:c")), 1), _MOST_SPACES), face))
            elif child.tag in _SIGNS:
                words.pieces.append((_SIGNS[child.tag], face))
            elif child.tag not in _LEFT_OUT:
                self._gather(child, self._styles.face(child.get(STYLE_NAME, ""), face), words)
            self._say(child.tail, face, words)

    def _say(self, text: str | None, face: Face, words: _Words) -> None:
        if text and not face.hidden:
            words.pieces.append((text.replace("\n", " "), face))

    def _note(self, mark: str, body: Any | None) -> Iterator[Line]:
        opening = mark.translate(SUPERSCRIPTS) + " "
        for paragraph in body.iter(_PARAGRAPH) if body is not None else ():
            words = _Words()
            self._gather(paragraph, Face(), words)
            text = " ".join(clean_text("".join(piece for piece, _ in in_unicode(words.pieces))).split())
            if text:
                yield Line(opening + text.replace(BOLD, "").replace(ITALIC, ""), gap=True, whole=True, note=mark)
                opening = ""

    def _table(self, element: Any) -> Grid:
        table = OpenTable([])
        for row in _rows(element):
            cells = [cell for cell in row if cell.tag == o("table:table-cell")]
            for _ in range(min(small(row.get(o("table:number-rows-repeated")), 1), _MOST_REPEATED)):
                table.row()
                for cell in cells:
                    across = small(cell.get(o("table:number-columns-spanned")), 1)
                    down = small(cell.get(o("table:number-rows-spanned")), 1)
                    for _ in range(min(small(cell.get(o("table:number-columns-repeated")), 1), _MOST_REPEATED)):
                        table.cell(across, down).extend(part for child in cell for part in self._block(child, None))
        table.end()
        return table.grid


def _rows(element: Any) -> Iterator[Any]:
    for child in element:
        if child.tag == o("table:table-row"):
            yield child
        elif child.tag in (o("table:table-header-rows"), o("table:table-rows"), o("table:table-row-group")):
            yield from _rows(child)
