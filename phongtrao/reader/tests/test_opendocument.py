"""OpenDocument texts are read as they print, as LibreOffice writes them."""

import io
import zipfile

import pytest

from phongtrao.reader import Unreadable
from phongtrao.reader.sources import extract_bytes
from phongtrao.reader.sources.extract import BOLD, ITALIC, Line

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        *((name, name) for name in ("office", "style", "text", "table", "manifest")),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    )
)
_TEXT = "application/vnd.oasis.opendocument.text"
_LISTS = (
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2" text:start-value="4"/>'
    '</text:list-style><text:list-style style:name="L2">'
    '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
)
_FACES = (
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:parent-style-name="T1">'
    '<style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T4"><style:text-properties style:font-name=".VnTime"/></style:style>'
    '<style:style style:name="T5"><style:text-properties fo:font-weight="normal"/></style:style>'
)


def _odt(body: str, *, kind: str = _TEXT, manifest: str = "") -> bytes:
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_LISTS}{_FACES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr("META-INF/manifest.xml", f"<manifest {_NAMES}>{manifest}</manifest>")
        packed.writestr("content.xml", content)
    return out.getvalue()


def _lines(body: str) -> list[Line]:
    return list(extract_bytes(_odt(body), "a.odt").lines)


def _texts(body: str) -> list[str]:
    return [line.text.replace(BOLD, "").replace(ITALIC, "") for line in _lines(body)]


def _p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def _item(inner: str, more: str = "") -> str:
    return f"<text:list-item{more}>{inner}</text:list-item>"


def test_lists_are_numbered_level_by_level_and_go_on_where_told() -> None:
    deepest = f"<text:list>{_item(_p('Ba'))}{_item(_p('Bốn'))}</text:list>"
    deep = f"<text:list>{_item(_p('Hai') + deepest)}</text:list>"
    body = (
        f'<text:list xml:id="a" text:style-name="L1">{_item(_p("Một") + deep)}</text:list>{_p("Giữa")}'
        f'<text:list text:continue-list="a" text:style-name="L1">{_item(_p("Năm"))}'
        f"<text:list-header>{_p('Đầu')}</text:list-header>{_item(_p('Sáu'), ' text:start-value="9"')}</text:list>"
        f'<text:list text:style-name="L1">{_item(_p("Bảy"))}</text:list>'
        f'<text:list text:style-name="L2">{_item(_p("Tám"))}</text:list>'
    )
    assert _texts(body) == [
        *("I. Một", "1. Hai", "1.4 Ba", "1.5 Bốn", "Giữa", "II. Năm", "Đầu", "IX. Sáu", "I. Bảy", "• Tám"),
    ]


def test_words_are_shown_with_their_faces_and_without_what_is_hidden() -> None:
    body = (
        _p('<text:span text:style-name="T1">Đoàn <text:span text:style-name="T5">xã</text:span></text:span> Mây')
        + _p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<office:annotation>x</office:annotation>')
        + _p('<text:span text:style-name="T2">nghiêng</text:span><text:span text:style-name="T3">ẩn</text:span>')
        + _p('<text:span text:style-name="T4">§oµn x·</text:span>')
    )
    assert [line.text for line in _lines(body)] == [
        f"{BOLD}Đoàn {BOLD}xã Mây",
        "a   b c",
        "d",
        f"{BOLD}{ITALIC}nghiêng{ITALIC}{BOLD}",
        "Đoàn xã",
    ]


def test_notes_boxes_and_accepted_changes() -> None:
    inside = f"<text:note-citation>1</text:note-citation><text:note-body>{_p('Ghi chú.')}</text:note-body>"
    note = f"<text:note>{inside}</text:note>"
    box = f"<draw:frame><draw:text-box>{_p('DỰ THẢO')}</draw:text-box></draw:frame>"
    gone = f"<text:tracked-changes><text:changed-region>{_p('bỏ')}</text:changed-region></text:tracked-changes>"
    lines = _lines(gone + _p(f"Trồng{note} cây{box}") + '<text:h text:outline-level="2">Mục</text:h>')
    assert [(line.text, line.note, line.heading) for line in lines] == [
        ("Trồng¹ cây", None, None),
        ("¹ Ghi chú.", "1", None),
        ("DỰ THẢO", None, None),
        ("Mục", None, 2),
    ]


def test_tables_keep_merged_cells_and_repeated_rows_stay_few() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell{more}>{_p(words)}</table:table-cell>"

    down = ' table:number-rows-spanned="2"'
    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        f"{cell('Nội dung')}{cell('Đơn vị')}</table:table-row></table:table-header-rows>"
        f"<table:table-row>{cell('Hội thi', down)}{cell('A')}</table:table-row>"
        f"<table:table-row><table:covered-table-cell/>{cell('B')}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1000000">{cell("")}</table:table-row></table:table>'
    )
    cells = {line.cell: line.text for line in _lines(body)}
    assert cells[1, 2, 0] == "Hội thi"
    assert cells[1, 2, 1] == "B"
    assert len(cells) == 6


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_odt("", kind="application/vnd.oasis.opendocument.spreadsheet"), "not_a_document"),
        (_odt("", manifest="<manifest:encryption-data/>"), "encrypted"),
        (_odt("<text:p>"), "not_a_document"),
        (_odt("<text:list><text:list-item>" * 5_000 + "</text:list-item></text:list>" * 5_000), "not_a_document"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        extract_bytes(data, "a.odt")
    assert refusal.value.reason == reason
