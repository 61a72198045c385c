"""The styles of a Word template: one face in black, real headings, text, pictures, cells."""

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from phongtrao.reports.rules import Profile

BLACK = RGBColor(0, 0, 0)
CENTRE = WD_ALIGN_PARAGRAPH.CENTER


def lay_styles(document: Docx, form: Profile) -> None:
    """One face in black; headings are real ones, so that a screen reader finds its way."""
    size = float(form.text["size"])
    _faced(document.styles["Normal"], form, size)
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    for name, bold, italic in (("Heading 1", True, False), ("Heading 2", True, False), ("Heading 3", True, True)):
        style = document.styles[name]
        _faced(style, form, size, bold=bold, italic=italic)
        style.paragraph_format.space_before = Pt(form.text["space_after"])
        style.paragraph_format.space_after = Pt(form.text["space_after"])
        style.paragraph_format.first_line_indent = Mm(form.text["first_line"])
        style.paragraph_format.keep_with_next = True
    text = _new_style(document, "Lời văn")
    text.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    text.paragraph_format.first_line_indent = Mm(form.text["first_line"])
    text.paragraph_format.space_after = Pt(form.text["space_after"])
    text.paragraph_format.line_spacing = form.text["line"]
    for name, italic in (("Ảnh", False), ("Chú thích ảnh", True)):
        style = _new_style(document, name)
        style.paragraph_format.alignment = CENTRE
        style.paragraph_format.space_after = Pt(form.text["space_after"])
        style.paragraph_format.keep_with_next = not italic
        style.font.italic = italic
    _new_style(document, "Ô bảng").font.size = Pt(11)


def _new_style(document: Docx, name: str) -> ParagraphStyle:
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    return style


def _faced(style: ParagraphStyle, form: Profile, size: float, *, bold: bool = False, italic: bool = False) -> None:
    """The face for every script: Word takes another one for letters with marks if it is not said."""
    font = style.font
    font.name, font.size, font.bold, font.italic, font.color.rgb = form.text["font"], Pt(size), bold, italic, BLACK
    properties = style.element.get_or_add_rPr()
    faces = properties.find(qn("w:rFonts"))
    for name in list(faces.attrib):
        del faces.attrib[name]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        faces.set(qn(f"w:{script}"), form.text["font"])
    language = properties.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        properties.append(language)
    language.set(qn("w:val"), "vi-VN")
