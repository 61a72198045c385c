"""How sure the reader is of a task falls with every sign that speaks against its reading."""

from phongtrao.reader import Task, read_text


def _task(line: str, heading: str = "1. Hoạt động") -> Task:
    (task,) = read_text("\n\n".join(("KẾ HOẠCH", "Công tác năm 2026", "II. NỘI DUNG", heading, line))).tasks
    return task


def test_a_plain_charge_is_surer_than_one_that_names_nobody() -> None:
    plain, nobody = _task("- Đoàn xã Bình An trồng 300 cây xanh."), _task("- Trồng 300 cây xanh dọc bờ kênh.")
    assert plain.confidence >= 0.9 > nobody.confidence


def test_a_word_of_charging_that_was_not_understood_makes_a_reading_doubtful() -> None:
    named = _task("- Trồng 300 cây xanh dọc bờ kênh của xã.")
    unread = _task("- Trồng 300 cây xanh, việc này giao cho người trông coi bờ kênh.")
    assert unread.confidence < named.confidence


def test_a_name_of_unknown_words_is_doubtful() -> None:
    plain, odd = _task("- Đoàn xã Bình An trồng 300 cây."), _task("- Tổ xoay quẩy vòng tổ chức 03 buổi.")
    assert odd.confidence < plain.confidence


def test_a_slip_read_through_makes_a_reading_less_sure() -> None:
    clean = _task("- Đoàn xã Bình An phối hợp với Hội Nông dân xã tổ chức 02 buổi.")
    slipped = _task("- Đoàn xã Bình An phôi hợp với Hội Nông dân xã tổ chức 02 buổi.")
    assert slipped.confidence < clean.confidence
