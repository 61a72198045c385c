"""Files of every kind come to the same reading; files that cannot be read say why."""

import zipfile
from pathlib import Path

import docx
import pytest
import typst
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from phongtrao.reader import Unreadable, read_document
from phongtrao.reader.tests.samples import YOUTH


def _typst_source(text: str) -> str:
    escaped = "".join("\\" + c if c in "#$\\<>@_*`~[]-+=/" else c for c in text.replace("***\n", ""))
    lines = [line.replace(".", "\\.", 1) if line[:1].isdigit() else line for line in escaped.splitlines()]
    paragraphs = "\n\n".join(line for line in lines if line.strip())
    return '#set page(paper: "a4", numbering: "1")\n#set text(size: 13pt)\n' + paragraphs


def test_a_pdf_reads_like_its_text(tmp_path: Path) -> None:
    source, plan = tmp_path / "plan.typ", tmp_path / "plan.pdf"
    source.write_text(_typst_source(YOUTH), encoding="utf-8")
    typst.compile(str(source), output=str(plan))
    reading = read_document(plan)
    leads = {lead for task in reading.tasks for lead in task.leads}
    assert {"Đoàn Sở Du lịch", "Đoàn Bệnh viện Tỉnh", "Cụm hoạt động số 2"} <= leads
    assert reading.header.number == "225 - KH/TĐTN-PT"
    assert [note.mark for note in reading.footnotes] == ["1"]


def _numbered(document: docx.document.Document, text: str, level: int, number: str) -> None:
    paragraph = document.add_paragraph(text)
    properties = paragraph._p.get_or_add_pPr()
    link = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", str(level)), ("w:numId", number)):
        part = OxmlElement(name)
        part.set(qn("w:val"), value)
        link.append(part)
    properties.append(link)


def _numbering(document: docx.document.Document) -> str:
    """A list whose levels read I. and 1."""
    root = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for level, kind, text in ((0, "upperRoman", "%1."), (1, "decimal", "%2.")):
        element = OxmlElement("w:lvl")
        element.set(qn("w:ilvl"), str(level))
        for name, value in (("w:start", "1"), ("w:numFmt", kind), ("w:lvlText", text)):
            part = OxmlElement(name)
            part.set(qn("w:val"), value)
            element.append(part)
        abstract.append(element)
    root.insert(0, abstract)
    number = OxmlElement("w:num")
    number.set(qn("w:numId"), "77")
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), "77")
    number.append(link)
    root.append(number)
    return "77"


def test_word_numbers_and_tables_are_read_as_printed(tmp_path: Path) -> None:
    document = docx.Document()
    number = _numbering(document)
    document.add_paragraph("KẾ HOẠCH")
    document.add_paragraph("Trồng cây đầu xuân")
    _numbered(document, "MỤC ĐÍCH", 0, number)
    document.add_paragraph("Phủ xanh đồi trọc.")
    _numbered(document, "NỘI DUNG", 0, number)
    _numbered(document, "Chuẩn bị", 1, number)
    document.add_paragraph("- Hạt Kiểm lâm cung cấp 300 cây giống trước ngày 10/2/2026.")
    table = document.add_table(rows=2, cols=3)
    for cell, words in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Nội dung", "Đơn vị thực hiện", "Thời gian", "Ra quân trồng cây", "Đoàn xã", "Tháng 2/2026"],
        strict=True,
    ):
        cell.text = words
    document.save(str(tmp_path / "plan.docx"))
    reading = read_document(tmp_path / "plan.docx")
    assert [(entry.marker, entry.title) for entry in reading.outline] == [
        ("I", "MỤC ĐÍCH"),
        ("II", "NỘI DUNG"),
        ("1", "Chuẩn bị"),
    ]
    assert [(task.leads, task.section) for task in reading.tasks] == [(("Hạt Kiểm lâm",), "1"), (("Đoàn xã",), "1")]
    assert reading.tasks[1].due is not None
    assert reading.tasks[1].due.to == "2026-02-28"


def test_progress_runs_from_nothing_to_done(tmp_path: Path) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text(YOUTH, encoding="utf-8")
    heard: list[tuple[float, str]] = []
    read_document(plan, progress=lambda share, stage: heard.append((share, stage)))
    shares = [share for share, _ in heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert all(stage for _, stage in heard)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.md", b" \n\n ", "empty"),
        ("rules.txt", b"-----\n=====", "empty"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00", "not_a_document"),
        ("zeros.txt", b"abc\x00def", "not_a_document"),
        ("latin.txt", "kế hoạch".encode("utf-16-be") + b"\xff", "not_a_document"),
        ("broken.pdf", b"%PDF-1.7 nothing", "not_a_document"),
        ("broken.docx", b"PK\x03\x04 nothing", "not_a_document"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old_doc"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refusal:
        read_document(path)
    assert refusal.value.reason == reason
    assert "\n" not in refusal.value.message


def test_missing_large_and_foreign_files_are_refused(tmp_path: Path) -> None:
    large, foreign = tmp_path / "large.txt", tmp_path / "sheet.docx"
    large.write_text("kế hoạch " * 50, encoding="utf-8")
    with zipfile.ZipFile(foreign, "w") as packed:
        packed.writestr("a.txt", "kế hoạch")
    for path, limit, reason in (
        (tmp_path / "none.txt", 2**20, "missing"),
        (tmp_path, 2**20, "directory"),
        (large, 100, "too_large"),
        (foreign, 2**20, "not_a_document"),
    ):
        with pytest.raises(Unreadable) as refusal:
            read_document(path, max_bytes=limit)
        assert refusal.value.reason == reason


def test_a_word_file_that_swells_when_opened_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "plan.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * (61 * 2**20))
    with pytest.raises(Unreadable) as refused:
        read_document(tmp_path / "plan.docx")
    assert refused.value.reason == "too_large"
