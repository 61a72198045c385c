"""What is read out of a whole plan."""

import pytest

from phongtrao.reader import Reading, Task, read_text
from phongtrao.reader.tests.samples import SCHOOL, YOUTH


@pytest.fixture(scope="module")
def youth() -> Reading:
    return read_text(YOUTH)


@pytest.fixture(scope="module")
def school() -> Reading:
    return read_text(SCHOOL)


def task_of(reading: Reading, words: str) -> Task:
    return next(task for task in reading.tasks if words in task.text)


def test_the_header_is_read_from_letterhead_and_signature(youth: Reading) -> None:
    header = youth.header
    assert (header.document_type, header.number, header.date) == ("KẾ HOẠCH", "225 - KH/TĐTN-PT", "2026-05-12")
    assert (header.place, header.signer_name, header.signer_title) == ("Hải Long", "Lê Thị Sóng", "BÍ THƯ")
    assert header.subject == "Tổ chức phong trào “Hè xanh quê biển” năm 2026"


def test_one_bullet_charges_different_units_with_different_things(youth: Reading) -> None:
    assert task_of(youth, "thu gom rác").leads == ("Đoàn Sở Du lịch",)
    assert task_of(youth, "“Sơ cứu”").leads == ("Đoàn Bệnh viện Tỉnh",)
    assert task_of(youth, "“Bơi an toàn”").leads == ("Đoàn Trường Thể thao",)


def test_a_name_cut_by_a_footnote_is_whole(youth: Reading) -> None:
    task = task_of(youth, "tuyên truyền cho ngư dân")
    assert task.leads == ("Đoàn Cục Hải quan", "Chi đoàn Cảng vụ Hàng hải")
    assert [(note.mark, note.text[:20]) for note in youth.footnotes] == [("1", "Quyết định số 7/QĐ-U")]


def test_tier_labels_hold_until_the_next(youth: Reading) -> None:
    assert task_of(youth, "thu gom rác").tier_kind == "bloc"
    assert task_of(youth, "02 buổi").tier_kind == "grassroots"
    assert task_of(youth, "Học tập").tier_kind == "member"
    assert task_of(youth, "thao diễn").tier_kind == "steering"


def test_force_comes_from_the_verb(youth: Reading) -> None:
    assert task_of(youth, "02 buổi").force == "at_least"
    assert task_of(youth, "trực quan").force == "encouraged"
    assert task_of(youth, "Học tập").force == "norm"


def test_numbers_have_comparator_unit_and_cadence(youth: Reading) -> None:
    first, second = task_of(youth, "02 buổi").targets
    assert (first.value, first.comparator, first.unit, first.cadence) == (2, ">=", "buổi", "month")
    assert (second.value, second.comparator, second.unit) == (50, "=", "cây xanh")


def test_unsaid_due_dates_stay_unsaid(youth: Reading) -> None:
    assert task_of(youth, "02 buổi").due is None
    due = task_of(youth, "Báo cáo kết quả").due
    assert due is not None
    assert (due.from_date, due.to) == (None, "2026-09-05")


def test_slips_are_read_through_and_the_text_keeps_them(youth: Reading) -> None:
    (repair,) = youth.repairs
    assert (youth.text[slice(*repair.span)], repair.read_as) == ("thao diễn", "theo dõi")


def test_a_cluster_is_asked_about(youth: Reading) -> None:
    cluster = next(question for question in youth.questions if question.kind == "cluster")
    assert cluster.task_id == task_of(youth, "Thuyền giấy").id


def test_purposes_are_context_not_tasks(youth: Reading) -> None:
    assert not [task for task in youth.tasks if "Phát huy tinh thần tình nguyện" in task.text]


def test_programmes_and_citations_are_found(youth: Reading) -> None:
    assert {"Hè xanh quê biển", "Thuyền giấy"} <= {*youth.programs}
    assert next((c.kind, c.number, c.date) for c in youth.citations) == ("Kết luận", "12-KL/TW", "2026-02-03")


def test_recipients_stand_one_a_line(youth: Reading) -> None:
    assert youth.recipients == ("- Trung ương Đoàn;", "- Lưu: VP.")


def test_a_table_row_is_a_task_with_its_columns(school: Reading) -> None:
    task = task_of(school, "Phát động tuần lễ")
    assert (task.leads, task.partners) == (("Đoàn trường",), ("Tổ chuyên môn",))
    assert task.due is not None
    assert (task.due.from_date, task.due.to) == ("2026-09-15", "2026-09-20")


def test_a_deadline_and_a_charge_below_the_bullet_belong_to_it(school: Reading) -> None:
    task = task_of(school, "Quyên góp sách")
    assert (task.leads, task.partners) == (("Thư viện trường",), ("Hội Cha mẹ học sinh",))
    assert task.due is not None
    assert task.due.to == "2026-09-10"


def test_label_bullets_make_one_task(school: Reading) -> None:
    task = task_of(school, "Trang trí góc đọc")
    assert (task.leads, task.partners) == (("Đoàn trường",), ("Tổ Văn", "Tổ Mỹ thuật"))
    assert not [other for other in school.tasks if "Đơn vị chủ trì" in other.text]


def test_goals_are_targets_and_no_tasks(school: Reading) -> None:
    assert [(goal.value, goal.comparator) for goal in school.goals] == [(100, "="), (90, ">=")]
    assert not [task for task in school.tasks if "100%" in task.text]


def test_text_without_words_has_no_tasks() -> None:
    assert read_text("").tasks == ()
    assert read_text("---\n\n|\n").tasks == ()
