"""How the name of a body begins in running text."""

import re

from phongtrao.reader.letters import SMALL, any_of, lower
from phongtrao.reader.persons import person_at
from phongtrao.reader.vocabulary.charging import CLOSERS, VERBS
from phongtrao.reader.vocabulary.units import (
    CLASS_NOUNS,
    NOT_UNITS,
    PROPER_STARTS,
    SMALL_PROPER_STARTS,
    SMALL_STARTS,
    STARTS,
)

_CLASS_WORD = re.compile(r"(?:các|những|toàn thể|tất cả các|mỗi|từng|\d{2})\s+" + any_of(CLASS_NOUNS) + r"(?!\w)")
# `Các ông (bà) Trưởng thôn`.
_PREFIX = re.compile(
    r"[Cc]ác\s+ông(?:(?:, |/| và | \()bà\)?)?\s+|"
    r"(?:[Cc]ác|[Nn]hững|[Tt]oàn thể|[Tt]ất cả các|[Mm]ỗi|[Tt]ừng|\d{2})\s+"
)
_START = re.compile(any_of(STARTS) + r"(?!\w)")
_SMALL = re.compile(any_of(SMALL_STARTS) + r"(?!\w)")
# `Tổ chức` opens a name only as a class (`các tổ chức thành viên`); alone it is the verb.
_NOT_UNIT = re.compile(any_of(NOT_UNITS) + r"(?!\w)")
# `Phòng Chống buôn lậu` is a body, `Phòng chống buôn lậu` is what is done.
_NAMED = re.compile(
    r"(?:Phòng Chống|Phòng Ngừa|Nhà Văn h(?:óa|oá)) |Nhà văn h(?:óa|oá) [^\W\d_" + SMALL + r"]|Đội hình [“\"]"
)
# `Báo tình hình về ...` is the verb; papers are called by capitals (`Báo Tuổi Trẻ`).
_TELLS = re.compile(r"[Bb]áo (?!và |in |điện tử |tỉnh |thành phố |ngành )[" + SMALL + "]")
# Acronyms that say what kind of school or company follows; alone they are no name.
_KINDS = re.compile(
    r"(?:THPT|THCS|TNHH|PTDT|GDTX|HIV|AIDS|COVID|GS|PGS|TS|VNEID|BHYT|ATTP|ATGT|CNTT|PCCC|CNCH|[IVX]+|HSSV|CBCC|CCVC|TNGT|QR)(?!\w)"
)
# `Lãnh đạo xây dựng ...` is the verb, `Lãnh đạo các phòng ...` the persons.
_LEADING = re.compile(r"(?:lãnh đạo|chỉ huy)\s+(?!" + any_of(CLOSERS) + ")" + any_of(VERBS) + r"(?!\w)")
_PROPER = re.compile(any_of(PROPER_STARTS) + r"(?=\s[^\W_])(?!\s[" + SMALL + "])")
_PREFIX_LETTERS = frozenset("CcNnTtMm")
_FIRST_LETTERS = frozenset(start[0] for start in (*STARTS, *PROPER_STARTS, *SMALL_PROPER_STARTS, *SMALL_STARTS))
_SMALL_PROPER = re.compile(any_of(SMALL_PROPER_STARTS) + r"(?=[^\S\n\t](?:số\s+)?(?![" + SMALL + r"])[^\W_])")
_ACRONYM = re.compile(r"[A-ZĐ]{3,12}[a-z]?(?!\w)")


def _proper_start(text: str, at: int) -> re.Match[str] | None:
    return (
        _START.match(text, at)
        or _PROPER.match(text, at)
        or (None if _KINDS.match(text, at) else _ACRONYM.match(text, at))
    )


def starts_unit(text: str, at: int) -> int:
    """The length of the words that begin a name here; 0 where none begins."""
    first = text[at : at + 1]
    if not first.isalnum():
        return 0
    person = person_at(text, at)
    prefix = _PREFIX.match(text, at) if first in _PREFIX_LETTERS or first.isdigit() else None
    if person or not (prefix or first in _FIRST_LETTERS or first.isupper()):
        return person
    after = prefix.end() if prefix else at
    low = lower(text[at : at + 60])
    ahead = lower(text[after : after + 40]) if prefix else low
    if (
        (_NOT_UNIT.match(ahead) and not _NAMED.match(text, after))
        or _LEADING.match(ahead)
        or _TELLS.match(text, after)
        or (not prefix and ahead.startswith("tổ chức"))
    ):
        return 0
    found = (_proper_start if text[after : after + 1].isupper() else _SMALL_PROPER.match)(text, after)
    if found:
        return found.end() - at
    small = _CLASS_WORD.match(low) if prefix else _SMALL.match(low)
    return small.end() if small else 0
