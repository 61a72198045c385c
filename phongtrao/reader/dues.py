"""By when: the time the text itself gives, never a guess."""

import re

from phongtrao.reader.due_days import BARE_DAYS, DAYS, LATER_DAYS
from phongtrao.reader.due_months import BARE, MONTHS, YEARLESS, YEARS
from phongtrao.reader.due_rules import Rule
from phongtrao.reader.letters import lower, may_hold
from phongtrao.reader.model import Due, Span

_UNITS = r"(?:giờ|ngày|tuần|tháng)"
_WORDS = Rule(
    (),
    re.compile(
        rf"(?:trong\s+(?:vòng\s+|thời hạn\s+)?\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s+{_UNITS}(?:\s+làm việc)?"
        r"(?:\s+(?:sau khi|kể từ)[^,.;]{2,60})?|"
        rf"chậm nhất\s+(?:là\s+|sau\s+)?\d{{1,3}}\s+{_UNITS}(?:\s+làm việc)?"
        r"(?:\s+(?:sau khi|kể từ|trước khi)[^,.;]{2,60})?|"
        r"ngay (?:khi|sau khi)[^,.;]{2,60}|"
        r"trước\s+(?:dịp\s+|thềm\s+)?(?:tết|lễ khai giảng|năm học mới|mùa mưa)[^,.;]{0,40}|"
        r"đến khi kết thúc[^,.;]{0,60}|theo kế hoạch riêng|sau khi có[^,.;]{2,60})"
    ),
    lambda _found, _year: (None, None),
)
_RULES = (*DAYS, *MONTHS, *LATER_DAYS, *YEARS, *YEARLESS, _WORDS)
_LABELLED = (*DAYS, *MONTHS, *LATER_DAYS, *YEARS, *YEARLESS, *BARE_DAYS, *BARE, _WORDS)
# Rules of dates need a digit or a numeral and these words: what a passage does not hold is not looked for.
_SIGNS = frozenset(sign for rule in _LABELLED for sign in rule.needs)
_IN_WORDS = ("trong ", "ngay ", "đến khi", "kế hoạch riêng", "sau khi", "chậm nhất ", "trước ")
_DIGIT = re.compile(r"\d")
# Times that may do without a digit (`trong quý III`).
_SPELLED = ("quý i", "sáu tháng")
# In front of the date of a document (`Kế hoạch số 12/KH-ĐTN ngày ...`); `chuyển đổi số` is no number.
_CITED = re.compile(r"(?:(?P<number>(?<!đổi )số)|/[\wđ&-]+)\s*(?:,|\()?\s*$")


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


def _first(text: str, span: Span, year: int | None, rules: tuple[Rule, ...]) -> Due | None:
    low = lower(text[span[0] : span[1]])
    has_digit = _DIGIT.search(low) is not None or may_hold(low, _SPELLED)
    held = {sign for sign in _SIGNS if sign in low} if has_digit else set()
    # Only the last rule, of words, does without either.
    for rule in rules if has_digit else rules[-1:]:
        if not held.issuperset(rule.needs) or (rule is _WORDS and not may_hold(low, _IN_WORDS)):
            continue
        for found in rule.pattern.finditer(low):
            if _is_of_document(low, found):
                continue
            window = rule.window(found, year)
            if window is not None:
                return Due(*window, text[span[0] + found.start() : span[0] + found.end()])
    return None


def _is_of_document(low: str, found: re.Match[str]) -> bool:
    """Whether a date says when another document was signed; behind a bare `số` only a day can."""
    before = _CITED.search(low, max(0, found.start() - 30), found.start())
    if before is None:
        return False
    return before["number"] is None or found[0][:1].isdigit() or found[0].startswith("ngày")
