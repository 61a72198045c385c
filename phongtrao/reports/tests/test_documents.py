"""Files of a report, opened again: what stands in them, that they are the same each time, what templates may not do."""

import io
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from openpyxl import load_workbook
from PIL import Image

from phongtrao.reports import documents, rules
from phongtrao.reports.documents import Filled, check, default_template, fill
from phongtrao.reports.documents.sample import SAMPLE
from phongtrao.reports.rules import Figure, Piece, Table

SITE = "https://bao-cao.example.org"
PROFILES = ("doan", "hanh-chinh")


def picture(_photo=None):
    out = io.BytesIO()
    Image.new("RGB", (64, 40), (90, 120, 140)).save(out, "JPEG")
    return out.getvalue()


def in_form(profile):
    return replace(SAMPLE, head=replace(SAMPLE.head, profile=profile))


def filled(profile, digest="", content=None):
    content = content or in_form(profile)
    return fill(default_template(profile), Filled(content, SITE, digest, pictures=picture))


def test_a_day_and_a_name_with_a_hyphen_keep_their_blanks_in_one_line():
    head = replace(SAMPLE.head, unit="BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG", place="TP. Hồ Chí Minh", dated="2024-03-05")
    text = text_of(Document(io.BytesIO(filled("doan", content=replace(SAMPLE, head=head)))))

    assert "BCH ĐOÀN KHỐI DÂN\N{NO-BREAK SPACE}-\N{NO-BREAK SPACE}CHÍNH" in text
    assert "TP. Hồ Chí Minh, " + "ngày 05 tháng 3 năm 2024".replace(" ", "\N{NO-BREAK SPACE}") in text


def text_of(document):
    cells = [paragraph.text for table in document.tables for cell in table._cells for paragraph in cell.paragraphs]
    return "\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)])


@pytest.mark.parametrize("profile", PROFILES)
def test_the_template_of_the_house_is_without_fault_and_always_the_same(profile):
    default_template.cache_clear()
    first = default_template(profile)
    default_template.cache_clear()

    assert default_template(profile) == first
    assert check(first) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_the_page_has_the_measures_of_its_form(profile):
    form = rules.profile(profile)
    document = Document(io.BytesIO(filled(profile)))
    upright, flat = document.sections

    sizes = [round(size.mm) for one in (upright, flat) for size in (one.page_width, one.page_height)]
    assert sizes == [210, 297, 297, 210]
    for side in ("top", "bottom", "left", "right"):
        assert abs(getattr(upright, f"{side}_margin") - Mm(form.page[side])) < Mm(0.1)
    face = document.styles["Normal"].element.rPr.find(qn("w:rFonts"))
    assert {face.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert upright.different_first_page_header_footer
    assert "PAGE" in upright.header._element.xml


def test_the_form_of_the_youth_union_has_no_national_motto_and_a_hyphen():
    words = text_of(Document(io.BytesIO(filled("doan"))))

    assert "CỘNG HÒA" not in words
    assert "ĐOÀN TNCS HỒ CHÍ MINH" in words
    assert rules.profile("doan").numbered("5") == "Số: 05-BC/ĐTN"


def test_the_form_of_administrative_bodies_has_the_motto_and_a_slash():
    words = text_of(Document(io.BytesIO(filled("hanh-chinh"))))

    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words
    assert "Độc lập - Tự do - Hạnh phúc" in words
    assert rules.profile("hanh-chinh").numbered("12") == "Số: 12/BC-ĐTN"
    assert rules.profile("hanh-chinh").numbered("12/BC-X") == "Số: 12/BC-X"


def test_headings_are_real_figures_are_links_photos_have_words_and_tables_repeat_their_head():
    document = Document(io.BytesIO(filled("doan", "ab" * 32)))
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    links = {relation.target_ref for relation in document.part.rels.values() if relation.reltype.endswith("/hyperlink")}
    drawn = document.element.body.iter(qn("wp:docPr"))
    annex = document.tables[-1]

    assert (styles["I. MỘT PHẦN"], styles["1. Một mục"], styles["1.1. Một tiểu mục"]) == (
        "Heading 1", "Heading 2", "Heading 3",
    )  # fmt: skip
    assert links == {f"{SITE}/vi-sao/"}
    assert [one.get("descr") for one in drawn] == ["Ảnh mẫu"]
    assert annex.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in annex.rows[1].cells] == ["Việc", "12"]
    assert "DỰ THẢO" not in text_of(document)
    assert "abab" in text_of(document)
    assert "DỰ THẢO" in text_of(Document(io.BytesIO(filled("doan"))))


def test_typed_words_are_words_in_word():
    odd = replace(
        SAMPLE, opening=(replace(SAMPLE.opening[0], pieces=(Piece("{{ don_vi }} {% if %} <b> & \x07 \"'"),)),)
    )

    assert "{{ don_vi }} {% if %} <b> & " in text_of(Document(io.BytesIO(filled("doan", content=odd))))


def test_the_same_report_gives_the_same_bytes():
    assert filled("doan", "ab" * 32) == filled("doan", "ab" * 32)
    assert documents.pdf_of(SAMPLE, SITE, pictures=picture) == documents.pdf_of(SAMPLE, SITE, pictures=picture)
    assert documents.workbook_of(SAMPLE, SITE) == documents.workbook_of(SAMPLE, SITE)


