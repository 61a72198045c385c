"""How strongly a task binds, read from its verbs."""

from functools import lru_cache

from phongtrao.reader.letters import lower, whole
from phongtrao.reader.vocabulary.forces import ANYWHERE, DEEDS, NORMS, OPENING
from phongtrao.reader.windows import REMEMBERED

_ANYWHERE = tuple((phrase, whole((phrase,)), force) for phrase, force in ANYWHERE)
_NORM = whole(NORMS)
_DEED = whole(DEEDS)
_HEAD = 120


@lru_cache(maxsize=REMEMBERED)
def force_of(words: str, *, tier_kind: str | None, assignment: bool) -> str:
    """One of must, at_least, continue, join, encouraged, mobilise, norm, steering."""
    low = lower(words).lstrip('“"( ')
    if tier_kind == "member" and _is_conduct(low):
        return "norm"
    for phrase, pattern, force in _ANYWHERE:
        found = pattern.search(low) if phrase in low else None
        if found and (force == "at_least" or found.start() < _HEAD // 2):
            return force
    opening = low.split(": ", 1)[-1] if ": " in low[:_HEAD] else low
    for start in (opening, low):
        for phrase, force in OPENING:
            if start.startswith(phrase):
                return force
    return "steering" if assignment and tier_kind == "steering" else "must"


def _is_conduct(low: str) -> bool:
    """How a person behaves: nothing that can be counted, no event and no thing to hand in."""
    return _NORM.search(low[:_HEAD]) is not None and not any(c.isdigit() for c in low) and not _DEED.search(low)
