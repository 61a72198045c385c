"""The pages of reports as frozen values."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import QuerySet
from django.db.models.functions import Length

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Evidence
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan, PlanState
from phongtrao.reports import access, rules
from phongtrao.reports.models import (
    FigureRemark,
    Report,
    ReportAnswer,
    ReportCall,
    ReportState,
    Submission,
)
from phongtrao.vietnamese import day_in_words

from .expected import expected_units
from .shown import Shown, shown
from .visible import visible_to, with_all

STROKES = {
    ReportState.DRAFT: "none",
    ReportState.SUBMITTED: "doing",
    ReportState.RETURNED: "ask",
    ReportState.ACCEPTED: "met",
}
DEEPEST = 2
"""The margin shows headings down to this level."""
CALLS = 12
"""So many of the latest calls are looked at: a year of months."""


@dataclass(frozen=True, slots=True)
class Row:
    """A report as a row of a list."""

    report: Report
    period: str
    stroke: str


@dataclass(frozen=True, slots=True)
class Due:
    """A report that was called for and has not been submitted; `report` where it is begun."""

    call: ReportCall
    unit: Unit
    report: Report | None
    period: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A heading of the report, and where it stands on the page."""

    anchor: str
    heading: str
    level: int


def anchor(number: int) -> str:
    """The name of a part within its page."""
    return f"muc-{number + 1}"


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A report to read: what it says, how it stands, what was said of it, what the reader may do."""

    report: Report
    shown: Shown
    period: str
    stroke: str
    submissions: tuple[Submission, ...]
    answers: tuple[ReportAnswer, ...]
    remarks: tuple[FigureRemark, ...]
    may_write: bool
    may_answer: bool

    @property
    def head(self) -> rules.Head:
        """What stands above the text."""
        return self.shown.content.head

    @property
    def outline(self) -> tuple[Place, ...]:
        """The headings to which the margin leads, the two upper levels."""
        parts = enumerate(self.shown.content.parts)
        return tuple(Place(anchor(number), one.heading, one.level) for number, one in parts if one.level <= DEEPEST)

    @property
    def day_in_words(self) -> str:
        """The day that the report carries."""
        return day_in_words(date.fromisoformat(self.head.dated))

    @property
    def form(self) -> rules.Profile:
        """The form of its document."""
        return rules.profile(self.head.profile)


def row_of(report: Report) -> Row:
    """One row."""
    return Row(report, period_words(Period.parse(report.period_key)), STROKES[ReportState(report.state)])


def own_units(actor: Actor) -> QuerySet[Unit]:
    """The units whose reports somebody writes first: those in which they hold the office."""
    return Unit.objects.filter(pk__in=[office.unit_id for office in actor.holds(*WORKS)]).order_by("sort_key", "pk")


def reported_plans(actor: Actor) -> QuerySet[Plan]:
    """The published plans that reports may be about, those of the highest unit first."""
    rows = plans.visible_to(actor).filter(state=PlanState.PUBLISHED).annotate(depth=Length("issuer__path"))
    return rows.order_by("depth", *plans.LATEST)


def steered_plans(actor: Actor) -> list[Plan]:
    """The published plans of which an actor collects reports, those of the own units first."""
    own = {office.unit_id for office in actor.holds(*WORKS)}
    found = [plan for plan in reported_plans(actor).select_related("issuer") if access.may_call(actor, plan)]
    return sorted(found, key=lambda plan: plan.issuer_id not in own)


def due_for(actor: Actor, *, today: date) -> tuple[Due, ...]:
    """What was called for and is not submitted, of the units in which the actor is secretary or officer."""
    units = {unit.pk: unit for unit in own_units(actor)}
    calls = ReportCall.objects.filter(plan__in=obligations.published_plans(actor)).select_related("plan__issuer")
    calls = calls.order_by("-due_on", "-pk")[:CALLS]
    reports = {
        (report.plan_id, report.period_key, report.unit_id): report for report in Report.objects.filter(unit__in=units)
    }
    found = []
    for call in calls:
        period = Period.parse(call.period_key)
        for unit in (one for one in expected_units(call.plan, period) if one.pk in units):
            report = reports.get((call.plan_id, call.period_key, unit.pk))
            if report is None or report.state in rules.EDITABLE:
                late = rules.is_late(today, call.due_on)
                found.append(Due(call, unit, report, period_words(period), late))
    return tuple(sorted(found, key=lambda one: (one.call.due_on, one.unit.sort_key)))


def waiting_for(actor: Actor) -> QuerySet[Report]:
    """Reports that wait for an answer of the actor, whoever has waited longest first."""
    sent = with_all(visible_to(actor).filter(state=ReportState.SUBMITTED)).order_by("period_end", "pk")
    mine = [report.pk for report in sent if access.may_answer(actor, report)]
    return sent.filter(pk__in=mine)


def read_page(report: Report, actor: Actor, *, at: datetime) -> ReadPage:
    """The page of a report that was fetched with `with_all`."""
    submissions = report.submissions.defer("content").order_by("-ordinal")
    answers = ReportAnswer.objects.filter(submission__report=report).select_related("submission")
    return ReadPage(
        report=report,
        shown=_with_photos_that_are(shown(report, at=at)),
        period=period_words(Period.parse(report.period_key)),
        stroke=STROKES[ReportState(report.state)],
        submissions=tuple(submissions),
        answers=tuple(answers.order_by("-at", "-pk")),
        remarks=tuple(report.remarks.order_by("at", "pk")),
        may_write=access.may_write(actor, report) and report.state in rules.EDITABLE,
        may_answer=access.may_answer(actor, report) and report.state == ReportState.SUBMITTED,
    )


def _with_photos_that_are(found: Shown) -> Shown:
    """Without the photos that were taken out of sight since it was submitted. One query where it has any."""
    ids = [photo.evidence_id for one in found.content.paragraphs for photo in one.photos]
    gone = set(Evidence.objects.filter(pk__in=ids).exclude(removal=None).values_list("pk", flat=True)) if ids else set()
    return replace(found, content=found.content.without_photos(gone)) if gone else found
