"""One obligation: what is owed, why, by whom, by when, and what happened so far."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Prefetch, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import access, rules
from phongtrao.obligations.models import Holder, Obligation, ObligationState
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, ChargeRole, Comparator, Wording
from phongtrao.vietnamese import number

from .history import Moment, history
from .unit import Line, line_of, stroke_of
from .visible import live


@dataclass(frozen=True, slots=True)
class Goal:
    """The number to reach. `adds_up` is false for daily norms and upper limits: there is no ring to fill."""

    words: str
    noun: str
    done: str
    done_number: float
    total_number: float
    adds_up: bool


@dataclass(frozen=True, slots=True)
class ObligationPage:
    """
    Everything the page shows. `step` is the one primary button; `speaks_for` the units on whose behalf the actor
    may report; `wording` is the task's as it was published; `siblings` the same task of the same holders in every
    period, this one among them.
    """

    obligation: Obligation
    wording: Wording
    stroke: rules.Stroke
    is_withdrawn: bool
    period_label: str
    days_late: int
    goal: Goal | None
    leads: tuple[Unit, ...]
    partners: tuple[Unit, ...]
    siblings: tuple[Line, ...]
    history: tuple[Moment, ...]
    step: rules.Step
    speaks_for: tuple[Unit, ...]
    may_report: bool
    may_return: bool
    may_set_due: bool
    may_decide_due: bool

    @property
    def is_reworded(self) -> bool:
        """True if the sentence was amended and the change is not published yet."""
        return self.wording.text != self.obligation.task.text

    @property
    def days_late_written(self) -> str:
        """The days as Vietnamese readers write them: 1.027."""
        return number(self.days_late)

    @property
    def anchor(self) -> str:
        """The place of the sentence on the page of its plan."""
        return f"?nhiem-vu={self.obligation.task_id}#t{self.obligation.task_id}"


def with_all(rows: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """What the page of an obligation needs beside it: task, plan, issuer, holders with their units."""
    holders = Holder.objects.select_related("unit").order_by("pk")
    return rows.select_related("task", "plan__issuer").prefetch_related(Prefetch("holders", holders))


def leads_of(obligation: Obligation) -> list[Unit]:
    """The units that answer for an obligation that was fetched with `with_all`."""
    return [holder.unit for holder in obligation.holders.all() if holder.role == ChargeRole.LEAD]


def obligation_page(obligation: Obligation, actor: Actor, today: date) -> ObligationPage:
    """
    The page of an obligation that was fetched with `with_all`. A fixed number of queries.

    Buttons follow `access` and the state; the operations check both again.
    """
    held = sorted(obligation.holders.all(), key=lambda holder: (holder.unit.sort_key, holder.pk))
    leads = tuple(holder.unit for holder in held if holder.role == ChargeRole.LEAD)
    speaks_for = tuple(access.reportable(actor, leads))
    is_officer = access.may_return(actor, obligation.plan)
    is_open = obligation.state in {ObligationState.OPEN, ObligationState.DOING}
    stroke = stroke_of(obligation, today)
    return ObligationPage(
        obligation=obligation,
        wording=obligation.task.as_published,
        stroke=stroke,
        is_withdrawn=obligation.state == ObligationState.WITHDRAWN,
        period_label=period_words(Period.parse(obligation.period_key)),
        days_late=(today - obligation.due_to).days if stroke == "late" and obligation.due_to else 0,
        goal=_goal(obligation),
        leads=leads,
        partners=tuple(holder.unit for holder in held if holder.role == ChargeRole.PARTNER),
        siblings=_siblings(obligation, today),
        history=history(obligation),
        step=_step(obligation, is_officer=is_officer, is_reporter=bool(speaks_for)),
        speaks_for=speaks_for,
        may_report=is_open and bool(speaks_for),
        may_return=is_officer and obligation.state == ObligationState.MET,
        may_set_due=is_open and access.may_set_due(actor, obligation.plan, leads),
        may_decide_due=is_officer,
    )


def _step(obligation: Obligation, *, is_officer: bool, is_reporter: bool) -> rules.Step:
    return rules.next_step(
        state=obligation.state,
        force=obligation.force,
        due_to=obligation.due_to,
        is_reached=rules.is_reached(
            done=obligation.done_value,
            target=obligation.target_value,
            comparator=obligation.target_comparator,
            is_daily=obligation.task.cadence == Cadence.DAY,
        ),
        is_officer=is_officer,
        is_reporter=is_reporter,
    )


def _goal(obligation: Obligation) -> Goal | None:
    total = obligation.target_value
    if total is None:
        return None
    sign = {Comparator.AT_LEAST: "≥ ", Comparator.AT_MOST: "≤ "}.get(Comparator(obligation.target_comparator), "")
    is_daily = obligation.task.cadence == Cadence.DAY
    return Goal(
        words=f"{sign}{number(total)} {obligation.target_noun}".strip(),
        noun=obligation.target_noun,
        done=number(obligation.done_value),
        done_number=_plain(obligation.done_value),
        total_number=_plain(total),
        adds_up=not is_daily and obligation.target_comparator != Comparator.AT_MOST,
    )


def _plain(value: Decimal) -> float:
    """A stored 3.0000 as 3, for the ring."""
    return int(value) if value == int(value) else float(value)


def _siblings(obligation: Obligation, today: date) -> tuple[Line, ...]:
    """The periods of a recurring task, in time; none where there is only this one."""
    rows = live().filter(task_id=obligation.task_id, holder_key=obligation.holder_key).select_related("task")
    lines = tuple(line_of(row, today) for row in rows.order_by("period_start", "pk"))
    return lines if len(lines) > 1 else ()
