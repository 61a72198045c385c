"""What people do with obligations, by verb. Doors and upper rooms call these names."""

from .due import DueIsSet, OutsideWindow, WrongDue, set_due
from .forgetting import forget_author
from .progress import AlreadyMet, AlreadyStarted, NothingSaid, NotMet, Withdrawn, report_progress, return_for_more
from .publishing import NothingToPublish, PlanNotCovered, Published, publish
from .reminding import NothingToRemind, remind, tell_of_days, tell_of_week

__all__ = [
    "AlreadyMet",
    "AlreadyStarted",
    "DueIsSet",
    "NotMet",
    "NothingSaid",
    "NothingToPublish",
    "NothingToRemind",
    "OutsideWindow",
    "PlanNotCovered",
    "Published",
    "Withdrawn",
    "WrongDue",
    "forget_author",
    "publish",
    "remind",
    "report_progress",
    "return_for_more",
    "set_due",
    "tell_of_days",
    "tell_of_week",
]
