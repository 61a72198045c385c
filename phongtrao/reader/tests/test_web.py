"""Saved web pages: the document as a browser shows it, without what surrounds it."""

from pathlib import Path

import pytest

from phongtrao.reader import read_document
from phongtrao.reader.sources import extract_bytes
from phongtrao.reader.sources.extract import BOLD, ITALIC, Line


def _lines(page: str) -> list[Line]:
    return list(extract_bytes(page.encode(), "trang.html").lines)


def _texts(body: str) -> list[str]:
    lines = _lines(f"<!DOCTYPE html><html><body>{body}</body></html>")
    return [line.text.replace(BOLD, "").replace(ITALIC, "") for line in lines]


def test_only_the_document_of_a_page_is_read() -> None:
    menu = "".join(f'<li><a href="/{word}">Chuyên mục {word}</a></li>' for word in "abcdefgh")
    body = (
        "<script>var kế = 'hoạch';</script><style>p {color: red}</style>"
        f'<nav>Trang chủ</nav><div class="left"><ul>{menu}</ul></div><div id="breadcrumb">Văn bản &gt; Kế hoạch</div>'
        '<form id="f"><div class="content"><p>KẾ HOẠCH</p><p>Đoàn xã Mây trồng 50 cây xanh trước ngày 5/3/2026,'
        " chăm sóc đường hoa và dọn vệ sinh các thôn trong xã mỗi sáng thứ bảy hằng tuần đến hết năm học.</p>"
        '<p style="display:none">ẩn</p><p>Xem <a href="/luat">Luật</a>.</p></div></form><footer>Bản quyền</footer>'
    )
    texts = _texts(body)
    assert texts[0] == "KẾ HOẠCH"
    assert texts[-1] == "Xem Luật."
    assert len(texts) == 3


def test_lists_bear_the_marks_a_browser_shows() -> None:
    body = (
        "<ol type='I' start='2'><li>Hai</li><li value='5'>Năm</li></ol><ol type=a><li><p>Chữ</p></li></ol>"
        "<ul><li>Chấm<ul><li>Tròn</li></ul></li><li>- Gạch</li></ul><ol><li>Số<br>dưới</li></ol>"
        "<ul style='list-style-type:none'><li>Trơn</li></ul><ol><li></li><li>Sau</li></ol>"
    )
    marks = ["II. Hai", "V. Năm", "a) Chữ", "• Chấm", "○ Tròn", "- Gạch", "1. Số", "dưới", "Trơn", "2. Sau"]
    assert _texts(body) == marks


def test_blanks_breaks_and_faces_are_read_as_shown() -> None:
    page = (
        "<html><body><p>&nbsp;&nbsp;<b>Đoàn</b>\n   xã <i>Mây</i>&#7879;</p><div>một<br/>hai<br><br>Ba</div>"
        "<p>m<sup>2</sup> H<sub>2</sub>O</p><h2>Mục</h2><p style='text-transform: uppercase'>kế hoạch</p></body></html>"
    )
    lines = _lines(page)
    assert [line.text for line in lines] == [
        f"{BOLD}Đoàn{BOLD} xã {ITALIC}Mây{ITALIC}ệ",
        *("một", "hai", "Ba", "m² H2O", "Mục", "KẾ HOẠCH"),
    ]
    assert [line.gap for line in lines] == [True, True, False, True, True, True, True]
    assert lines[5].heading == 2


def test_footnotes_of_a_page_are_lifted_out(tmp_path: Path) -> None:
    page = (
        '<html><body><p>Đoàn xã Mây trồng 50 cây xanh<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><hr>'
        '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Quyết định số 7/QĐ-UBND.</p></div></body></html>'
    )
    (tmp_path / "trang.html").write_text(page, encoding="utf-8")
    reading = read_document(tmp_path / "trang.html")
    assert "cây xanh¹." in reading.text
    assert [(note.mark, note.text) for note in reading.footnotes] == [("1", "Quyết định số 7/QĐ-UBND.")]


def test_tables_keep_their_cells_and_spans_count_for_each_row() -> None:
    body = (
        "<table><tr><td>TỈNH ĐOÀN HẢI LONG<br>***</td><td>ĐOÀN TNCS HỒ CHÍ MINH</td></tr></table><p>KẾ HOẠCH</p>"
        "<table><thead><tr><th>TT<th>Nội dung<th>Đơn vị chủ trì</tr></thead>"
        "<tr><td>1<td>Ra quân<td rowspan=2>Đoàn xã Mây</tr><tr><td>2<td>Tổng kết</tr>"
        "<tr><td colspan=2>Cộng<td>3</tr></table>"
    )
    lines = _lines(f"<html><body>{body}</body></html>")
    plain = [line.text for line in lines if line.cell is None]
    assert plain == ["TỈNH ĐOÀN HẢI LONG", "ĐOÀN TNCS HỒ CHÍ MINH", "KẾ HOẠCH"]
    cells = {line.cell: line.text for line in lines if line.cell}
    assert cells[1, 2, 2] == "Đoàn xã Mây"
    assert (cells[1, 3, 0], cells[1, 3, 2]) == ("Cộng", "3")


