"""`do X thực hiện`: who does it, said behind the word for by."""

import re

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import BY_CLOSERS, VERBS

_BY = re.compile(r"(?<!\w)do\s+(?=\w)")
_BY_CLOSER = re.compile(
    r"\s*(?:(?:luân phiên|trực tiếp|thay nhau|cùng nhau|cùng|tự)\s+)?" + any_of(BY_CLOSERS) + r"(?!\w)"
)
_DEEDS = frozenset(VERBS)
_JOINING = re.compile(
    r"(?:tích cực |chủ động |(?:vận động|động viên|tuyên truyền|khuyến khích)\s[^,;.:]{2,50}\s)?"
    r"(?:tham gia|hưởng ứng|dự thi)(?!\w)"
)


def done_by(text: str, clause: Span) -> list[Charged]:
    """`“A” do X phụ trách, lớp “B” do Y`: the verb may be said once for several."""
    found: list[Charged] = []
    low = lower(text[clause[0] : clause[1]])
    if "do " not in low or _JOINING.match(low) or not _BY.search(low):
        return []
    at, closed, acting = clause[0], False, 0
    for by in _BY.finditer(low):
        names = names_at(text, clause[0] + by.end())
        if not names.spans:
            continue
        acting += bool(names.verb)
        closed = closed or _BY_CLOSER.match(low, names.end - clause[0]) is not None or _ends_so(low, by, names, clause)
        found.append(Charged(at, names.spans, names.end))
        at = _next_start(text, names.end, clause[1])
    return found if closed or (len(found) > 1 and acting == len(found)) else []


def _ends_so(low: str, by: re.Match[str], names: Names, clause: Span) -> bool:
    """`..., do Thư ký cập nhật số liệu`: behind a comma whatever the body does is its part."""
    return names.verb in _DEEDS and low[: by.start()].rstrip().endswith(",")


def _next_start(text: str, at: int, end: int) -> int:
    comma = text.find(",", at, end)
    return comma + 2 if 0 <= comma < end - 2 else end
