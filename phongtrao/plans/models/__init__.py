"""The nouns of the room: plan and version, task with its charges and targets, questions, decisions, amendments,
what spells out the plan above."""

from .amendment import Change, ChangeKind, Decision
from .elaboration import Elaboration
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
    tiers_of,
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
    "Elaboration",
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
    "tiers_of",
]
