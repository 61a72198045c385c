"""Rubrics, rounds, the units in them, what people say of each condition."""

from .round import Appeal, Councillor, Evaluation, Peers, Round, RoundState
from .rubric import Rubric, RubricVersion
from .words import Claim, Decision, Mark

__all__ = [
    "Appeal",
    "Claim",
    "Councillor",
    "Decision",
    "Evaluation",
    "Mark",
    "Peers",
    "Round",
    "RoundState",
    "Rubric",
    "RubricVersion",
]
