"""From a reading to rows: tasks with charges and targets, questions. Called inside the reading's transaction."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from phongtrao import reader
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.plans import queries, rules
from phongtrao.plans.models import (
    Charge,
    ChargeRole,
    Force,
    Origin,
    Pillar,
    Plan,
    PlanVersion,
    Question,
    Sharing,
    Target,
    Task,
    TierKind,
)
from phongtrao.vietnamese import fold

GROUP_QUESTIONS = frozenset({"unit_class", "cluster"})


@dataclass(frozen=True, slots=True)
class Roster:
    """The units that a plan can mean: id → all its names, and id → kind."""

    names: dict[int, list[str]]
    kinds: dict[int, str]


def lay_out_tasks(version: PlanVersion, reading: reader.Reading, *, on: date) -> None:
    """Create the proposals, charges, targets and questions of a first version."""
    names = organizations.names_under(organizations.standing(version.plan.issuer, on=on).path, on=on)
    roster = Roster(names, dict(Unit.objects.filter(pk__in=names).values_list("pk", "kind")))
    headings = queries.headings_of(version.reading["outline"])
    tasks: dict[str, Task] = {}
    for ordinal, found in enumerate(reading.tasks, start=1):
        task = Task.objects.create(**task_fields(version, found, ordinal * 10, headings))
        tasks[found.id] = task
        charge_from_text(task, found, reading.questions, roster)
        set_targets_from_text(task, found)
    _ask(version, reading, tasks)


def task_fields(
    version: PlanVersion, found: reader.Task, ordinal: int, headings: list[queries.Heading]
) -> dict[str, Any]:
    """The columns of a task as the reader found it."""
    words = rules.quoted(version.text, *found.span)
    due = found.due
    heading = queries.heading_at(headings, found.section or "", found.span[0])
    return {
        "plan": version.plan,
        "version": version,
        "code": found.id[:40],
        "ordinal": ordinal,
        "start": found.span[0],
        "end": found.span[1],
        "text": words,
        "title": rules.title_of(words),
        "section": (found.section or "")[:30],
        "section_title": heading.title if heading else "",
        "tier": (found.tier or "")[:200],
        "tier_kind": _tier_kind(version.plan, found.tier_kind or "", found.tier or ""),
        "pillar": found.pillar if found.pillar in Pillar.values else "",
        "force": found.force if found.force in Force.values else Force.MUST,
        "confidence": found.confidence,
        "programs": list(found.programs),
        "citations": list(found.citations),
        "due_from": _day(due.from_date) if due else None,
        "due_to": _day(due.to) if due else None,
        "due_text": due.text[:200] if due else "",
        "due_origin": Origin.TEXT if due and (due.from_date or due.to) else "",
        "cadence": found.cadence or "",
        "cadence_origin": Origin.TEXT if found.cadence else "",
    }


def _tier_kind(plan: Plan, kind: str, words: str) -> str:
    is_bloc = plan.issuer.kind == UnitKind.UNION
    return rules.tier_meant(kind, words, is_bloc=is_bloc) if kind in TierKind.values else ""


def _day(text: str | None) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def charge_from_text(
    task: Task,
    found: reader.Task,
    questions: tuple[reader.Question, ...],
    roster: Roster,
) -> None:
    """
    Charge the units that the words name. A name that is only the level ("Cơ sở Đoàn") is the tier, no unit.

    Names of clusters, and those of which the reader asks who they are, become groups: the officer says who
    belongs to them; a cluster's present members are filled in for a start and the cluster answers together.
    """
    asked = {question.kind for question in questions if question.task_id == found.id}
    for role, written in ((ChargeRole.LEAD, found.leads), (ChargeRole.PARTNER, found.partners)):
        for ordinal, name in enumerate(dict.fromkeys(written)):
            unit_id, _candidates = organizations.resolve(name, roster.names)
            if unit_id is None and _is_level(task, role, name):
                continue
            is_cluster = unit_id is not None and roster.kinds.get(unit_id) == UnitKind.CLUSTER
            is_group = is_cluster or (unit_id is None and role == ChargeRole.LEAD and bool(asked & GROUP_QUESTIONS))
            charge = Charge.objects.create(
                task=task,
                role=role,
                ordinal=ordinal,
                written=name[:400],
                unit_id=unit_id,
                is_group=is_group,
                sharing=Sharing.TOGETHER if is_cluster else Sharing.EACH,
            )
            if is_cluster and unit_id:
                charge.members.set(organizations.members_of_cluster(unit_id, on=task.plan.window_from))


def _is_level(task: Task, role: str, name: str) -> bool:
    """True for a name that is no unit but a level; a lead so named sets the task's tier."""
    if task.tier_kind and fold(name) == fold(task.tier):
        return True
    tier = reader.tier_of(name)
    if tier is None or tier.kind not in TierKind.values:
        return False
    kind = _tier_kind(task.plan, tier.kind, tier.text)
    if role == ChargeRole.LEAD and task.tier_kind != kind:
        task.tier, task.tier_kind = tier.text[:200], kind
        task.save(update_fields=["tier", "tier_kind"])
    return role == ChargeRole.LEAD


def set_targets_from_text(task: Task, found: reader.Task) -> None:
    """Write the numbers that the words state."""
    Target.objects.bulk_create(
        Target(
            task=task,
            ordinal=ordinal,
            text=target.text[:300],
            value=Decimal(str(target.value)),
            comparator=target.comparator,
            noun=(target.unit or "")[:120],
            cadence=target.cadence or "",
            origin=Origin.TEXT,
        )
        for ordinal, target in enumerate(found.targets)
    )


def _ask(version: PlanVersion, reading: reader.Reading, tasks: dict[str, Task]) -> None:
    """
    Write the reader's questions, and one for every lead that the roster does not know.

    Who a class of units is, is asked only where the roster could not tell either.
    """
    groups = {code for code, task in tasks.items() if task.charges.filter(is_group=True).exists()}
    rows = [
        Question(
            version=version,
            task=tasks.get(question.task_id or ""),
            kind=question.kind[:40],
            text=question.text,
            start=question.span[0],
            end=question.span[1],
        )
        for question in reading.questions
        if question.kind not in GROUP_QUESTIONS or question.task_id in groups
    ]
    rows += unknown_units(version, version.plan)
    Question.objects.bulk_create(rows)


def unknown_units(version: PlanVersion, plan: Plan) -> list[Question]:
    """A question for each lead whose name fits no unit of the roster, or several."""
    charges = Charge.objects.filter(
        task__plan=plan, task__version=version, role=ChargeRole.LEAD, unit__isnull=True, is_group=False
    ).select_related("task")
    return [
        Question(
            version=version,
            task=charge.task,
            kind="unit_unknown",
            text=_("“%(name)s” là đơn vị nào trong danh sách?") % {"name": charge.written},
            start=charge.task.start,
            end=charge.task.end,
        )
        for charge in charges.order_by("task__ordinal", "ordinal")
    ]