def test_a_photo_that_is_gone_leaves_words():
    data = fill(default_template("doan"), Filled(SAMPLE, SITE))

    assert "(ảnh đã được gỡ)" in text_of(Document(io.BytesIO(data)))


def test_the_annex_holds_numbers_with_links_and_no_formulas():
    figure = Figure("x", "Số", "1234.5", "1.234,5", "/vi-sao/?thuoc=hours", {})
    words = ("=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "Việc")
    rows = tuple((Piece(one), Piece(figure=figure)) for one in words)
    book = load_workbook(
        io.BytesIO(documents.workbook_of(replace(SAMPLE, tables=(Table("t", "Bảng", ("Việc", "Số"), rows),)), SITE))
    )
    sheet = book["Bảng"]

    assert [sheet.cell(row, 2).value for row in range(2, 7)] == [1234.5] * 5
    assert sheet.cell(2, 2).hyperlink.target == f"{SITE}/vi-sao/?thuoc=hours"
    assert [sheet.cell(row, 1).data_type for row in range(2, 7)] == ["s"] * 5
    assert not any(str(sheet.cell(row, 1).value).startswith(("=", "+", "-", "@")) for row in range(2, 7))
    assert sheet.freeze_panes == "A2"


def template(*lines):
    """A Word file with these paragraphs."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "words",
    [
        "{{ don_vi.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ don_vi|attr('__class__') }}",
        "{{ don_vi.upper() }}",
        "{{ range(10**9) }}",
        "{{ 'a' * 10**9 }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ loop }}",
        "{% set x = 1 %}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% macro x() %}{% endmacro %}",
        "{% for a in cac_phan recursive %}{% endfor %}",
        "{% for a in don_vi %}{% endfor %}",
        "{% for a in cac_phan %}{% for b in cac_phan %}{% endfor %}{% endfor %}",
        "{{ cac_phan[0] }}",
        "{{ don_vi ~ so }}",
        "{{ anh.hinh.tpl.save('x') }}",
    ],
)
def test_a_hostile_template_is_refused_before_anything_of_it_runs(words):
    assert check(template("Trước", words))


@pytest.mark.parametrize(
    "words", ["{{ don_vi.__class__ }}", "{{ mo_dau.append }}", "{{ don_vi.upper() }}", "{{ ''.join }}"]
)
def test_and_the_sandbox_itself_gives_nothing_away(words):
    with pytest.raises(Exception, match=r"undefined|has no|not safely callable|no attribute"):
        fill(template(words), Filled(SAMPLE, SITE))


@pytest.mark.parametrize(
    ("lines", "place", "said"),
    [
        (("Một", "{{ don_v }}"), "Đoạn 2 của phần thân", "Không có mục “don_v”. Các mục dùng được ở đây: "),
        (("Một", "Hai", "{%p for phan in cac_phan %}", "{{ phan.de_mu }}", "{%p endfor %}"), "Đoạn 4", "“de_mu”"),
        (("{%p for phan in cac_phan %}", "{{ phan.de_muc }}"), "Đoạn", "thiếu endfor hoặc endif"),
        (("{{ don_vi }", "x"), "Đoạn", "thẻ"),
        (("{%p for d in mo_dau %}", "{{ d.chu }}", "{%p endfor %}"), "Đoạn 2", "hãy viết {{r d.chu }}"),
        (("{{r don_vi }}",), "Đoạn 1", "hãy viết {{ don_vi }}"),
    ],
)
def test_a_broken_template_says_where_it_is_broken_and_what_to_write(lines, place, said):
    faults = check(template(*lines))

    assert faults
    assert faults[0].place.startswith(place)
    assert said in str(faults[0])


def test_what_is_no_word_file_or_brings_more_than_words_is_refused():
    def packed(**parts):
        out = io.BytesIO(template("{{ don_vi }}"))
        with zipfile.ZipFile(out, "a") as package:
            for name, words in parts.items():
                package.writestr(name.replace("__", "/") + ".bin" * (name == "word__vbaProject"), words)
        return out.getvalue()

    far = '<Relationships><Relationship Id="x" Type="t/attachedTemplate" Target="http://x" TargetMode="External"/>'

    assert "không phải là văn bản Word" in str(check(b"khong phai")[0])
    assert "macro" in str(check(packed(word__vbaProject="x"))[0])
    assert "từ nơi khác" in str(check(packed(**{"word/_rels/settings.xml.rels": far}))[0])


def test_a_template_that_an_office_made_simpler_works():
    loop = ("{%p for phan in cac_phan %}", "{{ phan.de_muc }}", "{%p for d in phan.cac_doan %}")
    simple = template("{{ don_vi }}", *loop, "{{r d.chu }}", "{%p endfor %}", "{%p endfor %}")
    words = text_of(Document(io.BytesIO(fill(simple, Filled(SAMPLE, SITE)))))

    assert check(simple) == []
    assert "I. MỘT PHẦN" in words
    assert "- Đã tổ chức 12 hoạt động" in words
