"""Words that the document itself writes otherwise between the same neighbours: slips of the scanner."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from phongtrao.reader.letters import flat, lower
from phongtrao.reader.model import Repair, Span
from phongtrao.vietnamese.syllables import is_syllable

# Runs of letters and digits; what holds a digit has no other writing and is nobody's neighbour.
_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"\s")
_FEWEST, _MANY = 2, 6
"""How often the other writing must stand beside both neighbours, or beside one of them."""
_LONGEST, _MOST_RIVALS = 8, 24
_STRETCH = 4000
_NEIGHBOUR = 24

Pair = tuple[str | None, str | None]


def find_echoes(text: str) -> list[Repair]:
    """Each word written once between neighbours that elsewhere hold, twice or more, a word of the same letters."""
    first: dict[str, int] = {}
    number = _count(text, first)
    doubtful = _doubtful(number)
    if not doubtful:
        return []
    places = [_place(text, word, first[word]) for word in first if _form(word) in doubtful]
    pairs = _pairs(text, {pair for place in places for pair in place.wanted(doubtful[place.word])})
    repairs = []
    for place in sorted(places, key=lambda place: place.span):
        meant = _meant(place, doubtful[place.word], pairs)
        if meant:
            repairs.append(_repair(text, place.span, meant))
    return repairs


def _count(text: str, first: dict[str, int]) -> Counter[str]:
    """How often each word is written; `first` is told before which place of the text it is not."""
    pieces = Counter[str]()
    unseen: list[tuple[set[str], int]] = []
    for start, end in _stretches(text):
        # Words with their commas and brackets: a blank is found fastest, and few are different.
        written = text[start:end].split()
        unseen.append((set(written).difference(pieces), start))
        pieces.update(written)
    number = Counter[str]()
    for new, start in unseen:
        for piece in new:
            for word in _WORD.findall(piece):
                number[word] += pieces[piece]
                first.setdefault(word, start)
    return number


def _stretches(text: str) -> Iterator[Span]:
    """The text in pieces that end with a line, or else a blank: its words need not all be kept at once."""
    at = 0
    while at < len(text):
        line_end = text.find("\n", at + _STRETCH, at + 2 * _STRETCH)
        cut = _BLANK.search(text, at + _STRETCH) if line_end < 0 else None
        end = cut.start() if cut else line_end if line_end >= 0 else len(text)
        yield at, end
        at = end + 1


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


def _doubtful(number: Counter[str]) -> dict[str, set[str]]:
    """For each short word written once the others of the same letters."""
    seen = Counter[str]()
    by_letters: dict[str, set[str]] = {}
    for word, times in number.items():
        if word.isalpha():
            form = _form(word)
            seen[form] += times
            by_letters.setdefault(flat(form), set()).add(form)
    once = (word for word, times in seen.items() if times == 1 and len(word) <= _LONGEST)
    rivals = {word: by_letters[flat(word)] for word in once}
    return {word: others for word, others in rivals.items() if 1 < len(others) <= _MOST_RIVALS}


def _place(text: str, word: str, at: int) -> _Place:
    """Where a word that is written once stands: the first place from `at` on where it is a whole word."""
    end = at
    while True:
        at = text.index(word, end)
        end = at + len(word)
        if not _is_part(text[at - 1 : at]) and not _is_part(text[end : end + 1]):
            break
    before = text[max(0, at - _NEIGHBOUR) : at]
    after = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return _Place(
        _form(word),
        _neighbour(_WORD.findall(before)[-1]) if before[-1:] == " " and _is_part(before[-2:-1]) else None,
        _neighbour(after[0]) if after else None,
        (at, end),
    )


def _is_part(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _neighbour(word: str) -> str | None:
    return _form(word) if word.isalpha() else None


def _pairs(text: str, wanted: set[Pair]) -> Counter[Pair]:
    """How often each wanted pair stands in the text."""
    pairs = Counter[Pair]()
    last, first = _Edge(-1), _Edge(0)
    for start, end in _stretches(text):
        pieces = text[start:end].split(" ")
        beside = zip(map(last.__getitem__, pieces), map(first.__getitem__, pieces[1:]), strict=False)
        pairs.update(filter(wanted.__contains__, beside))
    return pairs


class _Edge(dict[str, str | None]):
    """The word with which a piece between blanks begins (0) or ends (-1), worked out when it is first met."""

    def __init__(self, side: int) -> None:
        self.side = side

    def __missing__(self, piece: str) -> str | None:
        words = _WORD.findall(piece) if _is_part(piece[self.side :][:1]) else [""]
        self[piece] = _neighbour(words[self.side])
        return self[piece]


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
