"""Reading obligations: who sees which, the reckoning of a publication, board, unit, obligation and plan pages."""

from .board import Board, board_page
from .clusters import Cluster, clusters_of
from .narrowing import Filters
from .obligation import ObligationPage, leads_of, obligation_page, with_all
from .paper import PlanPage, plan_page
from .preview import PublishPreview, preview
from .reckoning import Reckoning, reckon
from .standings import standings
from .strokes import at_stroke, counts_by_task, stroke_on
from .unit import UnitPage, unit_page
from .visible import live, of_plan_for, published_plans, visible_to

__all__ = [
    "Board",
    "Cluster",
    "Filters",
    "ObligationPage",
    "PlanPage",
    "PublishPreview",
    "Reckoning",
    "UnitPage",
    "at_stroke",
    "board_page",
    "clusters_of",
    "counts_by_task",
    "leads_of",
    "live",
    "obligation_page",
    "of_plan_for",
    "plan_page",
    "preview",
    "published_plans",
    "reckon",
    "standings",
    "stroke_on",
    "unit_page",
    "visible_to",
    "with_all",
]
