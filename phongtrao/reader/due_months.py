"""Months, quarters, halves and years; without a year they are of the year of which the document speaks."""

import re

from phongtrao.reader.dates import day_before, iso, month_span
from phongtrao.reader.due_rules import Rule, Window

# Not behind a day: `ngày 20 tháng 11 năm 2026` is a day.
_MONTH = r"(?<!\d )tháng\s*(\d{1,2})"
_QUARTER = r"quý\s*(iv|iii|ii|i|[1-4])"
_YEAR = r"\s*(?:/|[-,]?\s*năm\s+)\s*(\d{4})"
_PART = r"(?:hết\s+|cuối\s+|đầu\s+|giữa\s+)?"
# What is done every year, or bears a year, is told by other rules.
_END = r"(?!\w)(?!\s*/|\s*[-–]\s*\d|,?\s+(?:hằng |hàng |mỗi )?năm(?!\w)|\s+(?:và|đến)\s+tháng)"
_LATEST = r"(?:chậm|muộn)\s+nhất(?:\s+là)?"
_END_OF = rf"(?:{_LATEST}\s+)?(?:đến hết|đến cuối|hết|từ nay đến(?:\s+(?:hết|cuối))?)"
_UNTIL = rf"(?:{_END_OF}|(?:xong|hoàn thành) trong)\s+"
_TO = rf"(?:{_END_OF}\s+|{_LATEST}(?:\s+(?:trong|vào))?\s+(?:cuối\s+)?|(?<!tính )đến\s+)"
_IN = r"(?:trong|vào|cuối|đầu|giữa)\s+"
_SEVERAL = rf"{_MONTH}(?:\s*,\s*(?:tháng\s*)?\d{{1,2}}){{0,10}}\s*(?:,|và|đến|[-–])\s*{_PART}(?:tháng\s*)?(\d{{1,2}})"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_HALVES = {"đầu": (1, 6), "cuối": (7, 12)}


def _year_of(found: re.Match[str], group: int, year: int | None) -> int:
    """The year that stands there, else that of the document; 0 where neither is known."""
    written = found[group] if found.re.groups >= group else None
    return int(written) if written else year or 0


def _months(found: re.Match[str], year: int | None) -> Window:
    return month_span(int(found[1]), _year_of(found, 3, year), int(found[2]))


def _month(found: re.Match[str], year: int | None) -> Window:
    return month_span(int(found[1]), _year_of(found, 2, year))


def _until_month(found: re.Match[str], year: int | None) -> Window:
    return None, _month(found, year)[1]


def _before_month(found: re.Match[str], year: int | None) -> Window:
    first = _month(found, year)[0]
    return None, day_before(first) if first else None


def _quarters(found: re.Match[str], year: int | None) -> Window:
    return month_span(3 * _ROMAN[found[1]] - 2, _year_of(found, 3, year), 3 * _ROMAN[found[2]])


def _quarter(found: re.Match[str], year: int | None) -> Window:
    last = 3 * _ROMAN[found[1]]
    return month_span(last - 2, _year_of(found, 2, year), last)


def _until_quarter(found: re.Match[str], year: int | None) -> Window:
    return None, _quarter(found, year)[1]


def _half(found: re.Match[str], year: int | None) -> Window:
    first, last = _HALVES[found[1]]
    return month_span(first, _year_of(found, 2, year), last)


def _end_of_year(found: re.Match[str], _year: int | None) -> Window:
    return None, iso(31, 12, int(found[1]))


def _whole_year(found: re.Match[str], _year: int | None) -> Window:
    return iso(1, 1, int(found[1])), iso(31, 12, int(found[1]))


def _years_on(found: re.Match[str], _year: int | None) -> Window:
    return iso(1, 1, int(found[1])), None


