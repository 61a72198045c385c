"""
`phongtrao demo --year`: the year before, simulated from its plan to its report.

The last year is told, not this one: nothing may have happened on a day that is still to come. What happens is drawn for
each thing by its name and the year, so that two data folders tell the same; everything goes through the operations, and
every title, note and report says that it is simulated (số liệu mô phỏng).
"""

from .course import simulate

__all__ = ["simulate"]
