"""What the columns of a table hold, read from the words of its first row."""

import re
from functools import lru_cache

from phongtrao.reader.letters import any_of, lower, whole
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.labels import COLUMN_WORDS, FIELD_OF, MONEY, WHEN, WHO

_SHORTEST_LABEL, _LONGEST_LABEL = 4, 60
_WORDS = tuple((field, whole(words)) for field, words in COLUMN_WORDS)
_KNOWN = {**dict.fromkeys(WHEN, "due"), **dict.fromkeys(WHO, "lead"), **FIELD_OF}
_MONEY = whole(MONEY)
_OPENING = re.compile(any_of(tuple(label for label in FIELD_OF if len(label) >= _SHORTEST_LABEL)) + "[ ,]")
_SHORT_FORM = re.compile(r"(?:P|K|TT|BV|CĐ|ĐTN)\.\s?(?=[^\W\d_])")


@lru_cache(maxsize=256)
def field_of_column(words: str) -> str | None:
    """The field a heading names: `Khoa, phòng đầu mối` holds who leads."""
    words = " ".join(lower(words).split()).strip(" :*.")
    if not words or len(words) > _LONGEST_LABEL:
        return None
    known = _KNOWN.get(words)
    if known:
        return known
    if _MONEY.search(words) or words.rstrip(")").endswith(("(đồng", " đồng")):
        return "money"
    opening = _OPENING.match(words)
    if opening and not _WORDS[0][1].search(words):
        return FIELD_OF[opening[0].rstrip(" ,")]
    return next((field for field, pattern in _WORDS if pattern.search(words)), None)


def is_body(words: str) -> bool:
    """Whether a heading is the name of a body: what stands below is its own."""
    words = words.strip(" *")
    return bool(starts_unit(words, 0) or _SHORT_FORM.match(words)) and len(words) <= _LONGEST_LABEL
