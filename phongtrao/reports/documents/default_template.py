"""The Word template of a profile, made by our own code: a real .docx that an office can open and change."""

from functools import cache

from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from phongtrao.reports.rules import Profile, profile

from .settling import settled, written
from .styles import lay_styles

A4 = (Mm(210), Mm(297))
BLACK = RGBColor(0, 0, 0)
CENTRE, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
BODY = (
    ("{%p for doan in mo_dau %}", ""),
    ("{{r doan.chu }}", "Lời văn"),
    ("{%p endfor %}", ""),
    ("{%p for phan in cac_phan %}", ""),
    ("{%p if phan.cap_1 %}", ""),
    ("{{ phan.de_muc }}", "Heading 1"),
    ("{%p endif %}", ""),
    ("{%p if phan.cap_2 %}", ""),
    ("{{ phan.de_muc }}", "Heading 2"),
    ("{%p endif %}", ""),
    ("{%p if phan.cap_3 %}", ""),
    ("{{ phan.de_muc }}", "Heading 3"),
    ("{%p endif %}", ""),
    ("{%p for doan in phan.cac_doan %}", ""),
    ("{{r doan.chu }}", "Lời văn"),
    ("{%p for anh in doan.cac_anh %}", ""),
    ("{{ anh.hinh }}", "Ảnh"),
    ("{{ anh.chu_thich }}", "Chú thích ảnh"),
    ("{%p endfor %}", ""),
    ("{%p endfor %}", ""),
    ("{%p endfor %}", ""),
)
"""Each line is a paragraph: what Jinja reads, and the style of what is to be seen."""


@cache
def default_template(key: str) -> bytes:
    """The template of a profile; the same bytes each time."""
    form = profile(key)
    document = Document()
    for paragraph in list(document.paragraphs):
        paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001  (python-docx has no other way)
    lay_styles(document, form)
    _page(document, form)
    _head(document, form)
    _title(document)
    for words, style in BODY:
        document.add_paragraph(words, style or None)
    _signature(document)
    _annex(document, form)
    _page_numbers(document)
    document.core_properties.title = f"Mẫu báo cáo: {form.title}"
    document.core_properties.comments = form.source
    return settled(written(document.save))


def _page(document: Docx, form: Profile) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = A4
    for side in ("top", "bottom", "left", "right"):
        setattr(section, f"{side}_margin", Mm(form.page[side]))
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True


def _head(document: Docx, form: Profile) -> None:
    """Two columns: who issues, and what stands at the right of every document."""
    left, right = _columns(document, (68, 97))
    _line(left, "{%p if co_quan_tren %}")
    _line(left, "{{ co_quan_tren }}", size=form.head["superior_size"])
    _line(left, "{%p endif %}")
    own = _line(left, "{{ don_vi }}", size=form.head["own_size"], bold=True)
    if form.head["left_mark"]:
        _line(left, form.head["left_mark"], size=form.head["own_size"])
    else:
        _ruled(own, 22)
    _line(left, "{{ so }}", size=13)
    first = _line(right, "{{ tieu_de_phai }}", size=form.head["right_size"], bold=True)
    first.runs[0].underline = bool(form.head["right_underlined"])
    if form.head["motto"]:
        _ruled(_line(right, "{{ tieu_ngu }}", size=14, bold=True), 15)
    _line(right, "{{ noi_ngay }}", size=14, italic=True)
    _line(right, "{{ du_thao }}", size=13, bold=True)


def _title(document: Docx) -> None:
    for words, bold in (("BÁO CÁO", True), ("{{ trich_yeu }}", True)):
        paragraph = document.add_paragraph(style=None)
        paragraph.alignment = CENTRE
        paragraph.add_run(words).bold = bold
    _ruled(paragraph, 60)
    document.add_paragraph("{%p if kinh_gui %}")
    to = document.add_paragraph("{{ kinh_gui }}")
    to.alignment = CENTRE
    to.paragraph_format.space_before = to.paragraph_format.space_after = Pt(6)
    document.add_paragraph("{%p endif %}")


