"""What people type about titles."""

from .nominations import AgreeForm, DossierForm, PapersForm, ReasonForm, SelfForm
from .rounds import BallotForm, DecreeForm, RoundForm, SeatForm, TieForm
from .standards import BeginForm, ConditionForm, SampleForm, StandardForm, TitleForm

__all__ = [
    "AgreeForm",
    "BallotForm",
    "BeginForm",
    "ConditionForm",
    "DecreeForm",
    "DossierForm",
    "PapersForm",
    "ReasonForm",
    "RoundForm",
    "SampleForm",
    "SeatForm",
    "SelfForm",
    "StandardForm",
    "TieForm",
    "TitleForm",
]
