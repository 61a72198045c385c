"""Reading reports: who sees which, the live draft, what was frozen, coverage."""

from phongtrao.reports.rules import EDITABLE

from .collecting import CoveragePage, coverage_page, period_of
from .drafting import Draft, draft_of, scope_of
from .expected import Coverage, Line, coverage, expected_units
from .figure_page import FigurePage, figure_page, recomputed
from .files import bytes_of, picture_of, template_for, templates_of
from .listing import OTHERS, OWN, Shelf, Wanted, listed, returned_to, shelf_of
from .notable import offered
from .owed import owed_in
from .pages import (
    Due,
    ReadPage,
    due_for,
    own_units,
    read_page,
    reported_plans,
    row_of,
    steered_plans,
    waiting_for,
)
from .shown import Shown, frozen, shown
from .visible import reads_reports, visible_to, with_all
from .writing import writing_lines

__all__ = [
    "EDITABLE",
    "OTHERS",
    "OWN",
    "Coverage",
    "CoveragePage",
    "Draft",
    "Due",
    "FigurePage",
    "Line",
    "ReadPage",
    "Shelf",
    "Shown",
    "Wanted",
    "bytes_of",
    "coverage",
    "coverage_page",
    "draft_of",
    "due_for",
    "expected_units",
    "figure_page",
    "frozen",
    "listed",
    "offered",
    "owed_in",
    "own_units",
    "period_of",
    "picture_of",
    "read_page",
    "reads_reports",
    "recomputed",
    "reported_plans",
    "returned_to",
    "row_of",
    "scope_of",
    "shelf_of",
    "shown",
    "steered_plans",
    "template_for",
    "templates_of",
    "visible_to",
    "waiting_for",
    "with_all",
    "writing_lines",
]
