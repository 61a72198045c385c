"""Units taken in from lists, whole or not at all."""

from datetime import date

import pytest

from phongtrao.organizations.models import Unit

from .lists import book_of

UNIT_HEAD = ("Tên đơn vị", "Mã", "Loại", "Trực thuộc", "Cụm", "Tên khác", "Có từ ngày")


def test_units_are_taken_in_with_their_places_in_any_order(send, confirm, officer):
    rows = [
        ("Tổ Ba", "", "", "Chi đoàn Hai", "", "", ""),
        ("Chi đoàn Hai", "CD-2", "chi đoàn", "Đoàn Sở Mới", "", "CĐ 2 | Hai", "1/1/2024"),
        ("Đoàn Sở Mới", "", "Cơ sở Đoàn", "", "Cụm 9", "", "1/1/2024"),
        ("Cụm 9", "", "cụm", "", "", "", ""),
    ]
    one = send(book_of(*rows, head=UNIT_HEAD), kind="units", who=officer, code="khoi")
    assert one.found["faults"] == []
    confirm(one, who=officer)

    three, two, new = (Unit.objects.get(name=name) for name in ("Tổ Ba", "Chi đoàn Hai", "Đoàn Sở Mới"))
    assert three.path.startswith(two.path)
    assert two.path.startswith(new.path)
    assert (two.code, two.valid_from) == ("CD-2", date(2024, 1, 1))
    assert new.cluster_places.get().cluster.name == "Cụm 9"
    again = send(book_of(*rows, head=UNIT_HEAD), kind="units", who=officer, code="khoi")
    assert (again.counts["same"], again.counts["new"]) == (4, 0)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("", "Y-1", "", "", "", "", ""), "thiếu tên đơn vị"),
        (("Chi đoàn X", "a b/c", "", "", "", "", ""), "chỉ gồm chữ không dấu"),
        (("Chi đoàn X", "", "trường", "", "", "", ""), "hãy ghi chi đoàn"),
        (("Chi đoàn X", "", "", "Sở Không Có", "", "", ""), "không có đơn vị “Sở Không Có”"),
        (("Chi đoàn X", "", "", "", "toa-an", "", ""), "không phải cụm hoạt động"),
        (("Chi đoàn X", "", "", "", "", "", "30/02/2024"), "không có ngày 30/02/2024"),
        (("Chi đoàn Văn phòng Sở Y tế", "", "", "toa-an", "", "", ""), "đổi cấp trên cần có quyết định"),
        (("Chi đoàn X", "X", "", "X", "", "", ""), "trực thuộc"),
    ],
)
def test_faulty_units_are_named_and_none_is_taken_in(row, words, send, officer):
    before = Unit.objects.count()
    one = send(
        book_of(row, ("Chi đoàn Đúng", "", "", "", "", "", ""), head=UNIT_HEAD), kind="units", who=officer, code="khoi"
    )

    assert words in str(one.found["faults"])
    assert Unit.objects.count() == before
