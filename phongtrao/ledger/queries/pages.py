"""The entries behind a figure, page by page, the newest first."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Exists, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Length

from phongtrao.ledger.models import Attribution, Balance, Entry, Metric, Rung

from .figures import Asked
from .standing import labels_of, rungs_of, taken_back

DAY = len("2024-05-12")


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry as it stands: on its rung, with what it serves; taken back, or taking another one back."""

    pk: int
    quantity: Decimal
    rung: Rung
    unit_id: int
    subject: str
    occurred_on: date
    source: str
    reason: str
    serves: tuple[str, ...]
    is_reversed: bool
    reversal_of: int | None

    @property
    def is_reversal(self) -> bool:
        """True if it takes another one back."""
        return self.reversal_of is not None


@dataclass(frozen=True, slots=True)
class EntryPage:
    """Some entries, and from where the next page goes on (`after`, empty at the end)."""

    lines: tuple[EntryLine, ...]
    after: str = ""


def entries(asked: Asked, *, after: str = "", limit: int = 50, at: int | None = None) -> EntryPage:
    """
    A page of the entries behind a figure; in at most seven queries. Days are found in the balances, so that few
    entries of others are looked at. Of different people: the entries that they are counted by, those that name nobody
    left out. `at`: those recorded at this very unit alone, not below it.

    :raises ValueError: `after` is none of ours.
    """
    metric = Metric.objects.select_related("counts").get(key=asked.metric)
    is_of_people, metric = metric.counts is not None, metric.counts or metric
    day, _dot, pk = after.partition(".")
    last = date.fromisoformat(day) if after else None
    rows = of(asked, metric).order_by("-occurred_on", "-pk")
    if at is None and not is_of_people:
        rows = rows.filter(occurred_on__in=_days(asked, metric, last, limit))
    else:
        rows = rows.filter(occurred_on__range=(asked.window.start, asked.window.end))
        rows = rows.filter(unit_id=at) if at is not None else rows
        rows = rows.exclude(subject="") if is_of_people else rows
    if last:
        rows = rows.filter(Q(occurred_on__lt=last) | Q(occurred_on=last, pk__lt=int(pk)))
    found = list(rows[: limit + 1])
    shown = found[:limit]
    goes_on = f"{shown[-1].occurred_on}.{shown[-1].pk}" if len(found) > limit else ""
    return EntryPage(_lines(shown), goes_on)


def _days(asked: Asked, metric: Metric, last: date | None, limit: int) -> list[str]:
    """As many days as fill a page, the newest first; each has at least one entry, also where it was taken back."""
    until = min(last, asked.window.end) if last else asked.window.end
    kept = Balance.objects.filter(scope_id=asked.scope_id, label=asked.label, metric=metric)
    kept = kept.filter(period__gte=str(asked.window.start), period__lte=str(until))
    days = kept.annotate(letters=Length("period")).filter(letters=DAY).order_by("-period").values_list("period")
    # Of the first day part may stand on the page before.
    wanted = limit + 1 if last is None else limit + 1 + _on(kept, str(last))
    chosen: list[str] = []
    for period, number in days.annotate(number=Sum("entries"))[: limit + 2]:
        chosen.append(period)
        wanted -= max(number, 1)
        if wanted <= 0:
            break
    return chosen


def _on(kept: QuerySet[Balance], day: str) -> int:
    return kept.filter(period=day).aggregate(number=Sum("entries"))["number"] or 0


def of(asked: Asked, metric: Metric) -> QuerySet[Entry]:
    """All entries of a metric in a scope under a label, whenever they were earned."""
    rows = Entry.objects.filter(metric=metric).filter(
        Q(path__contains=f"/{asked.scope_id}/") | Q(cluster_id=asked.scope_id)
    )
    if not asked.label:
        return rows
    return rows.filter(Exists(Attribution.objects.filter(entry=OuterRef("pk"), label=asked.label)))


def _lines(found: list[Entry]) -> tuple[EntryLine, ...]:
    ids = [entry.pk for entry in found]
    rungs = rungs_of(found)
    gone, serves = taken_back(ids), labels_of(ids)
    return tuple(
        EntryLine(
            entry.pk,
            entry.quantity,
            Rung(rungs[entry.pk]),
            entry.unit_id,
            entry.subject,
            entry.occurred_on,
            entry.source,
            entry.reason,
            tuple(serves[entry.pk]),
            entry.pk in gone,
            entry.reversal_of_id,
        )
        for entry in found
    )
