"""The sample plan printed, scanned askew and with specks, reads like the sample itself; odd PDF files are refused."""

from collections.abc import Iterable
from pathlib import Path

import pypdfium2
import pytest
import typst
from PIL import Image, ImageFilter

from phongtrao.reader import Reading, Unreadable, examine, read_document
from phongtrao.reader.sources import pdf, tesseract
from phongtrao.vietnamese import fold
from tests.sample_files import SAMPLE, as_printed

needs_tesseract = pytest.mark.skipif(not tesseract.is_installed(), reason="needs tesseract-ocr-vie (bin/need)")
_OPENING = 60


def _scanned(printed: Path, path: Path) -> Path:
    """The pages as a cheap scanner gives them: 200 dpi, 0.7 degrees askew, a little blurred, with specks."""
    document = pypdfium2.PdfDocument(str(printed))
    pages = []
    for page in document:
        image = page.render(scale=200 / 72).to_pil().convert("L")
        image = image.rotate(0.7, fillcolor=255, resample=Image.Resampling.BICUBIC)
        image = image.filter(ImageFilter.GaussianBlur(0.6))
        pages.append(Image.blend(image, Image.effect_noise(image.size, 28), 0.12))
    document.close()
    pages[0].save(str(path), save_all=True, append_images=pages[1:], resolution=200)
    return path


def _facts(reading: Reading) -> dict[str, set[object]]:
    """What a reading says, field by field; texts by how they begin."""
    return {
        "header": {(name, fold(str(value))) for name, value in vars(reading.header).items()},
        "outline": {(entry.marker, fold(entry.title)) for entry in reading.outline},
        "tasks": {fold(task.text)[:_OPENING] for task in reading.tasks},
        "assignments": {(fold(task.text)[:_OPENING], fold(lead)) for task in reading.tasks for lead in task.leads},
        "programs": {fold(name) for name in reading.programs},
        "citations": {citation.number for citation in reading.citations},
    }


def _agreement(read: Reading, reference: Reading) -> float:
    """The mean over the fields of F1, the reading of the sample's own text taken as right."""
    return _mean(_f1(_facts(read)[name], facts) for name, facts in _facts(reference).items())


def _f1(found: set[object], right: set[object]) -> float:
    return 2 * len(found & right) / (len(found) + len(right))


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_printed(tmp_path_factory.mktemp("printed") / "plan.pdf")


def test_a_printed_plan_reads_like_its_text(printed: Path) -> None:
    reading = read_document(printed)
    assert _agreement(reading, read_document(SAMPLE)) > 0.97
    assert [note.mark for note in reading.footnotes] == ["1", "2", "3", "4", "5"]
    assert reading.header.issuer == read_document(SAMPLE).header.issuer


@needs_tesseract
def test_a_scan_askew_and_with_specks_reads_like_the_printed_plan(printed: Path, tmp_path: Path) -> None:
    heard: list[str] = []
    reading = read_document(
        _scanned(printed, tmp_path / "scan.pdf"), progress=lambda _share, stage: heard.append(stage)
    )
    reference = read_document(SAMPLE)
    clean = _agreement(read_document(printed), reference)
    assert _agreement(reading, reference) > clean - 0.05
    pages = sum(stage.startswith("Đọc trang") for stage in heard)
    assert f"Đọc trang {pages}/{pages}" in heard


@needs_tesseract
@pytest.mark.parametrize(("suffix", "turn"), [("jpg", 180), ("tif", 90)])
def test_a_photo_of_a_page_is_read_however_it_lies(tmp_path: Path, suffix: str, turn: int) -> None:
    source, sheet = tmp_path / "sheet.typ", tmp_path / "sheet.pdf"
    source.write_text('#set page(paper: "a5")\n#set text(size: 12pt)\n' + _FEW_WORDS, encoding="utf-8")
    typst.compile(str(source), output=str(sheet))
    document = pypdfium2.PdfDocument(str(sheet))
    image = document[0].render(scale=200 / 72).to_pil().convert("RGB").rotate(turn, expand=True)
    document.close()
    image.save(str(tmp_path / f"photo.{suffix}"), dpi=(200, 200))
    reading = read_document(tmp_path / f"photo.{suffix}")
    assert "trồng 50 cây xanh" in reading.text
    assert any("Đoàn Sở Du lịch" in task.leads for task in reading.tasks)


_FEW_WORDS = """*KẾ HOẠCH*

*Tổ chức ngày hội trồng cây năm 2026*

*I. NỘI DUNG*

1\\. Phân công Đoàn Sở Du lịch trồng 50 cây xanh trước ngày 10/2/2026.

2\\. Các cơ sở Đoàn tổ chức ít nhất 02 buổi ra quân trong tháng, vận động đoàn viên, thanh niên tham gia.

3\\. Văn phòng theo dõi, đôn đốc và tổng hợp kết quả báo cáo Ban Thường vụ theo quy định.
"""


