"""Papers as PDF: what people typed is only ever text, long titles fit, the files are tagged and titled."""

import pypdfium2
import pytest

from phongtrao.activities.drawing import qr_svg
from phongtrao.activities.printing import pdf_of
from phongtrao.activities.queries.lists import AttendanceList
from phongtrao.activities.queries.papers import CertificatePaper, CertificatePapers, Poster

TEXT = pypdfium2.raw.FPDF_PAGEOBJ_TEXT
CODE = '#panic("x") $x^2$ \\ "q" \'r\' `s` @t <u> *v* _w_ // x /* y */ [z] {0} = 1 ~ -- ... #import "paper.typ"'
LONG = ("Hội thi nghiệp vụ giải quyết thủ tục hành chính cho công chức trẻ Khối Sở, Ngành Thành phố mở rộng lần " * 3)[
    :200
]
QR = qr_svg("https://phong-trao.example.vn/hd/abc/")


def poster(title):
    words = {
        "host": title,
        "helpers": (title,),
        "kind": title[:80],
        "title": title,
        "summary": f"{title} {title}"[:300],
    }
    facts = [("Thời gian", "19 giờ 00, thứ Bảy 12/12/2026 – 21 giờ 30, Chủ nhật 13/12/2026"), ("Địa điểm", title)]
    facts += [("Hình thức", "Tại chỗ và trực tuyến"), ("Hạn đăng ký", "17 giờ 00, thứ Sáu 11/12/2026")]
    lines = tuple({"label": label, "text": text} for label, text in facts)
    return "poster", Poster(**words, facts=lines, call="Quét", address="https://a/", qr=QR)


def attendance(title):
    columns = ({"title": "STT", "width": 12}, {"title": title, "width": 0})
    words = {"host": title, "heading": "DANH SÁCH", "title": title, "facts": (title,), "count": title, "made": title}
    return "attendance", AttendanceList(**words, columns=columns, rows=(("1", title),) * 3, qr=QR)


def certificate(title):
    words = dict.fromkeys(("unit", "name", "deed", "title", "details", "number", "issued", "digest", "address"), title)
    return "certificate", CertificatePapers(title, (CertificatePaper(**words, qr=QR),))


def text_of(pdf):
    """All words of a PDF, without blanks: where lines break is the paper's."""
    document = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.mark.parametrize("paper", [poster, attendance, certificate])
def test_what_people_typed_is_shown_and_never_read_as_code(paper):
    found = text_of(pdf_of(*paper(CODE), standards=("ua-1",))).replace("\u200b", "")

    assert "".join(CODE.split()) in found


@pytest.mark.parametrize("title", [LONG, "W" * 200, "ễ" * 200], ids=["words", "one word", "accents"])
@pytest.mark.parametrize("paper", [poster, certificate])
def test_long_titles_fit_on_one_page(paper, title):
    kind, words = paper(title) if paper is poster else ("certificate", certificate_of(title))
    pdf = pdf_of(kind, words)
    (page,) = pypdfium2.PdfDocument(pdf)
    width, height = page.get_size()
    boxes = [found.get_bounds() for found in page.get_objects(filter=[TEXT])]
    outside = [box for box in boxes if min(box) < 0 or box[2] > width or box[3] > height]

    assert boxes
    assert outside == []


def certificate_of(title):
    """Long where people type: unit, name and title."""
    words = {"unit": title, "name": title[:120], "title": title, "deed": "đã tham gia hoạt động"}
    rest = {"details": "Ngày 12/12/2026", "number": "001/2026-GCN", "issued": "Ngày 12", "digest": "0" * 16}
    return CertificatePapers("Giấy", (CertificatePaper(**words, **rest, address="https://a/" + "x" * 60, qr=QR),))


def test_a_paper_is_titled_tagged_and_vietnamese():
    pdf = pdf_of(*certificate("Giấy chứng nhận: Tập huấn"), standards=("ua-1",))

    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["Title"] == "Giấy chứng nhận: Tập huấn"
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang(vi" in pdf
    assert b"BeVietnamPro" in pdf


def test_letters_that_the_face_does_not_have_do_no_harm():
    assert "Ngàyhội" in text_of(pdf_of(*poster("Ngày hội 🎉 العربية 漢字 \u202e\u0007")))
