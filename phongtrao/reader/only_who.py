"""Clauses that only say who does what stands in front of them: `...; phân công X phụ trách.`"""

import re

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.charging import DO_CLOSERS

# `Giao X phụ trách, Y bố trí phòng.`
_CLOSED_OFF = re.compile(r"\s*" + any_of(DO_CLOSERS) + r",\s(?!phối hợp|cùng)")
_THE_SAME = (
    r"(?:\s+(?:tổ chức |triển khai )?thực hiện)?"
    r"(?:\s+(?:các )?(?:nội dung|nhiệm vụ|công việc|việc|hoạt động) (?:này|trên|nêu trên))?"
)
_BY_WHEN = (
    r"(?:(?:,\s*|\s*(?=hoàn thành|xong))(?:hoàn thành|xong|thường xuyên|trong|trước|từ)(?!\w)"
    r"(?: (?:trong|trước|xong|ngày|tháng|quý|năm|tuần)(?!\w))?[\w /-]{0,40})?"
)
_ONLY_CLOSER = re.compile(
    r"\s*(?:" + any_of(DO_CLOSERS) + _THE_SAME + r")?(?:,?\s*phối hợp (?:với|cùng)\s+(?P<helped>[^.;]{3,160}))?"
    rf"{_BY_WHEN}[\s.;)/]*"
)


def says_only_who(text: str, charge: Charged, clause: Span) -> bool:
    """Whether behind its names a charge says nothing of its own but that they do it, with whom and by when."""
    said = lower(text[charge.end : clause[1]])
    if _CLOSED_OFF.match(said):
        return True
    found = _ONLY_CLOSER.fullmatch(said)
    if found is None or found["helped"] is None:
        return found is not None
    helping = names_at(text, charge.end + found.start("helped"))
    return bool(helping.spans) and not text[helping.end : clause[1]].strip(" .;)/")
