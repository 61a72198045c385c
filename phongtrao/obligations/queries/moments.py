"""A moment of a history."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the timeline component."""

    at: datetime
    text: str
    who: str
    detail: str
    state: str = ""
