"""What people type about plans. Forms check shape; operations decide."""

from .desk import (
    AnswerForm,
    ChargeForm,
    DecisionForm,
    MembersForm,
    MergeForm,
    PassageForm,
    ReasonForm,
    ResolveForm,
    SectionForm,
    SpanForm,
    SplitForm,
    TargetForm,
    TermsForm,
    WindowForm,
)
from .documents import BeginForm, UploadForm, UpperForm

__all__ = [
    "AnswerForm",
    "BeginForm",
    "ChargeForm",
    "DecisionForm",
    "MembersForm",
    "MergeForm",
    "PassageForm",
    "ReasonForm",
    "ResolveForm",
    "SectionForm",
    "SpanForm",
    "SplitForm",
    "TargetForm",
    "TermsForm",
    "UploadForm",
    "UpperForm",
    "WindowForm",
]
