"""Words that the document itself writes otherwise between the same neighbours: slips of the scanner."""

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from phongtrao.reader.letters import flat, lower
from phongtrao.reader.model import Repair, Span
from phongtrao.vietnamese.syllables import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST, _MANY = 2, 6
"""How often the other writing must stand beside both neighbours, or beside one of them."""
_LONGEST, _MOST_RIVALS = 8, 24

Pair = tuple[str, str]


def find_echoes(text: str) -> list[Repair]:
    """Each word written once between neighbours that elsewhere hold, twice or more, a word of the same letters."""
    lines = text.split("\n")
    forms, doubtful = _doubtful(lines)
    if not doubtful:
        return []
    places = list(_places(lines, forms, doubtful))
    pairs = _pairs(lines, forms, {pair for place in places for pair in place.wanted(doubtful[place.word])})
    repairs = []
    for place in places:
        meant = _meant(place, doubtful[place.word], pairs)
        if meant:
            repairs.append(_repair(text, place.span, meant))
    return repairs


@dataclass(frozen=True)
class _Place:
    """A doubtful word where it stands; a neighbour is known where nothing but a blank lies between."""

    word: str
    before: str | None
    after: str | None
    span: Span

    def wanted(self, rivals: set[str]) -> Iterator[Pair]:
        """The pairs of words whose number decides."""
        for rival in rivals:
            if self.before is not None:
                yield self.before, rival
            if self.after is not None:
                yield rival, self.after


def _doubtful(lines: list[str]) -> tuple[dict[str, str], dict[str, set[str]]]:
    """What each word counts as, and for each short word written once the others of the same letters."""
    raw = Counter[str]()
    for line in lines:
        raw.update(_WORD.findall(line))
    forms = {word: _form(word) for word in raw}
    seen = Counter[str]()
    by_letters: dict[str, set[str]] = {}
    for word, number in raw.items():
        form = forms[word]
        seen[form] += number
        by_letters.setdefault(flat(form), set()).add(form)
    once = (word for word, number in seen.items() if number == 1 and len(word) <= _LONGEST)
    rivals = {word: by_letters[flat(word)] for word in once}
    return forms, {word: others for word, others in rivals.items() if 1 < len(others) <= _MOST_RIVALS}


def _places(lines: list[str], forms: dict[str, str], doubtful: dict[str, set[str]]) -> Iterator[_Place]:
    """Where the doubtful words stand, but for the first and the last word of the text."""
    written = {word for word, form in forms.items() if form in doubtful}
    first = next(k for k, line in enumerate(lines) if _WORD.search(line))
    last = next(k for k in range(len(lines) - 1, -1, -1) if _WORD.search(lines[k]))
    at = 0
    for number, line in enumerate(lines):
        if not written.isdisjoint(_WORD.findall(line)):
            words = list(_WORD.finditer(line))
            inner = range(number == first, len(words) - (number == last))
            for k in inner:
                if words[k][0] in written:
                    yield _place(line, words, k, forms, at)
        at += len(line) + 1


def _place(line: str, words: list[re.Match[str]], k: int, forms: dict[str, str], at: int) -> _Place:
    here = words[k]
    before = words[k - 1] if k and _is_beside(line, words[k - 1].end(), here.start()) else None
    after = words[k + 1] if k + 1 < len(words) and _is_beside(line, here.end(), words[k + 1].start()) else None
    return _Place(
        forms[here[0]],
        before and forms[before[0]],
        after and forms[after[0]],
        (at + here.start(), at + here.end()),
    )


def _is_beside(line: str, end: int, start: int) -> bool:
    """Words with nothing but a blank between them."""
    return start - end == 1 and line[end] == " "


def _pairs(lines: list[str], forms: dict[str, str], wanted: set[Pair]) -> Counter[Pair]:
    """How often each wanted pair stands in the text."""
    pairs = Counter[Pair]()
    for line in lines:
        written = [forms[word] for word in _WORD.findall(line)]
        if wanted.isdisjoint(itertools.pairwise(written)):
            continue
        for first, second in itertools.pairwise(_WORD.finditer(line)):
            pair = forms[first[0]], forms[second[0]]
            if pair in wanted and _is_beside(line, first.end(), second.start()):
                pairs[pair] += 1
    return pairs


def _form(word: str) -> str:
    """Titles in capitals count with the text; a name (`Đoàn Viện`) does not count with words (`đoàn viên`)."""
    return lower(word) if word.isupper() else word


def _meant(place: _Place, rivals: set[str], pairs: Counter[Pair]) -> str | None:
    """The one other writing that the neighbours know well, while neither knows this one from elsewhere."""
    likely = [rival for rival in rivals if rival != place.word and _is_likely(place, rival, pairs)]
    return likely[0] if len(likely) == 1 else None


def _is_likely(place: _Place, rival: str, pairs: Counter[Pair]) -> bool:
    word = place.word
    if not is_syllable(rival) or rival[:1].isupper() != word[:1].isupper() or _is_old_spelling(word, rival):
        return False
    left = pairs[place.before, rival] if place.before else 0
    right = pairs[rival, place.after] if place.after else 0
    if not is_syllable(word):
        return left + right > 0
    return min(left, right) >= _FEWEST or max(left, right) >= _MANY


def _is_old_spelling(written: str, meant: str) -> bool:
    return sorted(unicodedata.normalize("NFD", written)) == sorted(unicodedata.normalize("NFD", meant))


def _repair(text: str, span: tuple[int, int], meant: str) -> Repair:
    original = text[slice(*span)]
    cased = meant.upper() if original.isupper() else meant
    return Repair(span, cased, f"Văn bản này ở chỗ khác viết “{cased}” giữa cùng các chữ ấy.")
