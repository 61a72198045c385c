"""One obligation: what is owed, why, by whom, by when, and what happened so far."""

from dataclasses import dataclass
from datetime import date

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import access, rules
from phongtrao.obligations.models import CLOSED, EvidenceRule, Obligation, ObligationState, RegistrationState
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, Origin, Wording
from phongtrao.vietnamese import number

from .goals import Goal, Shown, goal_of, shown_of
from .history import history
from .holding import in_order, is_returnable, leads_of, let_off, partners_of
from .inheriting import ended_among
from .moments import Moment
from .outlooks import outlook_of
from .registrations import Content
from .results import Result, other_results
from .unit import Line, line_of, stroke_of
from .visible import live
from .work import Work, work_on


@dataclass(frozen=True, slots=True)
class ObligationPage:
    """
    Everything the page shows. `step` is the one primary button; `speaks_for` the units on whose behalf the actor
    may report, in one of which they work if `works_in`; `siblings` the same task of the same holders in every period,
    this one among them; `ended` holders that are no more, with heirs.
    """

    obligation: Obligation
    work: Work
    stroke: rules.Stroke
    outlook: rules.Outlook
    period_label: str
    days_late: int
    goal: Goal | None
    shown: Shown | None
    others: tuple[Result, ...]
    leads: tuple[Unit, ...]
    partners: tuple[Unit, ...]
    ended: tuple[tuple[Unit, Unit | None], ...]
    siblings: tuple[Line, ...]
    history: tuple[Moment, ...]
    step: rules.Step
    speaks_for: tuple[Unit, ...]
    may_return: bool
    may_confirm: bool
    may_set_due: bool
    may_decide_due: bool
    works_in: bool

    @property
    def evidence_rule(self) -> EvidenceRule | None:
        """What an officer asks as evidence of the task."""
        return getattr(self.obligation.task, "evidence_rule", None)

    @property
    def wording(self) -> Wording:
        """The task's words as they were published."""
        return self.obligation.task.as_published

    @property
    def may_answer(self) -> bool:
        """True if the actor answers what a unit asks about what it has still to do."""
        return self.obligation.state in {ObligationState.OPEN, ObligationState.DOING} and self.may_decide_due

    @property
    def may_report(self) -> bool:
        """True if the actor speaks for a unit that has still to do it."""
        return self.obligation.state in {ObligationState.OPEN, ObligationState.DOING} and bool(self.speaks_for)

    @property
    def may_add(self) -> bool:
        """True if the actor may show more for it."""
        return self.obligation.state not in CLOSED and bool(self.speaks_for)

    @property
    def to_begin(self) -> tuple[Content, ...]:
        """What the actor's units registered and have not begun."""
        if not self.may_report:
            return ()
        return tuple(one for one in self.work.contents if not one.started_at and one.unit in self.speaks_for)

    @property
    def may_ask(self) -> bool:
        """True if the actor's unit may ask for a waiver or a later day: another decides, and nothing waits yet."""
        return self.may_report and self.work.petition is None and not self.may_decide_due

    @property
    def is_for_another(self) -> bool:
        """True if the actor steers the plan and would report for a unit in which they do not work."""
        return self.may_decide_due and not self.works_in

    @property
    def may_move_due(self) -> bool:
        """True if there is a day that only an officer may move."""
        return self.obligation.due_to is not None and self.obligation.due_origin != Origin.UNIT

    @property
    def is_withdrawn(self) -> bool:
        """True once the plan no longer asks for it."""
        return self.obligation.state == ObligationState.WITHDRAWN

    @property
    def is_waived(self) -> bool:
        """True once an officer has let the unit off."""
        return self.obligation.state == ObligationState.WAIVED

    @property
    def let_off(self) -> tuple[Unit, ...]:
        """The units that are let off while others go on."""
        return in_order(let_off(self.obligation))

    @property
    def is_choice_open(self) -> bool:
        """True if the words leave it to the unit what exactly it does."""
        return rules.leaves_choice_open(self.obligation.task.text)

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


def obligation_page(obligation: Obligation, actor: Actor, today: date, wanted: str = "") -> ObligationPage:
    """
    The page of an obligation that was fetched with `with_all`, with the `wanted` step first. A fixed number of queries.

    Buttons follow `access` and the state; the operations check both again.
    """
    leads, partners = in_order(leads_of(obligation)), in_order(partners_of(obligation))
    speaks_for = tuple(access.reportable(actor, leads))
    is_officer = access.may_return(actor, obligation.plan)
    is_open = obligation.state in {ObligationState.OPEN, ObligationState.DOING}
    stroke = stroke_of(obligation, today) if obligation.state not in CLOSED else "none"
    work = work_on(obligation, actor, is_officer=is_officer, reports=is_open and bool(speaks_for))
    now = situation(obligation, work.contents, today, is_proved=work.is_proved, is_asked=work.petition is not None)
    return ObligationPage(
        obligation=obligation,
        work=work,
        stroke=stroke,
        outlook=outlook_of(obligation, stroke, today) if obligation.state not in CLOSED else "",
        period_label=period_words(Period.parse(obligation.period_key)),
        days_late=(today - obligation.due_to).days if stroke == "late" and obligation.due_to else 0,
        goal=goal_of(obligation),
        shown=shown_of(obligation),
        others=other_results(obligation),
        leads=leads,
        partners=partners,
        ended=ended_among([*leads, *partners], today),
        siblings=_siblings(obligation, today),
        history=history(obligation),
        step=rules.step_named(wanted, now, is_officer=is_officer, is_reporter=bool(speaks_for)),
        speaks_for=speaks_for,
        may_return=is_officer and is_returnable(obligation),
        may_confirm=is_officer and obligation.state not in CLOSED,
        may_set_due=is_open and access.may_set_due(actor, obligation.plan, leads),
        may_decide_due=is_officer,
        works_in=any(office.unit_id == unit.pk for office in actor.offices for unit in speaks_for),
    )


def situation(
    obligation: Obligation, contents: tuple[Content, ...], today: date, *, is_proved: bool, is_asked: bool
) -> rules.Situation:
    """How an obligation stands, as far as the next step goes. The task must have been fetched with it."""
    is_choice_open = rules.leaves_choice_open(obligation.task.text)
    return rules.Situation(
        state=obligation.state,
        force=obligation.force,
        due_to=obligation.due_to,
        is_reached=is_reached(obligation),
        is_late=stroke_of(obligation, today) == "late",
        is_registered=bool(contents),
        is_proved=is_proved,
        is_asked=is_asked,
        is_waiting=is_choice_open and any(one.state == RegistrationState.REGISTERED for one in contents),
    )


def is_reached(obligation: Obligation) -> bool:
    """True if the figures leave nothing to add."""
    return rules.is_reached(
        done=obligation.done_value,
        target=obligation.target_value,
        comparator=obligation.target_comparator,
        is_daily=obligation.task.cadence == Cadence.DAY,
    )


def _siblings(obligation: Obligation, today: date) -> tuple[Line, ...]:
    """The periods of a recurring task, in time; none where there is only this one."""
    rows = live().filter(task_id=obligation.task_id, holder_key=obligation.holder_key).select_related("task")
    lines = tuple(line_of(row, today) for row in rows.order_by("period_start", "pk"))
    return lines if len(lines) > 1 else ()
