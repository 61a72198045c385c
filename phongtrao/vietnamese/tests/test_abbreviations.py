"""Abbreviations of public bodies, written out and guessed."""

import pytest

from phongtrao.vietnamese import abbreviations, expand, fold, initials


@pytest.mark.parametrize(
    ("written", "in_full"),
    [
        ("Sở KH&CN", "Sở Khoa học và Công nghệ"),
        ("Sở KH & CN", "Sở Khoa học và Công nghệ"),
        ("Sở KHCN", "Sở Khoa học và Công nghệ"),
        ("UBND TP.HCM", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("UBND TP. HCM", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("UBND TPHCM.", "Ủy ban nhân dân Thành phố Hồ Chí Minh."),
        ("HĐND TP. Thủ Đức", "Hội đồng nhân dân Thành phố Thủ Đức"),
        ("Hội LHPN TP", "Hội Liên hiệp Phụ nữ Thành phố"),
        (
            "Chi đoàn BQLDA ĐTXD các CTGT",
            "Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các Công trình Giao thông",
        ),
        ("BQL DA DTXD", "Ban Quản lý Dự án Đầu tư xây dựng"),
        ("BQL Khu NNCNC", "Ban Quản lý Khu Nông nghiệp Công nghệ cao"),
        ("Cục QLTT", "Cục Quản lý thị trường"),
        ("Liên minh HTX", "Liên minh Hợp tác xã"),
        ("Sở QH-KT", "Sở Quy hoạch - Kiến trúc"),
        ("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
        ("Tập tành ngoài trời", "Tập tành ngoài trời"),
        ("Tất cả cơ sở Đoàn", "Tất cả cơ sở Đoàn"),
    ],
)
def test_known_abbreviations_are_written_out_and_words_left_alone(written, in_full):
    assert expand(written) == in_full


def test_writing_out_what_is_written_out_changes_nothing():
    once = expand("Đoàn BQL ATTP TP.HCM, Sở TN&MT, BQLDA HTĐT")

    assert expand(once) == once


def test_initials_leave_out_the_words_that_only_join():
    assert (initials("Khoa học và Công nghệ"), initials("Đường sắt Đô thị"), initials("")) == (
        "khcn",
        "dsdt",
        "",
    )


@pytest.mark.parametrize(
    ("name", "searched"),
    [
        ("Đoàn Sở Khoa học và Công nghệ", "KHCN, KH&CN, Sở KHCN, Đoàn Sở KHCN, Đoàn Sở KH-CN, SKHCN"),
        ("Đoàn Sở KH&CN", "khcn, so khcn"),
        ("Đoàn Sở Tài nguyên và Môi trường Thành phố", "TNMT, TN&MT, Sở TNMT, STNMT"),
        ("Đoàn Ban Quản lý Đường sắt Đô thị", "ĐSĐT, BQL ĐSĐT, BQLĐSĐT, Đoàn BQL ĐSĐT"),
        ("Đoàn Ban Quản lý Khu Nông nghiệp Công nghệ cao", "NNCNC, BQLK NNCNC, ban quan ly khu nncnc"),
        (
            "Chi đoàn Cơ quan Hội Liên hiệp Phụ nữ Thành phố",
            "LHPN, Chi đoàn Cơ quan Hội LHPN, Cơ quan Hội LHPN",
        ),
        ("Chi đoàn Liên minh Hợp tác xã", "HTX, Liên minh HTX, LMHTX"),
        ("Đoàn Báo Sài Gòn Giải Phóng", "SGGP, Báo SGGP, Đoàn Báo SGGP"),
        ("Đoàn Cục Quản lý thị trường", "QLTT, Cục QLTT, CQLTT"),
        (
            "Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các công trình Giao thông",
            "BQLDA ĐTXD các CTGT, BQLDA ĐTXDCTGT, ĐTXDCTGT",
        ),
    ],
)
def test_a_unit_is_found_under_the_abbreviations_people_use(name, searched):
    assert {fold(short) for short in searched.split(", ")} <= abbreviations(name)


def test_the_full_name_is_not_among_its_abbreviations():
    assert "doan so noi vu" not in abbreviations("Đoàn Sở Nội vụ")
    assert abbreviations("") == frozenset()
