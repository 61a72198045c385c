"""Markdown's signs are read as they are meant; both places of the tone mark read alike."""

import time

import pytest

from phongtrao.reader import read_text
from phongtrao.reader.sources import extract_text
from phongtrao.reader.sources.extract import BOLD, ITALIC


def _texts(text: str) -> list[str]:
    return [line.text.replace(BOLD, "").replace(ITALIC, "") for line in extract_text(text).lines]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"1\. Mục \- gạch \+ cộng \* sao \# thăng 5 \> 3 \(a\)", "1. Mục - gạch + cộng * sao # thăng 5 > 3 (a)"),
        (r"Quyết định số 5\QĐ", r"Quyết định số 5\QĐ"),
        ('Xem [Luật](https://a.vn/x "Luật"), <https://b.vn> và ![ảnh](a.png)hết', "Xem Luật, https://b.vn và hết"),
        ("> Trích dẫn", "Trích dẫn"),
        ("> 90% hộ", "> 90% hộ"),
        ("Cây&nbsp;xanh &amp; hoa &lt;đỏ&gt; & lá", "Cây xanh & hoa <đỏ> & lá"),
        ("- [x] Trồng `50` ~~cây~~", "- Trồng 50 cây"),
        ("Đoàn xã[^1] trồng cây", "Đoàn xã¹ trồng cây"),
    ],
)
def test_signs_are_read_as_meant(written: str, read: str) -> None:
    assert _texts(written) == [read]


def test_tables_need_no_outer_bars_and_may_hold_an_escaped_one() -> None:
    lines = extract_text("Nội dung | Đơn vị\n:--- | ---\nRa quân | Đoàn \\| Hội\n\nĐoạn | sau").lines
    assert [(line.text, line.cell and line.cell[2]) for line in lines] == [
        ("Nội dung", 0),
        ("Đơn vị", 1),
        ("Ra quân", 0),
        ("Đoàn | Hội", 1),
        ("Đoạn | sau", None),
    ]


@pytest.mark.parametrize("piece", ["[a](", "\\*", "![", "`a", "~~a", "> ", "&a", "a|-|\n", "<http://", "[^1]"])
def test_signs_said_over_and_over_cost_no_more_than_their_length(piece: str) -> None:
    begun = time.monotonic()
    extract_text(piece * (300_000 // len(piece)))
    assert time.monotonic() - begun < 10


def test_both_places_of_the_tone_mark_read_alike() -> None:
    plan = (
        "KẾ HOẠCH\nVăn {hoa}\n\nII. NỘI DUNG\n\n- {Uy} ban nhân dân xã {Hoa} Bình phối hợp với Sở Văn {hoa} mở 02 lớp,"
        " xong trước ngày 5/3/2026.\n- Giao Chi cục {Thuy} lợi chủ trì tuyên truyền bảo vệ sức {khoe}.\n"
    )
    new = read_text(plan.format(hoa="hóa", Uy="Ủy", Hoa="Hòa", Thuy="Thủy", khoe="khỏe"))
    old = read_text(plan.format(hoa="hoá", Uy="Uỷ", Hoa="Hoà", Thuy="Thuỷ", khoe="khoẻ"))
    assert new.tasks[0].leads == ("Ủy ban nhân dân xã Hòa Bình",)
    assert old.tasks[0].leads == ("Uỷ ban nhân dân xã Hoà Bình",)
    assert old.repairs == new.repairs == ()
    parts = [[(t.span, len(t.leads), len(t.partners), t.due, t.force) for t in r.tasks] for r in (new, old)]
    assert parts[0] == parts[1]
