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
from phongtrao.reader.vocabulary.units import SMALL_BODIES, SMALL_PROPER_STARTS, TERRITORIES

_BREAK = re.compile(
    r"(?:(?P<comma>,)|(?P<and>\s+(?:và|còn))|:|\s[-–])\s+(?:(?:còn|và|riêng|trong đó|đồng thời|"
    + any_of(ASKING)
    + r")\s+){0,2}(?=\S)"
)
_WITHIN = "rong đó"
_INNER = re.compile(r"[,;:(]\s*[Tt]rong đó:?\s+(?:" + any_of(ASKING) + r"\s+)?")
_CUE = re.compile(r"(?<!\w)(?:với|cùng|cho|gửi|của|tại|về|trình|mời|do|từ|đến|giúp)\s+$")
# `chi đoàn ấp Tân Lợi`: a small kind of body, small places it may be of, then a capital or a number.
_SMALL_BODY = re.compile(
    any_of((*SMALL_PROPER_STARTS, *SMALL_BODIES))
    + r"\s(?:(?:"
    + any_of(TERRITORIES)
    + rf")\s)?(?:số\s)?(?:[^\W\d_{SMALL}]|\d)"
)
# Small and yet no class: everybody knows which one is meant.
_WHOLE = re.compile(r"(?:nhà trường|ban giám hiệu|công an (?:xã|phường)|đoàn thanh niên|hội phụ nữ|trạm y tế)(?!\w)")
_ASKED = whole(ASKING)
_WORD_START = re.compile(r"(?<!\w)\w")
# What others are moved to do: the bodies behind the comma go on with these.
_OF_OTHERS = whole(
    (
        *(
            "vận động",
            "mời",
            "kêu gọi",
            "đề xuất",
            "kiến nghị",
            "đề nghị",
            "phối hợp",
            "tham mưu",
            "tranh thủ",
            "trình",
        ),
        *(
            "báo cáo",
            "yêu cầu",
            "chỉ đạo",
            "hướng dẫn",
            "để",
            "nhằm",
            "giúp",
            "giữa",
            "của",
            "gồm",
            "như",
            "cùng",
            "với",
        ),
        *("huy động", "thu hút", "động viên", "khuyến khích", "cử", "bố trí", "phục vụ", "bảo vệ", "tạo", "biểu dương"),
        *("gửi", "xin", "giao", "do", "kết nối", "hỗ trợ", "tạo điều kiện"),
    )
)
# How far in front of a break a name may begin; how many breaks are looked at.
_REACH, _MOST = 120, 60
_WORD_REACH = 16
_CALLS = frozenset(("giao", "do", "mời", "với", "cùng", "của", "cho"))


def carried(text: str, start: int, end: int) -> list[tuple[int, Names]]:
    """The further bodies charged between two places, with where the part of each begins."""
    found: list[tuple[int, Names]] = []
    at = start
    for count, broken in enumerate(_BREAK.finditer(text, start, end)):
        if count > _MOST:
            break
        names = _acting(text, start, broken, end, late=bool(found))
        if names is None or broken.end() < at:
            continue
        closing = _closing_name(text, max(at, broken.start() - _REACH), broken.start())
        if closing is not None and not _are_parallel(text, start, closing, names):
            continue
        found.append((broken.end(), names))
        at = names.end
    return found


def carried_late(text: str, clause: Span) -> list[tuple[int, Names]]:
    """`Khám mắt cho người già, Trạm A đo thị lực`: nobody is named for the first deed, then bodies act."""
    comma = text.find(", ", *clause)
    if comma < 0 or _OF_OTHERS.search(lower(text[clause[0] : comma])):
        return []
    found = carried(text, *clause)
    return (
        found if found and (text[found[0][1].spans[0][0]].isupper() or person_at(text, found[0][1].spans[0][0])) else []
    )


