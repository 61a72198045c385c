"""The reader: from a Vietnamese plan document to who is to do what, how many, by when, and which words say so."""

from phongtrao.reader.doors import examine, read_document, read_text
from phongtrao.reader.model import (
    Citation,
    Due,
    Footnote,
    Header,
    OutlineEntry,
    Paragraph,
    Passage,
    Question,
    Reading,
    Repair,
    Span,
    Target,
    Task,
)
from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.roles import Tier, tier_of

__all__ = [
    "Citation",
    "Due",
    "Footnote",
    "Header",
    "OutlineEntry",
    "Paragraph",
    "Passage",
    "Question",
    "Reading",
    "Repair",
    "Span",
    "Target",
    "Task",
    "Tier",
    "Unreadable",
    "examine",
    "read_document",
    "read_text",
    "tier_of",
]
