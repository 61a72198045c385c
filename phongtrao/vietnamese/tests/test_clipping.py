"""Texts made short."""

import pytest

from phongtrao.vietnamese import clipped


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("Hiến kế cải cách", 16, "Hiến kế cải cách"),
        ("Hiến kế cải cách hành chính", 16, "Hiến kế cải cách…"),
        ("Hiến kế cải cách, hành chính", 17, "Hiến kế cải cách…"),
        ("Hiến  kế\ncải cách", 16, "Hiến kế cải cách"),
        ("Phát hành podcast “Mỗi tháng một quyển sách” hằng tháng", 32, "Phát hành podcast…"),
        ("Phong trào “3 rèn luyện” (đạo đức, tác phong)", 36, "Phong trào “3 rèn luyện”…"),
        ("“Mỗi tháng một quyển sách” của Khối", 17, "“Mỗi tháng một…”"),
        ("(Chiến dịch “Mùa hè xanh” năm nay)", 24, "(Chiến dịch “Mùa hè…”)"),
        ("Mở lớp (khóa", 11, "Mở lớp…"),
        ("Khôngcókhoảngtrắngnào", 9, "Khôngcókh…"),
    ],
)
def test_a_text_is_cut_at_a_word_and_leaves_nothing_open(text, most, short):
    assert clipped(text, most) == short
