"""A figure stated at the end tells the whole: of what rows and check-ins earn besides, only the rest is its own."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from django.db.models import Sum
from django.utils.translation import gettext as _

from phongtrao.activities import queries
from phongtrao.activities.models import Activity, Result
from phongtrao.foundation.actors import Actor
from phongtrao.ledger.models import Entry

from .stating import Earning, earn, reverse, source_of


def settle(activity: Activity, metrics: Iterable[str], by: Actor, at: datetime) -> None:
    """
    See that stated figures of these metrics earn what nothing else has earned of them, no more and no less, so that
    nothing is counted twice. The activity was fetched as by `holding.locked`; its obligations follow the balances
    after that.
    """
    stated = list(
        activity.results.filter(is_current=True, obligation=None, metric__in=set(metrics)).order_by("metric", "pk")
    )
    if not stated:
        return
    figures, is_shown = queries.earned(activity), queries.is_shown(activity)
    for row in stated:
        times, own = _earned_by(row)
        rest = max(Decimal(0), row.quantity - figures.get(row.metric, Decimal(0)) + own)
        if rest == own:
            continue
        reverse(source_of(row), _("Số khai khi kết thúc chỉ tính phần chưa ghi từng dòng, từng người."), by, at)
        earn(activity, row.metric, rest, Earning(source_of(row), is_shown, turn=times), by, at)


def _earned_by(row: Result) -> tuple[int, Decimal]:
    """How many entries name a stated figure, and what stands of them."""
    entries = Entry.objects.filter(source=source_of(row)).order_by()
    standing = entries.filter(reversal_of=None, reversal=None)
    return entries.count(), standing.aggregate(total=Sum("quantity"))["total"] or Decimal(0)
