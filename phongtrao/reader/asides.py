"""Who does it, said aside: in a bracket, behind a dash, or in the last words of a clause."""

import re

from phongtrao.reader.brackets import brackets_in
from phongtrao.reader.carried import ends_with_name
from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.partners import only_helps
from phongtrao.reader.persons import person_at
from phongtrao.reader.sentences import clauses
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import DO_CLOSERS, PARTNER_CUES
from phongtrao.reader.vocabulary.labels import FIELD_OF

# What closes a charge inside a bracket, or behind a dash.
_ENDS_CHARGE = re.compile(r"\s*" + any_of(DO_CLOSERS) + r"\s*[,;)]")
_DASH = re.compile(r"[-–](?<=\s[-–])\s(?=\S)")
_DASHED = re.compile(r"\s*(?:(?:" + any_of((*DO_CLOSERS, "phối hợp")) + r")(?!\w)|[.;]?\s*$)")
_CLOSED = re.compile(
    r"\s*"
    + any_of(DO_CLOSERS)
    + r"(?:,\s(?:và\s)?[^,;.]{3,90}\s(?:phối hợp|hỗ trợ|cùng tham gia)(?:\s(?:thực hiện|tổ chức))?"
    + r"|,?\s(?:có sự )?(?:phối hợp|phối hợp với|phối hợp cùng|cùng với)\s[^;.:]{3,160})?\s*[.;]?\s*$"
)
_LAST_WORDS = re.compile(r"[,;.(]|\s[-–]\s")
_COMMA = re.compile(r",\s+(?=\S)")
_WITH_HELP = re.compile(any_of(PARTNER_CUES) + r"(?!\w)")
_AT_PLACE = re.compile(r"(?<!\w)(?:tại|ở|của|thuộc|gồm|như)\s[^,;]{0,50}$")
# `Xếp loại các chi đoàn (X)`, `... trình Y khen thưởng (X)`, `... theo phát động của tỉnh (X)`: X does it all.
_DONE_WITH = re.compile(
    r"(?<!với )(?<!cùng )(?<!cho )(?<!về )(?<!tại )(?<!của )(?<!từ )(?<!gửi )(?<!giúp )(?<!do )(?<!và )"
    r"(?:các|những) (?:chi đoàn|chi hội|chi bộ|đơn vị|cơ sở|tập thể|cá nhân|lớp|tổ)$"
    r"|\s(?:khen thưởng|phê duyệt|quyết định|xem xét|cho ý kiến|thẩm định|tặng bằng khen)$"
    r"|của (?:tỉnh|thành phố|trung ương|cấp trên|đoàn cấp trên|xã|phường|huyện|ngành|công ty|nhà trường)$"
)
# How far from its end a clause may say who does it all; the fewest letters of a duty.
_TRAIL, _SHORTEST, _LONGEST_ASIDE = 240, 8, 90


def closes(text: str, names: Names, open_at: int, clause: Span) -> bool:
    """`Mở lớp (Trung tâm X, 02 buổi/tháng)`: a bracket at the end that opens with a body says who does it."""
    close = text.find(")", names.end, clause[1] + 1)
    ends = close >= 0 and not text[close + 1 : clause[1]].strip(" .;")
    follows = text[names.end : names.end + 12].lstrip()
    told = follows[:1] in (",", ")", ";") or follows.startswith("phối hợp")
    placed = lower(text[max(0, open_at - 60) : open_at]).rstrip()
    if ends and told and _DONE_WITH.search(placed):
        return True
    return (
        ends
        and told
        and not _AT_PLACE.search(placed)
        and not ends_with_name(text, max(clause[0], open_at - 60), open_at - 1)
    )


