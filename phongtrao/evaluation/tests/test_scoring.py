"""Rubrics are read whole or refused line by line; points follow the figures."""

from decimal import Decimal

import pytest

from phongtrao.evaluation import rules
from phongtrao.evaluation.queries import metric_keys
from phongtrao.evaluation.rules import Said

from .conftest import lines_in

D = Decimal
METRICS = {"activities_held": "activities_held", "hours": "hours", "trees": "trees"}
FACTS = {"nhiem_vu": D(4), "hoan_thanh": D(3), "viec_cham": D(1), "activities_held": D(5)}


def rubric_of(lines):
    rubric, faults = rules.read(lines, metrics=METRICS)
    assert faults == []
    return rubric


def one(shape, *, points="10", source="thước đo", metric="hours", steps="", effect=""):
    """The points of a single condition, for a value of its figure."""
    line = f"điều kiện | a | A | {points} | {effect} | {source} | {metric} | {shape} | {steps}"
    lines = lines_in(f"tiêu chí | 1 | T |\nnội dung | 1.1 | N |\n{line}\nxếp loại | | yếu | 0")
    rubric = rubric_of(lines)
    return lambda facts: rules.scored(rubric, facts, {}).total


def test_the_sample_rubric_has_the_shape_of_the_real_ones(sample, db):
    rubric, faults = rules.read(sample, metrics=metric_keys())

    assert faults == []
    contents = [content for criterion in rubric.criteria for content in criterion.contents]
    assert (len(rubric.criteria), len(contents), len(rubric.conditions)) == (6, 21, 146)
    assert [one.points for one in rubric.criteria] == [60, 134, 110, 30, 10, 106]
    assert (rubric.most, rubric.total) == (450, 500)


@pytest.mark.parametrize(
    ("score", "facts", "points"),
    [
        (one("bậc", steps="0: 0; 3: 5; 6: 10"), {"hours": D(5)}, 5),
        (one("bậc", steps="1: 5"), {}, 0),
        (one("có"), {"hours": D(1)}, 10),
        (one("có"), {}, 0),
        (one("mỗi", steps="2: 3"), {"hours": D(5)}, 6),
        (one("mỗi", steps="2: 3"), {"hours": D(50)}, 10),
        (one("theo tỷ lệ", steps="20"), {"hours": D(5)}, D("2.5")),
        (one("theo tỷ lệ", steps="20"), {"hours": D(50)}, 10),
        (one("công thức", steps="gia_tri * 3"), {"hours": D(2)}, 6),
        (one("công thức", steps="gia_tri - 100"), {"hours": D(2)}, 0),
        (one("công thức", steps="gia_tri * 100"), {"hours": D(2)}, 10),
        (one("công thức", steps="1 / gia_tri"), {}, 0),
        (one("công thức", source="nhiều số liệu", metric="", steps="trees / 2"), {"trees": D(8)}, 4),
        (one("ngưỡng %", source="đúng hạn", metric="", steps="0: 0; 80: 8; 100: 10"), {"den_han": D(5)}, 0),
        (one("ngưỡng %", source="đúng hạn", metric="", steps="80: 8"), {"den_han": D(5), "dung_han": D(4)}, 8),
        (one("theo tỷ lệ", source="tham gia", metric=""), {"doan_vien": D(8), "nguoi_tham_gia": D(6)}, D("7.5")),
        (one("theo tỷ lệ", source="tham gia", metric=""), {"nguoi_tham_gia": D(6)}, 0),
        (one("theo tỷ lệ", source="nhiệm vụ hoàn thành", metric=""), {}, 10),
        (one("bậc", source="hài lòng", metric="", steps="0: 0; 4: 10"), {"hai_long": D("4.2")}, 10),
        (one("có", source="văn bản", metric=""), {}, 0),
    ],
)
def test_every_shape_makes_points(score, facts, points):
    assert score(facts) == points


def test_points_are_added_up_capped_and_classed(small):
    said = {"2.1.a": Said(D(30)), "2.1.b": Said(D(10), D(0)), "2.1.c": Said(D(10)), "2.1.d": Said(None, D(5))}

    result = rules.scored(rubric_of(small), FACTS, said)

    assert [one.points for one in result.criteria] == [45, 25]
    assert (result.total, result.bonus, result.percent) == (80, 10, 80)
    assert (result.earned, result.reached, result.limited_by) == ("tốt", "tốt", ())


def test_a_veto_keeps_the_class_down_and_says_so(small):
    result = rules.scored(rubric_of(small), FACTS | {"viec_cham": D(3), "hoan_thanh": D(4)}, {"2.1.a": Said(D(30))})

    assert (result.earned, result.reached, result.limited_by) == ("khá", "yếu", ("2.1.e",))


def test_whose_word_the_points_are_is_told(small):
    result = rules.scored(rubric_of(small), FACTS, {"2.1.a": Said(D(30)), "1.1.a": Said(None, D(20))})

    origins = {
        score.condition.code: score.origin for each in result.criteria for c in each.contents for score in c.conditions
    }
    assert [origins[code] for code in ("1.1.a", "1.1.b", "2.1.a", "2.1.b")] == ["decided", "machine", "claimed", "open"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("mục | 1 | Gì", "Cấp “mục” không có"),
        ("điều kiện | b | B | 5 | | thước đo | khong-co | bậc | 0: 5", "Không có thước đo"),
        ("điều kiện | b | B | 5 | | hội đồng | | bậc | 0: 5", "đi với cách tính"),
        ("điều kiện | b | B | 5 | | thước đo | hours | bậc | 0: 9", "nhiều hơn điểm tối đa"),
        ("điều kiện | b | B | 5 | | thước đo | hours | bậc | 1: 2; 1: 3", "cùng một số"),
        ("điều kiện | b | B | 5 | | thước đo | hours | bậc |", "Thiếu mức"),
        ("điều kiện | b | B | năm | | thước đo | hours | có |", "không phải là một số"),
        ("điều kiện | b | B | 5 | | thước đo | hours | công thức | 1 +", "ở chữ thứ 4"),
        ("điều kiện | b | B | 5 | | thước đo | hours | công thức | la + 1", "Không có số liệu tên “la”"),
        ("điều kiện | a | B | 5 | | thước đo | hours | có |", "nhiều dòng"),
        ("điều kiện | | B | 5 | | thước đo | hours | có |", "Thiếu mã"),
        ("điều kiện | b | B | | liệt | số việc chậm | | bậc | 3: kém", "Không có xếp loại “kém”"),
        ("tiêu chí | 2 | Trống", "chưa có nội dung"),
    ],
)
def test_a_line_that_says_nothing_is_named(line, words):
    sound = "tiêu chí | 1 | T |\nnội dung | 1.1 | N |\nđiều kiện | a | A | 5 | | thước đo | hours | có |"

    rubric, faults = rules.read(lines_in(f"{sound}\n{line}\nxếp loại | | yếu | 0"), metrics=METRICS)

    assert rubric is None
    assert any(words in fault.words and fault.line in {3, 4} for fault in faults), faults


def test_points_that_nobody_can_reach_are_a_fault():
    lines = "tiêu chí | 1 | T | 10\nnội dung | 1.1 | N |\nđiều kiện | a | A | 5 | | thước đo | hours | có |"

    _rubric, faults = rules.read(lines_in(f"{lines}\nxếp loại | | yếu | 0"), metrics=METRICS)

    assert [(fault.line, "không tới 10" in fault.words) for fault in faults] == [(1, True)]
