"""By when: the time the text itself gives, never a guess."""

import re

from phongtrao.reader.dates import day_before, iso, month_span
from phongtrao.reader.letters import lower, may_hold
from phongtrao.reader.model import Due, Span

_D = r"(?:ngày\s*)?(\d{1,2})\s*(?:[/.\-]|\s+tháng\s+)\s*(\d{1,2})(?:\s*(?:[/.\-]|\s+năm\s+)\s*(\d{4}))?(?!\d)"
_UNTIL_WORDS = (
    r"(?:trước|chậm nhất(?:\s+là)?(?:\s+vào)?|hạn(?:\s+cuối(?:\s+cùng)?)?|không quá|xong trước"
    r"|hoàn thành(?:\s+(?:trước|trong)|(?=\s*:)))"
)
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("range", re.compile(rf"từ\s+{_D}\s*(?:đến|–|-)(?:\s+hết)?\s*{_D}")),
    ("days", re.compile(r"(?:từ\s+(?:ngày\s+)?)?(?<![\d/])(\d{1,2})\s*[-–]\s*(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4})")),
    ("until", re.compile(rf"{_UNTIL_WORDS}\s*:?\s+{_D}")),
    (
        "months",
        re.compile(
            r"(?:từ\s+)?tháng\s*(\d{1,2})\s*(?:[-–]|đến(?:\s+tháng)?)\s*(?:tháng\s*)?(\d{1,2})\s*(?:/|\s+năm\s+)\s*(\d{4})"
        ),
    ),
    ("month_before", re.compile(r"trước\s+tháng\s*(\d{1,2})\s*(?:/|\s+năm\s+)\s*(\d{4})")),
    (
        "month_until",
        re.compile(r"(?:chậm nhất(?:\s+trong)?|đến hết)\s+tháng\s*(\d{1,2})\s*(?:/|\s+năm\s+)\s*(\d{4})"),
    ),
    ("month", re.compile(r"(?:trong\s+)?tháng\s*(\d{1,2})\s*(?:/|\s+năm\s+)\s*(\d{4})")),
    (
        "quarters",
        re.compile(
            r"quý\s*(iv|iii|ii|i|[1-4])\s*(?:và|,|-|–|đến)\s*(?:quý\s*)?(iv|iii|ii|i|[1-4])\s*(?:/|[-,]?\s*năm\s+)\s*(\d{4})"
        ),
    ),
    ("quarter", re.compile(r"(?:trong\s+)?quý\s*(iv|iii|ii|i|[1-4])\s*(?:/|[-,]?\s*năm\s+)\s*(\d{4})")),
    (
        "day",
        re.compile(
            r"(?:ngày|vào ngày|đến ngày)\s*(\d{1,2})\s*(?:/|\s+tháng\s+)\s*(\d{1,2})\s*(?:/|\s+năm\s+)\s*(\d{4})"
        ),
    ),
    ("year_end", re.compile(r"(?:đến hết|đến cuối|cuối|hết)\s+năm\s+(\d{4})")),
    ("years", re.compile(r"năm\s+(\d{4})\s+và\s+(?:các|những)\s+năm\s+tiếp\s+theo")),
    (
        "words",
        re.compile(
            r"(?:trong\s+\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s+(?:giờ|ngày)(?:\s+làm việc)?"
            r"(?:\s+(?:sau khi|kể từ)[^,.;]{2,60})?|"
            r"ngay (?:khi|sau khi)[^,.;]{2,60}|"
            r"đến khi kết thúc[^,.;]{0,60}|theo kế hoạch riêng|sau khi có[^,.;]{2,60})"
        ),
    ),
)
_LABELLED: tuple[tuple[str, re.Pattern[str]], ...] = (
    *_RULES[:-1],
    ("day", re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4})")),
    ("year", re.compile(r"năm\s+(\d{4})")),
    _RULES[-1],
)
# Rules of dates need a digit and these words: what a passage does not hold is not looked for.
_NEEDS: dict[str, set[str]] = {
    **{name: {"tháng"} for name in ("months", "month_until", "month")},
    **{name: {"quý"} for name in ("quarters", "quarter")},
    **{name: {"năm"} for name in ("year_end", "year", "years")},
    **{name: {"từ"} for name in ("range",)},
    **{name: {"/"} for name in ("days",)},
    **{name: set() for name in ("until", "day")},
}
_IN_WORDS = ("trong ", "ngay ", "đến khi", "kế hoạch riêng", "sau khi")
_SIGNS = frozenset().union(*_NEEDS.values())
_DIGIT = re.compile(r"\d")
_CITED = re.compile(r"(?:số|/[\wđ&-]+)\s*(?:,|\()?\s*$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def due_of(text: str, span: Span, year: int | None) -> Due | None:
    """The due time named in a task's own words."""
    return _first(text, span, year, _RULES)


def labelled_due(text: str, span: Span, year: int | None) -> Due | None:
    """The due time of a label or column that holds nothing else; kept in words where it is no date."""
    words = text[span[0] : span[1]].strip(" .;")
    if not words:
        return None
    due = _first(text, span, year, _LABELLED)
    return Due(due.from_date, due.to, words) if due else Due(None, None, words)


def _first(text: str, span: Span, year: int | None, rules: tuple[tuple[str, re.Pattern[str]], ...]) -> Due | None:
    low = lower(text[span[0] : span[1]])
    has_digit = _DIGIT.search(low) is not None
    held = {sign for sign in _SIGNS if sign in low} if has_digit else set()
    # Only the last rule, of words, does without a digit.
    for name, pattern in rules if has_digit else rules[-1:]:
        if (name in _NEEDS and not _NEEDS[name] <= held) or (name == "words" and not may_hold(low, _IN_WORDS)):
            continue
        for found in pattern.finditer(low):
            if _CITED.search(low, max(0, found.start() - 30), found.start()):
                continue
            dates = _DATES[name](found.groups(), year)
            if dates is not None:
                return Due(dates[0], dates[1], text[span[0] + found.start() : span[0] + found.end()])
    return None


_Window = tuple[str | None, str | None]
_Groups = tuple[str | None, ...]


def _n(part: str | None) -> int:
    return int(part) if part else 0


def _range(parts: _Groups, year: int | None) -> _Window:
    last = _n(parts[5]) or year or 0
    return iso(_n(parts[0]), _n(parts[1]), _n(parts[2]) or last), iso(_n(parts[3]), _n(parts[4]), last)


def _days(parts: _Groups, _year: int | None) -> _Window:
    return iso(_n(parts[0]), _n(parts[2]), _n(parts[3])), iso(_n(parts[1]), _n(parts[2]), _n(parts[3]))


def _until(parts: _Groups, year: int | None) -> _Window:
    return None, iso(_n(parts[0]), _n(parts[1]), _n(parts[2]) or year or 0)


def _day(parts: _Groups, _year: int | None) -> _Window:
    day = iso(_n(parts[0]), _n(parts[1]), _n(parts[2]))
    return day, day


def _months(parts: _Groups, _year: int | None) -> _Window:
    return month_span(_n(parts[0]), _n(parts[2]), _n(parts[1]))


def _month(parts: _Groups, _year: int | None) -> _Window:
    return month_span(_n(parts[0]), _n(parts[1]))


def _month_until(parts: _Groups, _year: int | None) -> _Window:
    return None, month_span(_n(parts[0]), _n(parts[1]))[1]


def _month_before(parts: _Groups, _year: int | None) -> _Window:
    first = month_span(_n(parts[0]), _n(parts[1]))[0]
    return None, day_before(first) if first else None


def _quarter(parts: _Groups, _year: int | None) -> _Window:
    first = 3 * _ROMAN[parts[0] or "1"] - 2
    return month_span(first, _n(parts[1]), first + 2)


def _quarters(parts: _Groups, _year: int | None) -> _Window:
    return month_span(3 * _ROMAN[parts[0] or "1"] - 2, _n(parts[2]), 3 * _ROMAN[parts[1] or "1"])


def _year_end(parts: _Groups, _year: int | None) -> _Window:
    return None, iso(31, 12, _n(parts[0]))


def _year(parts: _Groups, _default: int | None) -> _Window:
    return iso(1, 1, _n(parts[0])), iso(31, 12, _n(parts[0]))


def _years(parts: _Groups, _year: int | None) -> _Window:
    return iso(1, 1, _n(parts[0])), None


def _words(_parts: _Groups, _year: int | None) -> _Window:
    return None, None


_DATES = {
    "range": _range,
    "days": _days,
    "until": _until,
    "months": _months,
    "month": _month,
    "month_before": _month_before,
    "month_until": _month_until,
    "quarter": _quarter,
    "quarters": _quarters,
    "day": _day,
    "year_end": _year_end,
    "year": _year,
    "years": _years,
    "words": _words,
}
