"""What a publication would do, without doing it: shared by the preview and by `operations.publish`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from phongtrao.ledger.queries import Measured
from phongtrao.obligations import labels, rules
from phongtrao.obligations.models import CLOSED, Evidence, Holder, Obligation, ObligationState, Progress, Registration
from phongtrao.organizations import queries as organizations
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, Plan, Task, TaskState

from .inheriting import left_behind
from .measures import Named, measures_of
from .terms import live_tasks, terms_of, union_of

Identity = tuple[int, str, str]
PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A task that becomes nobody's yet, and why: "proposed" or a reason of `rules.Unassignable`."""

    task: Task
    reason: str


@dataclass(frozen=True, slots=True)
class Amended:
    """An obligation whose terms differ from what its task says now; `fields` are the new values."""

    obligation: Obligation
    draft: rules.Draft
    fields: dict[str, Any]
    is_reopened: bool


@dataclass(frozen=True, slots=True)
class Reckoning:
    """
    The difference between what the accepted tasks ask for and what is owed already.

    `keep`: no task asks for them any more, but work is recorded on them, so they stay.
    """

    tasks: tuple[Task, ...]
    drafts: tuple[rules.Draft, ...]
    measured: Mapping[Named, Measured]
    create: tuple[rules.Draft, ...]
    change: tuple[Amended, ...]
    withdraw: tuple[Obligation, ...]
    keep: tuple[Obligation, ...]
    waiting: tuple[Waiting, ...]

    @property
    def is_empty(self) -> bool:
        """True if the plan obliges nobody, now or before."""
        return not (self.drafts or self.withdraw or self.keep)


def reckon(plan: Plan, *, on: date) -> Reckoning:
    """
    Compare tasks and obligations on a day, in a fixed number of queries.

    What the plan charges a unit with that has ended is its heir's; what the unit had fulfilled before stays its own.
    """
    tasks = live_tasks(plan)
    heirs = organizations.heirs(on=on)
    drafts, waiting = _drafts(plan, tasks, on)
    drafts = rules.inherited(drafts, heirs)
    left, settled = left_behind(plan, heirs) if heirs else (set(), set())
    nobody = plans.given_to_nobody(plan)
    waiting = [entry for entry in waiting if entry.reason != "nobody" or entry.task.pk not in nobody]
    wanted = {_identity(draft): draft for draft in drafts}
    known, partners = _known(plan)
    worked = _worked_on(plan)
    undecided = {entry.task.pk for entry in waiting}
    gone = [
        obligation
        for identity, obligation in known.items()
        if identity not in wanted
        and obligation.task_id not in undecided
        and obligation.state not in CLOSED
        and obligation.pk not in left
    ]
    measured = measures_of((draft.task_id, draft.target.noun) for draft in drafts if draft.target)
    return Reckoning(
        tasks=tuple(tasks),
        drafts=tuple(drafts),
        measured=measured,
        create=tuple(draft for identity, draft in wanted.items() if identity not in known and identity not in settled),
        change=_changes(known, wanted, partners, measured),
        withdraw=tuple(obligation for obligation in gone if obligation.pk not in worked),
        keep=tuple(obligation for obligation in gone if obligation.pk in worked),
        waiting=tuple(waiting),
    )


def _worked_on(plan: Plan) -> set[int]:
    """The obligations on which units have said, shown or promised anything. One query."""
    said, shown, promised = (
        model.objects.filter(obligation__plan=plan).order_by().values_list("obligation_id", flat=True)
        for model in (Progress, Evidence, Registration)
    )
    return set(said.union(shown, promised))


def _drafts(plan: Plan, tasks: list[Task], on: date) -> tuple[list[rules.Draft], list[Waiting]]:
    union = union_of(plan, on=on)
    drafts: list[rules.Draft] = []
    waiting: list[Waiting] = []
    for task in tasks:
        if task.state != TaskState.ACCEPTED:
            waiting.append(Waiting(task, PROPOSED))
            continue
        made = rules.drafts(terms_of(task, plan), union)
        if isinstance(made, rules.Unassignable):
            waiting.append(Waiting(task, made.reason))
        else:
            drafts += made
    return drafts, waiting


def _identity(draft: rules.Draft) -> Identity:
    return draft.task_id, draft.period.key, draft.key


def _known(plan: Plan) -> tuple[dict[Identity, Obligation], dict[int, set[int]]]:
    """Every obligation of the plan by its identity, the withdrawn too, and the partners of those that have any."""
    rows = Obligation.objects.filter(plan=plan).order_by("pk")
    known = {(row.task_id, row.period_key, row.holder_key): row for row in rows}
    partners: dict[int, set[int]] = {}
    helping = Holder.objects.filter(plan=plan, role=ChargeRole.PARTNER).order_by("pk")
    for obligation_id, unit_id in helping.values_list("obligation_id", "unit_id"):
        partners.setdefault(obligation_id, set()).add(unit_id)
    return known, partners


def _changes(
    known: dict[Identity, Obligation],
    wanted: dict[Identity, rules.Draft],
    partners: dict[int, set[int]],
    measured: Mapping[Named, Measured],
) -> tuple[Amended, ...]:
    changes = []
    for identity, draft in wanted.items():
        obligation = known.get(identity)
        if obligation is None:
            continue
        fields: dict[str, Any] = {
            name: value
            for name, value in fields_of(draft, measured, known=obligation).items()
            if getattr(obligation, name) != value
        }
        is_reopened = obligation.state == ObligationState.WITHDRAWN
        if fields or is_reopened or partners.get(obligation.pk, set()) != set(draft.partner_ids):
            changes.append(Amended(obligation, draft, fields, is_reopened))
    return tuple(changes)


def fields_of(
    draft: rules.Draft, measured: Mapping[Named, Measured], *, known: Obligation | None = None
) -> dict[str, Any]:
    """The columns of an obligation that follow from its task, without those that the known one has of its own."""
    due, target = draft.due, draft.target
    fields: dict[str, Any] = {
        "force": draft.force,
        "pillar": draft.pillar,
        "target_value": target.value if target else None,
        "target_comparator": target.comparator if target else "",
        "target_noun": target.noun if target else "",
        "target_origin": target.origin if target else "",
    }
    if not (known and known.metric_is_own):
        by = measured[draft.task_id, target.noun] if target else Measured(labels.METRIC)
        fields |= {"metric": by.metric, "metric_size": by.size}
    if not (known and known.due_is_own):
        fields |= {
            "due_from": due.start,
            "due_to": due.end,
            "due_origin": due.origin,
            "due_set_by": due.set_by,
            "due_set_at": due.set_at,
        }
    return fields
