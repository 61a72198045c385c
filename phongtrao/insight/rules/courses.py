"""The straight course: how much of something should be done by a day, and at which days of a period one looks."""

from datetime import date, timedelta

from phongtrao.periods import Period, split

SHORT, MIDDLE = 31, 92
"""Up to a month one looks at every day, up to a quarter at every week, beyond that at every month."""


def expected_share(*, start: date, due: date, day: date) -> float:
    """
    How much of something should be done by the end of a day, 0 to 1, on a straight course from the morning of its first
    day to the evening of its last one.
    """
    whole = (due - start).days + 1
    return min(1.0, max(0.0, ((day - start).days + 1) / whole)) if whole > 0 else float(day >= due)


def cut(period: Period) -> tuple[Period, ...]:
    """The days of a month, the weeks of a quarter, the months of anything longer."""
    if period.days <= SHORT:
        return tuple(Period.of("day", period.start + timedelta(days=number)) for number in range(period.days))
    return split(period, "week" if period.days <= MIDDLE else "month")


def marks_of(period: Period, today: date) -> tuple[date, ...]:
    """The days at whose ends one looks: the first one, the last ones of its days, weeks or months, and today."""
    days = [part.end for part in cut(period)]
    return tuple(sorted({period.start, *days, *([today] if period.contains(today) else [])}))
