"""The proof that nothing was passed over: every sentence of the plan is a duty, a norm, context or form."""

from collections.abc import Sequence
from dataclasses import dataclass

from phongtrao.plans import rules
from phongtrao.plans.models import (
    ChangeKind,
    Decision,
    Force,
    PassageDecision,
    PassageKind,
    PlanVersion,
    Task,
    TaskState,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and what it is. `why` says who decided: the task's code, an officer's name, or nobody."""

    start: int
    end: int
    text: str
    kind: str
    section: str
    why: str
    task_id: int | None


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many sentences are of one kind; `mark` is the class of its colour."""

    kind: str
    label: str
    mark: str
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """All sentences of a version and their count by kind."""

    sentences: tuple[Sentence, ...]
    counts: dict[str, int]

    @property
    def unaccounted(self) -> int:
        """Sentences of which nobody has said what they are; a plan with any is not published."""
        return self.counts[PassageKind.OPEN]

    @property
    def total(self) -> int:
        """All sentences."""
        return len(self.sentences)

    def of_kind(self, kind: str) -> list[Sentence]:
        """The sentences of one kind, or all where none is named."""
        return [sentence for sentence in self.sentences if kind in ("", sentence.kind)]

    @property
    def kinds(self) -> list[KindCount]:
        """The count of each kind with its name, the kind that must be empty first where it is not."""
        counted = [
            KindCount(kind.value, str(kind.label), f"kind-{kind.value}", self.counts[kind]) for kind in PassageKind
        ]
        return sorted(counted, key=lambda one: one.kind != PassageKind.OPEN or not one.count)

    @property
    def parts(self) -> list[tuple[str, int]]:
        """The counts as a bar of strokes takes them."""
        return [(one.mark, one.count) for one in self.kinds]


def coverage(version: PlanVersion) -> Coverage:
    """
    What each sentence of a version is now, in three queries.

    A sentence that a live task covers is its duty (or norm); else an officer's word counts; else the reader's.
    A sentence whose task was dropped is context, for the reason given; one that lost its task is open again. A
    sentence of an amendment whose change was refused is accounted for by that: see `_refused`.
    """
    tasks = sorted(
        Task.objects.filter(version=version).exclude(state=TaskState.MERGED).order_by("start", "pk"),
        key=lambda task: not task.is_live,
    )
    decisions = list(version.passage_decisions.order_by("start", "pk"))
    refused = _refused(version)
    sentences = []
    for stored in version.reading.get("passages", ()):
        start, end = stored["span"]
        words = rules.quoted(version.text, start, end)
        if words:
            kind, why, task_id = _kind(stored["kind"], (start, end), tasks, [*decisions, *refused])
            sentences.append(Sentence(start, end, words, kind, stored["section"] or "", why, task_id))
    counts = dict.fromkeys(PassageKind.values, 0)
    for sentence in sentences:
        counts[sentence.kind] += 1
    return Coverage(tuple(sentences), counts)


@dataclass(frozen=True, slots=True)
class _Refused:
    """A sentence of the new text whose change was not taken: what it is then, who said so, the task that stays."""

    start: int
    end: int
    kind: str
    decided_by: str
    task_id: int | None


def _refused(version: PlanVersion) -> list[_Refused]:
    """
    What an officer's refusals make of the sentences of an amendment.

    Where a task keeps its old words the new sentence stands for that task; one that would have become a task is
    context.
    """
    rows = version.changes.filter(decision=Decision.REFUSED, kind__in=[ChangeKind.CHANGED, ChangeKind.ADDED])
    found = []
    for change in rows.select_related("task").order_by("ordinal", "pk"):
        start, end = version.reading["tasks"][change.proposal["index"]]["span"]
        kept = change.task if change.task and change.task.is_live else None
        kind = _obliges(kept) if kept else PassageKind.CONTEXT
        by = kept.code if kept else change.decided_by
        found.append(_Refused(start, end, kind, by, kept.pk if kept else None))
    return found


def _obliges(task: Task) -> PassageKind:
    return PassageKind.NORM if task.force == Force.NORM else PassageKind.DUTY


def _kind(
    read_as: str, span: tuple[int, int], tasks: Sequence[Task], decisions: Sequence[PassageDecision | _Refused]
) -> tuple[str, str, int | None]:
    for task in tasks:
        if rules.overlaps(span, (task.start, task.end)):
            if not task.is_live:
                return PassageKind.CONTEXT, task.reason, task.pk
            return _obliges(task), task.code, task.pk
    for decision in decisions:
        if rules.overlaps(span, (decision.start, decision.end)):
            return decision.kind, decision.decided_by, getattr(decision, "task_id", None)
    if read_as in {PassageKind.DUTY, PassageKind.NORM}:
        return PassageKind.OPEN, "", None
    return read_as, "", None
