"""What a publication would create, shown before it is: tasks × units × periods."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations import rules
from phongtrao.organizations import queries as organizations
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Force, Plan, Task

from .reckoning import PROPOSED, Reckoning, reckon

NAMED = 3
"""So many holders are named; more are counted."""

REASONS: dict[str, str | Promise] = {
    PROPOSED: _("máy đề xuất, chưa ai nhận"),
    "nobody": _("văn bản không nêu ai thực hiện"),
    "unclear_unit": _("có tên trong văn bản chưa rõ là đơn vị nào"),
    "unclear_group": _("chưa rõ cụm hoặc nhóm gồm những đơn vị nào"),
    "no_grassroots": _("chưa có cơ sở Đoàn nào trong danh sách đơn vị"),
}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One task: `shares` holders or groups of holders × `periods` make `total` obligations."""

    task: Task
    holders: tuple[str, ...]
    more_holders: int
    shares: int
    is_joint: bool
    periods: int
    total: int
    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A task that becomes nobody's yet, and the words for why."""

    task: Task
    reason: str


@dataclass(frozen=True, slots=True)
class PublishPreview:
    """
    Everything the publication page shows. `norms` are accepted norms of conduct: they oblige nobody; `changes`
    are what officers changed since the last publication.
    """

    plan: Plan
    rows: tuple[PreviewRow, ...]
    waiting: tuple[WaitingRow, ...]
    norms: int
    total: int
    units: int
    new: int
    changed: int
    withdrawn: int
    kept: int
    unaccounted: int
    changes: tuple[plans.Unpublished, ...]

    @property
    def is_ready(self) -> bool:
        """True if publishing would be accepted."""
        return not self.unaccounted and bool(self.rows or self.withdrawn)

    @property
    def changes_nothing(self) -> bool:
        """True if everything is published already."""
        return not (self.new or self.changed or self.withdrawn or self.changes)

    @property
    def is_offered(self) -> bool:
        """True if the button stands there: there is something to publish, and nothing in its way."""
        return self.is_ready and not self.changes_nothing


def preview(plan: Plan, *, on: date) -> PublishPreview:
    """Reckon a publication and put it in words, in a fixed number of queries."""
    reckoning = reckon(plan, on=on)
    version = plans.current_version(plan)
    held_by = {unit_id for draft in reckoning.drafts for unit_id in draft.holder_ids}
    return PublishPreview(
        plan=plan,
        rows=_rows(reckoning),
        waiting=tuple(WaitingRow(entry.task, str(REASONS[entry.reason])) for entry in reckoning.waiting),
        norms=sum(task.force == Force.NORM and task.state == "accepted" for task in reckoning.tasks),
        total=len(reckoning.drafts),
        units=len(held_by),
        new=len(reckoning.create),
        changed=len(reckoning.change),
        withdrawn=len(reckoning.withdraw),
        kept=len(reckoning.keep),
        unaccounted=plans.coverage(version).unaccounted if version else 0,
        changes=plans.unpublished(plan),
    )


def _rows(reckoning: Reckoning) -> tuple[PreviewRow, ...]:
    by_task: defaultdict[int, list[rules.Draft]] = defaultdict(list)
    for draft in reckoning.drafts:
        by_task[draft.task_id].append(draft)
    new = Counter(draft.task_id for draft in reckoning.create)
    changed = Counter(amended.draft.task_id for amended in reckoning.change)
    names = _names(by_task.values())
    return tuple(
        _row(task, by_task[task.pk], names, new[task.pk], changed[task.pk])
        for task in reckoning.tasks
        if task.pk in by_task
    )


def _row(task: Task, drafts: list[rules.Draft], names: dict[int, str], new: int, changed: int) -> PreviewRow:
    holders = _holders(drafts)
    shown = holders[:NAMED]
    return PreviewRow(
        task=task,
        holders=tuple(names[unit_id] for unit_id in shown),
        more_holders=len(holders) - len(shown),
        shares=len({draft.key for draft in drafts}),
        is_joint=any(len(draft.holder_ids) > 1 for draft in drafts),
        periods=len({draft.period for draft in drafts}),
        total=len(drafts),
        new=new,
        changed=changed,
    )


def _holders(drafts: Iterable[rules.Draft]) -> list[int]:
    return list(dict.fromkeys(unit_id for draft in drafts for unit_id in draft.holder_ids))


def _names(groups: Iterable[list[rules.Draft]]) -> dict[int, str]:
    """Short names of the units that the rows name; one query."""
    wanted = {unit_id for drafts in groups for unit_id in _holders(drafts)[:NAMED]}
    return {unit.pk: unit.short_name for unit in organizations.by_ids(wanted)}
