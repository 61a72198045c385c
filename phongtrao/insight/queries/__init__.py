"""Reading the movement as a whole: the dashboard, its charts, what is behind a count."""

from .duties import STEPS, STROKES, titles
from .pages import CHARTS, Choice, Dashboard, chart, choice_of, counted, dashboard, scope_of, unit_asked
from .scope import Scope, looked_at, periods_of, plans_over

__all__ = [
    "CHARTS",
    "STEPS",
    "STROKES",
    "Choice",
    "Dashboard",
    "Scope",
    "chart",
    "choice_of",
    "counted",
    "dashboard",
    "looked_at",
    "periods_of",
    "plans_over",
    "scope_of",
    "titles",
    "unit_asked",
]
