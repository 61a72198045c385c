"""Files made to hurt: refused or read in bounded time and memory, with nothing fetched and nothing run."""

import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from phongtrao.reader import Unreadable, read_document
from phongtrao.reader.sources import extract_bytes
from phongtrao.reader.tests.word_files import WORD, paragraph, run, table, word_file

_LONGEST = 20.0  # seconds, on a slow and busy machine; each takes one or two


def _zipped(parts: dict[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def _document(inner: str, opening: str = "") -> bytes:
    body = f'{opening}<w:document xmlns:w="{WORD}"><w:body>{inner}</w:body></w:document>'
    return _zipped({"word/document.xml": body})


def _laughs() -> bytes:
    entities = '<!ENTITY a0 "haha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return _document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", f"<!DOCTYPE x [{entities}]>")


def _outside() -> bytes:
    entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return _document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", entity)


def _hidden_doctype() -> bytes:
    entity = "<!--" + "x" * 5000 + '--><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return _document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", entity)


def _deep_tables() -> bytes:
    return _document("<w:tbl><w:tr><w:tc>" * 10_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 10_000)


def _bomb() -> bytes:
    return _document("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 1_500_000)


def _many_names() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for number in range(30_000):
            packed.writestr(f"word/{number:040}.xml", b"")
    return out.getvalue()


def _cut_short() -> bytes:
    return _document("<w:p/>")[:-40]


def _lying_size() -> bytes:
    data = bytearray(_document("<w:p/>" * 50_000))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_laughs, "not_a_document"),
        (_outside, "not_a_document"),
        (_deep_tables, "not_a_document"),
        (_bomb, "too_large"),
        (_many_names, "too_large"),
        (_lying_size, "not_a_document"),
        (lambda: _zipped({"word/document.xml": "<w:document><w:body>"}), "not_a_document"),
        (lambda: _zipped({"[Content_Types].xml": "<Types/>"}), "not_a_document"),
        (lambda: _zipped({"xl/workbook.xml": "<workbook/>"}), "not_a_document"),
        (lambda: _zipped({"a.txt": "Kế hoạch"}), "not_a_document"),
        (_cut_short, "not_a_document"),
        (("<html><body>" + "<div>" * 100_000 + "Kế hoạch").encode, "not_a_document"),
        (lambda: b"{\\rtf1\\ansi K\\u7871 ho\\u7841ch}", "old_doc"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "Workbook".encode("utf-16-le"), "old_doc"),
        (lambda: b"Rar!\x1a\x07" + bytes(99), "not_a_document"),
        (lambda: b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg/>', "old_doc"),
    ],
)
def test_a_file_made_to_hurt_is_refused_in_one_line_and_soon(make: Callable[[], bytes], reason: str) -> None:
    data = make()
    begun = time.monotonic()
    with pytest.raises(Unreadable) as refusal:
        extract_bytes(data, "tep.docx")
    assert time.monotonic() - begun < _LONGEST
    assert refusal.value.reason == reason
    assert "\n" not in refusal.value.message
    assert any(word in refusal.value.message for word in ("hãy", "Hãy"))


def test_what_an_entity_names_is_never_opened() -> None:
    try:
        text = "".join(line.text for line in extract_bytes(_hidden_doctype(), "a.docx").lines)
    except Unreadable as refusal:
        text = refusal.message
    assert "root:" not in text


def test_repetition_in_a_word_file_takes_little_memory() -> None:
    inner = "".join(
        f"<w:p><w:r><w:t>Đoàn xã số {n} trồng {n * 7919 % 1000} cây</w:t></w:r></w:p>" for n in range(10_000)
    )
    data = _document(inner)
    tracemalloc.start()
    lines = extract_bytes(data, "a.docx").lines
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(lines) == 10_000
    assert peak < 20 * len(inner.encode())


def test_tables_within_tables_are_read_as_deep_as_word_writes_them(tmp_path: Path) -> None:
    inner = paragraph("Trồng cây")
    for _ in range(40):
        inner = table([inner + paragraph("")])
    assert [line.text for line in extract_bytes(word_file(tmp_path / "a.docx", inner).read_bytes(), "a").lines] == [
        "Trồng cây"
    ]


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>" * 600 + "Kế hoạch" + "</table>" * 600,
        "<ul><li>" * 900 + "Kế hoạch",
        "<p " + "a='" + "x" * 3_000_000 + "'>Kế hoạch</p>",
        "<b>" * 1_500 + "Kế hoạch",
        "<p>Kế hoạch</p>" + "<td rowspan=65000 colspan=65000>" * 3_000,
        "<p>Kế hoạch</p>" + "<" * 1_000_000,
        "<p>Kế hoạch</p>" + "<!--" * 250_000,
        "<style>" + "a{" * 500_000 + "</style><p>Kế hoạch</p>",
    ],
)
def test_odd_pages_are_read_in_bounded_time(page: str) -> None:
    begun = time.monotonic()
    lines = extract_bytes(f"<html><body>{page}</body></html>".encode(), "a.html").lines
    assert time.monotonic() - begun < _LONGEST
    assert any("Kế hoạch" in line.text for line in lines)


def test_links_to_the_outside_and_macros_do_nothing(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docm", paragraph(run("Đoàn xã Mây trồng cây.")))
    outside = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" TargetMode="External" Target="http://192.0.2.1/x" Type="http://x/footnotes"/>'
        '<Relationship Id="r2" Target="../../../../etc/passwd" Type="http://x/styles"/></Relationships>'
    )
    with zipfile.ZipFile(path) as packed:
        parts: dict[str, bytes | str] = {name: packed.read(name) for name in packed.namelist()}
    parts |= {"word/_rels/document.xml.rels": outside, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen()"}
    path.write_bytes(_zipped(parts))
    assert read_document(path).text == "Đoàn xã Mây trồng cây.\n"
