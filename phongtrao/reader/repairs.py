"""Slips of the scanner: noticed, named and read through. The text itself is never altered."""

import re
import unicodedata
from bisect import bisect_left

from phongtrao.reader.echoes import find_echoes
from phongtrao.reader.letters import flat, lower, words_of
from phongtrao.reader.model import Repair
from phongtrao.reader.stretches import spans_of
from phongtrao.reader.vocabulary.slips import ALSO_WORDS, MISREAD, PHRASES

_BY_LETTERS = {flat(phrase): phrase for phrase in PHRASES}
_SAME_LETTERS = re.compile(words_of(tuple(_BY_LETTERS)) + r"(?!\w)")
# The word itself stands first in the pattern: an engine looks for plain letters fastest.
_MISREAD = tuple((re.compile(rf"{wrong}(?<!\w{wrong})(?={after})"), right) for wrong, right, after in MISREAD)


_ACRONYM = 4


def find_repairs(text: str) -> tuple[Repair, ...]:
    """Every place where a set phrase of plans, or a phrase of this document, stands with other marks or letters."""
    marks = _other_marks(text)
    taken = {repair.span for repair in marks}
    found = [*marks, *(repair for repair in _other_letters(text) if repair.span not in taken)]
    found += [echo for echo in find_echoes(text) if not any(_overlap(echo, repair) for repair in found)]
    return tuple(sorted(found, key=lambda repair: repair.span))


def _overlap(one: Repair, other: Repair) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def meant_text(text: str, repairs: tuple[Repair, ...]) -> str:
    """The text with every slip read through that changes no length, so that its spans stay the same."""
    if not repairs:
        return text
    pieces, at = [], 0
    for repair in repairs:
        a, b = repair.span
        if a >= at and b - a == len(repair.read_as):
            pieces += [text[at:a], repair.read_as]
            at = b
    return "".join((*pieces, text[at:]))


def read_through(text: str, start: int, repairs: tuple[Repair, ...]) -> str:
    """The words that stand at `start`, with the repairs inside them applied."""
    end = start + len(text)
    first, behind = (bisect_left(repairs, place, key=lambda repair: repair.span[0]) for place in (start, end))
    inside = [repair for repair in repairs[first:behind] if repair.span[1] <= end]
    for repair in reversed(inside):
        text = text[: repair.span[0] - start] + repair.read_as + text[repair.span[1] - start :]
    return text


def _other_marks(text: str) -> list[Repair]:
    repairs = []
    for span, letters in spans_of(_SAME_LETTERS, text, flat):
        original = text[slice(*span)]
        written, meant = lower(original), _BY_LETTERS[" ".join(letters.split())]
        if written == meant or " ".join(written.split()) in ALSO_WORDS or _is_old_spelling(written, meant):
            continue
        if not _is_slip(original, written, meant):
            continue
        right = _with_case(original, meant)
        repairs.append(Repair(span, right, "Sai dấu thanh so với cụm từ quen dùng trong văn bản kế hoạch."))
    return repairs


def _is_slip(original: str, written: str, meant: str) -> bool:
    """One syllable differs, and it keeps at least some mark: text without any marks is another matter."""
    pairs = list(zip(written.split(), meant.split(), strict=True))
    differing = [(a, b) for a, b in pairs if a != b]
    return len(differing) == 1 and written != flat(written) and not (original.isupper() and len(original) < _ACRONYM)


def _is_old_spelling(written: str, meant: str) -> bool:
    """Marks set on the other vowel (`hoà`, `uỷ`) are right, only older."""
    return sorted(_decomposed(written)) == sorted(_decomposed(meant))


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _other_letters(text: str) -> list[Repair]:
    return [
        Repair(span, _with_case(text[slice(*span)], right), f"“{written}” không có nghĩa ở đây.")
        for pattern, right in _MISREAD
        for span, written in spans_of(pattern, text, lower)
    ]


def _with_case(original: str, meant: str) -> str:
    if original.isupper():
        return meant.upper()
    words = original.split()
    if len(words) == len(meant.split()):
        return " ".join(m.capitalize() if o[:1].isupper() else m for o, m in zip(words, meant.split(), strict=True))
    return meant.capitalize() if original[:1].isupper() else meant
