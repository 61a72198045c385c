"""A figure added up from single entries: slow, exact, and as of any entry; what the balances are held against."""

from collections import Counter
from decimal import Decimal

from django.db.models import Count, Q, Sum

from phongtrao.ledger.models import Metric

from .figures import Asked
from .pages import of


def added_up(asked: Asked, *, until: int | None = None) -> Decimal:
    """What the figure comes to by its entries, those after the entry `until` left out. Two queries."""
    metric = Metric.objects.select_related("counts").get(key=asked.metric)
    rows = of(asked, metric.counts or metric).filter(occurred_on__range=(asked.window.start, asked.window.end))
    if until is not None:
        rows = rows.filter(pk__lte=until)
    if metric.counts:
        visits: Counter[str] = Counter()
        for subject, is_first in rows.exclude(subject="").values_list("subject", "reversal_of__isnull"):
            visits[subject] += 1 if is_first else -1
        return Decimal(sum(1 for number in visits.values() if number > 0))
    found = rows.aggregate(
        quantity=Sum("quantity"), added=Count("pk", filter=Q(reversal_of=None)), taken=Count("reversal_of")
    )
    quantity, entries = found["quantity"] or Decimal(0), found["added"] - found["taken"]
    if not metric.is_mean or not entries:
        return Decimal(quantity)
    mean = Decimal(quantity) / Decimal(entries)
    return mean.quantize(Decimal(1).scaleb(-metric.places))
