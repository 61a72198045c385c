"""One figure taken apart: by unit, by month, by day, by what it serves, and how it grew."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Q, Sum
from django.db.models.functions import Length

from phongtrao.ledger import rules
from phongtrao.ledger.models import Balance, Metric, Rung
from phongtrao.periods import Period, split

from .figures import Asked, Figure, Share, figures
from .pages import of

YEAR, DAY = len("2024"), len("2024-05-12")
EVER = Period.between(date(1900, 1, 1), date(2199, 12, 31))


@dataclass(frozen=True, slots=True)
class Step:
    """What a month adds to a figure, and what it has come to by its end."""

    month: Period
    figure: Figure
    total: Decimal


def by_unit(scope_ids: Iterable[int], metric: str, window: Period, label: str = rules.EVERYTHING) -> dict[int, Figure]:
    """The figure of each of several scopes; in as many queries as one."""
    asked = [Asked(scope_id, metric, window, label) for scope_id in scope_ids]
    return {figure.asked.scope_id: figure for figure in figures(asked)}


def by_month(scope_id: int, metric: str, window: Period, label: str = rules.EVERYTHING) -> list[tuple[Period, Figure]]:
    """The figure of each month of a window, those cut by it too; in as many queries as one."""
    months = split(window, "month")
    return list(zip(months, figures([Asked(scope_id, metric, month, label) for month in months]), strict=True))


def all_told(scope_id: int, metric: str, labels: Iterable[str]) -> dict[str, Decimal]:
    """What each of several labels comes to over all the years, those of nothing left out; in two queries."""
    measured = Metric.objects.select_related("counts").get(key=metric)
    if measured.counts:
        figures_ = figures([Asked(scope_id, metric, EVER, label) for label in labels])
        return {figure.asked.label: figure.quantity for figure in figures_ if figure.shares}
    rows = Balance.objects.annotate(letters=Length("period")).filter(
        scope_id=scope_id, label__in=list(labels), metric=measured, letters=YEAR
    )
    found: dict[str, Decimal] = {}
    for label, quantity in rows.values_list("label", "quantity"):
        found[label] = found.get(label, Decimal(0)) + quantity
    return found


def whole(scope_id: int, metric: str, label: str = rules.EVERYTHING) -> Figure | None:
    """The figure of all the years in which there is an entry; None where there is none. In at most five queries."""
    measured = Metric.objects.select_related("counts").get(key=metric)
    rows = Balance.objects.annotate(letters=Length("period")).filter(
        scope_id=scope_id, label=label, metric=measured.counts or measured, letters=YEAR
    )
    years, sums = set(), dict[int, tuple[Decimal, int]]()
    for period, rung, quantity, entries in rows.values_list("period", "rung", "quantity", "entries"):
        years.add(period)
        had = sums.get(rung, (Decimal(0), 0))
        sums[rung] = had[0] + quantity, had[1] + entries
    if not years:
        return None
    window = _years(min(years), max(years))
    asked = Asked(scope_id, metric, window, label)
    if measured.counts:
        return figures([asked])[0]
    shares = (Share(Rung(rung), *sums[rung]) for rung in sorted(sums) if any(sums[rung]))
    return Figure(asked, measured, tuple(shares))


def each_under(scope_id: int, label: str) -> list[Figure]:
    """
    What a label has come to over all the years, of each metric that has entries of its own, in their order; each in the
    years in which there are any. Two queries.
    """
    rows = Balance.objects.annotate(letters=Length("period")).filter(scope_id=scope_id, label=label, letters=YEAR)
    metrics = Metric.objects.filter(counts=None).in_bulk()
    found: dict[int, list[tuple[str, Share]]] = {}
    columns = ("metric_id", "period", "rung", "quantity", "entries")
    for pk, period, rung, *numbers in rows.order_by("period", "rung").values_list(*columns):
        if pk in metrics and any(numbers):
            found.setdefault(pk, []).append((period, Share(Rung(rung), *numbers)))
    return [
        Figure(
            Asked(scope_id, metrics[pk].key, _years(some[0][0], some[-1][0]), label),
            metrics[pk],
            tuple(share for _period, share in some),
        )
        for pk, some in sorted(found.items(), key=lambda one: (metrics[one[0]].ordinal, one[0]))
    ]


def _years(first: str, last: str) -> Period:
    return Period.between(Period.parse(first).start, Period.parse(last).end)


def ever(scope_id: int, metrics: Iterable[str]) -> dict[str, Decimal]:
    """What several metrics come to over all the years; in as many queries as one, those of nothing left out."""
    figures_ = figures([Asked(scope_id, metric, EVER) for metric in metrics])
    return {figure.asked.metric: figure.value for figure in figures_ if figure.shares}


def course(scope_id: int, metric: str, window: Period, label: str = rules.EVERYTHING) -> list[Step]:
    """How a quantity grew, month by month: a running total, right for what can be added (not for different people)."""
    total = Decimal(0)
    steps = []
    for month, figure in by_month(scope_id, metric, window, label):
        total += figure.quantity
        steps.append(Step(month, figure, total))
    return steps


def days_of(scope_id: int, metric: str, window: Period, labels: Iterable[str]) -> dict[str, tuple[date, date]]:
    """The first and the last day on which each of several labels has anything; in one query."""
    rows = Balance.objects.annotate(letters=Length("period")).filter(
        scope_id=scope_id, label__in=list(labels), metric__key=metric, letters=DAY
    )
    rows = rows.filter(period__gte=str(window.start), period__lte=str(window.end)).order_by()
    summed = rows.values_list("label", "period").annotate(came_to=Sum("quantity"))
    found: dict[str, tuple[date, date]] = {}
    for label, period, came_to in summed:
        if came_to:
            day = date.fromisoformat(period)
            first, last = found.get(label, (day, day))
            found[label] = min(first, day), max(last, day)
    return found


def by_day(scope_id: int, metric: str, window: Period, label: str = rules.EVERYTHING) -> dict[date, Decimal]:
    """What came to each day of a window on which there was anything; in one query."""
    rows = Balance.objects.annotate(letters=Length("period")).filter(
        scope_id=scope_id, label=label, metric__key=metric, letters=DAY
    )
    rows = rows.filter(period__gte=str(window.start), period__lte=str(window.end)).order_by()
    summed = rows.values_list("period").annotate(came_to=Sum("quantity")).order_by("period")
    return {date.fromisoformat(period): came_to for period, came_to in summed if came_to}


def on_rung(scope_id: int, labels: Iterable[str], rung: Rung) -> list[str]:
    """Those of the labels of which something stands on a rung, over all the years; in one query."""
    rows = Balance.objects.annotate(letters=Length("period")).filter(
        scope_id=scope_id, label__in=list(labels), letters=YEAR, rung=rung, entries__gt=0
    )
    return list(rows.order_by("label").values_list("label", flat=True).distinct())


def leading(scope_id: int, metric: str, window: Period, kind: str, most: int) -> list[tuple[str, Decimal]]:
    """The labels of a kind ("activity:") to which most has come, the first of all first; in one query."""
    rows = Balance.objects.filter(
        scope_id=scope_id, label__startswith=kind, metric__key=metric, period__in=rules.whole_windows(window)
    )
    summed = rows.order_by().values("label").annotate(came_to=Sum("quantity")).filter(came_to__gt=0)
    return [(row["label"], row["came_to"]) for row in summed.order_by("-came_to", "label")[:most]]


def by_path(asked: Asked) -> dict[str, Figure]:
    """
    The figure by where its entries stand, added up from them: slow, and right also where units have moved since. Of
    what adds up or is a mean, not of different people. Two queries.
    """
    metric = Metric.objects.get(key=asked.metric)
    rows = of(asked, metric).filter(occurred_on__range=(asked.window.start, asked.window.end)).order_by()
    summed = rows.values_list("path").annotate(
        came_to=Sum("quantity"), added=Count("pk", filter=Q(reversal_of=None)), taken=Count("reversal_of")
    )
    return {
        path: Figure(asked, metric, (Share(Rung.DECLARED, came_to, added - taken),))
        for path, came_to, added, taken in summed
        if came_to or added != taken
    }
