"""What the cards of the review show: a task with its charges, numbers and questions."""

from dataclasses import dataclass
from datetime import date, datetime

from phongtrao.plans.models import NOBODY_CHOSEN, NOBODY_NAMED, TaskState

WHO_QUESTIONS = frozenset({NOBODY_CHOSEN, NOBODY_NAMED, "unit_unknown", "unit_class", "cluster"})
"""Kinds of questions that are answered by naming units."""


@dataclass(frozen=True, slots=True)
class Given:
    """Where a value comes from: `origin` is text, officer, unit or "unsaid"; who set it and when, if a person did."""

    origin: str
    who: str = ""
    on: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChargeView:
    """A name in the plan and what it means: a unit, the members of a group, or nothing yet (`is_unclear`)."""

    id: int
    role: str
    written: str
    unit_name: str
    members: tuple[str, ...]
    member_ids: tuple[int, ...]
    is_group: bool
    sharing: str
    is_unclear: bool


@dataclass(frozen=True, slots=True)
class TargetView:
    """A number with its noun in Vietnamese form, and its origin."""

    id: int
    words: str
    cadence: str
    given: Given


@dataclass(frozen=True, slots=True)
class QuestionView:
    """An open or decided question."""

    id: int
    kind: str
    text: str
    passage: str
    start: int
    end: int
    state: str
    answer: str
    task_id: int | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TaskCard:
    """One task as its card shows it."""

    id: int
    code: str
    title: str
    text: str
    state: str
    force: str
    tier: str
    tier_label: str
    pillar_label: str
    section: str
    section_title: str
    due_from: date | None
    due_to: date | None
    due_text: str
    due: Given
    cadence_label: str
    cadence: Given
    leads: tuple[ChargeView, ...]
    partners: tuple[ChargeView, ...]
    targets: tuple[TargetView, ...]
    programs: tuple[str, ...]
    citations: tuple[str, ...]
    questions: tuple[QuestionView, ...]
    reason: str
    is_sure: bool
    is_selected: bool
    stroke: str

    @property
    def presumed(self) -> tuple[ChargeView, ...]:
        """Groups whose members were filled in from the roster: the officer only has to say that they are right."""
        asked = any(question.kind == "cluster" for question in self.questions)
        return tuple(charge for charge in self.leads if charge.is_group and charge.members and asked)

    @property
    def is_unassigned(self) -> bool:
        """True while it is asked whether anybody does this at all."""
        return any(question.kind in {NOBODY_CHOSEN, NOBODY_NAMED} for question in self.questions)

    @property
    def is_who_asked(self) -> bool:
        """True if a question asks who is meant."""
        return any(question.kind in WHO_QUESTIONS for question in self.questions)

    @property
    def is_live(self) -> bool:
        """True unless dropped."""
        return self.state in {TaskState.PROPOSED, TaskState.ACCEPTED}
