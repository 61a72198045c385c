"""Reading the movement as a whole: the dashboard, its charts, what is behind a count."""

from .changes import WEEK, Change, changes
from .duties import STEPS, STROKES, TOLD, titles
from .pages import CHARTS, Choice, Dashboard, chart, choice_of, counted, dashboard, plan_scope, scope_of, unit_asked
from .scope import Scope, looked_at, periods_of, plans_over

__all__ = [
    "CHARTS",
    "STEPS",
    "STROKES",
    "TOLD",
    "WEEK",
    "Change",
    "Choice",
    "Dashboard",
    "Scope",
    "changes",
    "chart",
    "choice_of",
    "counted",
    "dashboard",
    "looked_at",
    "periods_of",
    "plan_scope",
    "plans_over",
    "scope_of",
    "titles",
    "unit_asked",
]
