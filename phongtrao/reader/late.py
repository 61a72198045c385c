"""Who does it, said late in a clause: `..., giao X chủ trì`, `...; đầu mối: X`."""

import re
from itertools import islice

from phongtrao.reader.heads import ASKED
from phongtrao.reader.letters import any_of, hints_of, lower, may_hold
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, CLOSERS, DO_CLOSERS
from phongtrao.reader.vocabulary.labels import FIELDS

_ASKED_HINTS = hints_of(ASKING)
_LIAISON, _DUTY_OF = "đầu mối", "trách nhiệm"
_INNER_LABEL = re.compile(
    r"(?<!vai trò)(?<!ý thức)(?<!quyền hạn)(?<!quyền)(?<!tinh thần)(?<!nghĩa vụ)"
    r"[,;:–-]\s+(?:(?:thuộc |là )?trách nhiệm (?:của|thuộc về)|(?:(?:cơ quan|đơn vị|bộ phận) )?đầu mối(?: liên hệ)? là|"
    + any_of(FIELDS["lead"])
    + r"\s*:)\s+"
)
# `họp giao ban 6 tháng/lần`: one verb.
_NO_CHARGE = ("ban ", "lưu ", "thông ", "dịch ")
# `... - giao chủ đầu tư các dự án, thời hạn ...`
_TOLD = re.compile(r"\s*(?:[,.;)]|$)")
# `Việc đón khách giao Văn phòng.`
_GIVEN = frozenset(("giao", "giao cho", "phân công", "phân công cho"))
_ENDS = re.compile(r"[\s.;)]*$")
# How many words of charging are followed up.
_FEW, _MANY = 8, 40
_DOES = re.compile(any_of((*DO_CLOSERS, *CLOSERS)) + r"(?!\w)")
# Words in front of a charge that are a duty of their own have at least so many letters.
_HEAD = 30


def said_late(text: str, clause: Span) -> list[Charged]:
    """`..., giao X chủ trì`: the words of charging stand behind what is to be done."""
    low = lower(text[clause[0] : clause[1]])
    for label in islice(_INNER_LABEL.finditer(low), _FEW) if _LIAISON in low or _DUTY_OF in low or ": " in low else ():
        names = names_at(text, clause[0] + label.end())
        if names.spans:
            return [Charged(clause[0], _to_the_end(text, names, clause), names.end, splits=False)]
    for asked in islice(ASKED.finditer(low), _MANY) if may_hold(low, _ASKED_HINTS) else ():
        at = clause[0] + asked.end()
        names = Names((), at, "") if text.startswith(_NO_CHARGE, at) else names_at(text, at)
        told = names.verb or (
            text.startswith(("- ", "– "), max(0, clause[0] + asked.start() - 2)) and _TOLD.match(text, names.end)
        )
        told = told or (asked[0].strip() in _GIVEN and _ENDS.match(text, names.end, clause[1]))
        if names.spans and told and not text.endswith(("được ", "“"), 0, clause[0] + asked.start()):
            return [_later(text, clause, asked, names)]
    return []


def _to_the_end(text: str, names: Names, clause: Span) -> tuple[Span, ...]:
    """`trách nhiệm của các hợp tác xã nuôi cá`: in the last words a class is told by what it does."""
    rest = text[names.end : clause[1]].rstrip(" .;)")
    if not names.verb or len(names.spans) > 1 or len(rest) > _HEAD or any(sign in rest for sign in ",:("):
        return names.spans
    return ((names.spans[0][0], names.end + len(rest)),)


def _later(text: str, clause: Span, asked: re.Match[str], names: Names) -> Charged:
    """`..., giao X chủ trì` charges X with all of it; `..., giao X theo dõi các mô hình` only with what follows."""
    start = clause[0] + asked.start()
    of_its_own = start - clause[0] > _HEAD and not _DOES.match(lower(text[names.end : names.end + 60]).lstrip())
    return Charged(
        start if of_its_own else clause[0],
        names.spans,
        names.end,
        splits=of_its_own,
        apart=of_its_own,
        apart_if_led=of_its_own,
    )
