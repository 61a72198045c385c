"""What comes of an activity: figures asked for, figures stated, evidence."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, CheckIn, HandoverKind, KindResult, Result
from phongtrao.ledger.models import Metric
from phongtrao.obligations.labels import METRIC as TOWARD
from phongtrao.obligations.models import Evidence, Obligation
from phongtrao.obligations.rules import RAISED
from phongtrao.vietnamese import number

from .attending import HOURS
from .evidence import Needed, earned, evidence_once, has_number, needed


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure that is asked for when an activity is closed, with so many places after the comma."""

    metric: str
    label: str
    is_required: bool
    places: int = 0


@dataclass(frozen=True, slots=True)
class Toward:
    """An obligation served that no metric measures: what the activity counts toward its number is stated."""

    obligation: Obligation
    noun: str
    proposed: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that stands: stated, or earned while the work was done; `result` where it may be mended."""

    label: str
    value: str
    noun: str
    result: Result | None


@dataclass(frozen=True, slots=True)
class OutcomePage:
    """What the closing page shows."""

    asked: tuple[Asked, ...]
    toward: tuple[Toward, ...]
    stated: tuple[Stated, ...]
    evidence: tuple[Evidence, ...]
    needed: tuple[Needed, ...]
    duties: tuple[Obligation, ...]

    @property
    def asked_for(self) -> frozenset[str]:
        """The kinds of evidence that are needed."""
        return frozenset(one.demand for one in self.needed)


def figures_asked(activity: Activity) -> list[Asked]:
    """
    The figures of the kind that its panels do not earn; people and hours, where nobody was checked in or out; and what
    the obligations that it serves are measured by.
    """
    kind = activity.kind
    duties = set(activity.duties.values_list("obligation__metric", flat=True))
    earned = rules.earned_by(kind.features) | _earned_by_check_ins(activity)
    if RAISED in duties and not _earns_what_is_raised(activity):
        earned -= {RAISED}
    rows = KindResult.objects.filter(kind=kind).exclude(metric__in=earned)
    places = dict(Metric.objects.values_list("key", "places"))
    asked = {row.metric: Asked(row.metric, row.label, row.is_required, places.get(row.metric, 4)) for row in rows}
    measured = Metric.objects.filter(Q(key__in=duties) | Q(counted_by__key__in=duties), counts=None)
    counted = [kind.counts, HOURS] if kind.counts_hours else [kind.counts]
    wanted = measured.exclude(key=TOWARD) | Metric.objects.filter(key__in=counted)
    for metric in wanted.exclude(key__in=earned).distinct().order_by("ordinal", "pk"):
        asked.setdefault(metric.key, Asked(metric.key, metric.title, is_required=False, places=metric.places))
    return sorted(asked.values(), key=lambda one: one.metric != kind.counts)


def places_of(metric: str) -> int:
    """How many places figures of a metric have; what it counts toward an obligation's own number has four."""
    return 4 if metric == TOWARD else Metric.objects.values_list("places", flat=True).get(key=metric)


def name_of_figure(row: Result) -> str:
    """What a stated figure is called: by its metric, or by the obligation toward whose number it counts."""
    return row.obligation.task.title if row.obligation else Metric.objects.get(key=row.metric).title


def stated_of_panel(activity: Activity, feature: str) -> tuple[Stated, ...]:
    """What was stated at the end of that which the rows of a panel earn: they are part of it. Two queries."""
    earned = rules.earned_by([feature])
    rows = activity.results.filter(is_current=True, metric__in=earned, quantity__gt=0).order_by("pk")
    metrics = Metric.objects.in_bulk([row.metric for row in rows], field_name="key")
    return tuple(
        Stated(metrics[row.metric].title, number(row.quantity), metrics[row.metric].counted_in, row) for row in rows
    )


def _earns_what_is_raised(activity: Activity) -> bool:
    """True where its rows say what money was raised: some do, or its kind is about that."""
    raised = activity.handover_rows.filter(what=HandoverKind.RAISED)
    return raised.exists() or KindResult.objects.filter(kind=activity.kind, metric=RAISED).exists()


def _earned_by_check_ins(activity: Activity) -> set[str]:
    """People and hours, where somebody was checked in and out."""
    there = CheckIn.objects.filter(session__activity=activity, undone_at=None)
    earned = {activity.kind.counts} if there.exists() else set()
    left = activity.kind.counts_hours and there.exclude(out_at=None).exists()
    return earned | ({HOURS} if left else set())


def outcome_page(activity: Activity) -> OutcomePage:
    """The page on which an activity is closed, or its figures are mended."""
    figures = earned(activity)
    duties = Obligation.objects.filter(pk__in=activity.duties.values("obligation_id"))
    served = tuple(duties.select_related("task", "plan").order_by("period_start", "pk"))
    return OutcomePage(
        asked=tuple(figures_asked(activity)),
        toward=tuple(Toward(one, one.target_noun) for one in served if one.metric == TOWARD),
        stated=stated(activity, figures),
        evidence=evidence_once(activity),
        needed=needed(activity, has_number=has_number(figures)),
        duties=served,
    )


def stated(activity: Activity, figures: dict[str, Decimal]) -> tuple[Stated, ...]:
    """The figures of an activity with their words, those of the ledger first."""
    metrics = {metric.key: metric for metric in Metric.objects.all()}
    rows = {row.metric: row for row in activity.results.filter(is_current=True, obligation=None)}
    lines = [
        Stated(metrics[key].title, number(value), metrics[key].counted_in, rows.get(key))
        for key, value in figures.items()
        if key != TOWARD and value
    ]
    toward = activity.results.filter(is_current=True, metric=TOWARD, obligation__metric=TOWARD)
    toward = toward.select_related("obligation__task").order_by("pk")
    return (
        *lines,
        *(
            Stated(row.obligation.task.title, number(row.quantity), row.obligation.target_noun, row)
            for row in toward
            if row.obligation
        ),
    )
