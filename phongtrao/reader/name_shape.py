"""Where a name ends by its form alone: its words are capitals, or small words that names are known to hold."""

import re
from typing import NamedTuple

from phongtrao.reader.letters import any_of
from phongtrao.reader.vocabulary.names import APPENDED, BEFORE_PROPER, DESCRIBING, ENDINGS, INSIDE, PLACES
from phongtrao.reader.vocabulary.quantities import COUNT_NOUNS
from phongtrao.reader.vocabulary.units import TERRITORIES

_WORD = re.compile(r"[^\s,;:.()“”\"]+")
_KNOWN = {**dict.fromkeys(INSIDE, "inside"), **dict.fromkeys(PLACES, "place"), **dict.fromkeys(APPENDED, "appended")}
_LONGEST_PHRASE = max(len(phrase.split()) for phrase in _KNOWN)
_OPENINGS = frozenset(phrase.split()[0] for phrase in _KNOWN)
_ENDINGS = frozenset(ENDINGS)
_PROPER = frozenset(BEFORE_PROPER)
# The names of villages and communes are all capitals: a small word behind one is what its people do.
_PLACES_OF_PEOPLE = frozenset(TERRITORIES)
_VILLAGES = frozenset(("thôn", "ấp", "bản", "làng", "xóm", "khóm", "buôn", "bon", "phum", "sóc"))
_PAIRS = frozenset((*PLACES, *BEFORE_PROPER))
_NUMBERED = frozenset(
    (
        "số",
        "phố",
        "cụm",
        "khối",
        "khu",
        "tổ",
        "đội",
        "quận",
        "phường",
        "thôn",
        "ấp",
        "xóm",
        "khóm",
        "bản",
        "làng",
        "buôn",
        "nông trường",
        "lâm trường",
        "khóa",
        "bệnh viện",
        "khu vực",
        "vực",
        "vùng",
        "cụm thi đua",
        "khối thi đua",
        "chi đoàn",
        "quận đoàn",
        "huyện đoàn",
        "đoàn",
        "trạm",
        "hạt",
        "lớp",
        "trường",
        "phân xưởng",
        "xưởng",
        "đợt",
    )
)
_COUNTED = re.compile(any_of(COUNT_NOUNS) + r"(?!\w)(?!\s(?:chức|trưởng|dân))")
# Classes of a school (`11A5`).
_CODE = re.compile(r"\d{1,2}[A-ZĐ]\d{0,2}")
_ROMAN = re.compile(r"[IVX]+")
_SIGNS = frozenset("-–—&/")
_DESCRIBING = frozenset(DESCRIBING)
_LONGEST_TELLING = max(len(phrase.split()) for phrase in DESCRIBING)
_SEVERAL = frozenset(("các", "những"))
_SHORTEST_OPENED = 3
# A proper name has this many capitals in a row.
_PROPER_NAME = 2


class Shape(NamedTuple):
    """`end`: where the name surely ends, if it does; `solid`: the last word that is surely its own."""

    end: int | None
    solid: int
    doubtful: int
    closed: bool


def shape_of(words: str, head: int) -> Shape:
    """Judge `words`, a name from its first letter on, of which `head` letters are known to open it."""
    return _Judge(words, head).run()


