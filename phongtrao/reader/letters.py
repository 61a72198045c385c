"""Letters compared without changing their number, so that every found place is a span of the text."""

import re
import unicodedata
from collections import Counter

# The range from à to ỹ holds capitals too; this does not.
SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệđìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
OPEN_QUOTES = "“„«"
CLOSE_QUOTES = "”»"
type _Tree = dict[str, "_Tree"]
_END = ""


def lower(text: str) -> str:
    """Lower case, one letter for one letter."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class _Bare(dict[int, str]):
    """Letters without their marks, each worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = "d" if letter in "đĐ" else unicodedata.normalize("NFD", letter)[:1].lower()
        self[code] = base if len(base) == 1 else letter
        return self[code]


class _Words(dict[str, str]):
    """Words without their marks, each worked out when it is first met."""

    def __missing__(self, word: str) -> str:
        bare = word.translate(_BARE)
        if len(word) < _LONG_WORD and len(self) < _MOST_WORDS:
            self[word] = bare
        return bare


_BARE = _Bare()
_LONG_WORD, _MOST_WORDS = 16, 20_000
_STRETCH = 50_000


def flat(text: str) -> str:
    """Lower case without Vietnamese marks, one letter for one letter."""
    if len(text) < _STRETCH:
        return text.translate(_BARE)
    # Words come back in a long text: each is worked out once. In stretches, so that they are not all kept.
    known = _Words()
    stretches = (text[at : at + _STRETCH] for at in range(0, len(text), _STRETCH))
    return "".join(" ".join(map(known.__getitem__, stretch.split(" "))) for stretch in stretches)


def starts_upper(text: str) -> bool:
    """Whether the first letter is a capital."""
    if text[:1].isalpha():
        return text[0].isupper()
    return next((c for c in text if c.isalpha()), "").isupper()


def is_capitals(text: str) -> bool:
    """Whether the letters are capitals (a few small ones are forgiven)."""
    if text.isupper():
        return True
    # Nearly every paragraph is in small letters: its first quarter alone forbids.
    small = sum(map(str.islower, text[: len(text) // 4]))
    if 10 * small > len(text):
        return False
    capitals = sum(map(str.isupper, text))
    return capitals > 0 and capitals >= 0.9 * (capitals + sum(map(str.islower, text)))


def any_of(phrases: tuple[str, ...]) -> str:
    """A regular expression for any of the phrases, the longest that fits first, blanks of any width."""
    tree: _Tree = {}
    for phrase in phrases:
        branch = tree
        for letter in phrase:
            branch = branch.setdefault(letter, {})
        branch[_END] = {}
    return f"(?:{_alternatives(tree)})"


def _alternatives(tree: _Tree) -> str:
    """Phrases share their beginnings: an engine that tries them one by one looks at each letter once."""
    ways = [(r"\s+" if letter == " " else re.escape(letter)) + _alternatives(tree[letter]) for letter in tree if letter]
    if len(ways) == 1 and _END not in tree:
        return ways[0]
    return "(?:" + "|".join(ways) + ")" + ("?" if _END in tree else "") if ways else ""


def words_of(phrases: tuple[str, ...]) -> str:
    """
    A regular expression for any of the phrases where a word begins.

    Each first letter stands in front of what must not precede it: an engine looks for letters fastest.
    """
    by_first: dict[str, list[str]] = {}
    for phrase in phrases:
        by_first.setdefault(phrase[0], []).append(phrase[1:])
    ways = (rf"{(sign := re.escape(first))}(?<!\w{sign})" + any_of(tuple(rests)) for first, rests in by_first.items())
    return f"(?:{'|'.join(ways)})"


def whole(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds the phrases as whole words in lower-case text."""
    return re.compile(words_of(phrases) + r"(?!\w)")


def hints_of(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """A few words of which every phrase holds one: a text that holds none of them holds no phrase."""
    left, hints = set(phrases), list[str]()
    while left:
        words = Counter(word for phrase in left for word in set(phrase.replace(",", " ").split()))
        hints.append(max(words, key=lambda word: (words[word], len(word), word)))
        left = {phrase for phrase in left if hints[-1] not in phrase}
    return tuple(hints)


def may_hold(low: str, hints: tuple[str, ...]) -> bool:
    """Whether lower-case text holds one of the hints; a plain search is many times faster than a pattern."""
    for hint in hints:  # noqa: SIM110  # a generator would cost more than the search
        if hint in low:
            return True
    return False


def tidy(text: str) -> str:
    """One blank between words, none at the ends."""
    return " ".join(text.split())