def _signature(document: Docx) -> None:
    document.add_paragraph()
    left, right = _columns(document, (80, 85))
    _line(left, "Nơi nhận:", size=12, bold=True, italic=True, centred=False)
    _line(left, "{%p for nhan in noi_nhan %}")
    _line(left, "- {{ nhan.dong }}", size=11, centred=False)
    _line(left, "{%p endfor %}")
    _line(left, "{{ dau }}", size=8, centred=False)
    _line(right, "{{ ky_thay }}", bold=True)
    _line(right, "{{ chuc_vu }}", bold=True)
    for _blank in range(4):
        _line(right, "")
    _line(right, "{{ ho_ten }}", bold=True)


def _annex(document: Docx, form: Profile) -> None:
    """A section of its own across the page; the head of each table comes again on every page."""
    section = document.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = A4[1], A4[0]
    section.different_first_page_header_footer = False
    heading = document.add_paragraph("PHỤ LỤC SỐ LIỆU", "Heading 1")
    heading.alignment = CENTRE
    document.add_paragraph("{%p if not phu_luc %}")
    document.add_paragraph("Trong kỳ không có số liệu nào.", "Lời văn")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for bang in phu_luc %}")
    document.add_paragraph("{{ bang.ten }}", "Heading 2")
    table = document.add_table(rows=4, cols=3, style="Table Grid")
    _cells(table, 0, "{%tc for cot in bang.cac_cot %}", "{{ cot.ten }}", "{%tc endfor %}", bold=True)
    _repeated(table)
    table.cell(1, 0).text = "{%tr for hang in bang.cac_hang %}"
    _cells(table, 2, "{%tc for o in hang.cac_o %}", "{{r o.chu }}", "{%tc endfor %}")
    table.rows[2]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    table.cell(3, 0).text = "{%tr endfor %}"
    document.add_paragraph("{{ bang.ghi_chu }}", "Chú thích ảnh")
    document.add_paragraph("{%p endfor %}")


def _cells(table: Table, row: int, *words: str, bold: bool = False) -> None:
    for column, text in enumerate(words):
        paragraph = table.cell(row, column).paragraphs[0]
        paragraph.style = "Ô bảng"
        paragraph.add_run(text).bold = bold


def _repeated(table: Table) -> None:
    properties = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001  (python-docx has no word for it)
    properties.append(OxmlElement("w:tblHeader"))
    properties.append(OxmlElement("w:cantSplit"))


def _columns(document: Docx, widths: tuple[int, int]) -> tuple[_Cell, _Cell]:
    """Two cells side by side without lines, for what stands left and right."""
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    left, right = table.rows[0].cells
    for cell in (left, right):
        cell._tc.remove(cell.paragraphs[0]._p)  # noqa: SLF001  (a cell is born with an empty paragraph)
    return left, right


def _line(
    cell: _Cell, words: str, *, size: float = 14, bold: bool = False, italic: bool = False, centred: bool = True
) -> Paragraph:
    paragraph: Paragraph = cell.add_paragraph()
    paragraph.alignment = CENTRE if centred else WD_ALIGN_PARAGRAPH.LEFT
    run = paragraph.add_run(words)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    return paragraph


def _ruled(paragraph: Paragraph, inset: int) -> None:
    """A short rule below: as long as what the insets (millimetres) leave."""
    rule = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    rule.append(top)
    below = paragraph.insert_paragraph_before("")
    paragraph._p.addnext(below._p)  # noqa: SLF001  (a rule is a paragraph of its own, moved below)
    below.paragraph_format.left_indent = below.paragraph_format.right_indent = Mm(inset)
    below.paragraph_format.space_before, below.paragraph_format.line_spacing = Pt(2), Pt(4)
    below._p.get_or_add_pPr().append(rule)  # noqa: SLF001


def _page_numbers(document: Docx) -> None:
    """In the middle of the top margin, from the second page on."""
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.alignment = CENTRE
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark.text = words
        run._r.append(mark)  # noqa: SLF001  (a field has no word in python-docx)
