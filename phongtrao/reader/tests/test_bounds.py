"""A megabyte of one sign or one short paragraph over and over is read in about the time of a megabyte of a plan."""

import gc
import time
from collections.abc import Iterator

import pytest

from phongtrao.reader import read_text

SIZE = 2**20
SECONDS = 2.0
# What a million additions take on the machine for which two seconds are meant; a slower one has as much longer.
REFERENCE = 0.05
SIGNS = (
    *("- ", "+ ", "• ", "* ", "1. ", "a) ", "Điều 1. ", "Phần thứ nhất "),
    *("Phụ lục ", "¹", "# ", "[^1]: ", "do ", "phân công ", "chủ trì ", "phối hợp với "),
    *("Đoàn ", "Sở A, ", "Sở A và ", "các đơn vị ", "tổ chức ", "(", ")", "()"),
    *("“", "”", "“a”", '"', "«", ";", "; ", ":"),
    *(": ", "-", "–", ".", ". ", ",", ", ", "/"),
    *("_", "*", "=", "1", "12 ", "03 ", "1/", "1/1/2026 "),
    *("1.000",),
    *("Phân công Sở A làm; ", "Phân công Sở A chủ trì làm b. ", "- Nội dung: a ", "| a | b |", "Cô Trần B, "),
    *("“a” cùng A ", "Sở A: 1, ", "KẾ HOẠCH ", "Căn cứ Nghị quyết số 1-NQ/TW; ", "IV. ", "a. B. ", "(Sở A chủ trì) "),
    *("o\u0323\u0302 ", "[^1]", "và ", "việc\n", "1\n\n2\n\n"),
)
PARAGRAPHS = (
    *("- việc ab", "phân công", "phối hợp với", "- Nội dung: a", "| a | b |", "KẾ HOẠCH", "Kính gửi:", "1/1/2026"),
    *("Phân công Sở A làm;", "Phân công Sở A chủ trì làm b.", "(Sở A chủ trì)", "Cô Trần B,", "Phần thứ nhất"),
    *("Căn cứ Nghị quyết số 1-NQ/TW;", "TM. BAN THƯỜNG VỤ", "Số: 1/KH", "o\u0323\u0302 o\u0323\u0302 o", "31-NQ/TW"),
)


def _limit() -> float:
    """Two seconds on a machine that is as fast as the reference; where others work beside, all takes longer."""
    started = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return SECONDS * max(1.0, (time.process_time() - started) / REFERENCE)


def _is_quick(text: str) -> bool:
    """Whether the text is read within the limit; what interrupts one reading seldom interrupts the next as well."""
    for _ in range(3):
        limit, started = _limit(), time.process_time()
        read_text(text)
        if time.process_time() - started < max(limit, _limit()):
            return True
    return False


@pytest.fixture(autouse=True, scope="module")
def _what_other_tests_left_is_not_collected() -> Iterator[None]:
    """The collector would walk all that this worker holds again and again, at the expense of the reading."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("sign", SIGNS, ids=repr)
def test_a_megabyte_of_one_sign_is_read_in_bounded_time(sign: str) -> None:
    assert _is_quick(sign * (SIZE // len(sign.encode())))


@pytest.mark.parametrize("words", PARAGRAPHS, ids=repr)
def test_a_megabyte_of_one_short_paragraph_is_read_in_bounded_time(words: str) -> None:
    paragraph = f"{words}\n\n"
    assert _is_quick(paragraph * (SIZE // len(paragraph.encode())))


def test_passages_that_come_back_are_read_alike_wherever_they_stand() -> None:
    one, other = (
        "- Giao Sở Y tế mở 02 lớp; Sở Xây dựng phối hợp.",
        "- Hội Nông dân xã trồng 50 cây trước ngày 15/11/2026.",
    )
    told = [
        [(task.text, task.leads, [target.text for target in task.targets], task.due, task.confidence) for task in part]
        for part in (read_text("\n\n".join(lines)).tasks for lines in ([one, other], [one, other] * 50))
    ]
    assert told[1] == told[0] * 50


def test_thousands_of_lines_that_say_the_same_are_one_line() -> None:
    same, apart = (
        read_text("\n\n".join(lines)).paragraphs for lines in (["việc ấy làm"] * 3000, ["việc ấy làm"] * 300)
    )
    assert (len(same), len(apart)) == (1, 300)


def test_ten_times_the_paragraphs_take_about_ten_times_as_long() -> None:
    lines = "\n\n".join(f"- Giao Sở A{n} tổ chức 02 buổi trước ngày 15/11/2026; Sở B{n} phối hợp." for n in range(3000))
    times = []
    for part in (lines[: len(lines) // 10], lines):
        started = time.process_time()
        read_text(part)
        times.append(time.process_time() - started)
    assert times[1] < 20 * times[0]
