"""In which metric a target is measured, by the words in which it is written."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.ledger import rules
from phongtrao.ledger.models import Measure, Metric

HINTS = {
    "sessions_held": _(
        "Một hoạt động có thể gồm nhiều buổi; làm sản phẩm, trao danh hiệu thì không có buổi nào, nên số buổi khác số "
        "hoạt động."
    )
}
"""What the name of a metric leaves open beside others."""


def hint_of(metric: Metric) -> str:
    """What is said of a metric beside its figure; "" where its name says all."""
    return str(HINTS.get(metric.key, ""))


@dataclass(frozen=True, slots=True)
class Measured:
    """The metric by which a target is measured, and how much of it one of the target's noun is."""

    metric: str
    size: int = 1


def measures_of(nouns: Iterable[str], otherwise: str) -> dict[str, Measured]:
    """What each noun of a target is measured by; `otherwise` where no known words of current metrics say. One query."""
    rows = Measure.objects.filter(metric__is_current=True).values_list("words", "metric__key", "size")
    known = {words: Measured(key, size) for words, key, size in rows}
    return {noun: known.get(rules.said_by(noun, known), Measured(otherwise)) for noun in nouns}


def entered_as(metric: str) -> str:
    """The metric that entries have: different people are counted by the entries of those who took part. One query."""
    return Metric.objects.filter(key=metric).values_list("counts__key", flat=True).get() or metric


def measuring(now: str = "") -> list[Metric]:
    """
    The metrics by which a target can be measured: what adds up, and different people; a retired one only where it
    measures `now`. One query.
    """
    rows = Metric.objects.filter(Q(is_current=True) | Q(key=now), is_mean=False)
    return list(rows.select_related("counts"))


def by_each_person() -> list[Metric]:
    """The metrics by whose entries different people are counted: what somebody who was there may earn. One query."""
    return list(Metric.objects.filter(counted_by__is_current=True, is_current=True).distinct())
