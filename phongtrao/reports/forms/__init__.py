"""What people type about reports."""

from .collecting import CallForm
from .listing import WHOSE, FilterForm
from .opening import OpenForm
from .reading import AnswerForm, RemarkForm
from .templates import TemplateForm
from .writing import WritingForm

__all__ = ["WHOSE", "AnswerForm", "CallForm", "FilterForm", "OpenForm", "RemarkForm", "TemplateForm", "WritingForm"]
