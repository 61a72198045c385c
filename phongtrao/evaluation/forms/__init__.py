"""Parsing what people send."""

from .appeals import AnswerForm, AppealForm
from .judging import ClaimForm, DecideForm, MarkForm
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
