"""What shows that an activity took place, what is needed for it, and what of that is still missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import QuerySet, Sum
from django.utils.functional import Promise

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, CheckIn, Product
from phongtrao.ledger.models import Entry
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.labels import METRIC as TOWARD
from phongtrao.obligations.models import CLOSED, Demand, Evidence, EvidenceRule, Obligation


@dataclass(frozen=True, slots=True)
class Needed:
    """One kind of evidence that is needed; `tasks` are those that ask for it, none where only the kind does."""

    demand: str
    tasks: tuple[str, ...]
    is_met: bool

    @property
    def label(self) -> str | Promise:
        """What it is, as people say it."""
        return Demand(self.demand).label


def origin_of(activity: Activity) -> str:
    """By which the evidence of an activity is known."""
    return f"activity:{activity.pk}"


def evidence_of(activity: Activity) -> QuerySet[Evidence]:
    """The evidence of an activity, under the obligations that it serves or by itself."""
    return Evidence.objects.filter(origin=origin_of(activity), removal=None)


def is_shown(activity: Activity) -> bool:
    """True once something shows it: evidence, or the address of a product. Two queries."""
    return evidence_of(activity).exists() or Product.objects.filter(activity=activity).exclude(address="").exists()


def evidence_once(activity: Activity) -> tuple[Evidence, ...]:
    """Each piece once, though several obligations show it."""
    once: dict[tuple[str, str, str], Evidence] = {}
    for piece in evidence_of(activity).order_by("pk"):
        once.setdefault((piece.digest, piece.link, piece.minutes), piece)
    return tuple(once.values())


def evidence_asked(activity: Activity) -> dict[str, tuple[str, ...]]:
    """What its kind and the tasks that it serves ask for, with the titles of those tasks. One query."""
    asked: dict[str, tuple[str, ...]] = dict.fromkeys(activity.kind.evidence, ())
    served = activity.duties.values("obligation__task")
    for rule in EvidenceRule.objects.filter(task__in=served).select_related("task").order_by("task__ordinal", "pk"):
        for demand in rule.demands:
            asked[demand] = (*asked.get(demand, ()), rule.task.as_published.title)
    return asked


def shown_by(activity: Activity, more: Iterable[rules.Shown] = (), *, has_number: bool) -> frozenset[str]:
    """Which demands are met, with what is being sent. Three queries."""
    addresses = list(Product.objects.filter(activity=activity).order_by("pk").values_list("address", flat=True))
    pieces = [rules.Shown(one.kind, one.shows, one.digest) for one in evidence_of(activity).order_by("pk")]
    return rules.met_by(
        [*pieces, *more],
        has_people=CheckIn.objects.filter(session__activity=activity, undone_at=None).exists(),
        has_products=bool(addresses),
        has_links=any(addresses),
        has_number=has_number,
    )


def needed(activity: Activity, *, has_number: bool) -> tuple[Needed, ...]:
    """Each kind of evidence that is needed, and whether it is there."""
    met = shown_by(activity, has_number=has_number)
    return tuple(Needed(demand, tasks, demand in met) for demand, tasks in evidence_asked(activity).items())


def has_number(earned: Mapping[str, Decimal]) -> bool:
    """True if the work itself has earned a figure; that it took place, and what it counts toward, are none."""
    return any(value for metric, value in earned.items() if metric not in {*rules.HELD_METRICS, TOWARD})


def earned(activity: Activity) -> dict[str, Decimal]:
    """What the ledger says that the activity earned, by metric. One query."""
    rows = Entry.objects.filter(attributions__label=origin_of(activity)).order_by()
    return dict(rows.values_list("metric__key").annotate(total=Sum("quantity")))


def shown_for(activity: Activity) -> list[tuple[Obligation, int]]:
    """The obligations under which evidence of an activity is shown, and the unit that shows it there."""
    hosts = [activity.unit, *(one.unit for one in activity.co_hosts.all())]
    above = [int(pk) for unit in hosts for pk in reversed(unit.path.strip("/").split("/"))]
    found = []
    owed = obligations.with_all(Obligation.objects.filter(pk__in=activity.duties.values("obligation_id")))
    for obligation in owed.exclude(state__in=CLOSED).order_by("pk"):
        leads = {unit.pk for unit in obligations.leads_of(obligation)}
        unit_id = next((pk for pk in above if pk in leads), None)
        if unit_id:
            found.append((obligation, unit_id))
    return found
