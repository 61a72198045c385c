"""The page of an officer who collects reports."""

from dataclasses import dataclass
from datetime import date, timedelta

from phongtrao.foundation.periods import period_words
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.reports import rules
from phongtrao.reports.models import Report

from .expected import Coverage, coverage


@dataclass(frozen=True, slots=True)
class Choice:
    """A period that the page can be turned to."""

    key: str
    words: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """Of whom reports came; `own` is the report that the issuer itself makes of them."""

    plan: Plan
    period: Period
    words: str
    coverage: Coverage
    own: Report | None
    choices: tuple[Choice, ...]

    @property
    def key(self) -> str:
        """The period as an address names it."""
        return self.period.key


def coverage_page(plan: Plan, period: Period, today: date) -> CoveragePage:
    """Six queries."""
    window = Period.between(plan.window_from, plan.window_to)
    offered = {one.key: one for one in rules.offered(window, today)} | {period.key: period}
    return CoveragePage(
        plan=plan,
        period=period,
        words=period_words(period),
        coverage=coverage(plan, period, today),
        own=Report.objects.filter(plan=plan, unit=plan.issuer_id, period_key=period.key).first(),
        choices=tuple(Choice(one.key, period_words(one), one == period) for one in offered.values()),
    )


def period_of(plan: Plan, asked: Period | None, today: date) -> Period:
    """
    The period asked for; the month that ended last where none is, or one of another time: whoever turns the page to
    another plan sends the period of the plan before.
    """
    window = Period.between(plan.window_from, plan.window_to)
    return asked if asked and asked.overlaps(window) else _usual_period(plan, today)


def _usual_period(plan: Plan, today: date) -> Period:
    """The month that ended last, within the time of the plan."""
    day = min(plan.window_to, today.replace(day=1) - timedelta(days=1))
    return Period.of("month", max(plan.window_from, day))