MONTHS: tuple[Rule, ...] = (
    Rule(("tháng",), re.compile(rf"(?:(?:từ|trong|vào)\s+)?(?:các\s+)?{_PART}{_SEVERAL}{_YEAR}"), _months),
    Rule(("trước", "tháng"), re.compile(rf"trước\s+{_MONTH}{_YEAR}"), _before_month),
    Rule(("tháng",), re.compile(rf"{_TO}{_MONTH}{_YEAR}"), _until_month),
    Rule(("tháng", "năm"), re.compile(r"(?:0?6|sáu)\s+tháng\s+(đầu|cuối)\s+(?:của\s+)?năm\s+(\d{4})"), _half),
    Rule(("tháng",), re.compile(rf"(?:trong\s+)?{_MONTH}{_YEAR}"), _month),
    Rule(
        ("quý",),
        re.compile(rf"{_QUARTER}\s*(?:và|,|-|–|đến)\s*(?:hết\s+)?(?:quý\s*)?(iv|iii|ii|i|[1-4]){_YEAR}"),
        _quarters,
    ),
    Rule(("quý",), re.compile(rf"{_TO}{_QUARTER}{_YEAR}"), _until_quarter),
    Rule(("quý",), re.compile(rf"(?:trong\s+)?{_QUARTER}{_YEAR}"), _quarter),
)

YEARS: tuple[Rule, ...] = (
    Rule(("năm",), re.compile(r"(?<!tháng )(?:đến hết|đến cuối|cuối|hết)\s+năm\s+(\d{4})"), _end_of_year),
    Rule(("năm",), re.compile(r"năm\s+(\d{4})\s+và\s+(?:các|những)\s+năm\s+tiếp\s+theo"), _years_on),
)


def _of_document(rule: Rule) -> Rule:
    """A rule without a year: where the document speaks of none, the words alone are kept."""
    return rule._replace(window=lambda found, year: rule.window(found, year) if year else (None, None))


YEARLESS: tuple[Rule, ...] = tuple(
    _of_document(rule)
    for rule in (
        Rule(("tháng",), re.compile(rf"(?:trước|chậm nhất(?:\s+là)?)\s+{_MONTH}{_END}"), _before_month),
        Rule(("tháng",), re.compile(rf"{_UNTIL}{_MONTH}{_END}"), _until_month),
        # Without a year only what is plainly a run of months.
        Rule(
            ("tháng",),
            re.compile(
                rf"(?:từ|trong|vào)\s+(?:các\s+)?{_PART}{_MONTH}\s*(?:và|đến|[-–])\s*{_PART}tháng\s*(\d{{1,2}}){_END}"
            ),
            _months,
        ),
        Rule(("tháng",), re.compile(rf"{_IN}{_MONTH}{_END}"), _month),
        Rule(("quý",), re.compile(rf"{_UNTIL}{_QUARTER}{_END}"), _until_quarter),
        Rule(
            ("quý",),
            re.compile(
                rf"(?:từ|trong|vào)\s+{_PART}{_QUARTER}\s*(?:và|đến|[-–])\s*(?:hết\s+)?quý\s*(iv|iii|ii|i|[1-4]){_END}"
            ),
            _quarters,
        ),
        Rule(("quý",), re.compile(rf"{_IN}{_QUARTER}{_END}"), _quarter),
        Rule(("tháng",), re.compile(r"(?:0?6|sáu)\s+tháng\s+(đầu|cuối)\s+năm(?!\s*(?:\d|hằng|hàng|học))"), _half),
    )
)
"""In the order in which they are looked for."""

BARE: tuple[Rule, ...] = (
    Rule(("năm",), re.compile(r"năm\s+(\d{4})"), _whole_year),
    *(
        _of_document(rule)
        for rule in (
            Rule(("tháng",), re.compile(rf"{_SEVERAL}{_END}"), _months),
            Rule(("tháng",), re.compile(rf"{_MONTH}{_END}"), _month),
            Rule(("quý",), re.compile(rf"{_QUARTER}{_END}"), _quarter),
        )
    ),
)
"""In a label or a column that holds nothing else."""
