"""Comparing a new version with the tasks in force. Called inside the reading's transaction."""

from typing import Any

from phongtrao import reader
from phongtrao.plans import queries, rules
from phongtrao.plans.models import Change, ChangeKind, Origin, PlanVersion, Task, TaskState
from phongtrao.vietnamese import fold

from .laying_out import task_fields

COMPARED = ("force", "tier_kind", "due_from", "due_to", "cadence")
SET_BY_OFFICER = {"due_from": "due_origin", "due_to": "due_origin", "cadence": "cadence_origin"}


def lay_out_changes(version: PlanVersion, reading: reader.Reading) -> None:
    """Create one `Change` for every task of the new document and every task in force that it lacks."""
    in_force = list(
        Task.objects.filter(plan=version.plan, state__in=[TaskState.PROPOSED, TaskState.ACCEPTED])
        .prefetch_related("charges", "targets")
        .order_by("ordinal", "pk")
    )
    by_id = {task.pk: task for task in in_force}
    words = [rules.quoted(version.text, *found.span) for found in reading.tasks]
    pairs = rules.pair_tasks([(task.pk, task.text) for task in in_force], words)
    headings = queries.headings_of(version.reading["outline"])
    changes = []
    for index, found in enumerate(reading.tasks):
        proposal = task_fields(version, found, (index + 1) * 10, headings)
        task = by_id.get(pairs[index] or 0)
        differences = _differences(task, proposal, found) if task else {}
        kind = ChangeKind.ADDED if task is None else ChangeKind.CHANGED if differences else ChangeKind.SAME
        changes.append(_change(version, task, kind, index + 1, found, differences))
    gone = set(by_id) - {task_id for task_id in pairs.values() if task_id}
    for offset, task_id in enumerate(sorted(gone, key=lambda pk: by_id[pk].ordinal), start=1):
        changes.append(_change(version, by_id[task_id], ChangeKind.REMOVED, len(reading.tasks) + offset, None, {}))
    Change.objects.bulk_create(changes)


def _change(
    version: PlanVersion,
    task: Task | None,
    kind: ChangeKind,
    ordinal: int,
    found: reader.Task | None,
    differences: dict[str, Any],
) -> Change:
    """A change to be decided; one that changes nothing needs no decision."""
    proposal = {"index": ordinal - 1, "text": found.text, "id": found.id} if found else {}
    return Change(version=version, task=task, kind=kind, ordinal=ordinal, proposal=proposal, differences=differences)


def _differences(task: Task, proposal: dict[str, Any], found: reader.Task) -> dict[str, list[Any]]:
    """Fields that the new document words differently. What an officer set where the text is silent stays."""
    differences: dict[str, list[Any]] = {}
    if rules.likeness(task.text, proposal["text"]) < rules.UNCHANGED:
        differences["text"] = [task.text, proposal["text"]]
    for name in COMPARED:
        before, after = getattr(task, name) or None, proposal[name] or None
        is_officers = getattr(task, SET_BY_OFFICER.get(name, ""), "") == Origin.OFFICER
        if before != after and not (is_officers and after is None):
            differences[name] = [str(before) if before else None, str(after) if after else None]
    for role, named in (("lead", found.leads), ("partner", found.partners)):
        # A level named as lead ("Cơ sở Đoàn") is the task's tier and stands there, not among its charges.
        names = [name for name in named if role != "lead" or reader.tier_of(name) is None]
        written = [charge.written for charge in task.charges.all() if charge.role == role]
        if names and {fold(name) for name in names} != {fold(name) for name in written}:
            differences[role] = [written, list(names)]
    numbers = [_number(t.comparator, float(t.value), t.noun) for t in task.targets.all() if t.origin == Origin.TEXT]
    stated = [_number(target.comparator, target.value, target.unit) for target in found.targets]
    if numbers != stated:
        differences["targets"] = [numbers, stated]
    return differences


def _number(comparator: str, value: float, noun: str | None) -> str:
    return f"{comparator} {value:g} {noun or ''}".strip()
