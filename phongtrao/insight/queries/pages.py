"""The dashboard, one of its charts, and the obligations behind a count, as frozen values."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import Length

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.insight import access
from phongtrao.insight.rules import Chart
from phongtrao.ledger.models import Metric
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.obligations.queries.unit import in_time
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.plans.models import ChargeRole, Plan

from .calendar import calendar
from .course import course
from .duties import behind
from .funnel import funnel
from .parts import parts
from .places import places
from .results import growth, ladder, metrics, satisfaction
from .scope import USUAL_METRIC, Scope, looked_at, places_of, plans_over, usual_period
from .targets import targets

CHARTS: dict[str, Callable[[Scope], Chart]] = {
    "tien-do": course,
    "so-sanh": parts,
    "chi-tieu": targets,
    "cac-buoc": funnel,
    "ket-qua": growth,
    "hai-long": satisfaction,
    "minh-chung": ladder,
    "ban-do": places,
    "lich": calendar,
}
"""In the order of the page, by the key that names them in addresses."""
OFFERED = 200
"""So many units below are offered to choose from; the table of the comparison leads to all."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What there is to choose from: units (those above, this one, those below), plans over the unit, metrics."""

    units: tuple[Unit, ...]
    plans: tuple[Plan, ...]
    metrics: tuple[Metric, ...]


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The page."""

    scope: Scope
    charts: tuple[Chart, ...]

    @property
    def period(self) -> str:
        """The period, as people call it."""
        return period_words(self.scope.period)

    @property
    def file_words(self) -> str:
        """How the names of files end: whose it is, and when."""
        return self.scope.file_words


def unit_asked(actor: Actor, wanted: int | None) -> Unit | None:
    """
    The unit that an address asks for, or the highest in which the actor reads what is below.

    :raises NotAllowed: it is one of others.
    """
    if wanted is None:
        return looked_at(actor).first()
    unit = Unit.objects.filter(pk=wanted).first()
    if unit:
        access.check_may_look_at(actor, unit)
    return unit


def choice_of(actor: Actor, unit: Unit) -> Choice:
    """Four queries."""
    above = [int(pk) for pk in unit.path.strip("/").split("/")]
    near = Unit.objects.filter(Q(pk__in=above) | Q(parent=unit) & ~Q(kind=UnitKind.BOARD) | Q(pk__in=looked_at(actor)))
    rows = near.annotate(depth=Length("path")).order_by("depth", "sort_key", "pk")[:OFFERED]
    return Choice(
        units=tuple(one for one in rows if access.may_look_at(actor, one)),
        plans=tuple(plans_over(unit, actor)),
        metrics=tuple(metrics()),
    )


def scope_of(actor: Actor, unit: Unit, plan: Plan, period: Period | None, today: date, metric: str = "") -> Scope:
    """What is looked at; without a period the year of the plan. Two queries at most."""
    period = period or usual_period(plan, today)
    reached = tuple(path for path in places_of(unit, min(period.end, today)) if access.reaches(actor, path))
    if metric and metric not in {one.key for one in metrics()}:
        metric = ""
    return Scope(actor, unit, plan, period, today, reached, metric or USUAL_METRIC)


def dashboard(scope: Scope) -> Dashboard:
    """All charts, in a fixed number of queries."""
    return Dashboard(scope, tuple(draw(scope) for draw in CHARTS.values()))


def chart(scope: Scope, key: str) -> Chart | None:
    """One chart; None where there is none of that name."""
    draw = CHARTS.get(key)
    return draw(scope) if draw else None


def plan_scope(scope: Scope) -> Scope:
    """The same over all the time of the plan."""
    return replace(scope, period=Period.between(scope.plan.window_from, scope.plan.window_to))


def counted(scope: Scope, step: str, until: date | None, since: date | None) -> QuerySet[Obligation]:
    """The obligations behind a count, with who leads them, by their due days."""
    leads = Holder.objects.filter(role=ChargeRole.LEAD, is_live=True).select_related("unit").order_by("pk")
    return in_time(behind(scope, step, until, since)).prefetch_related(Prefetch("holders", leads))
