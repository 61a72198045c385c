"""Other documents that the text names by their numbers."""

import re
from bisect import bisect_right

from phongtrao.reader.dates import NUMERIC, WORDED, iso
from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Citation, Span
from phongtrao.reader.stretches import spans_of
from phongtrao.reader.vocabulary.documents import KINDS, SHORT_KINDS

_CODE = r"[A-ZĐƯ][\wĐđ]*(?:\s?[-/&–]\s?[A-ZĐƯ][\wĐđ]*){0,4}"
# The digit stands in front of what must not precede it: an engine looks for digits fastest.
_FIRST = r"\d(?<![\w/.,]\d)"
_NUMBER = re.compile(rf"{_FIRST}\d{{0,4}}(?:\s?/\s?\d{{4}})?\s?[-/–]\s?{_CODE}")
_SMALL = re.compile(_FIRST + r"\d{0,4}(?:/\d{4})?\s?[-/]\s?[a-zđ][\wđ]*(?:[-/&][a-zđ]\w*){0,4}")
_KIND = re.compile(r"(?<!\w)" + any_of((*KINDS, *SHORT_KINDS)) + r"(?:\s+liên tịch)?\s*(?:\(?(?:số|so)\s*:?\s*)?$")
_KIND_ANYWHERE = re.compile(r"(?<!\w)" + any_of(KINDS) + r"\s+(?:số|so)(?!\w)")
_LAW = re.compile(r"(?<!\w)(?P<law>bộ luật|luật|pháp lệnh)\s[^;.:]{3,100}số\s*$")
_NUMBERED = re.compile(r"(?:số|so)\s*:?\s*$")
_DATE = re.compile(rf"\s*[,;(]?\s*(?:ngày\s+)?(?:{NUMERIC}|{WORDED})")
_BACK, _NUMBER_BACK, _REACH = 60, 8, 200


def find_citations(text: str, body_start: int) -> tuple[Citation, ...]:
    """Every citation from `body_start` on, in order."""
    found: list[Citation] = []
    for number in _numbers(text, body_start):
        kind = _kind_before(text, number[0])
        if kind is None and not _is_numbered(text, number[0]):
            kind = _carried_kind(text, found, number[0])
            if kind is None:
                continue
        found.append(Citation(text[number[0] : number[1]], kind, _date_after(text, number[1]), number))
    return tuple(found)


def _is_numbered(text: str, at: int) -> bool:
    """Whether `số` stands in front."""
    return _NUMBERED.search(lower(text[max(0, at - _NUMBER_BACK) : at])) is not None


def _numbers(text: str, start: int) -> list[Span]:
    large = [m.span() for m in _NUMBER.finditer(text, start) if not _is_measure(text, m)]
    small = [
        span
        for span, _ in spans_of(_SMALL, text, lower, start)
        if _is_numbered(text, span[0]) and not _is_inside(large, span[0])
    ]
    return sorted(large + small)


def _is_inside(spans: list[Span], at: int) -> bool:
    nearest = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return nearest >= 0 and at < spans[nearest][1]


def _is_measure(text: str, found: re.Match[str]) -> bool:
    """`2021 - Kế hoạch`: a dash between blanks in front of a word in small letters is no code."""
    code = re.split(r"[-/–]\s?", found[0], maxsplit=1)[1].lstrip("0123456789/ -–")
    return not any(c.isupper() for c in code[1:2]) and not any(c.isdigit() for c in code)


def _kind_before(text: str, at: int) -> str | None:
    window = lower(text[max(0, at - 2 * _BACK) : at])
    found = _KIND.search(window[-_BACK:])
    if not found:
        law = _LAW.search(window)
        return law["law"].capitalize() if law else None
    words = re.sub(r"\s*\(?(?:số|so)\s*:?\s*$", "", found[0]).strip()
    return SHORT_KINDS.get(words) or words.capitalize()


def _carried_kind(text: str, found: list[Citation], at: int) -> str | None:
    """Several numbers after one kind: `Nghị quyết số 1/..., 2/...`."""
    if found and at - found[-1].span[1] < _BACK * 2 and re.search(r"[,;]|và", lower(text[found[-1].span[1] : at])):
        return found[-1].kind
    return None


def _date_after(text: str, at: int) -> str | None:
    found = _DATE.match(lower(text[at : at + _REACH]))
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups() if part)
    return iso(day, month, year)
