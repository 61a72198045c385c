"""Titles with their standards, rounds, nominations, what the council says, awards; the year of a member."""

from .award import Award
from .nomination import Nomination, NominationPaper, NominationState, Outcome
from .review import ReviewAnswer, ReviewLevel, SelfReview
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
    "ReviewAnswer",
    "ReviewLevel",
    "Seat",
    "SeatRole",
    "SelfReview",
    "Standard",
    "Title",
]
