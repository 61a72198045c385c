"""What has changed in a plan since its last publication: each task's terms then and now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from phongtrao.plans.models import Charge, ChargeRole, Force, Plan, PlanState, Target, Task, TaskState

from .amendments import FieldChange, field_change

WINDOW = "window"
COLUMNS = ("title", "text", "force", "pillar", "tier_kind", "cadence", "cadence_origin")


@dataclass(frozen=True, slots=True)
class Unpublished:
    """One thing that the next publication brings to the units: a task new, changed or gone, or the plan's window."""

    kind: str
    task_id: int | None
    code: str
    title: str
    fields: tuple[FieldChange, ...]


def unpublished(plan: Plan, tasks: Sequence[Task] | None = None) -> tuple[Unpublished, ...]:
    """
    What an officer changed since the plan was published, in the order of the text; nothing for a draft.

    A task that waits for its unit changes nothing: its obligations stay as they were. Five queries, none where the
    `tasks` of `with_terms` are given.
    """
    if plan.state != PlanState.PUBLISHED:
        return ()
    tasks = with_terms(plan) if tasks is None else tasks
    if not any(task.published for task in tasks):
        return ()  # published before the terms were kept
    found = [change for task in tasks if (change := _change(task, plan))]
    windows = {task.published[WINDOW] for task in tasks if task.published} - {window_words(plan)}
    moved = [
        Unpublished("changed", None, "", _("Thời gian thực hiện"), (field_change(WINDOW, before, window_words(plan)),))
        for before in sorted(windows)[:1]
    ]
    return (*moved, *found)


def with_terms(plan: Plan) -> list[Task]:
    """All tasks of a plan with what `terms_now` needs."""
    charges = Charge.objects.select_related("unit").prefetch_related("members").order_by("ordinal", "pk")
    targets = Target.objects.order_by("ordinal", "pk")
    return list(
        Task.objects.filter(plan=plan)
        .prefetch_related(Prefetch("charges", charges), Prefetch("targets", targets))
        .order_by("ordinal", "pk")
    )


def _change(task: Task, plan: Plan) -> Unpublished | None:
    """How the task differs from what was published of it, if it does."""
    asks = asks_for_work(task)
    if not task.published:
        return Unpublished("added", task.pk, task.code, task.title, ()) if asks else None
    if is_gone(task):
        return Unpublished("removed", task.pk, task.code, task.title, ())
    now = terms_now(task, plan)
    fields = tuple(
        field_change(name, task.published.get(name), value)
        for name, value in now.items()
        if name != WINDOW and task.published.get(name) != value
    )
    return Unpublished("changed", task.pk, task.code, task.title, fields) if asks and fields else None


def is_gone(task: Task) -> bool:
    """True for a task that obliges nobody any more: dropped, merged or turned into a norm."""
    return not task.is_live or task.force == Force.NORM


def asks_for_work(task: Task) -> bool:
    """True for an accepted duty of which it is clear who does it; of `with_terms`, no query."""
    if task.state != TaskState.ACCEPTED or task.force == Force.NORM:
        return False
    leads = [charge for charge in task.charges.all() if charge.role == ChargeRole.LEAD]
    if leads:
        return all(charge.members.all() if charge.is_group else charge.unit_id for charge in leads)
    return bool(task.tier_kind)


def terms_now(task: Task, plan: Plan) -> dict[str, Any]:
    """What a publication makes of a task of `with_terms`, in plain values that JSON keeps; no query."""
    charges = list(task.charges.all())
    return {
        **{name: getattr(task, name) for name in COLUMNS},
        "due_from": task.due_from.isoformat() if task.due_from else None,
        "due_to": task.due_to.isoformat() if task.due_to else None,
        "due_origin": task.due_origin,
        "lead": [_who(charge) for charge in charges if charge.role == ChargeRole.LEAD],
        "partner": [_who(charge) for charge in charges if charge.role == ChargeRole.PARTNER],
        "sharing": [charge.sharing for charge in charges if charge.is_group],
        "targets": [str(target) for target in task.targets.all()],
        WINDOW: window_words(plan),
    }


def window_words(plan: Plan) -> str:
    """The plan's window as the history writes it."""
    return f"{plan.window_from} – {plan.window_to}"


def _who(charge: Charge) -> str:
    """A charge in the plan's own words, whoever publishes: the unit that is meant, or the members of the group."""
    if charge.is_group:
        names = ", ".join(sorted(unit.name for unit in charge.members.all()))
        return f"{charge.written}: {names}"
    return charge.unit.name if charge.unit else charge.written
