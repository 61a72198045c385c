"""What a party committee sees: how its units stand, read-only."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.db.models import Count
from django.utils.timezone import localdate

from phongtrao.evaluation import queries as evaluation
from phongtrao.evaluation.queries import PublishedRound
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules
from phongtrao.obligations.queries.narrowing import Filters, counts, held, units_in_scope
from phongtrao.obligations.queries.visible import units_seen_by
from phongtrao.plans.models import Plan

from .others import OtherPlan, other_plans
from .waiting import Note, calls_for

AT_MOST = 12


@dataclass(frozen=True, slots=True)
class UnitStanding:
    """How one unit stands."""

    unit_id: int
    name: str
    counts: rules.Counts


@dataclass(frozen=True, slots=True)
class PartyHome:
    """
    The units of a party committee under the first plan; those with most that is late come first. `results` are
    evaluations of them that were published, `waiting` calls of teams in which the actor is.
    """

    kind: ClassVar[str] = "party"
    plan: Plan | None
    counts: rules.Counts
    units: tuple[UnitStanding, ...]
    number: int
    others: tuple[OtherPlan, ...] = ()
    results: tuple[PublishedRound, ...] = ()
    waiting: tuple[Note, ...] = ()


def party_home(actor: Actor, *, at: datetime) -> PartyHome:
    """Seven queries at most. What units owe together is counted once in the whole, and shown with each of them."""
    published, today = obligations.published_plans(actor), localdate(at)
    plan, results = next(iter(published), None), tuple(evaluation.published_for(actor))
    waiting = tuple(calls_for(actor))
    if plan is None:
        return PartyHome(None, rules.Counts(), (), 0, results=results, waiting=waiting)
    by_task = counts(plan, Filters(), units_in_scope(actor, plan, Filters(), today), today)
    standings = _standings(actor, plan, today)
    return PartyHome(
        plan=plan,
        counts=sum(by_task.values(), rules.Counts()),
        units=tuple(standings[:AT_MOST]),
        number=len(standings),
        others=other_plans(published, actor, today),
        results=results,
        waiting=waiting,
    )


def _standings(actor: Actor, plan: Plan, today: date) -> list[UnitStanding]:
    rows = (
        held(plan, Filters())
        .filter(unit__in=units_seen_by(actor))
        .values_list("unit_id", "unit__name", "unit__sort_key", obligations.stroke_on(today, "obligation__"))
        .annotate(number=Count("obligation_id"))
    )
    units: defaultdict[tuple[str, int, str], rules.Counts] = defaultdict(rules.Counts)
    for unit_id, name, key, stroke, number in rows:
        units[key, unit_id, name] += rules.Counts.single(stroke, number)
    found = [UnitStanding(unit_id, name, one) for (_key, unit_id, name), one in sorted(units.items())]
    return sorted(found, key=lambda one: -one.counts.late)
