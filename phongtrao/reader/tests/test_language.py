"""What the language of plans means, on small passages of invented bodies."""

import time

import pytest

from phongtrao.reader import Reading, read_text


def plan(*lines: str, heading: str = "1. Hoạt động hè") -> Reading:
    return read_text("\n\n".join(("KẾ HOẠCH", "Hoạt động năm 2026", "II. NỘI DUNG", heading, *lines)))


def kinds(reading: Reading) -> list[str]:
    return [question.kind for question in reading.questions]


@pytest.mark.parametrize(
    "heading",
    [
        "3. Nội dung dành cho đoàn viên, thanh niên",
        "3. Nội dung đoàn viên, thanh niên thực hiện",
        "3. Trách nhiệm của đoàn viên",
    ],
)
def test_a_heading_may_speak_to_members(heading: str) -> None:
    reading = plan("- Giữ gìn nơi làm việc sạch sẽ.", "- Đăng ký hiến máu.", heading=heading)
    assert [task.tier_kind for task in reading.tasks] == ["member", "member"]
    assert [task.force for task in reading.tasks] == ["norm", "must"]
    assert "nobody_named" not in kinds(reading)
    assert "norm" in {passage.kind for passage in reading.passages}


def test_only_the_own_board_steers() -> None:
    reading = plan(
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Ban Thường vụ Huyện Đoàn",
        "- Theo dõi việc thực hiện.",
        "2. Cơ sở Đoàn",
        "- Báo cáo kết quả.",
        "3. Sở Tài chính",
        "- Bố trí kinh phí.",
    )
    assert [task.force for task in reading.tasks][-3:] == ["steering", "must", "must"]


def test_a_bare_class_below_its_level_is_the_level() -> None:
    (task,) = (reading := plan("- Cơ sở Đoàn:", "+ Các đơn vị dán áp phích tại trụ sở.")).tasks
    assert (task.leads, task.tier_kind) == ((), "grassroots")
    assert "unit_class" not in kinds(reading)


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Tổ chức 03 đợt ra quân gồm: Đợt Xuân, Đợt Hè và Đợt Thu, Đợt Đông.", True),
        ("Tổ chức 03 đợt trong năm: Đợt Xuân; Đợt Hè; Đợt Thu, Đợt Đông.", True),
        ("Tổ chức 03 đợt ra quân gồm: Đợt Xuân, Đợt Hè và Đợt Thu.", False),
        ("Chọn 02 xã gồm: Tân An và Tân Lập.", False),
    ],
)
def test_a_count_is_compared_with_the_names(sentence: str, asks: bool) -> None:
    assert ("count_mismatch" in kinds(plan(f"- {sentence}"))) is asks


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Mở một số lớp dạy bơi.", True),
        ("Tổ chức các chương trình giao lưu.", True),
        ("Phổ biến cho nhiều người dân.", False),
        ("Chấm điểm các lớp.", False),
    ],
)
def test_only_uncounted_events_and_products_are_vague(sentence: str, asks: bool) -> None:
    assert ("vague_quantity" in kinds(plan(f"- {sentence}"))) is asks


def test_a_new_unit_behind_a_full_stop_has_a_task_of_its_own() -> None:
    reading = plan("- Làm đẹp phố: Đoàn phường Bến Đá vẽ 02 bức tranh; Hội Nông dân xã ươm cây. Cụm số 2 quét vôi.")
    assert [task.leads for task in reading.tasks] == [("Đoàn phường Bến Đá",), ("Hội Nông dân xã",), ("Cụm số 2",)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mở 01 lớp dạy đàn; phân công Nhà Thiếu nhi huyện phụ trách.",
        "Mở 01 lớp dạy đàn. Đầu mối: Nhà Thiếu nhi huyện.",
        "Mở 01 lớp dạy đàn (Đầu mối: Nhà Thiếu nhi huyện).",
    ],
)
def test_words_that_only_say_who_belong_to_what_stands_before(sentence: str) -> None:
    (task,) = plan(f"- {sentence}").tasks
    assert task.leads == ("Nhà Thiếu nhi huyện",)