def test_a_scan_without_tesseract_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    tesseract.forget()
    try:
        Image.new("L", (800, 1100), 255).save(str(tmp_path / "photo.png"))
        with pytest.raises(Unreadable, match="apt-get install tesseract-ocr-vie") as refused:
            examine((tmp_path / "photo.png").read_bytes(), name="photo.png")
    finally:
        tesseract.forget()
    assert refused.value.reason == "no_ocr"


def test_a_photo_of_a_telephones_own_kind_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "photo.heic").write_bytes(b"\x00\x00\x00\x18ftypheic" + b"\x00" * 64)
    with pytest.raises(Unreadable, match="JPEG"):
        read_document(tmp_path / "photo.heic")


def test_a_picture_larger_than_any_page_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    Image.new("1", (12_000, 9_000)).save(str(tmp_path / "wall.png"))
    with pytest.raises(Unreadable) as refused:
        read_document(tmp_path / "wall.png")
    assert refused.value.reason == "too_large"


def _pdf_of(pages: int, path: Path, *, width: float = 595, height: float = 842) -> Path:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(width, height)
    document.save(str(path))
    document.close()
    return path


def test_a_pdf_of_ten_thousand_pages_is_refused_at_once(tmp_path: Path) -> None:
    endless = _pdf_of(10_000, tmp_path / "endless.pdf")
    with pytest.raises(Unreadable) as refused:
        read_document(endless)
    assert refused.value.reason == "too_large"
    assert str(pdf.MOST_PAGES) in refused.value.message


def test_a_page_as_large_as_a_wall_is_drawn_small(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(str(_pdf_of(1, tmp_path / "wall.pdf", width=14_400, height=14_400)))
    picture = next(pdf.pictures_of(document, [0]))
    document.close()
    assert picture.image.width * picture.image.height <= 16_100_000


def _small_pdf(extra: bytes) -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R" + extra + b">>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Length 48>>stream\nBT /F1 12 Tf 20 200 Td (Ke hoach nam 2026) Tj ET\nendstream endobj\n"
    )


@pytest.mark.parametrize(
    "extra",
    [
        b"/OpenAction<</S/JavaScript/JS(app.launchURL('http://example.org'))>>",
        b"/OpenAction<</S/URI/URI(http://example.org)>>",
        b"/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)>>]>>>>",
    ],
)
def test_scripts_links_and_enclosed_files_are_let_alone(tmp_path: Path, extra: bytes) -> None:
    """No socket may be opened in a test: fetching anything would fail it. The file also lacks its table of objects."""
    (tmp_path / "odd.pdf").write_bytes(_small_pdf(extra) + b"trailer<</Root 1 0 R>>\n%%EOF")
    assert "Ke hoach" in read_document(tmp_path / "odd.pdf").text


def test_a_locked_pdf_asks_for_its_password_to_be_taken_off(tmp_path: Path) -> None:
    locked = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")>>/ID[(a)(a)]"
    (tmp_path / "locked.pdf").write_bytes(_small_pdf(b"") + b"trailer<</Root 1 0 R" + locked + b">>\n%%EOF")
    with pytest.raises(Unreadable) as refused:
        read_document(tmp_path / "locked.pdf")
    assert refused.value.reason == "encrypted"


def test_columns_and_ruled_tables_of_a_pdf_are_read_as_a_person_reads_them(tmp_path: Path) -> None:
    source, sheet = tmp_path / "table.typ", tmp_path / "table.pdf"
    source.write_text(_TABLE, encoding="utf-8")
    typst.compile(str(source), output=str(sheet))
    reading = read_document(sheet)
    assert reading.header.number == "15/KH-UBND"
    leads = {lead for task in reading.tasks for lead in task.leads}
    assert {"Phòng Tài chính", "Hội Nông dân"} <= leads
    assert any(task.due and task.due.to == "2026-09-15" for task in reading.tasks)


_TABLE = """#set page(paper: "a4", header: [Kế hoạch trồng cây #h(1fr) Lưu hành nội bộ], numbering: "1")
#set text(size: 12pt)
#grid(columns: (1fr, 1fr), align(center)[ỦY BAN NHÂN DÂN \\\\ XÃ ĐỒI THÔNG \\\\ Số: 15/KH-UBND],
  align(center)[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \\\\ Độc lập - Tự do - Hạnh phúc \\\\
  Đồi Thông, ngày 05 tháng 8 năm 2026])
#align(center)[*KẾ HOẠCH* \\\\ *Trồng cây năm 2026*]

*I. PHÂN CÔNG NHIỆM VỤ*

#table(columns: (auto, 2fr, 1fr, 1fr), [TT], [Nội dung công việc], [Đơn vị chủ trì], [Thời gian],
  [1], [Chuẩn bị kinh phí mua cây giống cho các thôn trong toàn xã], [Phòng Tài chính], [Trước ngày 15/9/2026],
  [2], [Vận động hội viên đào hố, trồng và chăm sóc cây], [Hội Nông dân], [Tháng 10/2026])
""".replace("\\\\", "\\")


def test_a_raised_figure_is_the_mark_of_a_note(printed: Path) -> None:
    assert "đô thị¹;" in read_document(printed).text
