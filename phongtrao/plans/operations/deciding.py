"""What an officer says of a proposal: accept it, drop it with a reason, take it back, set its terms."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.plans import rules
from phongtrao.plans.models import NOBODY_CHOSEN, Origin, Plan, QuestionState, Target, Task, TaskState
from phongtrao.plans.refusals import OutsideWindow, ReasonNeeded, TaskChanged, WrongOrder
from phongtrao.trail import operations as trail

from .holding import hold_plan


@transaction.atomic
def accept_task(*, task: Task, by: Actor, at: datetime) -> Task:
    """
    Take a proposal for a task of the plan. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    """
    task = live_task(task, by)
    if task.state == TaskState.ACCEPTED:
        return task
    _decide(task, TaskState.ACCEPTED, by, at)
    trail.record("task_accepted", subject=task, about=task.plan, by=by, at=at)
    return task


@transaction.atomic
def accept_all(*, plan: Plan, at_least: float = 0.0, by: Actor, at: datetime) -> int:
    """
    Take all proposals whose confidence is at least `at_least` (`rules.SURE` for the sure ones). Returns their number.

    :raises NotAllowed: `by` does not steer the plan.
    """
    hold_plan(plan, by)
    tasks = list(
        Task.objects.filter(plan=plan, state=TaskState.PROPOSED, confidence__gte=at_least).order_by("ordinal", "pk")
    )
    Task.objects.filter(pk__in=[task.pk for task in tasks]).update(
        state=TaskState.ACCEPTED, decided_by=by.label, decided_at=at
    )
    trail.record_many("task_accepted", subjects=tasks, about=plan, by=by, at=at)
    return len(tasks)


@transaction.atomic
def drop_task(*, task: Task, reason: str, by: Actor, at: datetime) -> Task:
    """
    Say that these words oblige nobody, and why. The task stays in the history and can be taken back; what was
    asked about it is set aside.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    :raises ReasonNeeded: the reason is blank.
    """
    task = live_task(task, by)
    if not reason.strip():
        raise ReasonNeeded
    task.reason = reason.strip()[:400]
    _decide(task, TaskState.DROPPED, by, at)
    task.questions.filter(state=QuestionState.OPEN).update(
        state=QuestionState.SET_ASIDE, answer=task.reason, decided_by=by.label, decided_at=at
    )
    trail.record("task_dropped", subject=task, about=task.plan, by=by, at=at, note=task.reason)
    return task


@transaction.atomic
def restore_task(*, task: Task, by: Actor, at: datetime) -> Task:
    """
    Take a dropped task back as a proposal; one that is live stays as it is.

    :raises NotAllowed: `by` does not steer the plan.
    """
    hold_plan(task.plan, by)
    task.refresh_from_db(fields=["state"])
    if task.state == TaskState.DROPPED:
        task.reason = ""
        _decide(task, TaskState.PROPOSED, by, at)
        trail.record("task_restored", subject=task, about=task.plan, by=by, at=at)
    return task


@dataclass(frozen=True, slots=True)
class TaskTerms:
    """
    What an officer may set on a task. A date or cadence that differs from the text's becomes the officer's.

    `may_be_outside`: the officer means a date that lies outside the plan's window.
    """

    title: str
    tier_kind: str
    pillar: str
    force: str
    due_from: date | None
    due_to: date | None
    cadence: str
    may_be_outside: bool = False


@transaction.atomic
def edit_task(*, task: Task, terms: TaskTerms, by: Actor, at: datetime) -> Task:
    """
    Set a task's name, tier, pillar, force, dates and cadence; each changed value is kept in the history.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    :raises WrongOrder: `due_from` lies after `due_to`.
    :raises OutsideWindow: a new date lies outside the plan's window, and the officer did not say that it should.
    """
    task = live_task(task, by)
    if terms.due_from and terms.due_to and terms.due_from > terms.due_to:
        raise WrongOrder
    changes: dict[str, tuple[Any, Any]] = {}
    for name in ("title", "tier_kind", "pillar", "force", "due_from", "due_to", "cadence"):
        before, after = getattr(task, name), getattr(terms, name)
        if before != after:
            changes[name] = (before, after)
            setattr(task, name, after)
    _check_within_window(task, [name for name in ("due_from", "due_to") if name in changes], terms)
    if {"due_from", "due_to"} & changes.keys():
        _sign(task, "due", by, at, is_set=bool(task.due_from or task.due_to))
    if "cadence" in changes:
        _sign(task, "cadence", by, at, is_set=bool(task.cadence))
    task.save()
    if changes:
        trail.record("task_edited", subject=task, about=task.plan, by=by, at=at, changes=changes)
    return task


def _check_within_window(task: Task, names: list[str], terms: TaskTerms) -> None:
    """A slip of the year is the commonest slip in a date: what lies outside the window has to be meant."""
    days = [day for name in names if (day := getattr(terms, name))]
    plan = task.plan
    if not terms.may_be_outside and any(not plan.window_from <= day <= plan.window_to for day in days):
        window = {"start": f"{plan.window_from:%d/%m/%Y}", "end": f"{plan.window_to:%d/%m/%Y}"}
        raise OutsideWindow(OutsideWindow.message % window)


def _sign(task: Task, what: str, by: Actor, at: datetime, *, is_set: bool) -> None:
    """Note that an officer set a date or cadence (or took it away): origin, who and when."""
    setattr(task, f"{what}_origin", Origin.OFFICER if is_set else "")
    setattr(task, f"{what}_set_by", by.label)
    setattr(task, f"{what}_set_at", at)


@transaction.atomic
def set_target(
    *,
    task: Task,
    target_id: int | None,
    value: Decimal,
    noun: str,
    comparator: str,
    cadence: str,
    by: Actor,
    at: datetime,
) -> Target:
    """
    Set a number that the text does not state, or change one: its origin is then the officer.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: the task was dropped or merged meanwhile.
    """
    task = live_task(task, by)
    target = Target.objects.filter(task=task, pk=target_id).first() if target_id else None
    before = str(target) if target else None
    target = target or Target(task=task, ordinal=task.targets.count())
    target.value, target.noun, target.comparator, target.cadence = value, noun, comparator, cadence
    target.origin, target.set_by, target.set_at = Origin.OFFICER, by.label, at
    target.save()
    trail.record("target_set", subject=task, about=task.plan, by=by, at=at, changes={"target": (before, str(target))})
    return target


@transaction.atomic
def remove_target(*, task: Task, target_id: int, by: Actor, at: datetime) -> None:
    """
    Take a number away; what it was stays in the history. One that is gone already is no fault.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: the task was dropped or merged meanwhile.
    """
    task = live_task(task, by)
    for target in Target.objects.filter(task=task, pk=target_id):
        target.delete()
        trail.record(
            "target_removed", subject=task, about=task.plan, by=by, at=at, changes={"target": (str(target), None)}
        )


def accept_added(task: Task, by: Actor, at: datetime) -> None:
    """A task that an officer added is theirs as soon as it is said who does it; before that it only waits."""
    waits = task.questions.filter(kind=NOBODY_CHOSEN, state=QuestionState.OPEN).exists()
    if waits and task.state == TaskState.PROPOSED:
        _decide(task, TaskState.ACCEPTED, by, at)


def live_task(task: Task, by: Actor) -> Task:
    """The task as it is in the database now, if `by` may work on it and it is live."""
    hold_plan(task.plan, by)
    fresh = Task.objects.select_related("plan__issuer", "version").get(pk=task.pk)
    if not fresh.is_live:
        raise TaskChanged
    return fresh


def _decide(task: Task, state: TaskState, by: Actor, at: datetime) -> None:
    task.state, task.decided_by, task.decided_at = state, by.label, at
    task.save()


def span_title(task: Task) -> None:
    """Read a task's words again after its span has changed; a title that people gave stays."""
    was_cut = rules.is_cut_from(task.title, task.text)
    task.text = rules.quoted(task.version.text, task.start, task.end)
    if was_cut or not task.title:
        task.title = rules.title_of(task.text)
