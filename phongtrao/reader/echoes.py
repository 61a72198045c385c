"""Words that the document itself writes otherwise between the same neighbours: slips of the scanner."""

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from phongtrao.reader.letters import flat, lower
from phongtrao.reader.model import Repair
from phongtrao.vietnamese.syllables import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _MANY = 2, 6
"""How often the other writing must stand beside both neighbours, or beside one of them."""
_LONGEST, _MOST_RIVALS = 8, 24

Pair = tuple[str, str]


def find_echoes(text: str) -> list[Repair]:
    """Each word written once between neighbours that elsewhere hold, twice or more, a word of the same letters."""
    words = [(found.start(), found.end(), _form(found[0])) for found in _WORD.finditer(text)]
    written = [word for _, _, word in words]
    pairs = Counter(_neighbours(words, text))
    seen = Counter(written)
    by_letters: dict[str, set[str]] = {}
    for word in set(written):
        by_letters.setdefault(flat(word), set()).add(word)
    repairs = []
    for at in range(1, len(words) - 1):
        rivals = by_letters[flat(written[at])]
        if 1 < len(rivals) <= _MOST_RIVALS and len(written[at]) <= _LONGEST and seen[written[at]] == 1:
            meant = _meant(written[at - 1], written[at], written[at + 1], rivals, pairs)
            if meant:
                repairs.append(_repair(text, words[at][:2], meant))
    return repairs


def _form(word: str) -> str:
    """Titles in capitals count with the text; a name (`Đoàn Viện`) does not count with words (`đoàn viên`)."""
    return lower(word) if word.isupper() else word


def _neighbours(words: list[tuple[int, int, str]], text: str) -> Iterator[Pair]:
    """Words with nothing but blanks between them."""
    for (_, end, first), (start, _, second) in itertools.pairwise(words):
        if start - end == 1 and text[end] == " ":
            yield first, second


def _meant(before: str, word: str, after: str, rivals: set[str], pairs: Counter[Pair]) -> str | None:
    """The one other writing that the neighbours know well, while neither knows this one from elsewhere."""
    if pairs[before, word] > 1 or pairs[word, after] > 1:
        return None
    likely = [rival for rival in rivals if rival != word and _is_likely(before, word, after, rival, pairs)]
    return likely[0] if len(likely) == 1 else None


def _is_likely(before: str, word: str, after: str, rival: str, pairs: Counter[Pair]) -> bool:
    if not is_syllable(rival) or rival[:1].isupper() != word[:1].isupper() or _is_old_spelling(word, rival):
        return False
    left = pairs[before, rival] if pairs[before, word] else 0
    right = pairs[rival, after] if pairs[word, after] else 0
    if not is_syllable(word):
        return left + right > 0
    return min(left, right) >= _FEWEST or max(left, right) >= _MANY


def _is_old_spelling(written: str, meant: str) -> bool:
    return sorted(unicodedata.normalize("NFD", written)) == sorted(unicodedata.normalize("NFD", meant))


def _repair(text: str, span: tuple[int, int], meant: str) -> Repair:
    original = text[slice(*span)]
    cased = meant.upper() if original.isupper() else meant
    return Repair(span, cased, f"Văn bản này ở chỗ khác viết “{cased}” giữa cùng các chữ ấy.")
