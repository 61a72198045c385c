"""Reading the ledger."""

from .adding import added_up
from .breakdowns import Step, all_told, by_day, by_month, by_unit, course, days_of, ever, leading, whole
from .figures import Asked, Figure, Share, figure, figures, overview
from .measures import Measured, by_each_person, entered_as, measures_of, measuring
from .pages import EntryLine, EntryPage, entries
from .standing import (
    AGAIN,
    from_sources,
    handed_over,
    held,
    labels_of,
    rungs_of,
    served,
    serving,
    standing,
    standing_of,
    taken_back,
)
from .subjects import Earned, earned_by_each, earned_from, earned_in_years, earned_under
from .verifying import Difference, differences

__all__ = [
    "AGAIN",
    "Asked",
    "Difference",
    "Earned",
    "EntryLine",
    "EntryPage",
    "Figure",
    "Measured",
    "Share",
    "Step",
    "added_up",
    "all_told",
    "by_day",
    "by_each_person",
    "by_month",
    "by_unit",
    "course",
    "days_of",
    "differences",
    "earned_by_each",
    "earned_from",
    "earned_in_years",
    "earned_under",
    "entered_as",
    "entries",
    "ever",
    "figure",
    "figures",
    "from_sources",
    "handed_over",
    "held",
    "labels_of",
    "leading",
    "measures_of",
    "measuring",
    "overview",
    "rungs_of",
    "served",
    "serving",
    "standing",
    "standing_of",
    "taken_back",
    "whole",
]