def trailing(text: str, clause: Span) -> list[Charged]:
    """`Tập huấn 02 đợt ..., X chủ trì.`: the last words say who does it all."""
    for comma in _COMMA.finditer(text, max(clause[0] + _SHORTEST, clause[1] - _TRAIL), clause[1]):
        person = person_at(text, comma.end()) > 0
        if not (person or text[comma.end()].isupper()) or not starts_unit(text, comma.end()):
            continue
        names = names_at(text, comma.end())
        told = names.spans and _CLOSED.match(lower(text[names.end : clause[1]]))
        if told and not ends_with_name(text, max(clause[0], comma.start() - 60), comma.start()):
            return [Charged(clause[0], names.spans, names.end, splits=False)]
    return []


def behind_colon(text: str, clause: Span) -> list[Charged]:
    """`Công tác hậu cần: Văn phòng;`: nothing but a name behind the colon says who does it."""
    colon = text.rfind(": ", *clause)
    if colon - clause[0] < _SHORTEST or not starts_unit(text, colon + 2):
        return []
    label = _LAST_WORDS.split(lower(text[clause[0] : colon]))[-1].strip()
    if label in FIELD_OF or label.startswith(("phối hợp", "kính gửi", "địa điểm", "tại")):
        return []
    names = names_at(text, colon + 2)
    rest = lower(text[names.end : clause[1]]).strip(" .,;)")
    if not names.spans or names.verb or (rest and not _WITH_HELP.match(rest)):
        return []
    return [Charged(clause[0], names.spans, names.end)]


def within_bracket(text: str, at: int, clause: Span) -> list[Charged]:
    """`(X tổ chức, Y phối hợp)` charges X with all; `(X phụ trách phiên 1; Y phụ trách phiên 2)` each with its own."""
    close = text.find(")", at, clause[1])
    if close < 0:
        return []
    parts = [part for part in clauses(text, at, close, at_semicolons=True) if starts_unit(text, part[0])]
    acting = [(part, names) for part in parts if (names := names_at(text, part[0], acts=True)).spans and names.verb]
    helping = [part for part in acting[1:] if only_helps(text, part[1])]
    acting = [part for part in acting if part not in helping]
    if len(acting) > 1 and len(acting) + len(helping) == len(parts):
        return [Charged(part[0], names.spans, names.end) for part, names in acting]
    if acting and acting[0][0][0] == at and _ENDS_CHARGE.match(lower(text[acting[0][1].end : close + 1])):
        names = acting[0][1]
        return [Charged(clause[0], names.spans, names.end, splits=False)]
    return []


def _acting_in_bracket(text: str, open_at: int, clause: Span) -> list[Charged]:
    """`Công nhận 12 cơ sở (X thẩm định, cấp giấy), ...`: a short bracket that only says what a body does."""
    close = text.find(")", open_at, min(clause[1], open_at + _LONGEST_ASIDE))
    names = names_at(text, open_at + 1, acts=True) if close > 0 and starts_unit(text, open_at + 1) else Names((), 0, "")
    acts = names.spans and names.verb and names.end < close and not only_helps(text, names)
    if not acts or any(sign in text[open_at:close] for sign in ".;:0123456789"):
        return []
    return [Charged(clause[0], names.spans, names.end, splits=False)]


def acting_aside(text: str, clause: Span) -> list[Charged]:
    """The first bracket of a clause that only says what a body does."""
    return next((found for at in brackets_in(text, clause) if (found := _acting_in_bracket(text, at, clause))), [])


def behind_dash(text: str, clause: Span) -> list[Charged]:
    """`Cân đo cho học sinh - nhân viên y tế phối hợp ...`: behind the dash stands who does it."""
    for dash in _DASH.finditer(text, max(clause[0], clause[1] - _TRAIL), clause[1]):
        names = names_at(text, dash.end()) if starts_unit(text, dash.end()) else Names((), 0, "")
        told = names.spans and names.end <= clause[1] and _DASHED.match(lower(text[names.end : clause[1]]))
        if told and not ends_with_name(text, max(clause[0], dash.start() - 60), dash.start()):
            return [Charged(clause[0], names.spans, names.end, splits=False)]
    return []
