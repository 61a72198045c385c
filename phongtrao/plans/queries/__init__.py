"""Reading plans: which ones an actor sees, the paper, the review, coverage, history, amendments."""

from .amendments import AmendmentPage, ChangeCard, amendment_page
from .cards import TaskCard
from .cascades import Cascading, cascading, elaborated, possible_uppers
from .coverage import Coverage, Sentence, coverage
from .history import HistoryLine, history, lines
from .lists import (
    LATEST,
    PlanRow,
    begun_for,
    busy_versions,
    current_version,
    given_to_nobody,
    neighbours,
    of_movement,
    of_units_below,
    plan_rows,
    visible_to,
)
from .outline import Heading, heading_at, headings, headings_of
from .papers import Paper, PaperParagraph, Run, paper
from .repairs import ReadAs, is_undone, repairs_of
from .review import ReviewPage, review_page, task_card
from .unpublished import Unpublished, asks_for_work, is_gone, terms_now, unpublished, with_terms

__all__ = [
    "LATEST",
    "AmendmentPage",
    "Cascading",
    "ChangeCard",
    "Coverage",
    "Heading",
    "HistoryLine",
    "Paper",
    "PaperParagraph",
    "PlanRow",
    "ReadAs",
    "ReviewPage",
    "Run",
    "Sentence",
    "TaskCard",
    "Unpublished",
    "amendment_page",
    "asks_for_work",
    "begun_for",
    "busy_versions",
    "cascading",
    "coverage",
    "current_version",
    "elaborated",
    "given_to_nobody",
    "heading_at",
    "headings",
    "headings_of",
    "history",
    "is_gone",
    "is_undone",
    "lines",
    "neighbours",
    "of_movement",
    "of_units_below",
    "paper",
    "plan_rows",
    "possible_uppers",
    "repairs_of",
    "review_page",
    "task_card",
    "terms_now",
    "unpublished",
    "visible_to",
    "with_terms",
]
