"""A megabyte of one sign over and over is read in about the time of a megabyte of a plan."""

import time

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
    *("1.000"),
)


@pytest.fixture(scope="module")
def limit() -> float:
    started = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return SECONDS * max(1.0, (time.process_time() - started) / REFERENCE)


@pytest.mark.parametrize("sign", SIGNS, ids=repr)
def test_a_megabyte_of_one_sign_is_read_in_bounded_time(sign: str, limit: float) -> None:
    text = sign * (SIZE // len(sign.encode()))
    started = time.process_time()
    read_text(text)
    assert time.process_time() - started < limit


def test_ten_times_the_paragraphs_take_about_ten_times_as_long() -> None:
    lines = "\n\n".join(f"- Giao Sở A{n} tổ chức 02 buổi trước ngày 15/11/2026; Sở B{n} phối hợp." for n in range(3000))
    times = []
    for part in (lines[: len(lines) // 10], lines):
        started = time.process_time()
        read_text(part)
        times.append(time.process_time() - started)
    assert times[1] < 20 * times[0]
