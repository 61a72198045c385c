"""The nouns of the room: plan and version, task with its charges and targets, questions, decisions, amendments."""

from .amendment import Change, ChangeKind, Decision
from .passage import NOBODY_CHOSEN, NOBODY_NAMED, PassageDecision, PassageKind, Question, QuestionState
from .plan import UNSAID, Plan, PlanState, PlanVersion, VersionState
from .task import (
    Cadence,
    Charge,
    ChargeRole,
    Comparator,
    Force,
    Origin,
    Pillar,
    Sharing,
    Target,
    Task,
    TaskState,
    TierKind,
    Wording,
)

__all__ = [
    "NOBODY_CHOSEN",
    "NOBODY_NAMED",
    "UNSAID",
    "Cadence",
    "Change",
    "ChangeKind",
    "Charge",
    "ChargeRole",
    "Comparator",
    "Decision",
    "Force",
    "Origin",
    "PassageDecision",
    "PassageKind",
    "Pillar",
    "Plan",
    "PlanState",
    "PlanVersion",
    "Question",
    "QuestionState",
    "Sharing",
    "Target",
    "Task",
    "TaskState",
    "TierKind",
    "VersionState",
    "Wording",
]
