"""In which metric a target is measured, by the words in which it is written."""

from collections.abc import Iterable
from dataclasses import dataclass

from phongtrao.ledger import rules
from phongtrao.ledger.models import Measure, Metric


@dataclass(frozen=True, slots=True)
class Measured:
    """The metric by which a target is measured, and how much of it one of the target's noun is."""

    metric: str
    size: int = 1


def measures_of(nouns: Iterable[str], otherwise: str) -> dict[str, Measured]:
    """What each noun of a target is measured by; `otherwise` where none of the known words say. One query."""
    known = {
        words: Measured(key, size) for words, key, size in Measure.objects.values_list("words", "metric__key", "size")
    }
    return {noun: known.get(rules.said_by(noun, known), Measured(otherwise)) for noun in nouns}


def entered_as(metric: str) -> str:
    """The metric that entries have: different people are counted by the entries of those who took part. One query."""
    return Metric.objects.filter(key=metric).values_list("counts__key", flat=True).get() or metric


def measuring() -> list[Metric]:
    """The metrics by which a target can be measured: what adds up, and different people. One query."""
    return list(Metric.objects.filter(is_mean=False).select_related("counts"))
