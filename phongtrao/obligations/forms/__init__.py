"""Parsing what people send: the board's filters, progress and evidence, registrations, petitions, due days."""

from .answers import AnswerForm, AskedForm, DecisionForm, PetitionForm, ReasonForm
from .demanding import DemandForm
from .filters import FilterForm, ReminderForm
from .progress import DueForm, MetricForm, ProgressForm, ReturnForm, progress_form
from .registration import RegistrationForm
from .talking import CommentForm

__all__ = [
    "AnswerForm",
    "AskedForm",
    "CommentForm",
    "DecisionForm",
    "DemandForm",
    "DueForm",
    "FilterForm",
    "MetricForm",
    "PetitionForm",
    "ProgressForm",
    "ReasonForm",
    "RegistrationForm",
    "ReminderForm",
    "ReturnForm",
    "progress_form",
]
