"""Who is charged at the head of a clause: `Phân công X làm ...`, `X phụ trách ...`."""

import re
from itertools import islice

from phongtrao.reader.carried import ends_with_name
from phongtrao.reader.letters import any_of, lower, words_of
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, INTRODUCING, OPENERS
from phongtrao.reader.vocabulary.units import OWN_STAFF

ASKED = re.compile(words_of(ASKING) + r"\s+(?=\w)")
_OPENER = re.compile(r"(?:" + any_of(OPENERS) + r":?\s+|[,:–-]\s*)")
_COMMA = re.compile(r",\s+(?=\w)")
# How far into a clause its introduction reaches.
_LONGEST = 200
_BEFORE_NAME = re.compile(any_of(INTRODUCING) + r"(?:\s(?:[^,:;()]|\([^()]{0,120}\)){2,160})?,\s*")
# `Các hãng xe được khuyến khích giảm giá vé`.
_IS_ASKED = re.compile(r"\s*được (?:khuyến khích|đề nghị|yêu cầu)(?!\w)")
_LED_BAND = re.compile(r"\((?P<who>[^()]{4,120}?) (?:phụ trách|chủ trì|đảm nhận|đảm nhiệm|thực hiện)\)")
_TAKING_PART = ("tham gia", "tham dự", "dự", "thi đấu")
# How many colons are looked at.
_FEW = 8


def direct_charge(text: str, clause: Span) -> Charged | None:
    """`Phân công X làm ...`, `X phụ trách ...`, `Đề nghị X ...` at the head of a clause, or after a short `title:`."""
    starts = [clause[0]]
    colon = _colon(text, clause)
    if colon > 0:
        starts.append(colon + 2)
    behind = _behind_introduction(text, clause)
    starts = behind + starts if behind and _is_set_apart(text, clause, behind[0]) else starts + behind
    for start in starts:
        at = skip_openers(text, start, clause[1])
        names = _asked_by(text, names_at(text, at, acts=True))
        labelled = start == clause[0] and text[names.end : names.end + 2] == ": "
        told = names.verb or labelled or is_asked(text, start, at) or _IS_ASKED.match(text, names.end)
        if names.spans and told and names.end <= clause[1] and not _takes_part(text, names):
            return Charged(start, _of_band(text, names.spans), names.end)
    return None


def _of_band(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """`Đội hình “Áo xanh” (X phụ trách): ...`: X does what the band is for."""
    led = _LED_BAND.search(text, *spans[0]) if text.startswith("Đội hình", spans[0][0]) else None
    return names_at(text, led.start("who")).spans or spans if led else spans


def _is_set_apart(text: str, clause: Span, behind: int) -> bool:
    """`Đối với trường học, Phòng A soạn câu hỏi`: whom it is about stands in front, who acts behind the comma."""
    if not lower(text[clause[0] : clause[0] + 8]).startswith("đối với ") or not starts_unit(text, behind):
        return False
    acts = bool(names_at(text, behind).verb)
    return acts and (text[behind].isupper() or lower(text[behind : behind + 6]) in ("cấp ủy", "cấp uỷ"))


def _takes_part(text: str, names: Names) -> bool:
    """`Giải cờ tướng: 16 đội tham gia`: how many come, not who does it."""
    return text[names.spans[0][0]].isdigit() and names.verb in _TAKING_PART


def _behind_introduction(text: str, clause: Span) -> list[int]:
    """`Khi có bão, ...`: where the words behind the introduction begin; further commas only in front of a body."""
    low = lower(text[clause[0] : min(clause[1], clause[0] + _LONGEST)])
    before = _BEFORE_NAME.match(low) if "," in low else None
    if before is None:
        return []
    while further := _BEFORE_NAME.match(low, before.end()):
        before = further
    first = clause[0] + before.end()
    later = (clause[0] + comma.end() for comma in islice(_COMMA.finditer(low, before.end()), _FEW))
    return [first, *(at for at in later if _opens_late(text, first, at))]


def _opens_late(text: str, first: int, at: int) -> bool:
    """A body in capitals that acts, and is not the last of a list of bodies."""
    if not text[at : at + 1].isupper() or not starts_unit(text, at) or not names_at(text, at).verb:
        return False
    return not ends_with_name(text, first, at - 2)


def _colon(text: str, clause: Span) -> int:
    """The first colon outside brackets; -1 where none stands."""
    at = text.find(": ", *clause)
    for _ in range(_FEW):
        if at < 0 or text.count("(", clause[0], at) <= text.count(")", clause[0], at):
            return at
        at = text.find(": ", at + 1, clause[1])
    return -1


def _asked_by(text: str, names: Names) -> Names:
    """`X đề nghị Y ...` charges Y; `X phân công lực lượng ...` sets its own people to work."""
    if names.verb not in ASKING:
        return names
    asked = names_at(text, names.end + len(names.verb) + 1)
    own = bool(asked.spans) and lower(text[slice(*asked.spans[0])]).startswith(OWN_STAFF)
    return asked if asked.spans and not own else names


def skip_openers(text: str, at: int, end: int) -> int:
    """Where the words end that only lead to a name: `Phân công`, `Đề nghị`, a dash."""
    low = lower(text[at : min(end, at + 120)])
    skipped = 0
    for _ in range(3):
        found = _OPENER.match(low, skipped)
        if not found:
            break
        skipped = found.end()
    return at + skipped


def is_asked(text: str, start: int, at: int) -> bool:
    """Whether the words between the two places ask somebody to act."""
    return at > start and ASKED.search(lower(text[start : at + 1])) is not None
