"""Times as plans word them, each with the days that it means."""

import pytest

from phongtrao.reader import read_text
from phongtrao.reader.dues import due_of


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("trước 17 giờ 00 ngày 10/6/2026", None, "2026-06-10"),
        ("trước 16h30, ngày 05 tháng 10 năm 2026", None, "2026-10-05"),
        ("muộn nhất ngày 15/8/2026", None, "2026-08-15"),
        ("hạn nộp: 25/11/2026", None, "2026-11-25"),
        ("đến ngày 31/12/2026", None, "2026-12-31"),
        ("từ nay đến hết ngày 30/11/2026", None, "2026-11-30"),
        ("từ ngày 01 đến hết ngày 15 tháng 5 năm 2026", "2026-05-01", "2026-05-15"),
        ("ngày 12, 13/6/2026", "2026-06-12", "2026-06-13"),
        ("hoàn thành vào ngày 20 tháng 11 năm 2026", "2026-11-20", "2026-11-20"),
        ("bắt đầu từ ngày 01/7/2026", "2026-07-01", None),
        ("trong tháng 6 và tháng 7/2026", "2026-06-01", "2026-07-31"),
        ("các tháng 6, 7, 8 năm 2026", "2026-06-01", "2026-08-31"),
        ("từ đầu tháng 6 đến cuối tháng 8/2026", "2026-06-01", "2026-08-31"),
        ("từ tháng 3 đến tháng 9", "2026-03-01", "2026-09-30"),
        ("đến tháng 10 năm 2026", None, "2026-10-31"),
        ("chậm nhất là cuối tháng 8 năm 2026", None, "2026-08-31"),
        ("6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"),
        ("trong quý II, III/2026", "2026-04-01", "2026-09-30"),
        ("trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ", None, None),
    ],
)
def test_a_time_is_a_window_of_days(words: str, first: str | None, last: str | None) -> None:
    text = f"Tổ chức lớp học {words}."
    due = due_of(text, (0, len(text)), 2026)
    assert due is not None
    assert (due.from_date, due.to) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        "số liệu tính đến ngày 30/6/2026",
        "tăng từ 10 đến 12.5 triệu đồng",
        "trước ngày 25 hằng tháng",
        "năm học 2026 - 2027",
    ],
)
def test_what_dates_something_else_is_no_due_time(words: str) -> None:
    text = f"Tổ chức lớp học, {words}."
    due = due_of(text, (0, len(text)), 2026)
    assert due is None or due.to is None


PLAYGROUND = "Tổ chức ít nhất 01 sân chơi thể thao, hưởng ứng cuộc vận động “Mỗi người 9.000 bước chân mỗi ngày”."


@pytest.mark.parametrize(
    ("words", "cadence", "targets"),
    [
        (PLAYGROUND, None, [(1, None), (9000, "day")]),
        ("Mỗi đoàn viên đi bộ 9.000 bước mỗi ngày.", "day", [(9000, "day")]),
        ("Giới thiệu chương trình “Mỗi tháng 01 quyển sách hay”.", "month", [(1, "month")]),
        ("Định kỳ hằng quý tổ chức 02 buổi tọa đàm và 01 hội thi.", "quarter", [(2, "quarter"), (1, "quarter")]),
    ],
)
def test_a_later_number_s_own_repetition_is_not_the_task_s(words, cadence, targets):
    reading = read_text(f"KẾ HOẠCH\nHoạt động năm 2026\n\nI. NỘI DUNG THỰC HIỆN\n- {words}\n")
    (task,) = reading.tasks

    assert (task.cadence, [(one.value, one.cadence) for one in task.targets]) == (cadence, targets)