class _Judge:
    """Reads a name word by word."""

    def __init__(self, words: str, head: int) -> None:
        self.words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(words, head)]
        self.solid = self.before = head
        self.doubtful = 0
        self.closed = False
        self.is_place = words[:head].lower() in _PLACES_OF_PEOPLE
        self.last = words[:head].rsplit(" ", maxsplit=1)[-1].lower()
        self.capitals, self.completed = 0, ""
        self.may_complete, self.after_proper = True, self.last in _PROPER

    def run(self) -> Shape:
        at = 0
        while at < len(self.words):
            word, _, end = self.words[at]
            if word in _SIGNS:
                self.closed, self.may_complete = False, True
                step, ended = 1, None
            elif _CODE.fullmatch(word) or (word == "và" and _CODE.fullmatch(self.last.upper())):
                self.before = self.solid = end
                step, ended = 1, None
            elif word[0].isdigit():
                step, ended = 1, self._number(at, word, end)
            elif word[0].isupper():
                step, ended = self._capital(at), None
            else:
                step, ended = self._described(at) or self._small(at)
            if ended is not None:
                return Shape(ended, ended, 0, closed=True)
            self.last = " ".join([word.lower() for word, *_ in self.words[at : at + step]])
            at += step
        return Shape(None, self.solid, self.doubtful, self.closed)

    def _counts(self, at: int) -> bool:
        """`23 điểm`: a number in front of a noun that is counted is no part of a name."""
        following = " ".join(word for word, *_ in self.words[at + 1 : at + 3])
        return _COUNTED.match(following) is not None

    def _number(self, at: int, word: str, end: int) -> int | None:
        """`số 3` and `May 2` belong to a name; any other number counts what is to be done."""
        if self._counts(at):
            whole = self.doubtful or self.may_complete or self.completed in _KNOWN or self.last in _ENDINGS
            return self.solid if whole else self.before
        ends = at + 1 == len(self.words) and (at == 0 or not self.may_complete)
        plain = not word.startswith("0") and (self.capitals or ends)
        numbered = self.last in _NUMBERED or self.last.rsplit(" ", maxsplit=1)[-1] in _NUMBERED
        if self.doubtful == 0 and (numbered or plain):
            self.solid, self.closed, self.capitals = end, True, 0
            return None
        return self.solid if self.doubtful or self.may_complete else self.before

    def _capital(self, at: int) -> int:
        """The number of words read: a level in capitals (`Thành phố`) is read as one."""
        word, _, end = self.words[at]
        pair = " ".join(word.lower() for word, *_ in self.words[at : at + 2])
        if pair in _PAIRS and len(self.words) > at + 1:
            self.before = self.solid = self.words[at + 1][2]
            self.capitals, self.doubtful, self.may_complete = 0, 0, False
            self.closed = _KNOWN.get(pair) == "place"
            return 2
        if (length := self._opened_phrase(at)) > 1:
            self.before = self.solid = self.words[at + length - 1][2]
            self.capitals, self.doubtful, self.may_complete, self.closed = 0, 0, False, False
            return length
        if self.capitals == 0:
            self.after_proper = self.last in _PROPER
        self.capitals += 1
        numbered = _ROMAN.fullmatch(word) is not None and self.last in _NUMBERED
        village = self.after_proper and self.last in _VILLAGES
        self.closed = self.is_place or numbered or village or (self.after_proper and self.capitals >= _PROPER_NAME)
        self.after_proper = self.after_proper or word.lower() in _PROPER
        self.before, self.solid, self.doubtful = end, end, 0
        self.may_complete = not self.is_place and (not word.isupper() or len(word) == 1)
        return 1

    def _opened_phrase(self, at: int) -> int:
        """How many words a known phrase of three or more has that opens with this capital (`Chữ thập đỏ`); else 1."""
        if self.last in _PROPER:
            return 1
        words = [word for word, *_ in self.words[at : at + _LONGEST_PHRASE]]
        lengths = range(len(words), _SHORTEST_OPENED - 1, -1)
        return next((n for n in lengths if " ".join([words[0].lower(), *words[1:n]]) in _KNOWN), 1)

    def _small(self, at: int) -> tuple[int, int | None]:
        length, kind = self._phrase(at)
        if kind == "place" and _KNOWN.get(f"{self.last} {self.words[at][0]}") == "inside":
            # `Nông thôn`: the syllable belongs to the trade, not to a place.
            self.before = self.solid = self.words[at][2]
            self.may_complete, self.capitals = False, 0
            return 1, None
        if kind is None:
            return 1, self._unknown(*self.words[at][::2])
        if self.closed and kind == "inside":
            return length, self.solid
        if self.doubtful and kind != "place":
            return length, self._unknown(*self.words[at + length - 1][::2])
        self.closed = kind == "place" or (self.closed and kind != "appended")
        self.before = self.solid = self.words[at + length - 1][2]
        self.capitals, self.doubtful = 0, 0
        self.may_complete = kind == "appended"
        return length, None

    def _phrase(self, at: int) -> tuple[int, str | None]:
        """The longest known phrase that begins here, in words, and what it is."""
        if self.words[at][0] not in _OPENINGS:
            return 1, None
        for length in range(min(_LONGEST_PHRASE, len(self.words) - at), 0, -1):
            kind = _KNOWN.get(" ".join([word for word, *_ in self.words[at : at + length]]))
            if kind:
                return length, kind
        return 1, None

    def _described(self, at: int) -> tuple[int, None] | None:
        """The words that tell which places of a class are meant (`các xã ven biển`)."""
        if not self.closed or _SEVERAL.isdisjoint(word for word, *_ in self.words[max(0, at - 2) : at - 1]):
            return None
        words = [word for word, *_ in self.words[at : at + _LONGEST_TELLING]]
        told = next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in _DESCRIBING), 0)
        if not told:
            return None
        self.before = self.solid = self.words[at + told - 1][2]
        return told, None

    def _completes(self, word: str) -> bool:
        """Behind several capitals in a row (`Cẩm Sơn`) only a compound that names hold goes on."""
        return self.capitals < _PROPER_NAME or f"{self.last} {word}" in _KNOWN

    def _unknown(self, word: str, end: int) -> int | None:
        """One small word may complete a capital (`Y tế`); a further one may be the verb."""
        if self.closed:
            return self.solid
        if self.may_complete and self.doubtful == 0 and self._completes(word):
            self.before, self.solid, self.may_complete, self.capitals = self.solid, end, False, 0
            self.completed = f"{self.last} {word}"
        else:
            self.doubtful += 1
        return None