def test_slips_are_read_through_before_numbers_and_names() -> None:
    (task,) = plan("- Phôi hợp với Hội Nông dân huyện tổ chức it nhất 02 buổi học.").tasks
    assert (task.partners, [t.comparator for t in task.targets]) == (("Hội Nông dân huyện",), [">="])
    assert task.text.startswith("Phôi hợp")


def test_a_page_number_between_the_halves_of_a_sentence_is_left_out() -> None:
    (task,) = plan("- Tổ chức trồng cây dọc bờ kênh của xã và tổng kết", "7", "trong tháng 8 năm 2026.").tasks
    assert task.text.endswith("tổng kết trong tháng 8 năm 2026.")


def test_not_below_is_at_least_and_a_number_in_a_name_counts_nothing() -> None:
    reading = plan("- Tổ chức không dưới 02 buổi.", "- Công đoàn bộ phận Xưởng May 3 tổ chức đối thoại.")
    assert [[(t.value, t.comparator) for t in task.targets] for task in reading.tasks] == [[(2, ">=")], []]


def test_when_and_where_beside_what_leave_a_heading_its_duties() -> None:
    assert plan("- Họp mỗi tháng 01 lần.", heading="1. Thời gian, nội dung sinh hoạt").tasks
    assert not plan("- Ngày 01/3/2026.", heading="1. Thời gian, địa điểm").tasks


def test_what_a_table_promises_is_counted() -> None:
    rows = "| Nội dung | Chủ trì | Sản phẩm |\n|---|---|---|\n| Trao quà Tết | Công đoàn trường | 40 suất quà |"
    (task,) = plan(rows).tasks
    assert [(target.value, target.unit) for target in task.targets] == [(40, "suất quà")]


def test_a_part_has_the_title_below_it() -> None:
    reading = plan("PHẦN THỨ HAI", "NỘI DUNG THỰC HIỆN", "I. VIỆC LÀM", "- Trồng cây.")
    assert ("PHẦN THỨ HAI", "NỘI DUNG THỰC HIỆN") in [(entry.marker, entry.title) for entry in reading.outline]


SIGNS = [
    "- ",
    "_",
    "; ",
    "A; ",
    ")",
    "(",
    "“A B” ",
    '"',
    "do ",
    "phân công ",
    "Đoàn A vẽ ",
    "Nghị quyết số 1/NQ ",
    "| ",
]


@pytest.mark.parametrize("sign", SIGNS)
def test_work_grows_no_faster_than_the_text(sign: str) -> None:
    """Quadratic work would need minutes for this length."""
    start = time.process_time()
    read_text("II. NỘI DUNG\n\n1. Việc\n\n- " + sign * (40_000 // len(sign)))
    assert time.process_time() - start < 2


def test_the_banner_of_the_front_issues_nothing() -> None:
    head = "ỦY BAN MTTQ VIỆT NAM\n\nTỈNH BẮC HẢI\n\nBAN THƯỜNG TRỰC\n\nSố: 5/KH-MTTQ\n\nMẶT TRẬN TỔ QUỐC VIỆT NAM"
    text = f"{head}\n\nBắc Hải, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nVận động xây nhà\n\nI. NỘI DUNG\n\n- Họp dân."
    assert read_text(text).header.issuer == "ỦY BAN MTTQ VIỆT NAM TỈNH BẮC HẢI BAN THƯỜNG TRỰC"


def test_a_body_called_like_half_a_motto_is_no_broken_motto() -> None:
    head = "ĐẢNG ỦY CÁC CƠ QUAN HUYỆN\n\nĐOÀN THANH NIÊN\n\nSố: 4-CTr/ĐTN\n\nĐOÀN TNCS HỒ CHÍ MINH"
    text = f"{head}\n\nBắc Hải, ngày 02 tháng 3 năm 2026\n\nCHƯƠNG TRÌNH\n\nCông tác quý I\n\nI. NỘI DUNG\n\n- Họp."
    assert (read_text(text).header.issuer or "").endswith("ĐOÀN THANH NIÊN")
