"""Decisions about units with what is owed: open duties go to the heir, what was done stays where it was earned."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import queries, rules
from phongtrao.obligations.models import Holder, Obligation, ObligationState, Passing
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries as units
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import Succession, Unit, UnitChange
from phongtrao.plans.models import ChargeRole, Plan
from phongtrao.trail import operations as trail

from .tallying import recount_plan


@transaction.atomic
def reorganise(*, plan: ChangePlan, decision: Decision, by: Actor, at: datetime) -> UnitChange:
    """
    Merge, split, rename or dissolve units by a decision; one whose day is still to come waits for it.

    :raises NotAllowed: `by` does not decide there.
    :raises WrongChange: it cannot be; the sentence says why.
    """
    change = organizations.decide_change(plan=plan, decision=decision, by=by, at=at)
    return _carry_out(change, by, at)


def carry_out_due(*, by: Actor, at: datetime) -> list[UnitChange]:
    """
    Carry out the decisions whose day has come, each by itself: one that cannot be says why, and goes on waiting.

    :raises NotAllowed: `by` does not decide there.
    """
    done = []
    for change in list(units.due_changes(on=localdate(at))):
        try:
            with transaction.atomic():
                done.append(_carry_out(change, by, at))
        except Refusal as refusal:
            organizations.note_failed_change(change=change, reason=str(refusal.message), by=by, at=at)
    return done


def pass_stranded(*, by: Actor, at: datetime) -> int:
    """
    Pass on what units still hold that ended by a decision before duties went along, each decision by itself, the
    earliest first. Returns how many decisions had such; done again, nothing is left to do.

    :raises NotAllowed: `by` is no job.
    """
    if not by.is_job:
        raise NotAllowed
    seen: set[int] = set()
    while change := next((one for one in queries.stranding_changes() if one.pk not in seen), None):
        seen.add(change.pk)
        with transaction.atomic():
            change = UnitChange.objects.select_for_update().get(pk=change.pk)
            _pass_all(change, by, at)
    return len(seen)


def _carry_out(change: UnitChange, by: Actor, at: datetime) -> UnitChange:
    change = organizations.carry_out_change(change=change, by=by, at=at)
    if change.done_at != at:
        return change
    _pass_all(change, by, at)
    return change


def _pass_all(change: UnitChange, by: Actor, at: datetime) -> None:
    """What the units hold that ended by the decision goes to their heirs, who are told."""
    plans: set[Plan] = set()
    for row in _ended(change):
        plans |= _pass_duties(row.predecessor, row.successor, change, by, at)
    for plan in sorted(plans, key=lambda one: one.pk):
        recount_plan(plan)
    _tell(change, by, at)


def _ended(change: UnitChange) -> Iterable[Succession]:
    """The units that ended by the decision, with who came after them."""
    rows = change.successions.filter(predecessor__valid_to__lt=change.valid_from).order_by("pk")
    return [row for row in rows.select_related("predecessor", "successor") if row.is_heir or row.successor is None]


def _pass_duties(giver: Unit, heir: Unit | None, change: UnitChange, by: Actor, at: datetime) -> set[Plan]:
    """Every open duty of a unit by its fate (`rules.fate`); the plans that they belong to."""
    holdings = list(queries.open_holdings(giver.pk))
    owed = queries.owed_already(heir.pk, holdings) if heir else set()
    worked = queries.worked_on(holding.obligation_id for holding in holdings)
    for holding in holdings:
        one = holding.obligation
        fate = rules.fate(
            is_open=True,
            has_heir=heir is not None,
            is_owed_by_heir=holding.role == ChargeRole.LEAD and (one.task_id, one.period_key) in owed,
            is_worked_on=one.pk in worked,
        )
        _pass_one(holding, heir if fate == "passes" else None, change)
        note = f"{giver.short_name} → {heir.short_name}; {change}" if heir else f"{giver.short_name}; {change}"
        _settle(holding, giver, fate, change)
        trail.record(_verb_of(one, fate), subject=one, about=one.plan, by=by, at=at, note=note)
    return {holding.obligation.plan for holding in holdings}


def _pass_one(holding: Holder, heir: Unit | None, change: UnitChange) -> None:
    """The heir holds it, once, and as lead if either was; who held it before is written down."""
    one = holding.obligation
    Passing.objects.create(obligation=one, change=change, giver=holding.unit, taker=heir, role=holding.role)
    if heir is None:
        return
    own = Holder.objects.filter(obligation=one, unit=heir).first()
    if own is None:
        holding.unit = heir
        holding.save(update_fields=["unit"])
        return
    if holding.role == ChargeRole.LEAD and own.role != ChargeRole.LEAD:
        own.role = ChargeRole.LEAD
    own.is_waived = own.is_waived and holding.is_waived
    own.is_live = not own.is_waived
    own.save(update_fields=["role", "is_live", "is_waived"])
    Holder.objects.filter(pk=holding.pk).delete()


def _settle(holding: Holder, giver: Unit, fate: rules.Fate, change: UnitChange) -> None:
    """Name the obligation by who leads it now; one that nobody leads any more is withdrawn."""
    one = holding.obligation
    if fate != "passes" and _is_alone(one, change):
        one.state = ObligationState.WITHDRAWN
        Holder.objects.filter(obligation=one).update(is_live=False)
    else:
        Holder.objects.filter(obligation=one, unit=giver).delete()
        leads = Holder.objects.filter(obligation=one, role=ChargeRole.LEAD).values_list("unit_id", flat=True)
        key = rules.holder_key(leads)
        same = Obligation.objects.filter(task=one.task_id, period_key=one.period_key, holder_key=key)
        one.holder_key = one.holder_key if same.exclude(pk=one.pk).exists() else key
    one.save(update_fields=["state", "holder_key"])


def _verb_of(one: Obligation, fate: rules.Fate) -> str:
    if one.state != ObligationState.WITHDRAWN:
        return "obligation_passed"
    return "obligation_folded" if fate == "folds" else "obligation_ended"


def _is_alone(one: Obligation, change: UnitChange) -> bool:
    """True if nobody leads the obligation but units that ended by this decision, or were let off."""
    givers = Passing.objects.filter(obligation=one, change=change).values("giver_id")
    leads = Holder.objects.filter(obligation=one, role=ChargeRole.LEAD, is_waived=False)
    return not leads.exclude(unit__in=givers).exists()


def _tell(change: UnitChange, by: Actor, at: datetime) -> None:
    """Tell the heirs, plan by plan, that there is something new for them."""
    rows = Passing.objects.filter(change=change).exclude(taker=None).select_related("obligation__plan")
    told: dict[Plan, set[int]] = {}
    for row in rows.order_by("pk"):
        told.setdefault(row.obligation.plan, set()).add(row.taker_id or 0)
    news = [
        notices.News(
            "published",
            f"passed:{change.pk}:{plan.pk}",
            {"title": plan.title},
            f"{reverse('obligations:board')}?ke-hoach={plan.pk}",
            units=unit_ids,
        )
        for plan, unit_ids in told.items()
    ]
    if news:
        notices.tell(news=news, by=by, at=at)
