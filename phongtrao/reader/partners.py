"""The bodies a duty is to be done together with."""

import re

from phongtrao.reader.letters import hints_of, lower, may_hold, words_of
from phongtrao.reader.model import Span
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import PARTNER_CUES

_TOGETHER = re.compile(r"(?:(?<= )c|(?<!\w)C)ùng (?=[^\W\d_])")
_HELP_HINTS = ("phối hợp", "hỗ trợ", "giúp", "cùng tham gia")
_HELPS = re.compile(r"\s?(?:phối hợp|hỗ trợ|giúp(?: đỡ| sức| việc)?|cùng tham gia)(?=\s*[),;.]|\s*$)")
_PLACE = re.compile(r"[,;(.:]\s+(?:(?:có|mời)\s+)?(?=\S)|\((?=\S)")
_REACH, _PAPER_REACH = 120, 16
_PARTNER_HINTS = hints_of(PARTNER_CUES)
_PARTNER = re.compile(words_of(PARTNER_CUES) + r"\s*:?\s+(?=\w)")
# `ký chương trình phối hợp với X`: a paper of both.
_PAPER = re.compile(r"(?:chương trình|quy chế|kế hoạch|thỏa thuận|biên bản|quy trình|công tác|nội dung)\s+$")


_ONLY_HELPS = re.compile(
    r"\s*(?:sẽ |cùng |tích cực )?(?:phối hợp|hỗ trợ|cùng tham gia|cùng thực hiện|tham gia phối hợp)"
    r"(?:\s+(?:thực hiện|tổ chức|triển khai|tham gia|chuẩn bị))?\s*(?=[.;,)]|$)"
)


def only_helps(text: str, names: Names) -> bool:
    """`..., Y phối hợp.` says no more of Y than that it helps."""
    return _ONLY_HELPS.match(lower(text[names.end : names.end + 60])) is not None


def partners_of(text: str, span: Span) -> tuple[Span, ...]:
    """The bodies the duty is to be done together with."""
    low = lower(text[span[0] : span[1]])
    for cue in _PARTNER.finditer(low) if may_hold(low, _PARTNER_HINTS) else ():
        if _PAPER.search(low, max(0, cue.start() - _PAPER_REACH), cue.start()):
            continue
        at = span[0] + cue.end()
        names = names_at(text, at, acts=True)
        if names.spans:
            return tuple((a, min(b, span[1])) for a, b in names.spans if a < span[1])
    return helping(text, span) or _together(text, span)


def _together(text: str, span: Span) -> tuple[Span, ...]:
    """`... cùng Đoàn Thanh niên xã`: outside quotation marks the bare word is enough in front of a capital."""
    at, quoted = span[0], 0
    for cue in _TOGETHER.finditer(text, *span):
        quoted += text.count("“", at, cue.start()) - text.count("”", at, cue.start())
        at = cue.start()
        names = names_at(text, cue.end()) if quoted <= 0 and _may_help(text, cue.end()) else None
        if names and names.spans:
            return tuple((a, min(b, span[1])) for a, b in names.spans if a < span[1])
    return ()


def _may_help(text: str, at: int) -> bool:
    """A capital, a class, or a small kind of body of two words (`cùng tổ tự quản`); `cùng ngành` means the same one."""
    if text[at].isupper():
        return True
    opening = text[at : at + starts_unit(text, at)]
    return " " in opening and not opening[:1].isdigit()


def helping(text: str, span: Span) -> tuple[Span, ...]:
    """`(X tổ chức, Y phối hợp)`: the name stands in front of the word."""
    low = lower(text[slice(*span)])
    for cue in _HELPS.finditer(low) if may_hold(low, _HELP_HINTS) else ():
        for start in _PLACE.finditer(low, max(0, cue.start() - _REACH), cue.start()):
            names = names_at(text, span[0] + start.end())
            if names.spans and names.end == span[0] + cue.start() + (names.end > span[0] + cue.start()):
                return names.spans
    return ()
