"""The differences of a new version, task by task."""

from dataclasses import dataclass

from phongtrao.plans import rules
from phongtrao.plans.models import Change, ChangeKind, Decision, Plan, PlanVersion, VersionState

from .history import FIELDS, words_of


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field with its words before and after, as runs for the eye: ("same" | "removed" | "added", words)."""

    label: str
    runs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangeCard:
    """One change to be decided."""

    id: int
    kind: str
    kind_label: str
    code: str
    title: str
    text: str
    fields: tuple[FieldChange, ...]
    decision: str


@dataclass(frozen=True, slots=True)
class AmendmentPage:
    """All changes of a version; `unchanged` is the number of tasks that stay as they are."""

    plan: Plan
    version: PlanVersion
    cards: tuple[ChangeCard, ...]
    unchanged: int
    pending: int
    is_open: bool


def amendment_page(version: PlanVersion) -> AmendmentPage:
    """The page on which an officer decides on an amendment, in one query."""
    changes = list(version.changes.select_related("task").order_by("ordinal", "pk"))
    to_decide = [change for change in changes if change.kind != ChangeKind.SAME]
    return AmendmentPage(
        plan=version.plan,
        version=version,
        cards=tuple(_card(change) for change in to_decide),
        unchanged=len(changes) - len(to_decide),
        pending=sum(change.decision == Decision.PENDING for change in to_decide),
        is_open=version.state == VersionState.REVIEW,
    )


def _card(change: Change) -> ChangeCard:
    words = change.proposal.get("text", "")
    text = change.task.text if change.task and not change.proposal else rules.quoted(words, 0, len(words))
    return ChangeCard(
        id=change.pk,
        kind=change.kind,
        kind_label=change.get_kind_display(),
        code=change.task.code if change.task else change.proposal["id"],
        title=change.task.title if change.task else rules.title_of(text),
        text=text,
        fields=tuple(field_change(name, before, after) for name, (before, after) in change.differences.items()),
        decision=change.decision,
    )


def field_change(name: str, before: object, after: object) -> FieldChange:
    """A field with its words before and after, for showing what was changed."""
    runs = rules.word_differences(words_of(name, before), words_of(name, after))
    return FieldChange(label=str(FIELDS.get(name, name)), runs=tuple(runs))
