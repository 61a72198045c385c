"""Parsing what people send."""

from .judging import AnswerForm, AppealForm, ClaimForm, DecideForm, MarkForm
from .rounds import AnnounceForm, CouncillorForm, RoundForm
from .rubrics import FileForm, LineForm, RubricForm

__all__ = [
    "AnnounceForm",
    "AnswerForm",
    "AppealForm",
    "ClaimForm",
    "CouncillorForm",
    "DecideForm",
    "FileForm",
    "LineForm",
    "MarkForm",
    "RoundForm",
    "RubricForm",
]
