"""Filling a Word template: a sandbox in which nothing can be called, rich texts with links, photos with words."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, RichText
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from PIL import Image

from phongtrao.reports.rules import Content, Photo, Piece

from .settling import settled, written
from .words import words_of

W_R, W_T = qn("w:r"), qn("w:t")
NARROWEST, WIDEST = 11, 60
"""Letters by which columns of a table share its width."""
PHOTO_WIDTH, PHOTO_HEIGHT = 120, 80
GONE = "(ảnh đã được gỡ)"
Pictures = Callable[[Photo], bytes | None]
KEPT = "\N{NO-BREAK SPACE}"
"""Keeps a day, or a name with a hyphen, in one line."""


class Locked(ImmutableSandboxedEnvironment):
    """Names, their parts, loops and conditions: no calls, no filters, no attributes of objects."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()
        self.filters.clear()
        self.tests.clear()

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A part of what we filled in; of any other thing there is nothing."""
        if isinstance(obj, dict) and attribute in obj:
            return obj[attribute]
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The same by brackets."""
        return self.getattr(obj, argument) if isinstance(argument, str) else self.undefined(obj=obj, name=str(argument))

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing is called."""
        return False


class StrictTemplate(DocxTemplate):
    """A template whose filled XML must be whole; docxtpl itself would drop what it cannot read."""

    def fix_tables(self, xml: str) -> Any:
        """
        The tree of the filled document.

        :raises etree.XMLSyntaxError: tags of the template stand where Word allows none.
        """
        etree.fromstring(xml.encode())
        return super().fix_tables(xml)

    def render_properties(self, context: dict[str, Any], jinja_env: Any = None) -> None:
        """Properties are set by us, not by the template."""


class Picture(InlineImage):
    """A photo with the words that tell what it shows."""

    def __init__(self, template: DocxTemplate, data: bytes, words: str) -> None:
        with Image.open(io.BytesIO(data)) as photo:
            ratio = photo.width / photo.height
        super().__init__(template, io.BytesIO(data), width=Mm(min(PHOTO_WIDTH, PHOTO_HEIGHT * ratio)))
        self.words = words

    def _insert_image(self) -> str:
        shape = self.tpl.current_rendering_part.new_pic_inline(self.image_descriptor, self.width, self.height)
        shape.docPr.set("descr", self.words)
        return f'</w:t></w:r><w:r><w:drawing>{shape.xml}</w:drawing></w:r><w:r><w:t xml:space="preserve">'


@dataclass(slots=True)
class Filled:
    """What a report is filled with: its content, the digest if it is frozen, the site that links lead to, photos."""

    content: Content
    site: str
    digest: str = ""
    stamp: str = "1980-01-01T00:00:00Z"
    pictures: Pictures = field(default=lambda _photo: None)


def fill(template: bytes, filled: Filled) -> bytes:
    """The report in Word, the same bytes each time for the same content, template and photos."""
    document = StrictTemplate(io.BytesIO(template))
    document.init_docx()
    linking = _Linking(document, filled)
    context = cast("dict[str, Any]", linking.rich(words_of(filled.content, filled.digest)))
    document.render(context, Locked())
    _lay_out(document.docx.element.body)
    properties = document.docx.core_properties
    properties.title = f"Báo cáo: {filled.content.head.subject}"
    properties.author = properties.last_modified_by = filled.content.head.unit
    properties.language, properties.comments = "vi", ""
    return settled(written(document.save), stamp=filled.stamp)


def _lay_out(body: Any) -> None:
    """Tables of figures: figures at the right, unless the template says where they stand; wide columns for words."""
    for table in body.iter(qn("w:tbl")):
        rows = [row.findall(qn("w:tc")) for row in table.findall(qn("w:tr"))]
        figures = [cell for row in rows for cell in row if _is_figure(cell)]
        for cell in figures:
            properties = cell.find(qn("w:p")).get_or_add_pPr()
            if properties.find(qn("w:jc")) is None:
                properties.get_or_add_jc().set(qn("w:val"), "right")
        if figures:
            _widen(table, rows)


def _is_figure(cell: Any) -> bool:
    """True for a cell that holds a figure alone."""
    paragraphs = cell.findall(qn("w:p"))
    if len(paragraphs) != 1 or paragraphs[0].find(qn("w:hyperlink")) is None:
        return False
    return not any(text.text for text in paragraphs[0].iterfind(f"{W_R}/{W_T}"))


def _widen(table: Any, rows: list[list[Any]]) -> None:
    """Share the width of a table out by how long the words of its columns are."""
    columns = table.find(qn("w:tblGrid")).findall(qn("w:gridCol"))
    whole = sum(int(one.get(qn("w:w"), 0)) for one in columns)
    even = [row for row in rows if len(row) == len(columns)]
    longest = [max(len(_words(row[place])) for row in even) for place in range(len(columns))] if even else []
    weights = [min(max(length, NARROWEST), WIDEST) for length in longest]
    for place, weight in enumerate(weights):
        width = str(int(whole * weight / sum(weights)))
        columns[place].set(qn("w:w"), width)
        for row in even:
            row[place].get_or_add_tcPr().get_or_add_tcW().set(qn("w:w"), width)


def _words(cell: Any) -> str:
    return "".join(text.text or "" for text in cell.iter(W_T))


class _Linking:
    """Turns pieces into rich text; one relationship for each address, however often it is used."""

    def __init__(self, document: DocxTemplate, filled: Filled) -> None:
        self._document, self._filled = document, filled
        self._known: dict[str, str] = {}

    def rich(self, value: Any) -> Any:
        """The same words, pieces and photos as what Word knows."""
        if isinstance(value, Mapping):
            return {name: self.rich(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self.rich(one) for one in value]
        if isinstance(value, tuple):
            return self._text(value)
        if isinstance(value, Photo):
            data = self._filled.pictures(value)
            return Picture(self._document, data, value.words) if data else GONE
        return clean(value) if isinstance(value, str) else value

    def _text(self, pieces: tuple[Piece, ...]) -> RichText:
        text = RichText()
        for piece in pieces:
            if piece.figure:
                text.add(clean(piece.text), url_id=self._link(piece.figure.address))
            elif piece.words:
                text.add(clean(piece.words))
        return text

    def _link(self, address: str) -> str:
        """python-docx looks through all relationships for each new one; a thousand figures know theirs by name."""
        if address not in self._known:
            name = self._known[address] = f"rIdFigure{len(self._known) + 1}"
            links = self._document.docx.part.rels
            links.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, f"{self._filled.site}{address}", name, is_external=True)
        return self._known[address]


def clean(words: str) -> str:
    """Words without signs that XML does not know, or that docxtpl would take for its own."""
    return "".join(sign for sign in words.replace("\n", " ").replace("\t", " ") if sign.isprintable() or sign == KEPT)
