"""A plan below the plan that it carries out: which that is, and which of its tasks are spelled out."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.plans import queries
from phongtrao.plans.models import Elaboration, Plan, Task
from phongtrao.plans.refusals import NotAbove, NothingChosen, TaskChanged
from phongtrao.trail import operations as trail

from .holding import hold_plan

Pair = tuple[int, int]
"""A task of the upper plan and one of this plan, by id."""


@transaction.atomic
def set_upper(*, plan: Plan, upper: Plan | None, by: Actor, at: datetime) -> Plan:
    """
    Say which plan of a body above this one carries out. What spelled out another plan is let go.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NotAbove: the other is no plan of a body above that `by` may read, or it carries out this one.
    """
    hold_plan(plan, by)
    before = Plan.objects.select_related("upper").get(pk=plan.pk).upper
    if before == upper:
        return plan
    if upper is not None and not queries.possible_uppers(by, plan.issuer, plan).filter(pk=upper.pk).exists():
        raise NotAbove
    plan.upper = upper
    plan.save(update_fields=["upper"])
    Elaboration.objects.filter(task__plan=plan).exclude(upper__plan=upper).delete()
    trail.record("upper_set", subject=plan, about=plan, changes={"upper": (before, upper)}, by=by, at=at)
    return plan


@transaction.atomic
def accept_elaborations(*, plan: Plan, pairs: Sequence[Pair], by: Actor, at: datetime) -> int:
    """
    Say that tasks of this plan spell out tasks of the plan above. Said before, it changes nothing. Returns how many
    pairs are new.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NothingChosen: no pair was given.
    :raises TaskChanged: one of the tasks is not, or no longer, a live task of the two plans.
    """
    hold_plan(plan, by)
    plan = Plan.objects.get(pk=plan.pk)
    if not pairs:
        raise NothingChosen
    tasks = Task.objects.filter(plan_id__in=[plan.pk, plan.upper_id]).in_bulk({pk for pair in pairs for pk in pair})
    known = set(Elaboration.objects.filter(task__plan=plan).values_list("upper_id", "task_id"))
    for pair in dict.fromkeys(pairs):
        upper, task = (tasks.get(pk) for pk in pair)
        if upper is None or task is None or not _are_two_levels(plan, upper, task):
            raise TaskChanged
        if pair not in known:
            Elaboration.objects.create(task=task, upper=upper, accepted_by=by.label, accepted_at=at)
            trail.record("elaboration_accepted", subject=task, about=plan, note=str(upper), by=by, at=at)
    return len(set(pairs) - known)


@transaction.atomic
def remove_elaboration(*, elaboration: Elaboration, by: Actor, at: datetime) -> None:
    """
    Say that a task does not spell out the other after all. What is gone already stays gone.

    :raises NotAllowed: `by` does not steer the plan.
    """
    task = elaboration.task
    hold_plan(task.plan, by)
    gone, _each = Elaboration.objects.filter(pk=elaboration.pk).delete()
    if gone:
        note = str(elaboration.upper)
        trail.record("elaboration_removed", subject=task, about=task.plan, note=note, by=by, at=at)


def _are_two_levels(plan: Plan, upper: Task, task: Task) -> bool:
    return upper.plan_id == plan.upper_id and task.plan_id == plan.pk and upper.is_live and task.is_live
