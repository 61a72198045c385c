"""The sample roster is sound, and the names that the sample plan writes lead to its units."""

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from phongtrao.vietnamese import best_matches, fold

SAMPLES = Path(__file__).parents[3] / "samples"
KINDS_ABOVE = {
    "union": {""},
    "board": {"union"},
    "cluster": {"union"},
    "grassroots_union": {"union"},
    "branch": {"grassroots_union"},
}


@pytest.fixture(scope="module")
def units():
    with (SAMPLES / "don-vi.csv").open(encoding="utf-8", newline="") as file:
        return {row["ma"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def names(units):
    return {code: [row["ten"], row["ten_ngan"], *row["ten_khac"].split("|")] for code, row in units.items()}


def test_every_unit_hangs_under_one_of_the_right_kind_that_stands_above_it(units):
    seen = {"": ""}
    for code, row in units.items():
        assert seen[row["truc_thuoc"]] in KINDS_ABOVE[row["loai"]], row
        seen[code] = row["loai"]


def test_every_grassroots_union_has_one_cluster_and_nobody_else_has(units):
    for row in units.values():
        belongs = row["cum"] != ""
        assert belongs == (row["loai"] == "grassroots_union"), row
        assert not belongs or units[row["cum"]]["loai"] == "cluster", row


def test_every_unit_is_valid_from_a_day_before_the_plan(units):
    assert all(date.fromisoformat(row["hieu_luc_tu"]) < date(2024, 2, 15) for row in units.values())


def test_no_name_stands_for_two_units(names):
    meant = defaultdict(set)
    for code, written in names.items():
        for name in filter(None, written):
            meant[fold(name)].add(code)

    assert {name: codes for name, codes in meant.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Ban Thường vụ Đoàn Khối Dân - Chính - Đảng Thành phố", "BTV"),
        ("Đoàn Khối", "DK"),
        ("Đoàn Sở Nội vụ", "SNV"),
        ("Đoàn Sở Quy hoạch - Kiến trúc", "SQHKT"),
        ("Đoàn Sở Xây dựng", "SXD"),
        ("Cụm hoạt động số 6", "C6"),
        ("Đoàn Sở Công Thương", "SCT"),
        ("Đoàn Cục Thuế Thành phố", "CTHUE"),
        ("Đoàn Cục Quản lý thị trường Thành phố", "CQLTT"),
        ("Đoàn Ban Quản lý Đường sắt Đô thị", "BQLDSDT"),
        ("Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các Công trình Giao thông", "BQLDAGT"),
        ("Đoàn Sở Khoa học và Công nghệ", "SKHCN"),
        ("Đoàn Viện Nghiên cứu phát triển", "VNCPT"),
        ("Chi đoàn Cục Thống kê", "CTK"),
        ("Đoàn Ban Quản lý An toàn thực phẩm Thành phố", "BQLATTP"),
        ("Đoàn Ban Quản lý Khu Nông nghiệp Công nghệ cao Thành phố", "BQLNNCNC"),
        ("Chi đoàn Hội Nông dân Thành phố", "HND"),
        ("Chi đoàn Liên minh Hợp tác xã", "LMHTX"),
        ("Đoàn Sở Tài nguyên và Môi trường", "STNMT"),
        ("Chi đoàn Cơ quan Hội Liên hiệp Phụ nữ Thành phố", "HLHPN"),
        ("Chi đoàn Ban Quản lý Dự án Đầu tư xây dựng các Công trình Dân dụng và Công nghiệp", "BQLDADDCN"),
        ("Đoàn Sở Ngoại vụ", "SNGV"),
        ("Đoàn Đài Truyền hình", "HTV"),
        ("Đoàn Báo Sài Gòn Giải Phóng", "SGGP"),
    ],
)
def test_a_unit_that_the_sample_plan_charges_is_found_beyond_doubt(written, code, names):
    first, second = best_matches(written, names, limit=2)

    assert written in (SAMPLES / "ke-hoach.md").read_text(encoding="utf-8")
    assert (first.id, first.score) == (code, 1.0)
    assert second.score < 0.97, second


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("khcn", "SKHCN"),
        ("bqlda giao thong", "BQLDAGT"),
        ("duong sat", "BQLDSDT"),
        ("nncnc", "BQLNNCNC"),
        ("hoi phu nu", "HLHPN"),
        ("cum 6", "C6"),
        ("thue", "CTHUE"),
        ("quan ly thi truong", "CQLTT"),
        ("attp", "BQLATTP"),
        ("dan dung", "BQLDADDCN"),
        ("so ldtbxh", "SLDTBXH"),
        ("cesti", "SKHCN-02"),
    ],
)
def test_what_an_officer_types_in_a_hurry_finds_the_unit(typed, code, names):
    assert best_matches(typed, names)[0].id == code
