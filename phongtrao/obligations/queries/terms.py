"""The terms of a plan's tasks as the rules take them: plain values out of the rooms below."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from django.db.models import Prefetch

from phongtrao.obligations import rules
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Cadence, Period
from phongtrao.plans.models import Charge, ChargeRole, Plan, Sharing, Target, Task, TaskState


def live_tasks(plan: Plan) -> list[Task]:
    """Proposed and accepted tasks with their charges and targets, in the order of the text. Four queries."""
    charges = Charge.objects.prefetch_related("members").order_by("ordinal", "pk")
    return list(
        Task.objects.filter(plan=plan, state__in=[TaskState.PROPOSED, TaskState.ACCEPTED])
        .prefetch_related(Prefetch("charges", charges), Prefetch("targets", Target.objects.order_by("ordinal", "pk")))
        .order_by("ordinal", "pk")
    )


def union_of(plan: Plan, *, on: date) -> rules.Union:
    """Who stands behind the tiers. Of several boards none is *the* board: then the issuer answers."""
    issuer = organizations.standing(plan.issuer, on=on)
    boards = organizations.valid_on(on).filter(kind=UnitKind.BOARD, parent=issuer)
    ids = list(boards.values_list("pk", flat=True)[:2])
    return rules.Union(issuer.pk, ids[0] if len(ids) == 1 else None, _bases_of(issuer, on))


def _bases_of(issuer: Unit, on: date) -> tuple[int, ...]:
    """
    The units that the plan of an issuer means by its base: the grassroots unions of a bloc, the branches of a
    grassroots union; a branch has nobody below and answers itself.
    """
    if issuer.kind == UnitKind.UNION:
        return tuple(organizations.grassroots_under(issuer.path, on=on).values_list("pk", flat=True))
    branches = organizations.subtree(issuer.path, on=on).filter(kind=UnitKind.BRANCH)
    return tuple(branches.values_list("pk", flat=True)) or (issuer.pk,)


def terms_of(task: Task, plan: Plan) -> rules.TaskTerms:
    """The terms of one task from `live_tasks`; no query."""
    charges = task.charges.all()
    targets = [
        rules.Target(target.value, target.comparator, target.noun, target.cadence, target.origin)
        for target in task.targets.all()
    ]
    return rules.TaskTerms(
        task_id=task.pk,
        force=task.force,
        pillar=task.pillar,
        tier_kind=task.tier_kind,
        leads=_leads([charge for charge in charges if charge.role == ChargeRole.LEAD]),
        partners=_partners(charge for charge in charges if charge.role == ChargeRole.PARTNER),
        cadence=cast("Cadence | None", task.cadence or None),
        cadence_origin=rules.Due(origin=task.cadence_origin, set_by=task.cadence_set_by, set_at=task.cadence_set_at),
        due=rules.Due(task.due_from, task.due_to, task.due_origin, task.due_set_by, task.due_set_at),
        target=rules.main_target(targets, task.cadence),
        window=Period.between(plan.window_from, plan.window_to),
    )


def _leads(charges: list[Charge]) -> tuple[rules.LeadGroup, ...]:
    """Single names stand in one breath and share; each cluster or class is a group of its own."""
    single = [charge for charge in charges if not charge.is_group]
    groups = [
        rules.LeadGroup(
            tuple(unit.pk for unit in charge.members.all()), charge.sharing == Sharing.TOGETHER, is_group=True
        )
        for charge in charges
        if charge.is_group
    ]
    if not single:
        return tuple(groups)
    known = tuple(charge.unit_id for charge in single if charge.unit_id)
    named = rules.LeadGroup(known if len(known) == len(single) else (), together=True)
    return (named, *groups)


def _partners(charges: Iterable[Charge]) -> tuple[int, ...]:
    """Partners whose units are known; an unclear helper keeps nobody waiting."""
    found: dict[int, None] = {}
    for charge in charges:
        members = [unit.pk for unit in charge.members.all()] if charge.is_group else []
        for unit_id in members or ([charge.unit_id] if charge.unit_id else []):
            found[unit_id] = None
    return tuple(found)
