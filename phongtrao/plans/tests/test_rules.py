"""Rules on wording, windows and likeness."""

from datetime import date

import pytest

from phongtrao.plans import rules

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- *Tổ chức*\nhội thao.", "Tổ chức hội thao."),
        ("+ Thực hiện 03 công trình[^2];", "Thực hiện 03 công trình;"),
        ("  Duy trì **Ngày Chủ nhật xanh**⁵", "Duy trì Ngày Chủ nhật xanh"),
    ],
)
def test_quoted_words_are_what_a_reader_sees(text, words):
    assert rules.quoted(text, 0, len(text)) == words


def test_a_title_is_the_first_clause():
    assert rules.title_of("Tổ chức hội thi nấu ăn; báo cáo kết quả.") == "Tổ chức hội thi nấu ăn"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "Học sinh hưởng ứng phong trào “Học sinh 3 rèn luyện” (đạo đức, tác phong; học tập; thể lực).",
            "Học sinh hưởng ứng phong trào “Học sinh 3 rèn luyện”…",
        ),
        ("Giữ nếp sống (đúng giờ; đúng việc); báo cáo.", "Giữ nếp sống (đúng giờ; đúng việc)"),
        ("Nêu gương (hiến kế; góp sức. Báo cáo.", "Nêu gương (hiến kế"),
    ],
)
def test_a_title_leaves_no_bracket_open_that_the_text_closes(words, title):
    assert rules.title_of(words) == title


def test_a_title_that_was_cut_is_told_whole_where_there_is_room():
    text = "Học sinh hưởng ứng phong trào “3 rèn luyện” (đạo đức, tác phong; học tập; thể lực). Báo cáo."
    whole = text.removesuffix(". Báo cáo.")
    for cut in (rules.title_of(text), "Học sinh hưởng ứng phong trào “3 rèn luyện” (đạo đức, tác phong"):
        assert rules.whole_name(cut, text, 300) == whole
    assert rules.whole_name("Tên người đặt", text, 300) == "Tên người đặt"


def test_a_number_with_dots_does_not_end_the_title():
    assert rules.title_of("Đi 10.000 bước mỗi ngày. Ghi nhật ký.") == "Đi 10.000 bước mỗi ngày"


def test_a_long_title_is_cut_at_a_word():
    title = rules.title_of("Phối hợp các đơn vị " * 12)

    assert len(title) <= rules.TITLE_LENGTH + 1
    assert title.endswith("…")
    assert not title.removesuffix("…").endswith(" ")


@pytest.mark.parametrize(
    ("subject", "signed_on", "window"),
    [
        ("Phong trào thi đua năm 2024", None, (date(2024, 1, 1), date(2024, 12, 31), True)),
        ("Tháng Thanh niên", date(2025, 2, 3), (date(2025, 1, 1), date(2025, 12, 31), False)),
        ("Tháng Thanh niên", None, (date(2026, 1, 1), date(2026, 12, 31), False)),
    ],
)
def test_the_window_is_named_only_where_the_subject_names_a_year(subject, signed_on, window):
    assert rules.window_of(subject, signed_on, TODAY) == window


def test_cut_points_are_where_a_new_clause_begins():
    text = "Xây dựng kế hoạch; theo dõi cơ sở. Báo cáo."

    cuts = [text[place:] for place in rules.cut_points(text, 0, len(text))]

    assert cuts == ["theo dõi cơ sở. Báo cáo.", "Báo cáo."]


def test_cut_points_count_from_the_whole_text():
    text = "Bỏ qua; câu này. Một; hai."

    assert [text[place:] for place in rules.cut_points(text, 17, len(text))] == ["hai."]


def test_the_next_code_is_free():
    assert rules.next_code("II.1-a", ["II.1-a", "II.1-ab"]) == "II.1-ac"


def test_the_next_code_goes_on_after_the_alphabet():
    taken = [f"x{letter}" for letter in "bcdefghijklmnopqrstuvwxyz"]

    assert rules.next_code("x", taken) == "xzb"


def test_spans_that_only_touch_do_not_overlap():
    assert not rules.overlaps((0, 5), (5, 9))
    assert rules.overlaps((0, 6), (5, 9))


def test_tasks_are_paired_by_their_words_then_by_likeness():
    old = [
        (1, "Tổ chức hội thao cho đoàn viên"),
        (2, "Trồng 01 cây xanh tại cơ quan"),
        (3, "Duy trì podcast hằng tháng"),
    ]
    new = [
        "Trồng 02 cây xanh tại cơ quan",
        "Tổ chức hội thao cho đoàn viên",
        "Mở lớp kỹ năng nói trước đám đông cho cán bộ trẻ",
    ]

    assert rules.pair_tasks(old, new) == {0: 2, 1: 1, 2: None}


def test_the_same_words_twice_are_two_tasks():
    old = [(1, "Báo cáo kết quả"), (2, "Báo cáo kết quả")]

    assert rules.pair_tasks(old, ["Báo cáo kết quả", "Báo cáo kết quả"]) == {0: 1, 1: 2}


def test_word_differences_keep_both_wordings():
    runs = rules.word_differences("trồng 01 cây xanh", "trồng 02 cây xanh")

    assert runs == [("same", "trồng"), ("removed", "01"), ("added", "02"), ("same", "cây xanh")]


def test_boundaries_cut_at_every_span_inside():
    assert rules.boundaries(0, 10, [(2, 5), (5, 12)]) == [(0, 2), (2, 5), (5, 10)]


@pytest.mark.parametrize(
    ("number", "years", "begins"),
    [
        ("12-KH/ĐTN", "2026", "12-KH/ĐTN (2026) · Đoàn Khối · Triển khai phong trào"),
        ("", "2025–2026", "2025–2026 · Đoàn Khối · Triển khai phong trào"),
    ],
)
def test_in_a_list_a_plan_begins_with_what_tells_it_apart(number, years, begins):
    title = "Triển khai phong trào “3 trách nhiệm” trong lực lượng cán bộ, công chức, viên chức trẻ của Khối năm 2026"
    name = rules.name_in_list(title, number=number, years=years, issuer="Đoàn Khối")

    assert name.startswith(begins)
    assert len(name) <= rules.LINE + 1
    assert name.endswith("…")


def test_a_short_name_is_whole():
    assert rules.name_in_list("Về Đích", number="", years="2026", issuer="Sở Y tế") == "2026 · Sở Y tế · Về Đích"


@pytest.mark.parametrize(
    ("title", "is_cut"),
    [
        ("Tổ chức ngày hội cho đoàn viên (gồm: hiến máu, trồng cây)", True),
        ("Tổ chức ngày hội cho đoàn viên…", True),
        ("Tổ chức ngày hội cho đoàn viên (gồm: hiến…)", True),
        ("Tổ chức ngày hội cho đoàn viên (gồm", True),
        ("Tổ chức ngày hội", False),
        ("Ngày hội của đoàn viên…", False),
    ],
)
def test_a_title_that_an_earlier_rule_cut_is_known(title, is_cut):
    words = "Tổ chức ngày hội cho đoàn viên (gồm: hiến máu, trồng cây); báo cáo trước 30/6."
    assert rules.is_cut_from(title, words) == is_cut


def test_a_plan_of_several_years_names_them():
    assert rules.years_in_words(date(2026, 1, 1), date(2030, 12, 31)) == "2026–2030"
    assert rules.years_in_words(date(2026, 1, 1), date(2026, 12, 31)) == "2026"
