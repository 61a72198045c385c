"""Deciding on the differences of a new version, and putting it in force."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from phongtrao import reader
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit
from phongtrao.plans import queries, rules
from phongtrao.plans.models import (
    Change,
    ChangeKind,
    Decision,
    PassageDecision,
    Plan,
    PlanVersion,
    Question,
    Task,
    TaskState,
    VersionState,
)
from phongtrao.plans.refusals import StillPending
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

from .holding import hold_plan
from .laying_out import Roster, charge_from_text, set_targets_from_text, task_fields, unknown_units

PLACE = ("version", "start", "end", "text", "section", "section_title", "ordinal")
GROUPS = {"due_from": ("due_from", "due_to", "due_text", "due_origin"), "cadence": ("cadence", "cadence_origin")}
GROUPS |= {"due_to": GROUPS["due_from"], "force": ("force",), "tier_kind": ("tier", "tier_kind")}


@transaction.atomic
def decide_change(*, change: Change, decision: str, by: Actor, at: datetime) -> Change:
    """
    Take or refuse one change of an amendment; it takes effect when the amendment is applied.

    :raises NotAllowed: `by` does not steer the plan.
    """
    plan = change.version.plan
    hold_plan(plan, by)
    if change.version.state == VersionState.REVIEW:
        change.decision, change.decided_by, change.decided_at = decision, by.label, at
        change.save()
        trail.record(f"change_{decision}", subject=change, about=plan, by=by, at=at)
    return change


@transaction.atomic
def apply_amendment(*, version: PlanVersion, by: Actor, at: datetime) -> int:
    """
    Put a new version in force: accepted changes are made, refused ones are not, unchanged tasks move to its text.

    A task whose change is refused keeps its old words and its place in the old text. Returns how many tasks were
    changed, added or dropped; a second call finds nothing to do.

    :raises NotAllowed: `by` does not steer the plan.
    :raises StillPending: a change waits for its decision.
    """
    plan = version.plan
    hold_plan(plan, by)
    version.refresh_from_db(fields=["state"])
    if version.state != VersionState.REVIEW:
        return 0
    changes = list(version.changes.select_related("task").order_by("ordinal", "pk"))
    if any(change.decision == Decision.PENDING and change.kind != ChangeKind.SAME for change in changes):
        raise StillPending
    maker = _Maker(version, by, at)
    made = sum(maker.make(change) for change in changes)
    _carry_decisions(version)
    Question.objects.bulk_create(unknown_units(version, plan))
    plan.versions.filter(state=VersionState.IN_FORCE).update(state=VersionState.SUPERSEDED)
    version.state = VersionState.IN_FORCE
    version.save()
    trail.record("amendment_applied", subject=version, about=plan, by=by, at=at)
    return made


def _carry_decisions(version: PlanVersion) -> None:
    """What officers said of sentences of earlier versions holds for the same sentences of the new text."""
    earlier = PassageDecision.objects.filter(version__plan=version.plan).exclude(version=version)
    said = {}
    for decision in earlier.select_related("version").order_by("version__ordinal", "pk"):
        said[fold(rules.quoted(decision.version.text, decision.start, decision.end))] = decision
    for passage in version.reading["passages"]:
        start, end = passage["span"]
        if word := said.get(fold(rules.quoted(version.text, start, end))):
            who = {"kind": word.kind, "decided_by": word.decided_by, "decided_at": word.decided_at}
            PassageDecision.objects.get_or_create(version=version, start=start, end=end, defaults=who)


class _Maker:
    """Makes the changes of one version, with what all of them need looked up once."""

    def __init__(self, version: PlanVersion, by: Actor, at: datetime) -> None:
        self.version, self.by, self.at = version, by, at
        self.plan: Plan = version.plan
        on = localdate(at)
        names = organizations.names_under(organizations.standing(self.plan.issuer, on=on).path, on=on)
        self.roster = Roster(names, dict(Unit.objects.filter(pk__in=names).values_list("pk", "kind")))
        self.headings = queries.headings_of(version.reading["outline"])

    def make(self, change: Change) -> int:
        """Make one change; 1 if a task is different afterwards."""
        task = change.task
        if task and change.kind == ChangeKind.SAME:
            self._move(task, self._fields(change))
            return 0
        if change.decision == Decision.REFUSED:
            if task and change.kind == ChangeKind.REMOVED:
                self._find_again(task)
            return 0
        if task is None:
            self._add(change)
        elif change.kind == ChangeKind.REMOVED:
            self._drop(task)
        else:
            self._alter(task, change)
        return 1

    def _found(self, change: Change) -> reader.Task:
        return found_task(self.version.reading["tasks"][change.proposal["index"]])

    def _fields(self, change: Change) -> dict[str, Any]:
        return task_fields(self.version, self._found(change), change.ordinal * 10, self.headings)

    def _move(self, task: Task, fields: dict[str, Any]) -> None:
        """Anchor a task in the new text."""
        for name in PLACE:
            setattr(task, name, fields[name])
        task.save()

    def _find_again(self, task: Task) -> None:
        """A task that the reader did not see in the new text, but whose words still stand there, is anchored there."""
        words = task.version.text[task.start : task.end]
        start = self.version.text.find(words)
        if start >= 0:
            task.version, task.start, task.end = self.version, start, start + len(words)
            task.save()

    def _add(self, change: Change) -> None:
        fields = self._fields(change)
        taken = set(Task.objects.filter(plan=self.plan).values_list("code", flat=True))
        if fields["code"] in taken:
            fields["code"] = rules.next_code(fields["code"], taken)
        task = Task.objects.create(**fields, state=TaskState.ACCEPTED, decided_by=self.by.label, decided_at=self.at)
        found = self._found(change)
        charge_from_text(task, found, (), self.roster)
        set_targets_from_text(task, found)
        trail.record("task_added", subject=task, about=self.plan, by=self.by, at=self.at)

    def _drop(self, task: Task) -> None:
        task.state, task.decided_by, task.decided_at = TaskState.DROPPED, self.by.label, self.at
        task.reason = _("Bản sửa đổi thứ %(ordinal)s không còn nội dung này.") % {"ordinal": self.version.ordinal}
        task.save()
        trail.record("task_dropped", subject=task, about=self.plan, by=self.by, at=self.at, note=task.reason)

    def _alter(self, task: Task, change: Change) -> None:
        """Give a task the words, terms, charges and numbers of the new document, where they differ."""
        found, fields = self._found(change), self._fields(change)
        for name in {column for changed in change.differences for column in GROUPS.get(changed, ())}:
            setattr(task, name, fields[name])
        if rules.is_cut_from(task.title, task.text):
            task.title = fields["title"]
        self._move(task, fields)
        if {"lead", "partner"} & change.differences.keys():
            task.charges.filter(role__in=change.differences).delete()
            wanted = replace(
                found,
                leads=found.leads if "lead" in change.differences else (),
                partners=found.partners if "partner" in change.differences else (),
            )
            charge_from_text(task, wanted, (), self.roster)
        if "targets" in change.differences:
            task.targets.filter(origin="text").delete()
            set_targets_from_text(task, found)
        changes = {name: (before, after) for name, (before, after) in change.differences.items()}
        trail.record("task_amended", subject=task, about=self.plan, by=self.by, at=self.at, changes=changes)


def found_task(data: dict[str, Any]) -> reader.Task:
    """A task of a stored reading, as the reader's own value again."""
    due = data["due"]
    values = {
        **data,
        "span": tuple(data["span"]),
        "targets": tuple(reader.Target(**{**target, "span": tuple(target["span"])}) for target in data["targets"]),
        "due": reader.Due(due["from"], due["to"], due["text"]) if due else None,
        **{name: tuple(data[name]) for name in ("leads", "partners", "programs", "citations")},
    }
    return reader.Task(**values)
