"""Titles with their standards, rounds, nominations, what the council says, awards."""

from .award import Award
from .nomination import Nomination, NominationPaper, NominationState, Outcome
from .round import AwardRound, AwardState, Ballot, Choice, Seat, SeatRole
from .standard import Base, Condition, ConditionKind, Level, Standard, Title

__all__ = [
    "Award",
    "AwardRound",
    "AwardState",
    "Ballot",
    "Base",
    "Choice",
    "Condition",
    "ConditionKind",
    "Level",
    "Nomination",
    "NominationPaper",
    "NominationState",
    "Outcome",
    "Seat",
    "SeatRole",
    "Standard",
    "Title",
]
