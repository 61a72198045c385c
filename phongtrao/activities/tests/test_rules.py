"""Guessing the kind, series by rule, who may come."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from phongtrao.activities import rules

HCM = ZoneInfo("Asia/Ho_Chi_Minh")
SIGNS = [(1, ["dien dan", "toa dam"]), (2, ["hien mau"]), (3, ["tuyen truyen"]), (4, ["cong trinh"])]


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Tổ chức diễn đàn", "Tuyên truyền sâu rộng", 1),
        ("Hiến máu tình nguyện", "", 2),
        ("Một việc tốt", "phối hợp hiến máu và tuyên truyền", 3),
        ("Một việc tốt", "ngày hội hiến máu", 2),
        ("Diễn đàng", "", None),
        ("", "", None),
    ],
)
def test_the_kind_is_guessed_from_the_words(title, text, kind):
    assert rules.guess(title, text, SIGNS) == kind


LEADS = ["Đoàn Sở Quy hoạch - Kiến trúc", "Đoàn Sở Xây dựng"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Đoàn Sở Xây dựng đăng cai Hội thi “Mô hình giao thông”", "Hội thi “Mô hình giao thông”"),
        ("Đoàn Sở Quy hoạch - Kiến trúc và Đoàn Sở Xây dựng cùng phụ trách chủ đề “Quy hoạch”", "Quy hoạch"),
        ("“Nghiệp vụ lễ tân” do Đoàn Sở Ngoại vụ phụ trách", "Nghiệp vụ lễ tân"),
        ("Đoàn Sở Xây dựng mở lớp tập huấn", "Lớp tập huấn"),
        ("Đoàn Sở Xây dựng làm 01 công trình", "Đoàn Sở Xây dựng làm 01 công trình"),
        ("Duy trì “Ngày Chủ nhật xanh”", "Duy trì “Ngày Chủ nhật xanh”"),
    ],
)
def test_an_activity_is_called_what_it_is_not_who_holds_it(title, name):
    assert rules.activity_name(title, LEADS) == name


def test_names_of_units_and_topics_tell_no_kind():
    lead = "Chi đoàn Các công trình"
    told = rules.telling(f"{lead} phụ trách chủ đề “Tuyên truyền pháp luật”", [lead])

    assert told == "phụ trách chủ đề"
    assert rules.guess(told, told, SIGNS) is None


@pytest.mark.parametrize(
    ("rhythm", "times", "days"),
    [
        ("once", 5, ["2024-03-02"]),
        ("weekly", 3, ["2024-03-02", "2024-03-09", "2024-03-16"]),
        ("fortnightly", 2, ["2024-03-02", "2024-03-16"]),
        ("monthly_weekday", 3, ["2024-03-02", "2024-04-06", "2024-05-04"]),
        ("monthly_day", 2, ["2024-03-02", "2024-04-02"]),
        ("daily", 2, ["2024-03-02", "2024-03-03"]),
    ],
)
def test_a_rhythm_is_a_rule_and_lays_out_days(rhythm, times, days):
    first = datetime(2024, 3, 2, 7, 30, tzinfo=HCM)
    rule = rules.rule_of(rhythm, times, first)
    found = rules.occurrences(rule, first, first + timedelta(hours=2))

    assert [f"{start:%Y-%m-%d}" for start, _end in found] == days
    assert {f"{start:%H:%M}-{end:%H:%M}" for start, end in found} == {"07:30-09:30"}
    assert rules.rhythm_of(rule) == ((rhythm, times) if rule else ("once", 1))


def test_a_rule_without_an_end_is_cut():
    first = datetime(2024, 3, 2, 7, 30, tzinfo=HCM)

    assert len(rules.occurrences("FREQ=DAILY", first, first + timedelta(hours=1))) == rules.MOST + 1
    with pytest.raises(ValueError, match="SOMETIMES"):
        rules.occurrences("FREQ=SOMETIMES", first, first + timedelta(hours=1))


NOON = datetime(2024, 3, 2, 12, tzinfo=HCM)


def offer(**given):
    return rules.Offer(
        **{"is_offered": True, "state": "open", "ends_at": NOON, "until": None, "units": None, "titles": ()} | given
    )


@pytest.mark.parametrize(
    ("given", "at", "late", "found"),
    [
        ({}, NOON, False, ""),
        ({"is_offered": False}, NOON, False, "not_offered"),
        ({"state": "cancelled"}, NOON, True, "cancelled"),
        ({}, NOON + timedelta(hours=1), False, "over"),
        ({}, NOON + timedelta(hours=1), True, ""),
        ({"until": NOON - timedelta(days=1)}, NOON, False, "deadline"),
        ({"until": NOON - timedelta(days=1)}, NOON, True, ""),
    ],
)
def test_what_keeps_everybody_away(given, at, late, found):
    assert rules.hindrance(offer(**given), at, is_late_allowed=late) == found


@pytest.mark.parametrize(
    ("given", "comer", "found"),
    [
        ({}, rules.Comer(), ""),
        ({"units": ("/1/2/",)}, rules.Comer(units=("/1/2/5/",)), ""),
        ({"units": ("/1/2/",)}, rules.Comer(units=("/1/",)), "audience"),
        ({"units": ("/1/2/",)}, rules.Comer(is_guest=True), "audience"),
        ({"titles": ("Ủy viên",)}, rules.Comer(titles=("uỷ viên BCH",)), ""),
        ({"titles": ("bí thư",)}, rules.Comer(titles=("đoàn viên",)), "title"),
    ],
)
def test_who_is_invited(given, comer, found):
    assert rules.is_invited(offer(**given), comer) == found


@pytest.mark.parametrize(
    ("state", "hours", "found"),
    [("open", -3, "coming"), ("open", -1, "running"), ("open", 1, "over"), ("closed", 1, "closed")],
)
def test_the_phase(state, hours, found):
    at = NOON + timedelta(hours=hours)

    assert rules.phase(state=state, starts_at=NOON - timedelta(hours=2), ends_at=NOON, at=at) == found
