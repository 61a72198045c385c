"""Rules of titles: what meets a condition, who is chosen, what a certificate is called."""

from phongtrao.activities.rules.certificates import ALPHABET, CODE_LENGTH, digest_of, initials

from .certificates import number_of
from .figures import FIGURES, Fact, FactLine, Figure, figure_words
from .standing import Standing, judged
from .voting import Count, chosen, has_quorum, places_left, reaches

__all__ = [
    "ALPHABET",
    "CODE_LENGTH",
    "FIGURES",
    "Count",
    "Fact",
    "FactLine",
    "Figure",
    "Standing",
    "chosen",
    "digest_of",
    "figure_words",
    "has_quorum",
    "initials",
    "judged",
    "number_of",
    "places_left",
    "reaches",
]
