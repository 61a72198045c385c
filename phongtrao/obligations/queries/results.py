"""What was achieved, as a line of figures that each lead to where they come from."""

from dataclasses import dataclass

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Figure
from phongtrao.obligations import labels
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.vietnamese import counted

from .visible import sees_whole


@dataclass(frozen=True, slots=True)
class Result:
    """A figure in words; `address` asks why it is what it is, `hint` says what its name leaves open."""

    written: str
    name: str
    address: str
    hint: str = ""


def results(scope_id: int, window: Period, label: str = "") -> tuple[Result, ...]:
    """
    The figures of a scope that are not nothing; in two queries, however many entries there are.

    Results toward an obligation's own number have nouns of their own, so that they add up under one task alone.
    """
    return tuple(
        _told(one) for one in ledger.overview(scope_id, window, label) if label or one.metric.key != labels.METRIC
    )


def other_results(obligation: Obligation) -> tuple[Result, ...]:
    """What else was earned for an obligation than what its own number is read off. Two queries."""
    return tuple(
        _told(one)
        for one in ledger.each_under(labels.scope_of(obligation), labels.label_of(obligation.pk))
        if one.metric.key != obligation.metric and one.quantity
    )


def _told(one: Figure) -> Result:
    written = counted(one.value, one.metric.counted_in, beside=one.metric.title)
    return Result(written, one.metric.title, one.address, ledger.hint_of(one.metric))


def results_under(plan: Plan, actor: Actor, label: str = "") -> tuple[Result, ...]:
    """What the units of a plan have achieved in its time: all of them for who sees the whole, else the own unit."""
    own = next((office.unit_id for office in actor.holds(*READS_SUBTREE)), None)
    scope_id = plan.issuer_id if sees_whole(actor, plan) else own
    return results(scope_id, window_of(plan), label) if scope_id else ()


def window_of(plan: Plan) -> Period:
    """The time in which a plan is carried out."""
    return Period.between(plan.window_from, plan.window_to)
