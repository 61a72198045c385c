"""How often: the words of repetition."""

import re
from dataclasses import dataclass

from phongtrao.reader.letters import any_of, hints_of, lower, may_hold, whole, words_of
from phongtrao.reader.model import Span
from phongtrao.reader.vocabulary.quantities import CADENCES, LOOSE_CADENCES

_CADENCE_CODES = dict(CADENCES)
_CADENCE = re.compile(
    words_of(tuple(p for p in _CADENCE_CODES if p[0] != "/")) + r"(?!\w)"
    r"|" + any_of(tuple(p for p in _CADENCE_CODES if p[0] == "/")) + r"(?!\w)"
)
_LOOSE = whole(LOOSE_CADENCES)
_HINTS, _LOOSE_HINTS = hints_of(tuple(_CADENCE_CODES)), hints_of(LOOSE_CADENCES)


@dataclass(frozen=True)
class Cadence:
    """How often, as a code, and the words that say so."""

    code: str | None
    text: str


def cadence_of(text: str, span: Span) -> Cadence | None:
    """The first words of repetition in a passage."""
    low = lower(text[span[0] : span[1]])
    found = _earliest(low)
    if found:
        _, code, (a, b) = found
        return Cadence(code, text[span[0] + a : span[0] + b])
    loose = _LOOSE.search(low) if may_hold(low, _LOOSE_HINTS) else None
    return Cadence(None, text[span[0] + loose.start() : span[0] + loose.end()]) if loose else None


def _earliest(low: str) -> tuple[int, str, Span] | None:
    found = _CADENCE.search(low) if may_hold(low, _HINTS) else None
    return (found.start(), _CADENCE_CODES[" ".join(found[0].split())], found.span()) if found else None


def cadence_code(low: str) -> str | None:
    """The code of the first words of repetition in lower-case text."""
    found = _earliest(low)
    return found[1] if found else None
