"""Vietnamese text in pure Python: search keys, order, abbreviations, names of units, figures, days."""

from .abbreviations import abbreviations, expand, initials
from .clipping import clipped, left_open
from .days import day, day_in_words
from .figures import counted, number, percent
from .folding import fold
from .names import Match, best_matches, same_name
from .ordering import sort_key

__all__ = [
    "Match",
    "abbreviations",
    "best_matches",
    "clipped",
    "counted",
    "day",
    "day_in_words",
    "expand",
    "fold",
    "initials",
    "left_open",
    "number",
    "percent",
    "same_name",
    "sort_key",
]
