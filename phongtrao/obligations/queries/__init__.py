"""Reading obligations: who sees which, the reckoning of a publication, board, unit, obligation and plan pages."""

from .board import Board, board_page
from .clusters import Cluster, clusters_of
from .narrowing import Filters
from .obligation import ObligationPage, leads_of, obligation_page, with_all
from .paper import PlanPage, plan_page
from .preview import PublishPreview, preview
from .reckoning import Reckoning, reckon
from .reminding import Owed, ReminderPage, by_day, by_person, of_week, reminder_page, to_remind
from .standings import standings
from .strokes import at_stroke, counts_by_task, stroke_on
from .unit import UnitPage, unit_page
from .visible import live, of_plan_for, published_plans, visible_to

__all__ = [
    "Board",
    "Cluster",
    "Filters",
    "ObligationPage",
    "Owed",
    "PlanPage",
    "PublishPreview",
    "Reckoning",
    "ReminderPage",
    "UnitPage",
    "at_stroke",
    "board_page",
    "by_day",
    "by_person",
    "clusters_of",
    "counts_by_task",
    "leads_of",
    "live",
    "obligation_page",
    "of_plan_for",
    "of_week",
    "plan_page",
    "preview",
    "published_plans",
    "reckon",
    "reminder_page",
    "standings",
    "stroke_on",
    "to_remind",
    "unit_page",
    "visible_to",
    "with_all",
]
