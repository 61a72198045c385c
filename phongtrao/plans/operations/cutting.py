"""Changing which words are a task: split, merge, move, add."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.plans import queries, rules
from phongtrao.plans.models import NOBODY_CHOSEN, Charge, PlanVersion, Question, Task, TaskState
from phongtrao.plans.refusals import BadCut, BadSpan, CannotMerge
from phongtrao.trail import operations as trail

from .deciding import live_task, span_title
from .holding import hold_plan

_ADDED = "BS-"
"""How the code of a task begins that stands before all others: bổ sung."""
COPIED = ("plan", "version", "section", "section_title", "tier", "tier_kind", "pillar", "force", "confidence")


@transaction.atomic
def split_task(*, task: Task, at_place: int, by: Actor, at: datetime) -> tuple[Task, Task]:
    """
    Cut a task in two at a place of the text. The second part is a proposal with the same tier and charges.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    :raises BadCut: the place is not inside the task, or would leave a part without words.
    """
    task = live_task(task, by)
    text = task.version.text
    if not (task.start < at_place < task.end):
        raise BadCut
    if not (rules.quoted(text, task.start, at_place) and rules.quoted(text, at_place, task.end)):
        raise BadCut
    before = task.text
    rest = Task(**{name: getattr(task, name) for name in COPIED})
    rest.code = rules.next_code(task.code, _codes(task))
    rest.ordinal, rest.start, rest.end = task.ordinal + 1, at_place, task.end
    rest.decided_by, rest.decided_at = by.label, at
    span_title(rest)
    rest.save()
    for charge in task.charges.all():
        _copy_charge(charge, rest)
    task.end = at_place
    span_title(task)
    task.save()
    task.targets.filter(text__gt="").exclude(pk__in=_targets_within(task)).update(task=rest)
    Question.objects.filter(task=task, start__gte=at_place).update(task=rest)
    trail.record(
        "task_split", subject=task, about=task.plan, by=by, at=at, changes={"text": (before, task.text)}, note=rest.code
    )
    return task, rest


def _codes(task: Task) -> list[str]:
    return list(Task.objects.filter(plan=task.plan).values_list("code", flat=True))


def _copy_charge(charge: Charge, task: Task) -> None:
    copy = Charge.objects.create(
        task=task,
        role=charge.role,
        ordinal=charge.ordinal,
        written=charge.written,
        unit=charge.unit,
        is_group=charge.is_group,
        sharing=charge.sharing,
    )
    copy.members.set(charge.members.all())


def _targets_within(task: Task) -> list[int]:
    """Targets whose words still stand in the task."""
    words = task.version.text[task.start : task.end]
    return [target.pk for target in task.targets.all() if target.text in words]


@transaction.atomic
def merge_tasks(*, task: Task, other: Task, by: Actor, at: datetime) -> Task:
    """
    Make one task of two: `task` takes over the words, charges, targets and questions of `other`.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: one of them was dropped or merged meanwhile.
    :raises CannotMerge: they do not stand next to each other under one heading: what lies between would be lost.
    """
    task, other = live_task(task, by), live_task(other, by)
    if not queries.neighbours(task).filter(pk=other.pk).exists():
        raise CannotMerge
    before = task.text
    task.start, task.end = min(task.start, other.start), max(task.end, other.end)
    task.programs = list(dict.fromkeys([*task.programs, *other.programs]))
    task.citations = list(dict.fromkeys([*task.citations, *other.citations]))
    span_title(task)
    task.save()
    known = {(charge.role, charge.written) for charge in task.charges.all()}
    for charge in other.charges.all():
        if (charge.role, charge.written) not in known:
            _copy_charge(charge, task)
    other.targets.update(task=task)
    other.questions.update(task=task)
    other.state, other.merged_into = TaskState.MERGED, task
    other.decided_by, other.decided_at = by.label, at
    other.save()
    trail.record(
        "task_merged",
        subject=task,
        about=task.plan,
        by=by,
        at=at,
        changes={"text": (before, task.text)},
        note=other.code,
    )
    return task


@transaction.atomic
def move_task(*, task: Task, section: str, section_title: str, by: Actor, at: datetime) -> Task:
    """
    Put a task under another section of the outline.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    """
    task = live_task(task, by)
    changes = {"section": (task.section, section)}
    task.section, task.section_title = section[:30], section_title[:400]
    task.save()
    trail.record("task_moved", subject=task, about=task.plan, by=by, at=at, changes=changes)
    return task


@transaction.atomic
def set_span(*, task: Task, start: int, end: int, by: Actor, at: datetime) -> Task:
    """
    Give a task other words of the same document.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it was dropped or merged meanwhile.
    :raises BadSpan: the words are blank or outside the document.
    """
    task = live_task(task, by)
    check_span(task.version, start, end)
    before = task.text
    task.start, task.end = start, end
    span_title(task)
    task.save()
    trail.record("task_moved", subject=task, about=task.plan, by=by, at=at, changes={"text": (before, task.text)})
    return task


@transaction.atomic
def add_task(*, version: PlanVersion, start: int, end: int, by: Actor, at: datetime) -> Task:
    """
    Make a task of words that the reader passed by; section and tier are its neighbour's.

    It waits as a proposal until it is said who does it, or that nobody does.

    :raises NotAllowed: `by` does not steer the plan.
    :raises BadSpan: the words are blank or outside the document.
    """
    hold_plan(version.plan, by)
    check_span(version, start, end)
    neighbour = Task.objects.filter(version=version, start__lte=start).order_by("-start", "pk").first()
    task = Task(plan=version.plan, version=version, start=start, end=end)
    if neighbour:
        for name in ("section", "section_title", "tier", "tier_kind", "pillar"):
            setattr(task, name, getattr(neighbour, name))
    task.ordinal = neighbour.ordinal + 1 if neighbour else 1
    taken = list(Task.objects.filter(plan=version.plan).values_list("code", flat=True))
    task.code = rules.next_code(neighbour.code if neighbour else _ADDED, taken)
    task.decided_by, task.decided_at = by.label, at
    span_title(task)
    task.save()
    Question.objects.filter(version=version, task__isnull=True, start__lt=end, end__gt=start, state="open").update(
        state="answered", answer=task.code, decided_by=by.label, decided_at=at
    )
    Question.objects.create(
        version=version, task=task, kind=NOBODY_CHOSEN, text=_("Ai thực hiện việc này?"), start=start, end=end
    )
    trail.record("task_added", subject=task, about=version.plan, by=by, at=at, changes={"text": (None, task.text)})
    return task


def check_span(version: PlanVersion, start: int, end: int) -> None:
    """
    The span must cut words out of the document.

    :raises BadSpan: it does not.
    """
    if not (0 <= start < end <= len(version.text)) or not rules.quoted(version.text, start, end):
        raise BadSpan
