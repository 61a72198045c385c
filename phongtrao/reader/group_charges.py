"""Who does a whole list of items, said in a sentence of its own: `Nhóm nhiệm vụ này giao X chủ trì.`"""

import re
from typing import NamedTuple

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.sentences import clauses
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, PARTNER_CUES

_WORK = r"(?:nhiệm vụ|nội dung|công việc|phần việc|đầu việc|hoạt động|giải pháp|việc)"
_ABOVE = (
    r"(?:này|(?:nêu |kể |nói )?trên(?: đây)?"
    r"|(?:nêu |thuộc |của |ở |tại |trong )+(?:nhóm|mục|tiểu mục|phần|khoản)(?: nhiệm vụ)? này)"
)
_BELOW = r"(?:(?:nêu |nêu ở )?(?:dưới đây|sau đây|sau|bên dưới))"
_GROUP = (
    rf"(?:(?:(?:toàn bộ |tất cả )?(?:các |những )?nhóm|(?:toàn bộ |tất cả )?(?:các|những)|toàn bộ)\s+{_WORK}"
    rf"(?:, {_WORK})?|nhóm)\s+(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW}))(?!\w)"
)
_OPENS = re.compile(
    _GROUP + r",?\s*(?:được\s+)?(?:" + any_of((*ASKING, "do", "thuộc trách nhiệm của")) + r"|:)\s+(?:cho\s+)?"
)
_ASKED = re.compile(r"(?:" + any_of(ASKING) + r"|do)\s+")
_DOES = (
    r"(?:chủ trì|chịu trách nhiệm|có trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|điều phối|tham mưu|tổ chức|triển khai"
    r"|thực hiện|hoàn thành)"
)
_DOING = re.compile(rf"(?:[\s,]*{_DOES}(?!\w))+,?\s*")
_NAMED = re.compile(_GROUP)
_HELPS = re.compile(r"\s*(?:cùng )?(?:phối hợp|hỗ trợ|tham gia)(?!\w)(?:\s+(?:thực hiện|triển khai))?")
_WITH = re.compile(any_of(PARTNER_CUES) + r"\s+")
_REST = re.compile(r"[\s,.;:]*(?:(?:hoàn thành|xong|trong|trước|từ|đến|theo|thường xuyên|gồm|cụ thể|như sau)(?!\w).*)?")
# Within so many letters such a paragraph names its group.
_LONGEST = 420


class GroupCharge(NamedTuple):
    """Who leads and who helps in all items of a group, and whether these stand above the paragraph or below it."""

    leads: tuple[str, ...]
    partners: tuple[str, ...]
    is_above: bool


def group_charge(text: str, span: Span) -> GroupCharge | None:
    """The charge that the first sentence of a paragraph lays on a group of items; None where it does not."""
    low = lower(text[span[0] : min(span[1], span[0] + _LONGEST)])
    named = _NAMED.search(low)
    if named is None:
        return None
    end = clauses(text, *span, at_semicolons=True)[0][1]
    opening = _OPENS.match(low) or _ASKED.match(low)
    read = _Team(text, span[0] + (opening.end() if opening else 0), end)
    if not read.leads or not (opening or read.does):
        return None
    rest = lower(text[read.end : end]).lstrip()
    if opening is None or opening.re is _ASKED:
        behind = _NAMED.match(rest)
        if behind is None:
            return None
        rest = rest[behind.end() :]
    return GroupCharge(read.leads, read.partners, named["above"] is not None) if _REST.fullmatch(rest) else None


def group_charge_start(text: str, span: Span) -> int | None:
    """Where in a paragraph the sentence begins that lays a charge on a group; None where none does."""
    if _NAMED.search(lower(text[slice(*span)])) is None:
        return None
    starts = (start for start, _ in clauses(text, *span, at_semicolons=False))
    return next((start for start in starts if group_charge(text, (start, span[1]))), None)


class _Team:
    """Reads `X chủ trì, phối hợp với Y thực hiện` or `X chủ trì, Y phối hợp` from a place on."""

    def __init__(self, text: str, at: int, end: int) -> None:
        self.text, self.limit = text, end
        names = names_at(text, at)
        self.leads = self._words(names)
        self.partners: tuple[str, ...] = ()
        self.end, self.does = names.end, False
        if self.leads:
            self._skip_doing()
            self._read_helpers()

    def _words(self, names: Names) -> tuple[str, ...]:
        return tuple(self.text[a : min(b, self.limit)] for a, b in names.spans if a < self.limit)

    def _skip_doing(self) -> None:
        found = _DOING.match(lower(self.text[self.end : self.limit]))
        if found:
            self.end, self.does = self.end + found.end(), True

    def _read_helpers(self) -> None:
        cue = _WITH.match(lower(self.text[self.end : self.limit]).lstrip(" ,"))
        at = self.end + (cue.end() if cue else 0)
        while self.text[at : at + 1] in (" ", ","):
            at += 1
        names = names_at(self.text, at) if cue or starts_unit(self.text, at) else Names((), at, "")
        helps = _HELPS.match(lower(self.text[names.end : self.limit]))
        if not names.spans or not (cue or helps):
            return
        self.partners = self._words(names)
        self.end = names.end + (helps.end() if helps and not cue else 0)
        self._skip_doing()
