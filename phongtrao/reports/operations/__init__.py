"""What people do with reports."""

from .answering import answer_report
from .calling import call_for_reports
from .forgetting import forget_author
from .remarking import remark_on_figure
from .reminding import remind_of_reports
from .submitting import submit_report
from .templates import TemplateFaulty, add_template, retire_template
from .writing import Details, Typed, open_report, restore_sentence, write_report

__all__ = [
    "Details",
    "TemplateFaulty",
    "Typed",
    "add_template",
    "answer_report",
    "call_for_reports",
    "forget_author",
    "open_report",
    "remark_on_figure",
    "remind_of_reports",
    "restore_sentence",
    "retire_template",
    "submit_report",
    "write_report",
]
