"""Figures: what a metric comes to in a scope and a window. Read off balances; the entries are not added up."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urlencode

from django.db import connection

from phongtrao.foundation.rows import rows_of
from phongtrao.ledger import rules
from phongtrao.ledger.fields import quantity_of
from phongtrao.ledger.models import Metric, Rung
from phongtrao.ledger.sums import whole
from phongtrao.periods import Period

from . import different


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figure: of a scope (a unit with all below it, or a cluster), a metric and a window, under a label."""

    scope_id: int
    metric: str
    window: Period
    label: str = rules.EVERYTHING

    @property
    def address(self) -> str:
        """The query of the address that says where the figure comes from."""
        given = {"pham-vi": self.scope_id, "thuoc": self.metric, "ky": self.window.key, "nhan": self.label}
        return urlencode({name: value for name, value in given.items() if value != ""})


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a figure stands on one rung."""

    rung: Rung
    quantity: Decimal
    entries: int


@dataclass(frozen=True, slots=True)
class Figure:
    """What was asked comes to; `shares` by rung, the lowest first, those of nothing left out."""

    asked: Asked
    metric: Metric
    shares: tuple[Share, ...] = field(default=())

    @property
    def quantity(self) -> Decimal:
        """The sum on all rungs."""
        return sum((share.quantity for share in self.shares), Decimal(0))

    @property
    def entries(self) -> int:
        """How many entries stand behind it, those taken back not counted."""
        return sum(share.entries for share in self.shares)

    @property
    def value(self) -> Decimal:
        """What people read: the sum, or the mean of a metric that is one."""
        if not self.metric.is_mean or not self.entries:
            return self.quantity
        return (self.quantity / self.entries).quantize(Decimal(1).scaleb(-self.metric.places))

    @property
    def address(self) -> str:
        """The query of the address that says where it comes from."""
        return self.asked.address


def figure(scope_id: int, metric: str, window: Period, label: str = rules.EVERYTHING) -> Figure:
    """One figure; in at most three database queries."""
    return figures([Asked(scope_id, metric, window, label)])[0]


def figures(asked: Sequence[Asked]) -> list[Figure]:
    """
    Many figures at once, in the order asked, in at most five database queries however many there are.

    :raises KeyError: no such metric.
    """
    return _figures(asked, _metrics())


def overview(scope_id: int, window: Period, label: str = rules.EVERYTHING) -> list[Figure]:
    """
    The figures of all metrics that are not nothing, in two queries. Different people only of what is kept of them: of a
    whole month or year.
    """
    metrics = _metrics()
    asked = [Asked(scope_id, key, window, label) for key in metrics]
    periods = rules.whole_windows(window)
    kept = [one for one in asked if metrics[one.metric].counts_id is None or _is_kept(one, periods)]
    return [figure for figure in _figures(kept, metrics) if figure.shares]


def _metrics() -> dict[str, Metric]:
    return {metric.key: metric for metric in Metric.objects.select_related("counts")}


def _figures(asked: Sequence[Asked], metrics: dict[str, Metric]) -> list[Figure]:
    shares: dict[int, list[Share]] = {}
    adding: list[tuple[int, Asked, tuple[str, ...]]] = []
    counting: list[tuple[int, Asked]] = []
    for number, one in enumerate(asked):
        periods = rules.whole_windows(one.window)
        if metrics[one.metric].counts_id is None or _is_kept(one, periods):
            adding.append((number, one, periods))
        else:
            counting.append((number, one))
    for number, rung, parts, entries in _added(adding, metrics):
        shares.setdefault(number, []).append(Share(Rung(rung), quantity_of(parts), entries))
    for number, rung, people in different.counted(
        [(number, one.scope_id, one.label, metrics[one.metric].counts_id, one.window) for number, one in counting]
    ):
        shares.setdefault(number, []).append(Share(Rung(rung), Decimal(people), people))
    return [
        Figure(one, metrics[one.metric], tuple(sorted(shares.get(number, ()), key=lambda share: share.rung)))
        for number, one in enumerate(asked)
    ]


def _is_kept(asked: Asked, periods: tuple[str, ...]) -> bool:
    """Different people of one whole month or year, where presences are kept, stand in the balances."""
    return len(periods) == 1 and asked.window.kind in {"month", "year"} and rules.keeps_presences(asked.label)


def _added(
    adding: Iterable[tuple[int, Asked, tuple[str, ...]]], metrics: dict[str, Metric]
) -> list[tuple[int, int, int, int]]:
    """(number, rung, quantity, entries) of what the balances hold."""
    rows = [
        (number, one.scope_id, one.label, metrics[one.metric].pk, period)
        for number, one, periods in adding
        for period in periods
    ]
    if not rows:
        return []
    asked = rows_of("asked", number="number", scope_id="id", label="text", metric_id="id", period="text")
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT a.number, b.rung, {whole("SUM(b.quantity)")}, {whole("SUM(b.entries)")}
            FROM ({asked}) AS a CROSS JOIN ledger_balance AS b
            WHERE b.scope_id = a.scope_id AND b.label = a.label AND b.metric_id = a.metric_id AND b.period = a.period
            GROUP BY a.number, b.rung HAVING SUM(b.entries) <> 0 OR SUM(b.quantity) <> 0""",  # noqa: S608
            {"asked": json.dumps(rows)},
        )
        return list(cursor.fetchall())
