"""What is looked at: a unit with all below it, a plan, a period; and what there is to choose from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from typing import Literal
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.db.models.functions import Length
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Holder
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period, split
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, Plan, PlanState
from phongtrao.vietnamese import day as written_day

KINDS: tuple[Literal["year", "quarter", "month"], ...] = ("year", "quarter", "month")


USUAL_METRIC = "participants"


@dataclass(frozen=True, slots=True)
class Scope:
    """
    Who looks at what, on which day. `places` are the paths of the units whose obligations count, `metric` is
    what of the ledger is looked at where only one thing can be.
    """

    actor: Actor
    unit: Unit
    plan: Plan
    period: Period
    today: date
    places: tuple[str, ...]
    metric: str = USUAL_METRIC

    @property
    def day(self) -> date:
        """The last day at which one looks: the end of a period that is over, else today."""
        return min(self.period.end, self.today)

    @property
    def is_over(self) -> bool:
        """True of a period that is over: what came after it does not count."""
        return self.period.end < self.today

    @property
    def as_of(self) -> str:
        """The day at which one looks, in words."""
        words = _("Tính đến hết ngày %(day)s.") if self.is_over else _("Tính đến hôm nay, %(day)s.")
        return words % {"day": written_day(self.day)}

    @property
    def is_whole(self) -> bool:
        """True if everything that the plan obliges to is looked at."""
        return self.unit.pk == self.plan.issuer_id

    @property
    def address(self) -> str:
        """The query of the address that asks for this."""
        return self.asking()

    @property
    def file_words(self) -> str:
        """How the names of files end: whose it is, and when."""
        return f"{self.unit.code}-{self.period.key}".replace("..", "-")

    def asking(self, **more: object) -> str:
        """The same with other words put in, or added."""
        given = {"ke-hoach": self.plan.pk, "don-vi": self.unit.pk, "ky": self.period.key, "thuoc": self.metric}
        return urlencode(given | {name.replace("_", "-"): value for name, value in more.items()})

    def of_units(self, prefix: str = "") -> Q:
        """The units that count, as a condition."""
        return at_places(self.places, prefix)


def at_places(places: Iterable[str], prefix: str = "") -> Q:
    """Units at or below these places."""
    return reduce(or_, (Q(**{f"{prefix}path__startswith": path}) for path in places), Q(pk__in=[]))


def looked_at(actor: Actor) -> QuerySet[Unit]:
    """The units in which the actor reads what is below, the highest first."""
    ids = [office.unit_id for office in actor.holds(*READS_SUBTREE)]
    return Unit.objects.filter(pk__in=ids).order_by(Length("path"), "sort_key", "pk")


def plans_over(unit: Unit, actor: Actor) -> list[Plan]:
    """The published plans that oblige the unit: its own and those of the units above it, the highest first."""
    above = [int(pk) for pk in unit.path.strip("/").split("/")]
    rows = plans.visible_to(actor).filter(state=PlanState.PUBLISHED, issuer__in=above).select_related("issuer")
    return list(rows.order_by(Length("issuer__path"), *plans.LATEST))


def places_of(unit: Unit, day: date) -> tuple[str, ...]:
    """The unit itself; of a cluster those that sat in it on a day. One query, of a cluster."""
    if unit.kind != UnitKind.CLUSTER:
        return (unit.path,)
    return tuple(organizations.members_of_cluster(unit.pk, on=day).order_by("path").values_list("path", flat=True))


def usual_period(plan: Plan, today: date) -> Period:
    """The year of the plan around today, or its last one; of a plan that has not begun its first."""
    return Period.of("year", min(max(today, plan.window_from), plan.window_to))


def periods_of(plan: Plan) -> tuple[Period, ...]:
    """The years, quarters and months that a plan touches, whole ones."""
    window = Period.between(plan.window_from, plan.window_to)
    return tuple(Period.of(kind, part.start) for kind in KINDS for part in split(window, kind))


def overlapping(period: Period, prefix: str = "") -> Q:
    """What is owed in a time that shares a day with the period."""
    return Q(**{f"{prefix}period_start__lte": period.end, f"{prefix}period_end__gte": period.start})


def held(scope: Scope) -> QuerySet[Holder]:
    """Who leads what within the scope."""
    rows = Holder.objects.filter(
        overlapping(scope.period, "obligation__"), plan=scope.plan, role=ChargeRole.LEAD, is_live=True
    )
    return rows.order_by() if scope.is_whole else rows.filter(scope.of_units("unit__")).order_by()
