"""Which unit of the roster a written name means, on names as plans and people write them."""

import time
import unicodedata

import pytest

from phongtrao.vietnamese import Match, best_matches, same_name

ROSTER = {
    "SNV": ["Đoàn Sở Nội vụ"],
    "SNgV": ["Đoàn Sở Ngoại vụ"],
    "SXD": ["Đoàn Sở Xây dựng"],
    "SCT": ["Đoàn Sở Công Thương"],
    "SKHCN": ["Đoàn Sở Khoa học và Công nghệ"],
    "SKHDT": ["Đoàn Sở Kế hoạch và Đầu tư"],
    "STNMT": ["Đoàn Sở Tài nguyên và Môi trường"],
    "STTTT": ["Đoàn Sở Thông tin và Truyền thông"],
    "SQHKT": ["Đoàn Sở Quy hoạch - Kiến trúc"],
    "SGTVT": ["Đoàn Sở Giao thông vận tải"],
    "CT": ["Đoàn Cục Thuế Thành phố"],
    "CTK": ["Chi đoàn Cục Thống kê"],
    "QLTT": ["Đoàn Cục Quản lý thị trường Thành phố"],
    "DSDT": ["Đoàn Ban Quản lý Đường sắt Đô thị", "MAUR"],
    "GT": ["Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các công trình Giao thông", "Ban Giao thông"],
    "DDCN": ["Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các công trình Dân dụng và Công nghiệp"],
    "HTDT": ["Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng Hạ tầng đô thị"],
    "ATTP": ["Đoàn Ban Quản lý An toàn thực phẩm Thành phố", "Đoàn Sở An toàn thực phẩm"],
    "NNCNC": ["Đoàn Ban Quản lý Khu Nông nghiệp Công nghệ cao Thành phố"],
    "CNC": ["Đoàn Ban Quản lý Khu Công nghệ cao Thành phố"],
    "HND": ["Chi đoàn Hội Nông dân Thành phố"],
    "LHPN": ["Chi đoàn Cơ quan Hội Liên hiệp Phụ nữ Thành phố"],
    "HTX": ["Chi đoàn Liên minh Hợp tác xã Thành phố"],
    "HTV": ["Đoàn Đài Truyền hình Thành phố", "HTV"],
    "SGGP": ["Đoàn Báo Sài Gòn Giải Phóng"],
    "VNCPT": ["Đoàn Viện Nghiên cứu phát triển Thành phố"],
    "DK": ["Đoàn Khối Dân - Chính - Đảng Thành phố", "Đoàn Khối"],
    "BTV": ["Ban Thường vụ Đoàn Khối"],
    "C1": ["Cụm hoạt động số 1"],
    "C6": ["Cụm hoạt động số 6"],
}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Đoàn Sở Công Thương", "ĐOÀN SỞ CÔNG THƯƠNG"),
        ("Đoàn Sở Quy hoạch - Kiến trúc", "Đoàn Sở Quy hoạch–Kiến trúc"),
        ("Đoàn Sở Văn hoá và Thể thao", "Đoàn Sở Văn hóa và Thể thao"),
        ("Đoàn Sở Nội vụ", "doan so noi vu"),
        ("Đoàn Cục Thuế", unicodedata.normalize("NFD", "Đoàn Cục Thuế")),
    ],
)
def test_names_that_differ_in_case_dash_or_accent_only_are_the_same(a, b):
    assert same_name(a, b) == same_name(b, a) == 1.0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sở KH&CN", "Đoàn Sở Khoa học và Công nghệ"),
        ("Đoàn Sở Khoa học - Công nghệ", "Đoàn Sở Khoa học và Công nghệ"),
        ("Đoàn Cục Thuế TP. HCM", "Đoàn Cục Thuế"),
        ("Đoàn Cục Thuế TP", "Đoàn Cục Thuế Thành phố Hồ Chí Minh"),
        ("Đoàn cơ sở Sở Nội vụ", "Đoàn Sở Nội vụ"),
        ("Đoàn TNCS Hồ Chí Minh Sở Nội vụ", "Đoàn Sở Nội vụ"),
        ("Chi đoàn Liên minh HTX", "Chi đoàn Liên minh Hợp tác xã Thành phố"),
    ],
)
def test_abbreviations_and_left_out_openings_leave_little_doubt(a, b):
    assert 0.9 < same_name(a, b) < 1.0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Đoàn Sở Nội vụ", "Đoàn Sở Ngoại vụ"),
        ("Đoàn Sở Xây dựng", "Đoàn Sở Công Thương"),
        ("Cụm hoạt động số 1", "Cụm hoạt động số 6"),
        ("Đoàn Ban Quản lý Khu Công nghệ cao", "Đoàn Sở Khoa học và Công nghệ"),
        ("Đoàn Cục Thuế", "Chi đoàn Cục Thống kê"),
        ("Đoàn Sở Nội vụ", ""),
    ],
)
def test_different_units_are_kept_apart(a, b):
    assert same_name(a, b) < 0.8


