"""What single subjects have earned: a person's own record. Few entries each, found by the index of subjects."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import F, Sum
from django.db.models.functions import ExtractYear

from phongtrao.ledger.models import Attribution, Entry


@dataclass(frozen=True, slots=True)
class Earned:
    """What came to somebody by one metric in a year."""

    year: int
    metric: str
    quantity: Decimal


def earned_in_years(subjects: Collection[str]) -> tuple[Earned, ...]:
    """What some subjects earned together, by year and metric, the last year first. One query."""
    rows = Entry.objects.filter(subject__in=_named(subjects)).order_by().values("metric__key")
    summed = rows.annotate(year=ExtractYear("occurred_on"), came_to=Sum("quantity")).order_by(
        "-year", "metric__ordinal"
    )
    return tuple(Earned(row["year"], row["metric__key"], row["came_to"]) for row in summed if row["came_to"])


def earned_under(subjects: Collection[str], labels: Collection[str], metric: str) -> dict[str, Decimal]:
    """What some subjects earned together under each of the labels. One query."""
    rows = Attribution.objects.filter(label__in=labels, entry__subject__in=_named(subjects), entry__metric__key=metric)
    summed = rows.order_by().values("label").annotate(came_to=Sum("entry__quantity"))
    return {row["label"]: row["came_to"] for row in summed}


def earned_by_each(label: str, metric: str) -> dict[str, Decimal]:
    """What each subject earned under a label. One query."""
    rows = Attribution.objects.filter(label=label, entry__metric__key=metric).exclude(entry__subject="")
    summed = rows.order_by().values(subject=F("entry__subject")).annotate(came_to=Sum("entry__quantity"))
    return {row["subject"]: row["came_to"] for row in summed}


def earned_from(subjects: Collection[str], metric: str) -> dict[str, Decimal]:
    """What some subjects earned together by each deed, by its source. One query."""
    rows = Entry.objects.filter(subject__in=_named(subjects), metric__key=metric).order_by().values("source")
    return {row["source"]: row["came_to"] for row in rows.annotate(came_to=Sum("quantity"))}


def _named(subjects: Collection[str]) -> list[str]:
    """Entries of nobody have an empty subject, which is no one's."""
    return [subject for subject in subjects if subject]


@dataclass(frozen=True, slots=True)
class SubjectEntry:
    """One entry of a subject: what it counts, when it occurred, what it serves."""

    pk: int
    subject: str
    metric: str
    metric_name: str
    quantity: Decimal
    on: date
    serves: tuple[str, ...]


def entries_of(
    subjects: Collection[str], metrics: Collection[str], *, first: date, last: date
) -> tuple[SubjectEntry, ...]:
    """The entries of some subjects by some metrics in some days that stand: none that were taken back. Two queries."""
    of = Entry.objects.filter(subject__in=_named(subjects), metric__key__in=metrics, occurred_on__range=(first, last))
    rows = of.filter(reversal_of=None, reversal=None)
    rows = rows.select_related("metric").prefetch_related("attributions").order_by("occurred_on", "pk")
    return tuple(
        SubjectEntry(
            pk=row.pk,
            subject=row.subject,
            metric=row.metric.key,
            metric_name=row.metric.title,
            quantity=row.quantity,
            on=row.occurred_on,
            serves=tuple(sorted(one.label for one in row.attributions.all())),
        )
        for row in rows
    )
