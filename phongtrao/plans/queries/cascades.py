"""A plan beside the plan of the body above it, as people left both."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, Exists, OuterRef, Prefetch, QuerySet, When

from phongtrao import reader
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Charge, ChargeRole, Elaboration, Plan, Task, TaskState
from phongtrao.reader.cascading import Cascade, cascade_of

from .lists import visible_to

LIVE = (TaskState.PROPOSED, TaskState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Cascading:
    """
    Two plans compared. `choices` are the plans that may stand above, the likeliest first; `found` is None until one
    is chosen. `links` are the pairs (upper, lower) that somebody accepted, by the ids of their tasks.
    """

    plan: Plan
    choices: tuple[Plan, ...]
    upper: Plan | None
    found: Cascade | None
    links: dict[tuple[int, int], Elaboration]

    @property
    def is_carried_out(self) -> bool:
        """True if the plan says of itself that it carries out the one that stands beside it."""
        return self.upper is not None and self.upper.pk == self.plan.upper_id


def cascading(actor: Actor, plan: Plan, upper_id: int | None) -> Cascading:
    """
    Compare with the chosen plan, else with the one that the plan carries out, else with the only one of a body above.
    Both must be visible to the actor. The id of each task is its key in the database.
    """
    choices = tuple(possible_uppers(actor, plan.issuer, plan))
    above = [choice for choice in choices if choice.issuer_id != plan.issuer_id]
    wanted = plan.upper_id if upper_id is None else upper_id
    upper = next((choice for choice in choices if choice.pk == wanted), None)
    if upper is None and upper_id is None and len(above) == 1:
        upper = above[0]
    if upper is None:
        return Cascading(plan, choices, None, None, {})
    found = cascade_of(_tasks(upper), _tasks(plan), issuer=plan.issuer.name)
    links = Elaboration.objects.filter(task__plan=plan, upper__plan=upper)
    return Cascading(plan, choices, upper, found, {(link.upper_id, link.task_id): link for link in links})


def possible_uppers(actor: Actor, issuer: Unit, plan: Plan | None = None) -> QuerySet[Plan]:
    """
    The plans that a plan of `issuer` may carry out: those of a body above, the nearest first, the newest first; then
    those that the issuer keeps itself, since a body above it may have no place in this tree.
    """
    above = [int(part) for part in issuer.path.strip("/").split("/")]
    has_tasks = Exists(Task.objects.filter(plan=OuterRef("pk")))
    plans = visible_to(actor).filter(has_tasks, issuer_id__in=above)
    if plan is not None:
        plans = plans.exclude(pk__in=_down_from(plan))
    is_own = Case(When(issuer=issuer, then=1), default=0)
    return plans.order_by(is_own, "-issuer__path", "-created_at", "-pk")


def elaborated(tasks: Iterable[int], actor: Actor) -> QuerySet[Elaboration]:
    """What spells out some tasks in plans that the actor may read, with those plans and their issuers."""
    seen = visible_to(actor).order_by().values("pk")
    rows = Elaboration.objects.filter(upper__in=tasks, task__plan__in=seen, task__state__in=LIVE)
    return rows.select_related("task__plan__issuer").order_by("task__plan__issuer__sort_key", "task__ordinal", "pk")


def _down_from(plan: Plan) -> set[int]:
    """The plan and all that carry it out, at whatever remove: none of them can stand above it."""
    found, fresh = {plan.pk}, {plan.pk}
    while fresh:
        fresh = set(Plan.objects.filter(upper__in=fresh).order_by().values_list("pk", flat=True)) - found
        found |= fresh
    return found


def _tasks(plan: Plan) -> list[reader.Task]:
    """The live tasks of a plan in the reader's form, in two queries."""
    charges = Prefetch("charges", Charge.objects.order_by("ordinal", "pk"))
    live = plan.tasks.filter(state__in=LIVE).prefetch_related(charges)
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
