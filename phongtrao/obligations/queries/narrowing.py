"""What the board shows: the filters of its address, and the rows that they leave."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, Tally
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import ChargeRole, Plan
from phongtrao.vietnamese import fold

from .silence import silent_units
from .strokes import by_task, counts_by_task, stroke_on
from .visible import sees_whole, units_seen_by


@dataclass(frozen=True, slots=True)
class Filters:
    """
    What the address asks for; empty means all. `words` look for units, accents forgiven; `silent` keeps to units
    without a sign for two weeks.
    """

    pillar: str = ""
    period: Period | None = None
    cluster_id: int | None = None
    stroke: str = ""
    words: str = ""
    silent: bool = False

    @property
    def any(self) -> bool:
        """True if anything is narrowed."""
        return bool(self.pillar or self.period or self.cluster_id or self.stroke or self.words or self.silent)

    def on_obligations(self, prefix: str = "") -> Q:
        """Pillar and period as a condition on obligations, or on tallies, which carry the same columns."""
        wanted = Q()
        if self.pillar:
            wanted &= Q(**{f"{prefix}pillar": self.pillar})
        if self.period:
            wanted &= Q(
                **{
                    f"{prefix}period_start__lte": self.period.end,
                    f"{prefix}period_end__gte": self.period.start,
                }
            )
        return wanted


def units_in_scope(actor: Actor, plan: Plan, filters: Filters, today: date) -> QuerySet[Unit] | None:
    """The units to which actor and filters confine the board; None for an officer who looks at all."""
    whole = sees_whole(actor, plan)
    if whole and not (filters.cluster_id or filters.words or filters.silent):
        return None
    units = Unit.objects.all() if whole else units_seen_by(actor)
    if filters.cluster_id:
        members = organizations.members_of_cluster(filters.cluster_id, on=today)
        units = units.filter(pk__in=members.values("pk"))
    for word in fold(filters.words).split():
        units = units.filter(search__contains=word)
    return silent_units(plan, today, units) if filters.silent else units


def held(plan: Plan, filters: Filters) -> QuerySet[Holder]:
    """Who answers for what under a plan, narrowed by pillar and period; strokes and units come on top."""
    return (
        Holder.objects.filter(plan=plan, role=ChargeRole.LEAD, is_live=True)
        .filter(filters.on_obligations("obligation__"))
        .order_by()
    )


def counts(plan: Plan, filters: Filters, units: QuerySet[Unit] | None, today: date) -> dict[int, rules.Counts]:
    """How each task stands within the filters, whatever stroke is asked for. One query either way."""
    if units is None:
        return counts_by_task(Tally.objects.filter(filters.on_obligations(), plan=plan), today)
    # A joint obligation of two units in scope is one obligation: counted once.
    rows = (
        held(plan, filters)
        .filter(unit__in=units)
        .values_list("obligation__task_id", stroke_on(today, "obligation__"))
        .annotate(number=Count("obligation_id", distinct=True))
    )
    return by_task(rows)
