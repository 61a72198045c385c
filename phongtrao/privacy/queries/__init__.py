"""Reading the journal, and what is known of a person."""

from .journal import MOST_ROWS, JournalFilters, JournalLine, journal, journal_csv, journal_units, lines_of

__all__ = ["MOST_ROWS", "JournalFilters", "JournalLine", "journal", "journal_csv", "journal_units", "lines_of"]
