"""What one unit owes under a plan: the phone's way into the board."""

from dataclasses import dataclass
from datetime import date

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, ChargeRole, Plan

from .narrowing import Filters
from .outlooks import outlook_of
from .results import Result, results, window_of
from .visible import of_plan_for, units_seen_by


@dataclass(frozen=True, slots=True)
class Line:
    """One obligation as a row of a list."""

    obligation: Obligation
    stroke: rules.Stroke
    percent: int
    period_label: str
    outlook: rules.Outlook = ""


@dataclass(frozen=True, slots=True)
class UnitPage:
    """Lines of a unit under each stroke that has any, the late first."""

    plan: Plan
    unit: Unit
    counts: rules.Counts
    groups: tuple[tuple[rules.Stroke, tuple[Line, ...]], ...]
    results: tuple[Result, ...]

    @property
    def plan_key(self) -> str:
        """The plan as the address of the board names it."""
        return str(self.plan.pk)


ORDER: tuple[rules.Stroke, ...] = ("late", "doing", "none", "met")


def unit_page(unit_id: int, plan: Plan, filters: Filters, actor: Actor, today: date) -> UnitPage | None:
    """The list of a unit; None where the actor may see nothing of it. Five queries."""
    unit = Unit.objects.filter(pk=unit_id).first()
    held = Holder.objects.filter(plan=plan, unit_id=unit_id, role=ChargeRole.LEAD, is_live=True)
    rows = of_plan_for(actor, plan).filter(filters.on_obligations(), pk__in=held.values("obligation_id"))
    lines = [line_of(obligation, today) for obligation in in_time(rows)]
    if unit is None or not lines:
        return None
    by_stroke = {kind: tuple(line for line in lines if line.stroke == kind) for kind in ORDER}
    return UnitPage(
        plan=plan,
        unit=unit,
        counts=rules.Counts.sum(rules.Counts.single(line.stroke) for line in lines),
        groups=tuple((kind, some) for kind, some in by_stroke.items() if some),
        results=results(unit.pk, window_of(plan)) if units_seen_by(actor).filter(pk=unit.pk).exists() else (),
    )


def in_time(rows: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """By due day (or the end of the period), then in the order of the text; with the task."""
    return lines_of(rows).order_by(Coalesce(F("due_to"), F("period_end")), "task__ordinal", "period_start", "pk")


def lines_of(rows: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """The columns that a line shows, of sixty: a task carries whole documents with it."""
    return rows.select_related("task").only(*OF_A_LINE)


OF_A_LINE = (
    *("plan_id", "period_key", "period_start", "period_end", "force", "state", "due_to", "due_origin", "done_value"),
    *("target_value", "target_comparator", "target_noun"),
    *("task__code", "task__ordinal", "task__title", "task__cadence"),
)


def line_of(obligation: Obligation, today: date) -> Line:
    """One row; the task must have been fetched with it."""
    stroke = stroke_of(obligation, today)
    return Line(
        obligation=obligation,
        stroke=stroke,
        outlook=outlook_of(obligation, stroke, today),
        percent=percent_of(obligation),
        period_label=period_words(Period.parse(obligation.period_key)),
    )


def stroke_of(obligation: Obligation, today: date) -> rules.Stroke:
    """How one obligation stands on a day."""
    return rules.stroke(state=obligation.state, force=obligation.force, due_to=obligation.due_to, today=today)


def percent_of(obligation: Obligation) -> int:
    """How much of it is done, in hundredths, as far as its figures say."""
    share = rules.share_of(
        state=obligation.state,
        done=obligation.done_value,
        target=obligation.target_value,
        comparator=obligation.target_comparator,
        is_daily=obligation.task.cadence == Cadence.DAY,
    )
    return int(100 * share)
