"""Saying who answers for a task, and who the members of a cluster or class are."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import NOBODY_CHOSEN, NOBODY_NAMED, Charge, ChargeRole, Plan, QuestionState, Task
from phongtrao.plans.refusals import NothingChosen, UnitOutside
from phongtrao.trail import operations as trail

from .deciding import accept_added, live_task

WHO_QUESTIONS = (NOBODY_CHOSEN, NOBODY_NAMED, "unit_unknown", "unit_class", "cluster")


@transaction.atomic
def charge_units(*, task: Task, role: str, units: Sequence[Unit], by: Actor, at: datetime) -> Task:
    """
    Set the units that lead a task, or that help. A name of the text that means one of them stays as written.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: the task was dropped or merged meanwhile.
    :raises UnitOutside: one of them is neither the plan's issuer nor below it.
    """
    task = live_task(task, by)
    _check_within(task.plan, units, at)
    kept = {charge.unit_id: charge for charge in task.charges.filter(role=role) if charge.unit_id}
    before = _names(task, role)
    wanted = {unit.pk for unit in units}
    task.charges.filter(role=role, is_group=False).exclude(unit_id__in=wanted).delete()
    for ordinal, unit in enumerate(units):
        if unit.pk not in kept:
            Charge.objects.create(task=task, role=role, ordinal=ordinal, written=unit.name, unit=unit)
    changes = {role: (before, _names(task, role))}
    trail.record("task_charged", subject=task, about=task.plan, by=by, at=at, changes=changes)
    _close_questions(task, by, at)
    return task


@transaction.atomic
def resolve_charge(*, charge: Charge, unit: Unit, by: Actor, at: datetime) -> Charge:
    """
    Say which unit of the roster a name in the text means. The name stays as the plan wrote it.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: the task was dropped or merged meanwhile.
    :raises UnitOutside: it is neither the plan's issuer nor below it.
    """
    task = live_task(charge.task, by)
    _check_within(task.plan, [unit], at)
    charge.unit, charge.is_group = unit, False
    charge.save()
    charge.members.clear()
    changes = {charge.written: (None, unit.name)}
    trail.record("charge_resolved", subject=task, about=task.plan, by=by, at=at, changes=changes)
    _close_questions(task, by, at)
    return charge


@transaction.atomic
def name_members(*, charge: Charge, units: Sequence[Unit], sharing: str, by: Actor, at: datetime) -> Charge:
    """
    Say who the units of a cluster or class are, and whether they do the task together or each for itself.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: the task was dropped or merged meanwhile.
    :raises NothingChosen: no unit was given.
    :raises UnitOutside: one of them is neither the plan's issuer nor below it.
    """
    task = live_task(charge.task, by)
    _check_within(task.plan, units, at)
    if not units:
        raise NothingChosen
    before = sorted(str(unit) for unit in charge.members.all())
    charge.is_group, charge.sharing = True, sharing
    charge.save()
    charge.members.set(units)
    changes = {charge.written: (before, sorted(str(unit) for unit in units)), "sharing": (None, sharing)}
    trail.record("members_named", subject=task, about=task.plan, by=by, at=at, changes=changes)
    _close_questions(task, by, at)
    return charge


def _check_within(plan: Plan, units: Iterable[Unit], at: datetime) -> None:
    """A unit gives work to itself and to those below it, to nobody else; who came after it goes on with its plan."""
    issuer = organizations.standing(plan.issuer, on=localdate(at))
    if not all(unit.path.startswith(issuer.path) for unit in units):
        raise UnitOutside


def _names(task: Task, role: str) -> list[str]:
    return [charge.written for charge in task.charges.filter(role=role).order_by("ordinal", "pk")]


def _close_questions(task: Task, by: Actor, at: datetime) -> None:
    """Questions about who is meant are answered once every lead of the task is clear."""
    leads = task.charges.filter(role=ChargeRole.LEAD)
    unclear = leads.filter(unit__isnull=True, members__isnull=True)
    if not leads.exists() or unclear.exists():
        return
    accept_added(task, by, at)
    task.questions.filter(kind__in=WHO_QUESTIONS, state=QuestionState.OPEN).update(
        state=QuestionState.ANSWERED,
        answer=", ".join(_names(task, ChargeRole.LEAD)),
        decided_by=by.label,
        decided_at=at,
    )
