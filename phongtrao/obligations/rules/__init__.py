"""The rules of the room, free of database and clock: what a task obliges whom to, and how it stands."""

from .drafts import Draft, Due, LeadGroup, Target, TaskTerms, Unassignable, Union, drafts, holder_key, main_target
from .steps import Step, is_reached, lies_within, next_step
from .strokes import STROKES, Counts, Stroke, share_of, stroke

__all__ = [
    "STROKES",
    "Counts",
    "Draft",
    "Due",
    "LeadGroup",
    "Step",
    "Stroke",
    "Target",
    "TaskTerms",
    "Unassignable",
    "Union",
    "drafts",
    "holder_key",
    "is_reached",
    "lies_within",
    "main_target",
    "next_step",
    "share_of",
    "stroke",
]
