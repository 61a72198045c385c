"""What people type about titles."""

from .nominations import AgreeForm, DossierForm, PapersForm, ReasonForm, SelfForm
from .reviews import ConfirmForm, ReviewForm, WordsForm
from .rounds import BallotForm, DecreeForm, RoundForm, SeatForm, TieForm
from .standards import BeginForm, ConditionForm, SampleForm, StandardForm, TitleForm

__all__ = [
    "AgreeForm",
    "BallotForm",
    "BeginForm",
    "ConditionForm",
    "ConfirmForm",
    "DecreeForm",
    "DossierForm",
    "PapersForm",
    "ReasonForm",
    "ReviewForm",
    "RoundForm",
    "SampleForm",
    "SeatForm",
    "SelfForm",
    "StandardForm",
    "TieForm",
    "TitleForm",
    "WordsForm",
]
