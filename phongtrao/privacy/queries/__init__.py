"""Reading the journal, what is known of a person, and what has to be answered by when."""

from .breaches import BreachLine, breach_line, breach_lines
from .consents import newest_texts, open_consents, own_person, purposes
from .holidays import holidays_from, last_known_year
from .journal import MOST_ROWS, JournalFilters, JournalLine, journal, journal_csv, journal_units, lines_of
from .keeping import Due, due, due_today
from .mine import MOST_DEEDS, MyData, my_data
from .register import Register, register
from .requests import RequestLine, request_lines, requests_for, with_all
from .sensitive import has_looked_at_sensitive, sensitive_of

__all__ = [
    "MOST_DEEDS",
    "MOST_ROWS",
    "BreachLine",
    "Due",
    "JournalFilters",
    "JournalLine",
    "MyData",
    "Register",
    "RequestLine",
    "breach_line",
    "breach_lines",
    "due",
    "due_today",
    "has_looked_at_sensitive",
    "holidays_from",
    "journal",
    "journal_csv",
    "journal_units",
    "last_known_year",
    "lines_of",
    "my_data",
    "newest_texts",
    "open_consents",
    "own_person",
    "purposes",
    "register",
    "request_lines",
    "requests_for",
    "sensitive_of",
    "with_all",
]
