"""Whose reports of a plan and a period are to come, which came, in time or late, and which are missing."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch
from django.utils.timezone import localdate

from phongtrao.obligations.models import Holder
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.plans.models import ChargeRole, Plan
from phongtrao.reports import rules
from phongtrao.reports.models import Report, ReportCall, ReportState, Submission

from .owed import overlapping

REPORTING = (UnitKind.UNION, UnitKind.GRASSROOTS_UNION, UnitKind.BRANCH)
"""Clusters and boards have nobody to report for them."""


@dataclass(frozen=True, slots=True)
class Line:
    """A unit that owes a report, and the report if there is one; `came_on` is the day of the last submission."""

    unit: Unit
    report: Report | None
    came_on: date | None
    is_late: bool

    @property
    def has_come(self) -> bool:
        """True for what lies with the level above."""
        return self.report is not None and self.report.state in {ReportState.SUBMITTED, ReportState.ACCEPTED}

    @property
    def kind(self) -> str:
        """The stroke under which a page shows it."""
        if self.has_come:
            return "met" if self.report and self.report.state == ReportState.ACCEPTED else "doing"
        return "late" if self.is_late else "none"


@dataclass(frozen=True, slots=True)
class Coverage:
    """All lines, in the order of the names; by which day they are due, where somebody said so."""

    due_on: date | None
    lines: tuple[Line, ...]

    @property
    def come(self) -> tuple[Line, ...]:
        """Those that have come."""
        return tuple(line for line in self.lines if line.has_come)

    @property
    def late(self) -> tuple[Line, ...]:
        """Those that have come late."""
        return tuple(line for line in self.come if line.is_late)

    @property
    def missing(self) -> tuple[Line, ...]:
        """Those that have not."""
        return tuple(line for line in self.lines if not line.has_come)


def expected_units(plan: Plan, period: Period) -> list[Unit]:
    """The units that lead something under the plan in the period, without the one that issued it. One query."""
    held = Holder.objects.filter(overlapping(period, "obligation__"), plan=plan, role=ChargeRole.LEAD, is_live=True)
    units = Unit.objects.filter(pk__in=held.values("unit_id"), kind__in=REPORTING).exclude(pk=plan.issuer_id)
    return list(units.order_by("sort_key", "pk"))


def coverage(plan: Plan, period: Period, today: date) -> Coverage:
    """Five queries at most. What is not there on the day after the due day is late, as what came after it."""
    call = ReportCall.objects.filter(plan=plan, period_key=period.key).first()
    due_on = call.due_on if call else None
    submissions = Submission.objects.defer("content").order_by("ordinal")
    reports = {
        report.unit_id: report
        for report in Report.objects.filter(plan=plan, period_key=period.key).prefetch_related(
            Prefetch("submissions", submissions)
        )
    }
    units = {unit.pk: unit for unit in expected_units(plan, period)}
    more = [pk for pk in reports if pk not in units and pk != plan.issuer_id]
    for unit in Unit.objects.filter(pk__in=more).order_by("pk"):
        units[unit.pk] = unit
    ordered = sorted(units.values(), key=lambda unit: (unit.sort_key, unit.pk))
    return Coverage(due_on, tuple(_line(unit, reports.get(unit.pk), due_on, today) for unit in ordered))


def _line(unit: Unit, report: Report | None, due_on: date | None, today: date) -> Line:
    """Lateness is that of the first submission: what was returned and comes again is not late for that."""
    came = list(report.submissions.all()) if report else []
    is_late = came[0].is_late if came else rules.is_late(today, due_on)
    return Line(unit, report, localdate(came[-1].at) if came else None, is_late)