def test_a_page_laid_out_with_tables_is_read_as_text() -> None:
    rows = "<tr><td>Nội dung</td><td>Đơn vị</td></tr><tr><td>Ra quân làm sạch bờ biển</td><td>Đoàn xã</td></tr>"
    inner = f"<table>{rows}</table>"
    body = f"<table><tr><td>Trái</td><td><p>KẾ HOẠCH</p>{inner}</td></tr></table>"
    lines = _lines(f"<html><body>{body}</body></html>")
    assert [line.text for line in lines if line.cell is None] == ["Trái", "KẾ HOẠCH"]
    assert [line.cell for line in lines if line.cell] == [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]


@pytest.mark.parametrize(
    "body",
    [
        '<p><font face=".VnTime">§oµn x· M©y</font></p>',
        "<p style=\"font-family:'VNI-Times'\">Ñoaøn xaõ Maây</p>",
        '<style>p.cu {margin: 0; font-family: ".VnTime"}</style><p class="cu">§oµn x· M©y</p>',
    ],
)
def test_old_fonts_of_a_page_are_read(body: str) -> None:
    assert _texts(body) == ["Đoàn xã Mây"]


def test_an_old_page_that_names_no_font_is_known_by_its_words() -> None:
    body = "<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p><p>§éc lËp - Tù do - H¹nh phóc</p>"
    assert _texts(body)[1] == "Độc lập - Tự do - Hạnh phúc"


def test_a_page_that_word_saved_shows_its_bullets() -> None:
    body = "<p><![if !supportLists]><span style='font-family:Wingdings'>§</span> <![endif]>Trồng cây</p><o:p></o:p>"
    assert _texts(body) == ["▪ Trồng cây"]


def test_a_page_in_windows_letters_and_one_in_an_archive_are_read() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>K&#7871; ho&#7841;ch “café”</p></body></html>'
    archive = (
        "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
        "--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<html><body><p>K=E1=BA=BF ho=E1=BA=A1ch</p></body></html>\r\n--B--\r\n"
    )
    assert [line.text for line in extract_bytes(page.encode("cp1252"), "a").lines] == ["Kế hoạch “café”"]
    assert [line.text for line in extract_bytes(archive.encode(), "a.mht").lines] == ["Kế hoạch"]


def test_markdown_with_a_little_html_stays_markdown() -> None:
    lines = extract_bytes("## Mục\n\n| Nội dung | Đơn vị |\n|---|---|\n| a<br>b | c |\n".encode(), "a.md").lines
    assert [line.text for line in lines] == ["Mục", "Nội dung", "Đơn vị", "a", "b", "c"]


def test_the_headline_of_a_portal_is_not_the_title_and_related_news_cite_nothing(tmp_path: Path) -> None:
    page = (
        "<html><body><h1>Kế hoạch trồng rừng của xã</h1><table><tr><td><p><b>UBND XÃ MÂY</b></p><p>Số: 9/KH-UBND</p>"
        "</td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><i>Mây, ngày 4 tháng 2 năm 2026</i></p></td></tr>"
        "</table><p><b>KẾ HOẠCH</b></p><p><b>Trồng rừng phòng hộ năm 2026</b></p><p>Thực hiện Công văn số 3/CV-HU,"
        " UBND xã ban hành kế hoạch như sau:</p><p><b>I. NHIỆM VỤ</b></p><p>- Đoàn xã trồng 50 cây.</p>"
        "<p><b>TM. ỦY BAN NHÂN DÂN</b></p><p><b>CHỦ TỊCH</b></p><p><b>Lò Văn Mây</b></p>"
        "<p>Tin liên quan</p><ul><li>Quyết định số 77/QĐ-UBND về lịch tiếp dân</li></ul></body></html>"
    )
    (tmp_path / "trang.html").write_text(page, encoding="utf-8")
    reading = read_document(tmp_path / "trang.html")
    assert (reading.header.number, reading.header.place, reading.header.date) == ("9/KH-UBND", "Mây", "2026-02-04")
    assert (reading.header.issuer, reading.header.subject) == ("UBND XÃ MÂY", "Trồng rừng phòng hộ năm 2026")
    assert [citation.number for citation in reading.citations] == ["3/CV-HU"]
