"""The nouns of the room: what is asked for, the report and its words, what was submitted and answered, templates."""

from .call import ReportCall
from .report import EditedSentence, FigureRemark, Report, ReportState
from .submission import ReportAnswer, ReportVerdict, Submission
from .template import ReportTemplate

__all__ = [
    "EditedSentence",
    "FigureRemark",
    "Report",
    "ReportAnswer",
    "ReportCall",
    "ReportState",
    "ReportTemplate",
    "ReportVerdict",
    "Submission",
]
