"""Reading the ledger."""

from .adding import added_up
from .breakdowns import Step, all_told, by_day, by_month, by_unit, course, days_of, ever, leading, on_rung, whole
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
from .subjects import (
    Earned,
    SubjectEntry,
    earned_by_each,
    earned_from,
    earned_in_years,
    earned_under,
    entries_of,
)
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
    "SubjectEntry",
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
    "entries_of",
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
    "on_rung",
    "overview",
    "rungs_of",
    "served",
    "serving",
    "standing",
    "standing_of",
    "taken_back",
    "whole",
]
