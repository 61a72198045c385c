"""Search keys and alphabetical order on spellings met in real documents."""

import unicodedata

import pytest

from phongtrao.vietnamese import fold, sort_key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Đoàn Sở Khoa học và Công nghệ", "doan so khoa hoc va cong nghe"),
        ("  ĐOÀN  KHỐI\tDân – Chính - Đảng\u00a0Thành phố ", "doan khoi dan chinh dang thanh pho"),
        ("Sở KH&CN TP. HCM", "so kh cn tp hcm"),
        ("Quy hoạch-Kiến trúc", "quy hoach kien truc"),
        ("“Mỗi thanh niên 10.000 bước chân mỗi ngày”", "moi thanh nien 10 000 buoc chan moi ngay"),
        ("giải\u200bpháp, mềm\u00admại", "giaiphap memmai"),
        ("…", ""),
    ],
)
def test_a_search_key_is_what_people_type_in_a_hurry(written, key):
    assert fold(written) == key


@pytest.mark.parametrize("written", ["Hòa Bình", "Hoà Bình", "HÒA BÌNH", "hòa_bình", "Hòa-Bình"])
def test_spellings_that_look_the_same_have_one_key_in_either_unicode_form(written):
    assert fold(unicodedata.normalize("NFD", written)) == fold(unicodedata.normalize("NFC", written)) == "hoa binh"


@pytest.mark.parametrize(
    "ordered",
    [
        ["An", "Ăn", "Ân", "Bình", "Cường", "Dũng", "Đạt", "Em"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["An", "An Bình", "Anh", "Ánh Bình"],
        ["Đô", "Đồ", "Đỗ An", "Đô thị", "Đơ"],
        ["e", "ê", "o", "ô", "ơ", "u", "ư", "y"],
        ["Quận 2", "Quận 10", "Quận Ba Đình"],
        ["Cụm hoạt động số 1", "Cụm hoạt động số 2", "Cụm hoạt động số 10"],
        ["Sở Du lịch", "Sở Giao thông", "Sở Y tế"],
        ["Thuế", "Thư", "Thương", "Thường", "Thưởng"],
    ],
)
def test_names_sort_in_vietnamese_alphabetical_order(ordered):
    assert sorted(set(ordered), key=sort_key) == ordered


def test_case_and_the_place_of_the_tone_mark_do_not_change_the_order():
    assert sort_key("HOÀ bình") == sort_key("Hòa Bình") != sort_key("Hóa Bình")


def test_an_order_key_is_ascii_so_that_a_database_sorts_it_as_it_is():
    assert sort_key("Đoàn Trường Đại học Ngoại ngữ – Ưu Ế Ỡ 12").isascii()
