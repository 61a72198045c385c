"""What a sentence tells of a time that is over: no goal is set there."""

import re

from phongtrao.reader.letters import lower
from phongtrao.reader.model import Span

_TOLD = re.compile(
    r"(?:tính )?(?:đến |trong |cuối |hết |đến hết |đến cuối |tại thời điểm )?"
    r"(?:ngày \d{1,2}/\d{1,2}/|tháng \d{1,2}\s?/\s?|(?:(?:tháng|quý) \w{1,3} )?năm )(?P<year>20\d\d)(?!\d)"
)
_REACH = 160
_STRIVES = ("phấn đấu", "mục tiêu", "chỉ tiêu")


def tells_of_past(sentence: str, year: int | None) -> bool:
    """`Đến hết tháng 11/2024 có ...` in a plan for 2025, unless the sentence still strives for something."""
    low = lower(sentence)
    told = _TOLD.match(low)
    return told is not None and year is not None and int(told["year"]) < year and not any(w in low for w in _STRIVES)


def told_aside(text: str, span: Span, year: int | None) -> bool:
    """`... (năm 2024 xảy ra 12 vụ)` in a plan for 2025: the bracket around the number tells what was."""
    before = text[max(0, span[0] - _REACH) : span[0]]
    opened = before.rfind("(")
    return opened > before.rfind(")") and tells_of_past(before[opened + 1 :], year)
