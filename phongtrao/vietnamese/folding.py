"""Search keys: text as people type it in a hurry, without accents, capitals and punctuation."""

import re
import unicodedata

# Combining marks, and the invisible characters that converters leave inside words.
_DROPPED = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u00ad\u200b-\u200f\u2060\ufeff]+",
)
_WORDS = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """
    Turn text into a search key: no accents, no capitals, single blanks for everything but letters and digits.

    Two spellings that a reader takes for the same (`Hoà`/`Hòa`, `–`/`-`, NFC/NFD) have the same key.
    """
    return " ".join(folded_words(text))


def folded_words(text: str) -> list[str]:
    """Return the words of the search key of a text."""
    plain = _DROPPED.sub("", unicodedata.normalize("NFD", text)).casefold().replace("đ", "d")
    return _WORDS.findall(plain)
