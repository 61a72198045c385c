"""The list of reports: whose they are, and by what they are found again."""

from dataclasses import dataclass

from django.db.models import Case, Count, OuterRef, Q, QuerySet, Subquery, Value, When

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.plans.queries import LATEST
from phongtrao.reports.models import Report, ReportAnswer, ReportState
from phongtrao.vietnamese import fold

from .visible import visible_to, with_all

OWN, OTHERS = "minh", "khac"
FEW = 5
"""So many reports are seen at a glance: there is nothing to look for among them."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; nothing said means everything. `words` are of the unit's name."""

    whose: str = ""
    words: str = ""
    plan_id: int | None = None
    period: str = ""
    state: str = ""

    @property
    def is_narrow(self) -> bool:
        """True where anything but whose it is narrows the list."""
        return bool(self.words or self.plan_id or self.period or self.state)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is to find for somebody: how many of the own units and of others, by which plans and periods."""

    own: int
    others: int
    plans: tuple[Plan, ...]
    periods: tuple[Period, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return self.own + self.others

    @property
    def is_searched(self) -> bool:
        """True where there is more than a glance takes in."""
        return self.total > FEW


def shelf_of(actor: Actor) -> Shelf:
    """Three queries, however many reports there are."""
    seen = visible_to(actor)
    counts = seen.aggregate(all=Count("pk"), own=Count("pk", filter=_own(actor)))
    keys = seen.order_by("period_key").values_list("period_key", flat=True).distinct()
    plans = Plan.objects.filter(pk__in=seen.values("plan_id")).select_related("issuer").order_by(*LATEST)
    periods = sorted(map(Period.parse, keys), key=lambda one: (one.end, one.days), reverse=True)
    return Shelf(counts["own"], counts["all"] - counts["own"], tuple(plans), tuple(periods))


def listed(actor: Actor, wanted: Wanted) -> QuerySet[Report]:
    """The reports that are looked for: the latest period first, in each the own units first."""
    found = visible_to(actor)
    if wanted.whose in {OWN, OTHERS}:
        found = found.filter(_own(actor)) if wanted.whose == OWN else found.exclude(_own(actor))
    for word in fold(wanted.words).split():
        found = found.filter(unit__search__contains=word)
    given = {"plan": wanted.plan_id, "period_key": wanted.period, "state": wanted.state}
    found = found.filter(**{name: value for name, value in given.items() if value})
    rank = Case(When(_own(actor), then=Value(0)), default=Value(1))
    return with_all(found).order_by("-period_end", "-period_start", rank, "unit__sort_key", "pk")


def returned_to(actor: Actor) -> QuerySet[Report]:
    """Reports of the own units that came back with a question, the oldest period first."""
    units = [office.unit_id for office in actor.holds(*WORKS)]
    back = with_all(visible_to(actor).filter(unit__in=units, state=ReportState.RETURNED))
    last = ReportAnswer.objects.filter(submission__report=OuterRef("pk")).order_by("-at", "-pk")
    return back.annotate(question=Subquery(last.values("words")[:1])).order_by("period_end", "unit__sort_key", "pk")


def _own(actor: Actor) -> Q:
    """Reports of the units in which somebody holds an office in which reports are written or read."""
    return Q(unit__in=[office.unit_id for office in actor.holds(*READS_SUBTREE)])
