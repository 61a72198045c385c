"""What reports say: figures where there are any, plain words for nothing, forms of one and of many."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from phongtrao.periods import Period
from phongtrao.reports.rules import (
    TaskFacts,
    Token,
    held,
    in_sentence,
    named_apart,
    overall,
    subject_of,
    task_sentence,
    told_title,
    usual,
)

DAY = date(2024, 3, 5)


def read(sentence):
    """The sentence with the names of its figures in brackets."""
    return "".join(one if isinstance(one, str) else f"[{one.key.rpartition('.')[2]}]" for one in sentence)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"none": 1}, "Việc tốt: chưa thực hiện."),
        ({"none": 1, "is_encouraged": True}, "Việc tốt: chưa tham gia (nhiệm vụ khuyến khích)."),
        ({"met": 1}, "Việc tốt: đã hoàn thành."),
        ({"doing": 1}, "Việc tốt: đang thực hiện."),
        ({"late": 1, "due_to": DAY}, "Việc tốt: chưa thực hiện, đã quá hạn ngày [due]."),
        (
            {"late": 1, "due_to": DAY, "participants": Decimal(9)},
            "Việc tốt: chưa xong, đã quá hạn ngày [due]; có [participants] lượt người tham gia.",
        ),
        ({"none": 3}, "Việc tốt: chưa thực hiện lần nào trong [owed] lần được giao."),
        ({"met": 3}, "Việc tốt: đã hoàn thành cả [owed] lần được giao."),
        (
            {"met": 1, "late": 1, "none": 1},
            "Việc tốt: hoàn thành [met] trong [owed] lần được giao, chậm [late].",
        ),
        ({"none": 9, "is_whole": True}, "Việc tốt: giao [owed] lượt, chưa có đơn vị nào thực hiện."),
        ({"met": 9, "is_whole": True}, "Việc tốt: giao [owed] lượt, đã hoàn thành tất cả."),
        (
            {"met": 6, "doing": 2, "none": 1, "is_whole": True},
            "Việc tốt: giao [owed] lượt, hoàn thành [met] ([share]), đang thực hiện [doing], chưa thực hiện [none].",
        ),
        ({"met": 1, "is_whole": True, "who": "Sở Y tế"}, "Việc tốt: Sở Y tế đã hoàn thành."),
        (
            {"doing": 1, "activities": Decimal(1), "first": DAY, "last": DAY, "participants": Decimal(40)},
            (
                "Việc tốt: đang thực hiện; tổ chức [activities] hoạt động ngày [first] với [participants] lượt người "
                "tham gia."
            ),
        ),
        (
            {"doing": 1, "activities": Decimal(2), "first": DAY, "last": date(2024, 3, 9)},
            "Việc tốt: đang thực hiện; tổ chức [activities] hoạt động (từ ngày [first] đến ngày [last]).",
        ),
        (
            {"doing": 1, "done": Decimal(2), "target": Decimal(3), "comparator": ">=", "noun": "buổi"},
            "Việc tốt: đang thực hiện; đạt [done] buổi, chỉ tiêu ít nhất [target] ([reached]).",
        ),
        (
            {"doing": 1, "done": Decimal(2), "target": Decimal(3), "comparator": "<=", "noun": "ngày"},
            "Việc tốt: đang thực hiện; đạt [done] ngày, chỉ tiêu không quá [target].",
        ),
        ({"met": 1, "done": Decimal(2)}, "Việc tốt: đã hoàn thành."),
        ({"none": 1, "done": Decimal(2)}, "Việc tốt: đã bắt đầu thực hiện."),
        ({"met": 1, "done": Decimal(2), "noun": "bài"}, "Việc tốt: đã hoàn thành; kết quả: [done] bài."),
        (
            {"met": 1, "done": Decimal(4), "target": Decimal(3), "comparator": ">=", "noun": "buổi"},
            "Việc tốt: đã hoàn thành; đạt [done] buổi, vượt chỉ tiêu [target] ([reached]).",
        ),
        (
            {"met": 1, "done": Decimal(900), "target": Decimal(3), "comparator": ">=", "noun": "cây"},
            "Việc tốt: đã hoàn thành; đạt [done] cây, vượt chỉ tiêu [target].",
        ),
    ],
)
def test_a_task_is_told_in_one_sentence(facts, words):
    assert read(task_sentence(TaskFacts("t1", "Việc tốt.", **facts))) == words


def test_a_title_with_marks_of_its_own_stays_whole():
    title = 'Diễn đàn "Thầy thuốc trẻ - tận tụy", đợt 1;'

    assert read(task_sentence(TaskFacts("t1", title, met=1))) == (
        'Diễn đàn "Thầy thuốc trẻ - tận tụy", đợt 1: đã hoàn thành.'
    )


LONG = "Phát huy vai trò của cán bộ trẻ, " + "nơi nào cũng có mô hình rõ nét, " * 12 + "thiết thực; làm thêm việc khác."


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Trồng cây.", "Trồng cây. Chăm sóc cây.", "Trồng cây"),
        ("Mở lớp “Kỹ năng” do Đoàn…", "Mở lớp “Kỹ năng” do Đoàn Sở A; lớp khác.", "Mở lớp “Kỹ năng” do Đoàn Sở A"),
        (
            "Học sinh tham gia (rèn đạo đức",
            "Học sinh tham gia (rèn đạo đức; rèn tay nghề), sinh viên cũng vậy. Hết.",
            "Học sinh tham gia (rèn đạo đức; rèn tay nghề), sinh viên cũng vậy",
        ),
        (
            "Theo Kết luận số 14.5…",
            "Theo Kết luận số 14.5 năm 2021; rồi thôi",
            "Theo Kết luận số 14.5 năm 2021",
        ),
        ("Phát huy vai trò…", LONG, LONG[:319]),
        (
            "Mở công trình với các…",
            "Mở công trình với các lớp: “A; B” và “C”; thôi",
            "Mở công trình với các lớp: “A; B” và “C”",
        ),
        ("Tên do cán bộ đặt…", "Câu khác hẳn.", "Tên do cán bộ đặt…"),
    ],
)
def test_a_name_that_a_board_cuts_short_is_told_to_the_end_of_its_clause(title, text, told):
    assert told_title(title, text) == told


@pytest.mark.parametrize(
    ("units", "named"),
    [
        ((("Sở A", "Đoàn Sở A"),), ""),
        ((("BQL B", "Ban Quản lý B"),), "BQL B"),
        ((("Sở A", "Đoàn Sở A"), ("C", "Chi đoàn Cục C")), "Sở A, C"),
        ((("X", "Đoàn X"),) * 4, ""),
    ],
)
def test_a_unit_that_the_name_of_its_task_says_is_not_said_again(units, named):
    assert named_apart(units, "Đoàn Sở A mở lớp") == named


def test_words_beside_each_other_are_one_piece():
    sentence = task_sentence(TaskFacts("t1", "Việc", met=1, late=1, due_to=DAY))

    assert all(not (isinstance(a, str) and isinstance(b, str)) for a, b in pairwise(sentence))
    assert Token("t1.owed") in sentence


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "Trong tháng 3/2024, kế hoạch không giao việc nào cho Sở Y tế."),
        ({"none": 4}, "Trong tháng 3/2024, Sở Y tế được giao [owed] lượt việc theo kế hoạch, chưa thực hiện việc nào."),
        ({"met": 4}, "Trong tháng 3/2024, Sở Y tế được giao [owed] lượt việc theo kế hoạch, đã hoàn thành tất cả."),
        (
            {"met": 1, "late": 2, "none": 1},
            (
                "Trong tháng 3/2024, Sở Y tế được giao [owed] lượt việc theo kế hoạch; hoàn thành [met] ([share]), "
                "chậm [late], chưa thực hiện [none]."
            ),
        ),
    ],
)
def test_all_tasks_together_are_told(facts, words):
    assert read(overall("all", "tháng 3/2024", "Sở Y tế", TaskFacts("all", "", **facts))) == words


def test_where_nothing_was_held_no_nought_is_written():
    nothing = dict.fromkeys(("activities", "participants", "people"), Decimal(0))

    assert read(held("held", "quý I/2024", **nothing)) == "Chưa có hoạt động nào được ghi nhận trong quý I/2024."
    assert read(held("held", "quý I/2024", **nothing | {"activities": Decimal(2)})).startswith(
        "Đã tổ chức [activities] hoạt động; mỗi"
    )


@pytest.mark.parametrize(
    ("title", "period", "subject"),
    [
        (
            "Triển khai phong trào “3 trách nhiệm” năm 2024",
            "2024",
            "Kết quả triển khai phong trào “3 trách nhiệm” năm 2024",
        ),
        ("Triển khai phong trào", "2024-03", "Kết quả triển khai phong trào, tháng 3/2024"),
        ("Tháng Thanh niên.", "2024-Q1", "Kết quả thực hiện “Tháng Thanh niên”, quý I/2024"),
    ],
)
def test_the_title_says_what_and_when_once(title, period, subject):
    assert subject_of(title, Period.parse(period)) == subject


@pytest.mark.parametrize(
    ("today", "key"),
    [(date(2023, 12, 20), "2024-01"), (date(2024, 5, 9), "2024-05"), (date(2025, 1, 3), "2024")],
)
def test_a_report_is_most_likely_for_this_month_or_for_the_year_that_is_over(today, key):
    assert usual(Period.between(date(2024, 1, 15), date(2024, 12, 31)), today).key == key


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Tổ chức sân chơi", "tổ chức sân chơi"),
        ("Đẩy mạnh tuyên truyền", "đẩy mạnh tuyên truyền"),
        ("Đoàn Sở Nội vụ mở lớp", "Đoàn Sở Nội vụ mở lớp"),
        ("“Nghiệp vụ lễ tân” do Đoàn Sở Ngoại vụ phụ trách", "“Nghiệp vụ lễ tân” do Đoàn Sở Ngoại vụ phụ trách"),
        ("BTV xây dựng kế hoạch", "BTV xây dựng kế hoạch"),
        ("Hiến máu", "hiến máu"),
        ("Podcast", "podcast"),
    ],
)
def test_a_name_within_a_sentence_begins_small_unless_it_is_proper(title, words):
    assert in_sentence(title) == words