def inner_charge(text: str, span: Span) -> tuple[int, Names] | None:
    """`... 09 đề án, trong đó X thực hiện 03 đề án`: the first body charged inside a sentence."""
    for broken in islice(_INNER.finditer(text, *span), _MOST) if text.find(_WITHIN, *span) >= 0 else ():
        if starts_unit(text, broken.end()):
            names = names_at(text, broken.end())
            if names.spans and names.verb and names.end < span[1]:
                return broken.end(), names
    return None


def _acting(text: str, start: int, broken: re.Match[str], end: int, *, late: bool) -> Names | None:
    """The body behind a break that goes on with what it is to do."""
    at = broken.end()
    asked = _ASKED.search(lower(broken[0])) is not None
    if (
        not (_may_open(text, at) or asked or _acts_again(text, start, at))
        or not starts_unit(text, at)
        or (broken["and"] and not late)
    ):
        return None
    if text[at].islower() and broken[0].endswith("yêu cầu "):
        # `..., yêu cầu chủ đầu tư lắp rào`: that is what the body in front does.
        return None
    names = names_at(text, at, acts=True)
    acts = names.spans and names.verb and names.end < end and names.verb not in DECIDING and not only_helps(text, names)
    return names if acts else None


def _may_open(text: str, at: int) -> bool:
    """A capital, a person with a title, or a small kind of body in front of a name of its own (`tiểu ban Hậu cần`)."""
    small = _SMALL_BODY.match(text, at) or _WHOLE.match(text, at)
    return text[at].isupper() or person_at(text, at) > 0 or small is not None


def _acts_again(text: str, start: int, at: int) -> bool:
    """`Lớp 9A trực cổng, các lớp khác tưới cây`: a class of the kind that acted already."""
    kind = _kind(text, at).removeprefix("các ")
    if not text.startswith("các ", at) and " " not in kind:
        return False
    before = lower(text[max(0, start - _REACH) : at])
    return kind != "" and re.search(rf"(?<!\w)(?<!các ){re.escape(kind)}\s(?:\d|\w+)", before) is not None


def _may_list(text: str, start: int, at: int) -> bool:
    """Whether a name begins here: a capital, a class of bodies, or small words that a name is expected behind."""
    if text[at].isdigit() or not starts_unit(text, at):
        return False
    if text[at].isupper() or text.startswith(("các ", "những ", "toàn thể "), at):
        return True
    return _CUE.search(text, start, at) is not None


def _within_proper(text: str, start: int, at: int) -> bool:
    """`kênh Mương Chùa`: behind a capital that opens no charge a capital goes on with the same proper name."""
    before = text[max(start, at - _WORD_REACH) : at].split()
    return (
        text[at].isupper()
        and bool(before)
        and text[at - 1] == " "
        and before[-1][0].isupper()
        and before[-1].isalpha()
        and at - len(before[-1]) - 1 > start
        and not starts_unit(text, at - len(before[-1]) - 1)
        and lower(before[-1]) not in _CALLS
    )


def ends_with_name(text: str, start: int, end: int) -> bool:
    """Whether the words up to `end` close with a name: what follows the comma is then one more of a list."""
    return _closing_name(text, start, end) is not None


def _closing_name(text: str, start: int, end: int) -> int | None:
    """Where the name begins that the words up to `end` close with."""
    for word in _WORD_START.finditer(text, start, end):
        if not _within_proper(text, start, word.start()) and _may_list(text, start, word.start()):
            names = names_at(text, word.start())
            if names.spans and names.spans[0][1] >= end - 1 and names.spans[0][0] < end:
                return word.start()
            if any(a < end <= b for a, b in names.spans) or any(b == end for _, b in names.spans):
                return word.start()
    return None


def _are_parallel(text: str, start: int, closing: int, names: Names) -> bool:
    """`khối 11 dạy trẻ em Làng Mai, khối 12 trao quà`: a kind that acted before acts again, and closes no such list."""
    kind = _kind(text, names.spans[0][0])
    before = lower(text[max(0, start - _REACH) : closing])
    return kind != _kind(text, closing) and re.search(rf"(?<!\w){re.escape(kind)}\s", before) is not None


def _kind(text: str, at: int) -> str:
    return lower(text[at : at + starts_unit(text, at)])
