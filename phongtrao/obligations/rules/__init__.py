"""The rules of the room, free of database and clock: what a task obliges whom to, and how it stands."""

from .demands import Shown, met_by, missing
from .drafts import Draft, Due, LeadGroup, Target, TaskTerms, Unassignable, Union, drafts, holder_key, main_target
from .heirs import Fate, fate, inherited
from .money import MONEY, RAISED, money_of
from .registering import leaves_choice_open, name_offered, promised
from .standing import AFTER, SLACK, Outlook, adds_up, in_nouns, of_metric, outlook, state_after
from .steps import Situation, Step, is_reached, lies_within, next_step, step_named
from .strokes import STROKES, Counts, Stroke, share_of, stroke, stroke_as_of
from .talking import EDITABLE, Piece, as_typed, call_of, called, calls_in, may_still_edit, pieces

__all__ = [
    "AFTER",
    "EDITABLE",
    "MONEY",
    "RAISED",
    "SLACK",
    "STROKES",
    "Counts",
    "Draft",
    "Due",
    "Fate",
    "LeadGroup",
    "Outlook",
    "Piece",
    "Shown",
    "Situation",
    "Step",
    "Stroke",
    "Target",
    "TaskTerms",
    "Unassignable",
    "Union",
    "adds_up",
    "as_typed",
    "call_of",
    "called",
    "calls_in",
    "drafts",
    "fate",
    "holder_key",
    "in_nouns",
    "inherited",
    "is_reached",
    "leaves_choice_open",
    "lies_within",
    "main_target",
    "may_still_edit",
    "met_by",
    "missing",
    "money_of",
    "name_offered",
    "next_step",
    "of_metric",
    "outlook",
    "pieces",
    "promised",
    "share_of",
    "state_after",
    "step_named",
    "stroke",
    "stroke_as_of",
]
