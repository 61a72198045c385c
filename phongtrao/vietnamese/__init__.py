"""Vietnamese text in pure Python: search keys, order, abbreviations, names of units, figures."""

from .abbreviations import abbreviations, expand, initials
from .figures import number
from .folding import fold
from .names import Match, best_matches, same_name
from .ordering import sort_key

__all__ = [
    "Match",
    "abbreviations",
    "best_matches",
    "expand",
    "fold",
    "initials",
    "number",
    "same_name",
    "sort_key",
]
