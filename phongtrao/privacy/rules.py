"""Clocks and ages of personal data, on plain values. Law 91/2025/QH15 and Decree 356/2025/NĐ-CP."""

from collections.abc import Container
from datetime import date, datetime, timedelta

ANSWER_WORKING_DAYS = 2
"""Decree 356: whoever asks is answered within two working days."""
EXTENSION = timedelta(days=15)
"""Decree 356: the time to do it may be prolonged once, by so much at most."""
FINISH = {
    "correction": timedelta(days=10),
    "withdrawal": timedelta(days=15),
    "objection": timedelta(days=15),
    "erasure": timedelta(days=20),
}
"""Withdrawal and objection: 15 days (Decree 356). Others "10 to 20 days": the nearer one where that can be done."""
BREACH_HOURS = 72
"""Law 91/2025, Art. 23: a breach is reported within 72 hours from when it was found."""
SATURDAY = 5
OF_AGE_FOR_CONSENT = 16
"""Art. 24: for a child the representative decides."""


def is_working_day(day: date, holidays: Container[date]) -> bool:
    """Monday to Friday, no public holiday."""
    return day.weekday() < SATURDAY and day not in holidays


def answer_by(asked_on: date, holidays: Container[date]) -> date:
    """The last day on which the first answer is in time; the day of asking does not count."""
    day, left = asked_on, ANSWER_WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, holidays)
    return day


def finish_by(kind: str, asked_on: date) -> date:
    """The last day on which it is done in time."""
    return asked_on + FINISH[kind]


def report_by(found_at: datetime) -> datetime:
    """Until when a breach has to be reported."""
    return found_at + timedelta(hours=BREACH_HOURS)


def needs_representative(age: int | None) -> bool:
    """True for a child; whose age nobody knows is asked nothing more."""
    return age is not None and age < OF_AGE_FOR_CONSENT
