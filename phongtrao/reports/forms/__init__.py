"""What people type about reports."""

from .collecting import CallForm
from .opening import OpenForm
from .reading import AnswerForm, RemarkForm
from .templates import TemplateForm
from .writing import WritingForm

__all__ = ["AnswerForm", "CallForm", "OpenForm", "RemarkForm", "TemplateForm", "WritingForm"]
