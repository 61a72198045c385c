"""Whether two written names mean the same unit, and which units of a roster a written name may mean."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nlargest

from .abbreviations import spelled_out
from .folding import folded_words
from .openings import KINDS_OF_UNION, cut_opening, cut_tail

_SILENT = frozenset({"va", "cac"})

# Words that many bodies share say little about which one is meant.
_COMMON = frozenset(
    {"so", "cuc", "ban", "quan", "ly", "du", "an", "vien", "hoi", "co", "trung", "tam", "bao", "dai"}
    | {"truong", "phong", "khu", "thanh", "pho"}
)
_COMMON_WEIGHT = 0.4
_VOWELS = frozenset("aeiouy")

# The ladder of sureness: same spelling 1, same words below it, then the share of words in common.
_SAME_WORDS = 0.99
_SHARED_WORDS_AT_MOST = 0.95
_DICE_SHARE, _COVER_SHARE = 0.8, 0.2
_UNION_LEFT_OUT, _OTHER_UNION, _TAIL_LEFT_OUT = 0.01, 0.04, 0.005
_OTHER_NUMBER = 0.5
_SLIP_CREDIT, _SLIP_LIKENESS, _SLIP_LENGTH = 0.7, 0.8, 4
# How many of the best by whole words are looked at again for slips of the pen.
_SECOND_LOOK = 20


@dataclass(frozen=True, slots=True)
class Match[Id]:
    """A unit that a written name may mean: how alike (0 to 1), and which of its names said so."""

    id: Id
    score: float
    matched: str


@dataclass(frozen=True, slots=True, eq=False)
class _Name:
    """A name taken apart once, so that comparing it with thousands of others is cheap."""

    folded: str
    union: str
    has_tail: bool
    core: tuple[str, ...]
    words: frozenset[str]
    numbers: frozenset[str]
    acronyms: frozenset[str]
    initials: str
    weight: float


def same_name(a: str, b: str) -> float:
    """
    Say how surely two written names mean the same unit, from 0 to 1.

    1.0 only where they differ in no more than case, accents, dashes and punctuation; 0.9 and more where one
    writes abbreviations, leaves out `và`, `Đoàn` or `Thành phố`; less where words are missing or differ.
    """
    return _likeness(_taken_apart(a), _taken_apart(b), with_slips=True)


def best_matches[Id: Hashable](name: str, candidates: Mapping[Id, Iterable[str]], limit: int = 5) -> list[Match[Id]]:
    """
    Return the units that a written name may mean, best first, each under the best of its names.

    Candidates that share nothing with the name are left out; equals keep the order of the candidates.
    """
    asked = _taken_apart(name)
    likely = nlargest(
        max(limit, _SECOND_LOOK),
        (
            match
            for unit, names in candidates.items()
            if (match := _best_of(asked, unit, names, with_slips=False)).score > 0
        ),
        key=lambda match: match.score,
    ) or [Match(unit, 0.0, "") for unit in candidates]
    looked_again = (_best_of(asked, match.id, candidates[match.id], with_slips=True) for match in likely)
    return nlargest(limit, (match for match in looked_again if match.score > 0), key=lambda match: match.score)


def _best_of[Id](asked: _Name, unit: Id, names: Iterable[str], *, with_slips: bool) -> Match[Id]:
    score, matched = 0.0, ""
    for written in names:
        likeness = _likeness(asked, _taken_apart(written), with_slips=with_slips)
        if likeness > score:
            score, matched = likeness, written
    return Match(unit, score, matched)


# A roster has a few names per unit and is asked again and again: its names are taken apart once.
@lru_cache(maxsize=32_768)
def _taken_apart(name: str) -> _Name:
    written = folded_words(name)
    words = spelled_out(written)
    opening, words = cut_opening(words, KINDS_OF_UNION)
    tail, words = cut_tail(words)
    core = tuple(word for word in words if word not in _SILENT)
    return _Name(
        folded=" ".join(written),
        union=KINDS_OF_UNION.get(opening, ""),
        has_tail=bool(tail),
        core=core,
        words=frozenset(core),
        numbers=frozenset(word for word in core if word.isdigit()),
        acronyms=frozenset(word for word in core if _looks_abbreviated(word)),
        initials="".join(word[0] for word in core),
        weight=_weight(frozenset(core)),
    )


# Names share their words: each is looked at once.
@lru_cache(maxsize=8_192)
def _looks_abbreviated(word: str) -> bool:
    """No Vietnamese syllable lacks a vowel: `htkt` can only be initials."""
    return len(word) > 1 and word.isalpha() and _VOWELS.isdisjoint(word)


def _weight(words: frozenset[str]) -> float:
    return len(words) - (1 - _COMMON_WEIGHT) * len(words & _COMMON)


def _likeness(a: _Name, b: _Name, *, with_slips: bool) -> float:
    if not a.core or not b.core:
        return 0.0
    if a.folded == b.folded:
        return 1.0
    alike = _SAME_WORDS if a.core == b.core else _share_in_common(a, b, with_slips=with_slips)
    if not alike:
        return 0.0
    if a.union != b.union:
        alike -= _OTHER_UNION if a.union and b.union else _UNION_LEFT_OUT
    if a.has_tail != b.has_tail:
        alike -= _TAIL_LEFT_OUT
    if a.numbers != b.numbers:
        alike *= _OTHER_NUMBER
    return max(alike, 0.0)


def _share_in_common(a: _Name, b: _Name, *, with_slips: bool) -> float:
    """Return the weighted share of words in common, where an unknown abbreviation stands for its words."""
    shared = a.words & b.words
    only_a, only_b = a.words - shared, b.words - shared
    weight_a, weight_b = a.weight, b.weight
    common = _weight(shared)
    for one, other in ((a, b), (b, a)):
        for acronym in one.acronyms - shared:
            meant = _words_meant(acronym, other)
            only_a, only_b = only_a - {acronym} - meant, only_b - {acronym} - meant
            gain = _weight(meant - shared)
            common += gain
            # The initials weigh as much as the words they stand for.
            delta = gain - 1.0 if meant else 0.0
            weight_a, weight_b = (weight_a + delta, weight_b) if one is a else (weight_a, weight_b + delta)
    if with_slips:
        common += _slips(only_a, only_b)
    if not common:
        return 0.0
    dice = 2 * common / (weight_a + weight_b)
    cover = common / min(weight_a, weight_b)
    return min(_SHARED_WORDS_AT_MOST, _DICE_SHARE * dice + _COVER_SHARE * min(cover, 1.0))


def _words_meant(acronym: str, other: _Name) -> frozenset[str]:
    """Return the run of words of the other name whose initials these are, empty where there is none."""
    at = other.initials.find(acronym)
    return frozenset(other.core[at : at + len(acronym)]) if at >= 0 else frozenset()


def _slips(only_a: frozenset[str], only_b: frozenset[str]) -> float:
    """Credit long words that differ by a letter or two: a slip of the pen or of the scanner."""
    credit = 0.0
    remaining = sorted(word for word in only_b if len(word) >= _SLIP_LENGTH)
    for word in sorted(word for word in only_a if len(word) >= _SLIP_LENGTH):
        for other in remaining:
            if SequenceMatcher(None, word, other, autojunk=False).ratio() >= _SLIP_LIKENESS:
                credit += _SLIP_CREDIT
                remaining.remove(other)
                break
    return credit
