"""Fetching obligations with who leads them, who helps and who was let off."""

from collections.abc import Iterable

from django.db.models import Prefetch, Q, QuerySet

from phongtrao.ledger.models import Metric
from phongtrao.obligations.labels import METRIC
from phongtrao.obligations.models import Holder, Obligation, ObligationState
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import ChargeRole


def with_all(rows: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """What the page of an obligation needs beside it: task, plan, issuer, holders with their units."""
    holders = Holder.objects.select_related("unit").order_by("pk")
    return rows.select_related("task__evidence_rule", "plan__issuer").prefetch_related(Prefetch("holders", holders))


def held(obligation_ids: Iterable[int]) -> QuerySet[Obligation]:
    """Obligations, held until the transaction ends, in order, so that nobody waits in a ring."""
    rows = Obligation.objects.select_for_update(of=("self",)).filter(pk__in=list(obligation_ids)).order_by("pk")
    return with_all(rows)


def moved_by(metrics: Iterable[str], obligations: Iterable[Obligation]) -> list[int]:
    """
    Those of some obligations whose figures follow these metrics, held until the transaction ends. One query, none where
    all are measured by what units say.
    """
    ids = [one.pk for one in obligations if one.metric != METRIC]
    if not ids:
        return []
    keys = list(metrics)
    measuring = Metric.objects.filter(Q(key__in=keys) | Q(counts__key__in=keys)).values("key")
    rows = Obligation.objects.select_for_update(of=("self",)).filter(pk__in=ids, metric__in=measuring).order_by("pk")
    return list(rows.values_list("pk", flat=True))


def leads_of(obligation: Obligation) -> list[Unit]:
    """
    The units that answer for an obligation that was fetched with `with_all`: without those that were let off, unless
    all of them were.
    """
    leads = [holder for holder in obligation.holders.all() if holder.role == ChargeRole.LEAD]
    is_waived = obligation.state == ObligationState.WAIVED
    return [holder.unit for holder in leads if is_waived or not holder.is_waived]


def let_off(obligation: Obligation) -> list[Unit]:
    """The units that an officer has let off while others go on; of an obligation that was fetched with `with_all`."""
    if obligation.state == ObligationState.WAIVED:
        return []
    return [holder.unit for holder in obligation.holders.all() if holder.is_waived]


def is_returnable(obligation: Obligation) -> bool:
    """True for what an officer may send back: done, waived, or one of its units let off."""
    return obligation.state in {ObligationState.MET, ObligationState.WAIVED} or bool(let_off(obligation))


def partners_of(obligation: Obligation) -> list[Unit]:
    """The units that help with an obligation that was fetched with `with_all`."""
    return [holder.unit for holder in obligation.holders.all() if holder.role == ChargeRole.PARTNER]


def in_order(units: list[Unit]) -> tuple[Unit, ...]:
    """Units in the order of their names."""
    return tuple(sorted(units, key=lambda unit: (unit.sort_key, unit.pk)))
