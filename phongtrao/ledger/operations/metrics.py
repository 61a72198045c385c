"""Metrics are data: an administrator adds them, calls them otherwise, retires them and takes them back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils.text import slugify

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import access, rules
from phongtrao.ledger.models import Entry, Measure, Metric
from phongtrao.ledger.refusals import CountedAlready, MetricCounted, MetricKnown, MetricLasts, WordsTaken
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

STEP = 10
"""Ordinals leave room between each other."""


@dataclass(frozen=True, slots=True)
class MetricWords:
    """
    What is said of a metric: its name, its unit, how many decimals it shows; `measures`: the words of targets that mean
    it, each with how much of it one of them is ("triệu đồng": 1000000).
    """

    name: str
    noun: str = ""
    places: int = 0
    measures: Mapping[str, int] = field(default_factory=dict)


@transaction.atomic
def add_metric(*, words: MetricWords, is_mean: bool = False, counts: str = "", by: Actor, at: datetime) -> Metric:
    """
    Add a metric that adds up, or is a mean, or the number of different people of another (`counts`, its key).

    :raises NotAllowed: `by` is no administrator.
    :raises MetricKnown: another metric bears the name.
    :raises WordsTaken: some of the words mean another metric.
    :raises CountedAlready: people cannot be counted by `counts`: it has entries, or does not add up, or is unknown.
    """
    access.check_may_keep_metrics(by)
    counted = _countable(counts) if counts else None
    last = Metric.objects.aggregate(last=Max("ordinal"))["last"] or 0
    metric = Metric(key=_key(words.name), ordinal=last + STEP, is_mean=is_mean and not counted, counts=counted)
    _write(metric, words)
    trail.record("metric_added", subject=metric, by=by, at=at)
    return metric


@transaction.atomic
def reword_metric(*, metric_id: int, words: MetricWords, by: Actor, at: datetime) -> Metric:
    """
    Say otherwise what a metric is called, its unit, and which words of targets mean it. Figures stay.

    :raises NotAllowed, MetricKnown, WordsTaken: see `add_metric`.
    """
    access.check_may_keep_metrics(by)
    metric = Metric.objects.select_for_update().get(pk=metric_id)
    before = (metric.name, metric.noun)
    _write(metric, words)
    changes = {name: (old, getattr(metric, name)) for name, old in zip(("name", "noun"), before, strict=True)}
    changes = {name: pair for name, pair in changes.items() if pair[0] != pair[1]}
    trail.record("metric_reworded", subject=metric, changes=changes, by=by, at=at)
    return metric


@transaction.atomic
def retire_metric(*, metric_id: int, by: Actor, at: datetime) -> Metric:
    """
    Let a metric be chosen nowhere any more; what it measures goes on. A second time changes nothing.

    :raises NotAllowed: `by` is no administrator.
    :raises MetricLasts: work counts itself by it.
    :raises MetricCounted: a metric in use counts people by it.
    """
    access.check_may_keep_metrics(by)
    metric = Metric.objects.select_for_update().get(pk=metric_id)
    if metric.key in rules.LASTING:
        raise MetricLasts
    counting = metric.counted_by.filter(is_current=True).first()
    if counting is not None:
        raise MetricCounted(counting.title)
    return _set_current(metric, "metric_retired", by, at, is_current=False)


@transaction.atomic
def restore_metric(*, metric_id: int, by: Actor, at: datetime) -> Metric:
    """
    Let a retired metric be chosen again, and the one by which it counts people. A second time changes nothing.

    :raises NotAllowed: `by` is no administrator.
    """
    access.check_may_keep_metrics(by)
    metric = Metric.objects.select_for_update(of=("self",)).select_related("counts").get(pk=metric_id)
    if metric.counts is not None:
        _set_current(metric.counts, "metric_restored", by, at, is_current=True)
    return _set_current(metric, "metric_restored", by, at, is_current=True)


def _set_current(metric: Metric, verb: str, by: Actor, at: datetime, *, is_current: bool) -> Metric:
    if metric.is_current != is_current:
        metric.is_current = is_current
        metric.save(update_fields=["is_current"])
        trail.record(verb, subject=metric, by=by, at=at)
    return metric


def _countable(key: str) -> Metric:
    """The metric, held: nothing is recorded by it until its people are counted."""
    metric = Metric.objects.select_for_update(of=("self",)).filter(key=key, counts=None, is_mean=False).first()
    if metric is None or Entry.objects.filter(metric=metric).exists():
        raise CountedAlready
    return metric


def _write(metric: Metric, words: MetricWords) -> None:
    metric.name, metric.noun, metric.places = words.name.strip(), words.noun.strip(), words.places
    same = [
        one.pk for one in Metric.objects.exclude(pk=metric.pk or 0) if one.name.casefold() == metric.name.casefold()
    ]
    if same:
        raise MetricKnown
    said = {" ".join(text.casefold().split()): size for text, size in words.measures.items()}
    taken = Measure.objects.filter(words__in=said).exclude(metric=metric.pk or 0).select_related("metric").first()
    if taken is not None:
        raise WordsTaken(taken.words, taken.metric.title)
    metric.save()
    metric.measures.exclude(words__in=said).delete()
    rows = [Measure(words=text, metric=metric, size=size) for text, size in said.items()]
    Measure.objects.bulk_create(rows, update_conflicts=True, update_fields=["size"], unique_fields=["words"])


def _key(name: str) -> str:
    """A key that no other metric has; it stays when the name changes."""
    key = slugify(fold(name)).replace("-", "_")[:32].strip("_") or "metric"
    taken = set(Metric.objects.filter(key__startswith=key).values_list("key", flat=True))
    return next(one for one in (key, *(f"{key}_{number}" for number in range(2, len(taken) + 3))) if one not in taken)
