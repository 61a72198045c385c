"""Who signs: the lines that close a document, with or without `TM.` in front of them."""

import re

from phongtrao.reader.letters import any_of, is_capitals, lower, tidy
from phongtrao.reader.manuscript import Manuscript
from phongtrao.reader.vocabulary.documents import ACADEMIC, SIGNED_FOR, SIGNER_TITLES

_SIGNED = re.compile(r"(?:" + "|".join(re.escape(sign) for sign in SIGNED_FOR) + r")\s*\w")
_OFFICE = re.compile(any_of(SIGNER_TITLES) + r"(?!\w)")
_ACADEMIC = re.compile(r"(?:" + any_of(ACADEMIC) + r"[.,]?\s*)+(?=\S)")
_LONGEST, _LONG_NAME = 140, 60
# How far below the office the name stands; of how many words it is.
_REACH, _FEWEST_WORDS, _MOST_WORDS = 4, 2, 7
# Between an office and one more that the same person holds.
BESIDE = "kiêm"


def is_signature(manuscript: Manuscript, i: int, *, in_tail: bool) -> bool:
    """`TM. ...`, an office in capitals below the recipients, or an office in capitals that a name alone follows."""
    text = _words(manuscript, i)
    if len(text) >= _LONGEST:
        return False
    low = lower(text)
    last = text.rsplit(" ", maxsplit=1)[-1]
    if _SIGNED.match(low) and is_capitals(last):
        return True
    if not is_capitals(text):
        return False
    if in_tail:
        return _OFFICE.search(low) is not None
    return _OFFICE.match(low) is not None and _names_below(manuscript, i)


def _names_below(manuscript: Manuscript, i: int) -> bool:
    """Nothing but further offices and `(đã ký)` stands between the office and the name."""
    for below in range(i + 1, min(len(manuscript.blocks), i + 1 + _REACH)):
        words = _words(manuscript, below)
        if is_name(words):
            return True
        if not (
            words.startswith("(") or lower(words) == BESIDE or (is_capitals(words) and _OFFICE.search(lower(words)))
        ):
            return False
    return False


def is_name(words: str) -> bool:
    """`PGS.TS. Trần Văn An`: a person's name in a line of its own."""
    bare = _ACADEMIC.sub("", lower(words))
    own = words[len(words) - len(bare) :].strip()
    parts = own.split()
    if len(words) > _LONG_NAME or not _FEWEST_WORDS <= len(parts) <= _MOST_WORDS:
        return False
    return all(part.isalpha() and part[0].isupper() for part in parts) and not is_capitals(own)


def _words(manuscript: Manuscript, i: int) -> str:
    return tidy(manuscript.text[slice(*manuscript.blocks[i].span)])
