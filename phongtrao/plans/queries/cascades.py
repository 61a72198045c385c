"""A plan beside the plan of the body above it, as officers left both."""

from dataclasses import dataclass

from django.db.models import Prefetch

from phongtrao import reader
from phongtrao.foundation.actors import Actor
from phongtrao.plans.models import Charge, ChargeRole, Plan, Task, TaskState
from phongtrao.reader.cascading import Cascade, cascade_of

from .lists import visible_to


@dataclass(frozen=True, slots=True)
class CascadePage:
    """`choices` are the plans that may stand above, the likeliest first; `found` is None until one is chosen."""

    plan: Plan
    choices: tuple[Plan, ...]
    upper: Plan | None
    found: Cascade | None


def cascade_page(actor: Actor, plan: Plan, upper_id: int | None) -> CascadePage:
    """
    Compare with the chosen plan, or with the only one of a body above. Both must be visible to the actor.

    The id of each task is its key in the database.
    """
    choices = _choices(actor, plan)
    above = [choice for choice in choices if _is_above(choice, plan)]
    chosen = next((choice for choice in choices if choice.pk == upper_id), None)
    upper = chosen or (above[0] if len(above) == 1 and upper_id is None else None)
    if upper is None:
        return CascadePage(plan, choices, None, None)
    found = cascade_of(_tasks(upper), _tasks(plan), issuer=plan.issuer.name)
    return CascadePage(plan, choices, upper, found)


def _choices(actor: Actor, plan: Plan) -> tuple[Plan, ...]:
    others = visible_to(actor).exclude(pk=plan.pk).filter(tasks__isnull=False).distinct()
    return tuple(sorted(others, key=lambda other: not _is_above(other, plan)))


def _is_above(other: Plan, plan: Plan) -> bool:
    return plan.issuer.path.startswith(other.issuer.path) and other.issuer_id != plan.issuer_id


def _tasks(plan: Plan) -> list[reader.Task]:
    """The live tasks of a plan in the reader's form, in two queries."""
    charges = Prefetch("charges", Charge.objects.order_by("ordinal", "pk"))
    live = plan.tasks.filter(state__in=[TaskState.PROPOSED, TaskState.ACCEPTED]).prefetch_related(charges)
    return [_as_read(task) for task in live.order_by("ordinal", "pk")]


def _as_read(task: Task) -> reader.Task:
    charges = list(task.charges.all())
    return reader.Task(
        id=str(task.pk),
        text=task.text,
        span=(task.start, task.end),
        section=task.section or None,
        tier=task.tier or None,
        tier_kind=task.tier_kind or None,
        pillar=task.pillar or None,
        leads=tuple(charge.written for charge in charges if charge.role == ChargeRole.LEAD),
        partners=tuple(charge.written for charge in charges if charge.role == ChargeRole.PARTNER),
        targets=(),
        force=task.force,
        due=None,
        cadence=None,
        cadence_text=None,
        programs=tuple(task.programs),
        citations=tuple(task.citations),
        confidence=task.confidence,
    )
