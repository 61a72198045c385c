"""Charges said on after a comma: `phân công X chuẩn bị ..., Y mời ...` gives Y a duty of its own."""

import re
from itertools import islice

from phongtrao.reader.letters import SMALL, any_of, lower, whole
from phongtrao.reader.model import Span
from phongtrao.reader.partners import only_helps
from phongtrao.reader.persons import person_at
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, DECIDING

_BREAK = re.compile(
    r"(?:(?P<comma>,)|(?P<and>\s+(?:và|còn))|:|\s[-–])\s+(?:(?:còn|và|riêng|trong đó|đồng thời|"
    + any_of(ASKING)
    + r")\s+){0,2}(?=\S)"
)
_WITHIN = "rong đó"
_INNER = re.compile(r"[,;:(]\s*[Tt]rong đó:?\s+(?:" + any_of(ASKING) + r"\s+)?")
_CUE = re.compile(r"(?<!\w)(?:với|cùng|cho|gửi|của|tại|về|trình|mời|do|từ|đến|giúp)\s+$")
_SMALL_BODY = re.compile(
    r"(?:tiểu ban|tổ|đội|nhóm|ban|bộ phận|chi đoàn|chi bộ|chi hội|lớp|xã|phường|thôn|bản|ấp|khu phố|khoa|phòng)\s"
    rf"(?:[^\W\d_{SMALL}]|\d)"
)
_ASKED = whole(ASKING)
_WORD_START = re.compile(r"(?<!\w)\w")
# How far in front of a break a name may begin; how many breaks are looked at.
_REACH, _MOST = 120, 60


def carried(text: str, start: int, end: int) -> list[tuple[int, Names]]:
    """The further bodies charged between two places, with where the part of each begins."""
    found: list[tuple[int, Names]] = []
    at = start
    for count, broken in enumerate(_BREAK.finditer(text, start, end)):
        if count > _MOST:
            break
        names = _acting(text, broken, end, late=bool(found))
        if names is None or broken.end() < at:
            continue
        if ends_with_name(text, max(at, broken.start() - _REACH), broken.start()):
            continue
        found.append((broken.end(), names))
        at = names.end
    return found


def inner_charge(text: str, span: Span) -> tuple[int, Names] | None:
    """`... 09 đề án, trong đó X thực hiện 03 đề án`: the first body charged inside a sentence."""
    for broken in islice(_INNER.finditer(text, *span), _MOST) if text.find(_WITHIN, *span) >= 0 else ():
        if starts_unit(text, broken.end()):
            names = names_at(text, broken.end())
            if names.spans and names.verb and names.end < span[1]:
                return broken.end(), names
    return None


def _acting(text: str, broken: re.Match[str], end: int, *, late: bool) -> Names | None:
    """The body behind a break that goes on with what it is to do."""
    at = broken.end()
    asked = _ASKED.search(lower(broken[0])) is not None
    if not (_may_open(text, at) or asked) or not starts_unit(text, at) or (broken["and"] and not late):
        return None
    if text[at].islower() and broken[0].endswith("yêu cầu "):
        # `..., yêu cầu chủ đầu tư lắp rào`: that is what the body in front does.
        return None
    names = names_at(text, at)
    acts = names.spans and names.verb and names.end < end and names.verb not in DECIDING and not only_helps(text, names)
    return names if acts else None


def _may_open(text: str, at: int) -> bool:
    """A capital, a person with a title, or a small kind of body in front of a name of its own (`tiểu ban Hậu cần`)."""
    return text[at].isupper() or person_at(text, at) > 0 or _SMALL_BODY.match(text, at) is not None


def _may_list(text: str, start: int, at: int) -> bool:
    """Whether a name begins here: a capital, a class of bodies, or small words that a name is expected behind."""
    if text[at].isdigit() or not starts_unit(text, at):
        return False
    if text[at].isupper() or text.startswith(("các ", "những ", "toàn thể "), at):
        return True
    return _CUE.search(text, start, at) is not None


def ends_with_name(text: str, start: int, end: int) -> bool:
    """Whether the words up to `end` close with a name: what follows the comma is then one more of a list."""
    for word in _WORD_START.finditer(text, start, end):
        if _may_list(text, start, word.start()):
            names = names_at(text, word.start())
            if names.spans and names.spans[0][1] >= end - 1 and names.spans[0][0] < end:
                return True
            if any(a < end <= b for a, b in names.spans) or any(b == end for _, b in names.spans):
                return True
    return False
