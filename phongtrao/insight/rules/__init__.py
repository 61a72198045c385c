"""Rules of the room on plain values."""

from .charts import EMPTY, Cell, Chart, counted, named
from .courses import cut, expected_share, marks_of

__all__ = ["EMPTY", "Cell", "Chart", "counted", "cut", "expected_share", "marks_of", "named"]
