"""How sure a reading of a task is: what speaks for its leads, and every sign that a name or a charge was misread."""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from phongtrao.reader.letters import any_of, lower, whole
from phongtrao.reader.name_signs import NAME_WORDS
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.charging import CLOSERS, VERBS
from phongtrao.reader.vocabulary.names import APPENDED, INSIDE, PLACES
from phongtrao.reader.windows import REMEMBERED

_LONG, _SHORT, _LONG_NAME, _FAR_NAME = 700, 25, 70, 110
_VERB = re.compile(r"\s*(?:" + any_of(VERBS) + r"(?!\w)|[,;:.()–-]|$|(?:và|có|là|theo|được|cùng)(?!\w))")
_CHARGING = whole(("giao", "phân công", *CLOSERS))
_BROKEN = re.compile(r"[“”\"¹²³⁴-⁹…;:]|\.\s|\d{3,}")
_WORD = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(r"[.;]\s+(?=\S)")
# No task that a person wrote has more sentences.
_MOST_SENTENCES = 100
_KNOWN = frozenset((*NAME_WORDS, *INSIDE, *PLACES, *APPENDED))
_SYLLABLES = frozenset(syllable for words in _KNOWN for syllable in words.replace(",", "").split())
_MOST, _LEAST = 0.97, 0.2


class Evidence(NamedTuple):
    """
    What a task was made of: its words, who leads, and how many tasks its paragraph became.

    `after` is what follows the name of the last body that the words themselves charge, `own` says that a label or a
    column names who leads.
    """

    words: str
    leads: tuple[str, ...]
    after: str | None
    parts: int
    is_repaired: bool
    own: bool
    has_due: bool
    has_tier: bool
    has_section: bool
    assignment: bool


@lru_cache(maxsize=REMEMBERED)
def confidence_of(seen: Evidence) -> float:
    """From 0.2 to 0.97; from 0.9 on an officer need only glance."""
    sure = _of_leads(seen) if seen.leads else _of_nobody(seen)
    length = len(seen.words)
    sure -= 0.1 * (length > _LONG) + 0.1 * (length < _SHORT) + 0.05 * (not seen.has_section)
    sure -= 0.08 * seen.is_repaired + 0.06 * (seen.parts > 1)
    return round(min(_MOST, max(_LEAST, sure)), 2)


def _of_leads(seen: Evidence) -> float:
    sure = 0.95 + 0.02 * seen.has_due
    sure -= max(_doubt_of_name(lead) for lead in seen.leads)
    if seen.after is not None and not seen.own:
        sure -= 0.0 if _VERB.match(lower(seen.after)) else 0.12
    elif not seen.own:
        sure -= 0.1 * _names_another(seen) + 0.08 * (not seen.assignment)
    return sure


def _of_nobody(seen: Evidence) -> float:
    """Nobody named is right for many duties, unless a word of charging stands there unread."""
    missed = _CHARGING.search(lower(seen.words)) is not None
    return 0.7 + 0.12 * seen.has_tier - 0.2 * missed - 0.1 * _names_another(seen)


def _doubt_of_name(name: str) -> float:
    """Unknown small words, odd signs and great length speak against a name."""
    words = _WORD.findall(name)
    strange = sum(word.islower() and word not in _SYLLABLES for word in words)
    doubt: float = 0.06 * min(strange, 3) + 0.2 * (_BROKEN.search(name) is not None)
    doubt += 0.05 * (len(name) > _LONG_NAME) + 0.1 * (len(name) > _FAR_NAME)
    doubt += 0.1 * (name.count("(") != name.count(")")) + 0.06 * (starts_unit(name, 0) == 0)
    return doubt


def _names_another(seen: Evidence) -> bool:
    """A sentence inside opens with a body that was not taken as leading."""
    words = seen.words
    places = (0, *(found.end() for found in islice(_OPENS.finditer(words), _MOST_SENTENCES)))
    return any(words[at : at + 1].isupper() and starts_unit(words, at) for at in places)
