"""What reports say: figures where there are any, plain words for nothing, forms of one and of many."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from phongtrao.periods import Period
from phongtrao.reports.rules import TaskFacts, Token, held, overall, subject_of, task_sentence

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
        ({"met": 1, "done": Decimal(2)}, "Việc tốt: đã hoàn thành; kết quả đã ghi: [done]."),
    ],
)
def test_a_task_is_told_in_one_sentence(facts, words):
    assert read(task_sentence(TaskFacts("t1", "Việc tốt.", **facts))) == words


def test_a_title_with_marks_of_its_own_stays_whole():
    title = 'Diễn đàn "Thầy thuốc trẻ - tận tụy", đợt 1;'

    assert read(task_sentence(TaskFacts("t1", title, met=1))) == (
        'Diễn đàn "Thầy thuốc trẻ - tận tụy", đợt 1: đã hoàn thành.'
    )


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
