"""The signs that open a line: roman numerals, numbers, letters and bullets."""

import re
from typing import NamedTuple

from phongtrao.reader.letters import any_of
from phongtrao.reader.vocabulary.quantities import ORDINALS

_BULLET = re.compile(r"(?P<sign>[-–—+*•·▪◦●○►✓➢→])(?P<after>\s*)(?=\S)")
_ROMAN = re.compile(
    r"(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+)?(?P<sign>[IVX]{1,5}|[IVX][ivx]{1,4})\s*(?:[.):]|[/\-–](?!\s?\d))\s*(?=\S)"
)
_ORDINALS = tuple(word.upper() for word in ORDINALS) + ORDINALS
_PART = re.compile(
    r"(?P<sign>(?:PHẦN|Phần|CHƯƠNG|Chương|ĐIỀU|Điều|MỤC|Mục)\s+(?:THỨ\s+|[Tt]hứ\s+)?(?:[IVX]{1,5}|\d{1,3}|"
    + any_of(_ORDINALS)
    + r")(?!\w))\s*[.:]?\s*"
)
_NUMBER = re.compile(
    r"(?P<sign>\d{1,2}(?:\.\d{1,2}){0,4})(?:\s*[.)]\s*(?=[^\d\s])"
    r"|[.)]\s+(?=\d{1,3}(?:,\d+)?\s?%|0\d\s[^\W\d])|[-–]\s+(?=[^\W\d_])|/\s+(?=\S)|(?<=\.\d)\s+(?=\S)|(?<=\.\d\d)\s+(?=\S))"
)
_ENCLOSED = re.compile(r"(?P<sign>\(\d{1,2}\)|[①-⑳])\s*(?=\S)")
_LETTER = re.compile(r"(?P<sign>[a-zđ])(?:\s?\)\s*|\.\s+)(?=\S)")
_CAPITAL = re.compile(r"(?P<sign>[A-HĐ])(?:\)\s*|\.\s+)(?=\S)")
_SUPERSCRIPT = re.compile(r"\(?(?P<sign>[⁰¹²³⁴-⁹]+)\)?\s*(?=\S)")
# By the first letter: capitals, and all else.
_LARGE = (("part", _PART), ("roman", _ROMAN), ("capital", _CAPITAL))
_DIGIT = (("number", _NUMBER),)
_SMALL = (("letter", _LETTER),)
_RAISED = frozenset("(⁰¹²³⁴⁵⁶⁷⁸⁹")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Marker(NamedTuple):
    """A marker that opens a paragraph: its sign, the style it belongs to and its length with blanks."""

    sign: str
    style: str
    length: int


def marker_of(text: str) -> Marker | None:
    """The marker that opens the text, if one does."""
    first = text[:1]
    enclosed = _ENCLOSED.match(text) if first == "(" or "①" <= first <= "⑳" else None
    if enclosed:
        return Marker(enclosed["sign"], "enclosed", enclosed.end())
    if not first.isalnum():
        return _bullet_of(text)
    for style, pattern in _LARGE if first.isupper() else _DIGIT if first.isdigit() else _SMALL:
        found = pattern.match(text)
        if found:
            return Marker(found["sign"], _number_style(style, found["sign"]), found.end())
    return None


def _bullet_of(text: str) -> Marker | None:
    found = _BULLET.match(text)
    if found is None or (not found["after"] and not text[found.end()].isalpha()):
        return None
    return Marker(found["sign"], "bullet" + found["sign"].replace("–", "-").replace("—", "-"), found.end())


def _number_style(style: str, sign: str) -> str:
    return f"{style}{sign.count('.') + 1}" if style == "number" else style


def is_bullet(marker: Marker | None) -> bool:
    """Whether the marker is a dash, plus or dot."""
    return marker is not None and marker.style.startswith("bullet")


def note_mark(text: str) -> tuple[str, int] | None:
    """The superscript that opens a footnote, as digits, and its length."""
    found = _SUPERSCRIPT.match(text) if text[:1] in _RAISED else None
    return (found["sign"].translate(_DIGITS), found.end()) if found else None
