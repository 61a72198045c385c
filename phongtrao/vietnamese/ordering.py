"""Vietnamese alphabetical order, for the places where no ICU collation exists."""

import re
import unicodedata

# Letters that are letters of their own: `{` and `|` sort after `z`, so that every word with `ă`
# follows every word with `a`, and precedes every word with `â`.
_OWN_LETTERS = {
    "ă": "a{",
    "â": "a|",
    "đ": "d{",
    "ê": "e{",
    "ô": "o{",
    "ơ": "o|",
    "ư": "u{",
}
# The order of Vietnamese dictionaries: ngang (0), huyền, hỏi, ngã, sắc, nặng.
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_TONE_MARKS = re.compile("[" + "".join(_TONES) + "]")
_ANY_MARK = re.compile("[\u0300-\u036f]")
_WORDS = re.compile(r"[^\W_]+")
# Longer than any number in a name: numbers sort by value ("Quận 2" before "Quận 10").
_NUMBER_WIDTH = 12


def sort_key(text: str) -> str:
    """
    Return a key whose plain character order is the Vietnamese alphabetical order of the texts.

    Letters decide first (a ă â b c d đ e ê …), then tones (ngang huyền hỏi ngã sắc nặng); capitals,
    punctuation and the place of the tone mark (`hoà`, `hòa`) do not matter; numbers go by value. The key is
    plain ASCII for Vietnamese text, so it can be kept in a database column with binary order.
    """
    letters: list[str] = []
    tones: list[str] = []
    # A tone mark is a non-word character: words are cut while letters and marks are still one (NFC).
    for word in _WORDS.findall(unicodedata.normalize("NFC", text).casefold()):
        apart = unicodedata.normalize("NFD", word)
        toneless = unicodedata.normalize("NFC", _TONE_MARKS.sub("", apart))
        letters.append("".join(_OWN_LETTERS.get(letter, _base(letter)) for letter in toneless))
        tones.append("".join(_TONES[mark] for mark in _TONE_MARKS.findall(apart)) or "0")
    # The tabulator sorts before the blank: a name precedes every longer name that begins with it.
    return " ".join(_by_value(word) for word in letters) + "\t" + " ".join(tones)


def _base(letter: str) -> str:
    """Return a foreign letter without its marks (`ü` sorts as `u`)."""
    return _ANY_MARK.sub("", unicodedata.normalize("NFD", letter))


def _by_value(word: str) -> str:
    return word.zfill(_NUMBER_WIDTH) if word.isdigit() else word