def test_a_union_and_a_branch_of_the_same_body_are_close_but_not_equal():
    assert same_name("Đoàn Hội Nông dân", "Hội Nông dân") > same_name("Đoàn Hội Nông dân", "Chi đoàn Hội Nông dân")


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("Đoàn Sở Công thương", "SCT"),
        ("Công Thuơng", "SCT"),
        ("Đoàn Sở Công Thưogn", "SCT"),
        ("khcn", "SKHCN"),
        ("SKHCN", "SKHCN"),
        ("Đoàn Sở KH & CN", "SKHCN"),
        ("Sở TNMT TP.HCM", "STNMT"),
        ("sở tttt", "STTTT"),
        ("Sở QHKT", "SQHKT"),
        ("sgtvt", "SGTVT"),
        ("Nội vụ", "SNV"),
        ("ngoai vu", "SNgV"),
        ("Cục Thuế", "CT"),
        ("Đoàn Cục Thuế Thành phố Hồ Chí Minh", "CT"),
        ("Cục thống kê", "CTK"),
        ("Đoàn Cục QLTT TP", "QLTT"),
        ("BQL ĐSĐT", "DSDT"),
        ("maur", "DSDT"),
        ("Đường sắt đô thị", "DSDT"),
        ("Chi đoàn BQLDA ĐTXD các CT Giao thông", "GT"),
        ("Ban Giao thông", "GT"),
        ("BQLDA ĐTXD công trình dân dụng & công nghiệp", "DDCN"),
        ("ban ddcn", "DDCN"),
        ("Ban Quản lý Dự án đầu tư Xây dựng Các Công trình Dân dụng và Công nghiệp", "DDCN"),
        ("BQLDA HTĐT", "HTDT"),
        ("BQL ATTP", "ATTP"),
        ("Sở ATTP", "ATTP"),
        ("Đoàn BQL Khu NNCNC TP", "NNCNC"),
        ("Khu công nghệ cao", "CNC"),
        ("Hội Nông dân", "HND"),
        ("Hội LHPN TP", "LHPN"),
        ("Liên hiệp Phụ nữ", "LHPN"),
        ("HTX", "HTX"),
        ("Đài Truyền hình", "HTV"),
        ("báo sggp", "SGGP"),
        ("Viện NCPT", "VNCPT"),
        ("Đoàn Khối", "DK"),
        ("Đoàn khối DCĐ", "DK"),
        ("BTV Đoàn Khối", "BTV"),
        ("Cụm 6", "C6"),
        ("Cụm hoạt động số 1", "C1"),
    ],
)
def test_the_unit_meant_ranks_first(written, unit):
    matches = best_matches(written, ROSTER)

    assert matches[0].id == unit, matches


def test_a_match_says_which_of_the_unit_names_it_was():
    assert best_matches("Đoàn Sở An toàn thực phẩm", ROSTER, limit=1) == [
        Match("ATTP", 1.0, "Đoàn Sở An toàn thực phẩm")
    ]


def test_matches_come_best_first_and_no_more_than_asked():
    matches = best_matches("Đoàn Sở Thông tin", ROSTER, limit=3)

    assert len(matches) == 3
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)


def test_a_name_that_shares_nothing_matches_nothing():
    assert best_matches("Xyz", ROSTER) == []
    assert best_matches("", ROSTER) == []


def test_asking_a_known_roster_of_two_thousand_takes_less_than_a_tenth_of_a_second():
    bodies = [
        "Sở Khoa học và Công nghệ",
        "BQLDA ĐTXD các công trình Giao thông",
        "Trung tâm Y tế",
        "Trường THPT",
    ]
    candidates = {number: [f"Đoàn {bodies[number % 4]} phường {number}"] for number in range(2_000)}

    best = min(_seconds_for(f"Đoàn Sở KH&CN phường {number}", candidates) for number in (0, 4, 8))

    assert best < 0.1


def _seconds_for(name, candidates):
    start = time.perf_counter()
    assert best_matches(name, candidates)[0].score > 0.9
    return time.perf_counter() - start
