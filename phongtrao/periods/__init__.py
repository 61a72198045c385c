"""Windows of time in which something is owed: days, weeks, months, quarters, halves, years, in Vietnamese."""

from .period import KEY_LENGTH, Kind, Period
from .splitting import Cadence, split

__all__ = ["KEY_LENGTH", "Cadence", "Kind", "Period", "split"]
