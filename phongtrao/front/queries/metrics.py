"""The metrics of the ledger: what each measures, how, and where it is used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from phongtrao.activities import queries as activities
from phongtrao.evaluation import queries as evaluation
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries as ledger
from phongtrao.ledger import rules
from phongtrao.ledger.models import Metric
from phongtrao.obligations import queries as obligations
from phongtrao.organizations.models import Unit
from phongtrao.vietnamese import number

SUM, MEAN, DISTINCT = "sum", "mean", "distinct"
WAYS = {
    SUM: _("cộng dồn"),
    MEAN: _("trung bình"),
    DISTINCT: _("đếm người khác nhau"),
}


@dataclass(frozen=True, slots=True)
class MetricLine:
    """
    A metric as the administrator sees it: how it is counted, in which words targets mean it, what it has come to, who
    uses it. `address` asks where the figure comes from, where the actor reads the whole.
    """

    metric: Metric
    way: str
    measures: tuple[str, ...]
    figure: str
    address: str
    uses: tuple[str, ...]

    @property
    def may_retire(self) -> bool:
        """True unless work counts itself by it."""
        return self.metric.is_current and self.metric.key not in rules.LASTING


def way_of(metric: Metric) -> str:
    """How its entries come to a figure."""
    return DISTINCT if metric.counts_id else MEAN if metric.is_mean else SUM


def metric_lines(actor: Actor) -> tuple[MetricLine, ...]:
    """All metrics, those in use first. A fixed number of queries."""
    metrics = list(
        Metric.objects.select_related("counts").prefetch_related("measures").order_by("-is_current", "ordinal")
    )
    whole = Unit.objects.filter(parent=None).order_by("pk").first()
    figures = ledger.ever(whole.pk, [one.key for one in metrics]) if whole else {}
    is_read = whole is not None and obligations.units_seen_by(actor).filter(pk=whole.pk).exists()
    targets, kinds, rubrics = (
        obligations.measured_by_each(),
        activities.kinds_by_metric(),
        evaluation.rubrics_by_metric(),
    )
    lines = []
    for metric in metrics:
        figure = figures.get(metric.key)
        lines.append(
            MetricLine(
                metric=metric,
                way=str(WAYS[way_of(metric)]),
                measures=tuple(sorted(one.words for one in metric.measures.all())),
                figure=f"{number(figure)} {metric.counted_in}".strip() if figure else "",
                address=urlencode({"pham-vi": whole.pk, "thuoc": metric.key}) if whole and is_read and figure else "",
                uses=_uses(metric, targets, kinds, rubrics),
            )
        )
    return tuple(lines)


def _uses(
    metric: Metric,
    targets: Mapping[str, int],
    kinds: Mapping[str, Sequence[str]],
    rubrics: Mapping[str, Sequence[str]],
) -> tuple[str, ...]:
    found = []
    if many := targets.get(metric.key):
        found.append(ngettext("%(number)s chỉ tiêu", "%(number)s chỉ tiêu", many) % {"number": number(many)})
    if many := len(kinds.get(metric.key, ())):
        found.append(ngettext("%(number)s loại hoạt động", "%(number)s loại hoạt động", many) % {"number": many})
    if many := len(rubrics.get(metric.key, ())):
        found.append(ngettext("%(number)s bộ tiêu chí", "%(number)s bộ tiêu chí", many) % {"number": many})
    return tuple(found)
