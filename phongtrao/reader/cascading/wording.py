"""How alike two tasks of different plans are: the rarer the words they share in these two plans, the more."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from phongtrao.reader.letters import flat, lower, whole
from phongtrao.reader.model import Task
from phongtrao.reader.vocabulary.generic import PHRASES, SYLLABLES
from phongtrao.reader.vocabulary.synonyms import MEANING

_SYLLABLE = re.compile(r"[^\W\d_]+|\S")
_GENERIC = whole(PHRASES)
_OTHER_WORDS = whole(tuple(MEANING))
# Two neighbouring syllables are a word more often than one alone.
_PAIR_WEIGHT = 1.3
# What is said of the shorter task stands in the longer one.
_INSIDE_SHARE = 0.75
_PROGRAM, _CITATION = 0.35, 0.15
# A name in more than this share of all tasks is that of the whole movement, and tells no two of them apart.
_COMMON = 0.08
_FEW = 4
_MOST = 1.0

Vector = dict[str, float]


@dataclass(frozen=True)
class Wording:
    """The words of one task with their weights, and the names and numbers that it cites."""

    vector: Vector
    length: float
    programs: frozenset[str]
    citations: frozenset[str]


class Vocabulary:
    """In how many of the tasks of both plans each word, pair of neighbours, programme and citation stands."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.count = len(tasks)
        self.words = Counter(word for task in tasks for word in set(_words(task)))
        self.names = Counter(name for task in tasks for name in _programs(task) | _citations(task))

    def wording(self, task: Task) -> Wording:
        """The weights of one task's words."""
        vector = {
            word: (1 + math.log(times)) * self._rarity(word) * (_PAIR_WEIGHT if " " in word else 1)
            for word, times in Counter(_words(task)).items()
        }
        length = math.sqrt(sum(weight * weight for weight in vector.values()))
        return Wording(vector, length, self._telling(_programs(task)), self._telling(_citations(task)))

    def _rarity(self, word: str) -> float:
        return math.log((self.count + 1) / self.words[word])

    def _telling(self, names: frozenset[str]) -> frozenset[str]:
        most = max(_FEW, _COMMON * self.count)
        return frozenset(name for name in names if self.names[name] <= most)


def likeness(upper: Wording, lower_one: Wording) -> float:
    """From 0 (nothing in common) to 1 (the same)."""
    dot = _dot(upper.vector, lower_one.vector)
    if not upper.length or not lower_one.length:
        return 0.0
    cosine = dot / (upper.length * lower_one.length)
    inside = dot / min(upper.length, lower_one.length) ** 2
    alike = max(cosine, _INSIDE_SHARE * min(1.0, inside))
    alike += _PROGRAM * bool(upper.programs & lower_one.programs)
    alike += _CITATION * bool(upper.citations & lower_one.citations)
    return min(_MOST, alike)


def shared_words(upper: Wording, lower_one: Wording) -> tuple[str, ...]:
    """The words that speak most for the likeness, strongest first: whole ones, of two syllables as most words are."""
    common = {word for word in upper.vector.keys() & lower_one.vector.keys() if " " in word}
    return tuple(sorted(common, key=lambda word: -upper.vector[word] * lower_one.vector[word]))


def _programs(task: Task) -> frozenset[str]:
    return frozenset(flat(name) for name in task.programs)


def _citations(task: Task) -> frozenset[str]:
    return frozenset(map(lower, task.citations))


def _words(task: Task) -> list[str]:
    """What a task is about: its syllables and neighbouring pairs, without who does it and what every plan says."""
    words = task.text
    for name in (*task.leads, *task.partners):
        words = words.replace(name, " . ")
    plain = " ".join(lower(words).split())
    same = _OTHER_WORDS.sub(lambda found: f" {found[0]} . {MEANING[found[0]]} ", plain)
    syllables = [
        syllable if syllable.isalpha() and syllable not in SYLLABLES else ""
        for syllable in _SYLLABLE.findall(_GENERIC.sub(" . ", same))
    ]
    return [*filter(None, syllables), *(f"{a} {b}" for a, b in pairwise(syllables) if a and b)]


def _dot(first: Vector, second: Vector) -> float:
    if len(first) > len(second):
        first, second = second, first
    return sum(weight * second[word] for word, weight in first.items() if word in second)
