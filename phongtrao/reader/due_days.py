"""Days and runs of days by which, or on which, something is to be done."""

import re

from phongtrao.reader.dates import iso
from phongtrao.reader.due_rules import Rule, Window

# `3-5 ngày` and `12.5 triệu` are no dates: points and dashes count only where a year follows.
_SIGN = r"\s*(?:/|[.\-](?=\s*\d{1,2}\s*[.\-]\s*\d{4})|\s+tháng\s+)"
DAY = rf"(\d{{1,2}}){_SIGN}\s*(\d{{1,2}})(?:\s*(?:[/.\-]|,?\s+năm\s+)\s*(\d{{4}}))?(?!\d)"
_D = rf"(?:ngày\s*)?{DAY}"
_FULL_YEAR = r"\s*(?:/|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|,?\s+năm\s+)\s*(\d{4})"
# `trước 17 giờ 00, ngày 10/6`
_CLOCK = r"(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*)?(?:phút)?\s*(?:sáng|chiều|tối)?\s*,?\s*)?"
_UNTIL_WORDS = (
    r"(?:trước|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+vào)?|(?:thời\s+)?hạn(?:\s+(?:cuối(?:\s+cùng)?|chót|nộp|gửi))?"
    r"|không\s+(?:quá|muộn hơn)|xong trước|từ nay đến(?:\s+hết)?|hoàn thành(?:\s+(?:trước|trong)|(?=\s*:)))"
)
_MOST = 6


def _numbers(found: re.Match[str]) -> list[int]:
    return [int(part) if part else 0 for part in found.groups()]


def _range(found: re.Match[str], year: int | None) -> Window:
    d1, m1, y1, d2, m2, y2 = _numbers(found)
    last = y2 or year or 0
    return iso(d1, m1, y1 or last), iso(d2, m2, last)


def _days(found: re.Match[str], year: int | None) -> Window:
    first, last, month, its_year = _numbers(found)
    return iso(first, month, its_year or year or 0), iso(last, month, its_year or year or 0)


def _until(found: re.Match[str], year: int | None) -> Window:
    day, month, its_year = _numbers(found)[-3:]
    return None, iso(day, month, its_year or year or 0)


def _until_full(found: re.Match[str], _year: int | None) -> Window:
    day, month, its_year = [number for number in _numbers(found) if number]
    return None, iso(day, month, its_year)


def _since(found: re.Match[str], year: int | None) -> Window:
    return _until(found, year)[1], None


def _day(found: re.Match[str], _year: int | None) -> Window:
    day, month, its_year = _numbers(found)
    exact = iso(day, month, its_year)
    return exact, exact


DAYS: tuple[Rule, ...] = (
    Rule(("từ",), re.compile(rf"từ\s+{_D}\s*(?:đến|–|-)(?:\s+hết)?\s*{_D}"), _range),
    # `từ ngày 01 đến hết ngày 15/5`, `ngày 12, 13/6/2026`, `12-13/6/2026`
    Rule(("từ",), re.compile(rf"từ\s+(?:ngày\s*)?(\d{{1,2}})\s*(?:đến|–|-)(?:\s+hết)?\s*{_D}"), _days),
    Rule(
        ("ngày",),
        re.compile(
            rf"ngày\s*(\d{{1,2}})(?:\s*,\s*\d{{1,2}}){{0,{_MOST}}}\s*(?:,|và)\s*(?:ngày\s*)?(\d{{1,2}}){_FULL_YEAR}"
        ),
        _days,
    ),
    Rule(
        ("/",),
        re.compile(r"(?:từ\s+(?:ngày\s+)?)?(?<![\d/])(\d{1,2})\s*[-–]\s*(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4})"),
        _days,
    ),
    Rule((), re.compile(rf"{_UNTIL_WORDS}\s*:?\s+{_CLOCK}{_D}"), _until),
    Rule(
        ("đến",),
        re.compile(
            rf"(?<!tính )đến(?:\s+hết)?\s+{_CLOCK}(?:ngày\s*{DAY}|(\d{{1,2}})\s*/\s*(\d{{1,2}})\s*/\s*(\d{{4}}))"
        ),
        lambda found, year: _until_full(found, year) if found[4] else _until_named(found, year),
    ),
    Rule(("từ",), re.compile(rf"(?:bắt đầu|thực hiện|áp dụng|triển khai)\s+(?:kể\s+)?từ\s+{_D}"), _since),
)
"""In the order in which they are looked for."""

LATER_DAYS: tuple[Rule, ...] = (
    Rule(
        (),
        re.compile(
            r"(?<!tính đến )(?:vào ngày|ngày)\s*(\d{1,2})\s*(?:/|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|,?\s+năm\s+)\s*(\d{4})"
        ),
        _day,
    ),
)

BARE_DAYS: tuple[Rule, ...] = (Rule((), re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4})"), _day),)


def _until_named(found: re.Match[str], year: int | None) -> Window:
    day, month, its_year = _numbers(found)[:3]
    return None, iso(day, month, its_year or year or 0)
