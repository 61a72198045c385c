"""Making the text clear: answering questions, saying what a sentence is, setting the plan's window."""

from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.plans import queries
from phongtrao.plans.models import (
    NOBODY_CHOSEN,
    NOBODY_NAMED,
    Origin,
    PassageDecision,
    Plan,
    PlanState,
    PlanVersion,
    Question,
    QuestionState,
    Task,
)
from phongtrao.plans.refusals import WrongOrder
from phongtrao.trail import operations as trail

from .cutting import check_span
from .deciding import accept_added, live_task
from .holding import hold_plan


@transaction.atomic
def answer_question(*, question: Question, answer: str, by: Actor, at: datetime) -> Question:
    """
    Answer an open question in words; without words it is set aside: the text stays as it is. Set aside, the question
    who does a task means that nobody does.

    :raises NotAllowed: `by` does not steer the plan.
    :raises TaskChanged: it asks about a task that was dropped or merged meanwhile.
    """
    plan = question.version.plan
    hold_plan(plan, by)
    question.refresh_from_db(fields=["state"])
    if question.state != QuestionState.OPEN:
        return question
    question.answer = answer.strip()
    if question.task and question.kind in {NOBODY_CHOSEN, NOBODY_NAMED}:
        _settle_who(question.task, bool(question.answer), by, at)
    question.state = QuestionState.ANSWERED if question.answer else QuestionState.SET_ASIDE
    question.decided_by, question.decided_at = by.label, at
    question.save()
    trail.record("question_" + question.state, subject=question, about=plan, by=by, at=at, note=question.answer)
    return question


def _settle_who(task: Task, is_somebody: bool, by: Actor, at: datetime) -> None:  # noqa: FBT001  # private
    """The level of the task was confirmed, or nobody is to do it: then no level is charged either."""
    task = live_task(task, by)
    if not is_somebody and task.tier_kind:
        task.tier, task.tier_kind = "", ""
        task.save(update_fields=["tier", "tier_kind"])
    accept_added(task, by, at)


@transaction.atomic
def classify_passage(
    *, version: PlanVersion, start: int, end: int, kind: str, by: Actor, at: datetime
) -> PassageDecision:
    """
    Say that a sentence is context or a norm and so obliges nobody.

    :raises NotAllowed: `by` does not steer the plan.
    :raises BadSpan: the sentence is blank or outside the document.
    """
    hold_plan(version.plan, by)
    check_span(version, start, end)
    decision, _is_new = PassageDecision.objects.update_or_create(
        version=version, start=start, end=end, defaults={"kind": kind, "decided_by": by.label, "decided_at": at}
    )
    Question.objects.filter(
        version=version, task__isnull=True, start__gte=start, end__lte=end, state=QuestionState.OPEN
    ).update(state=QuestionState.ANSWERED, answer=kind, decided_by=by.label, decided_at=at)
    trail.record("passage_classified", subject=decision, about=version.plan, by=by, at=at)
    return decision


@transaction.atomic
def set_window(*, plan: Plan, window_from: date, window_to: date, by: Actor, at: datetime) -> Plan:
    """
    Set the time in which the plan is carried out, where the text does not say it.

    :raises NotAllowed: `by` does not steer the plan.
    :raises WrongOrder: it ends before it begins.
    """
    hold_plan(plan, by)
    if window_from > window_to:
        raise WrongOrder
    before = f"{plan.window_from} – {plan.window_to}"
    plan.window_from, plan.window_to, plan.window_origin = window_from, window_to, Origin.OFFICER
    plan.save(update_fields=["window_from", "window_to", "window_origin"])
    changes = {"window": (before, f"{window_from} – {window_to}")}
    trail.record("window_set", subject=plan, about=plan, by=by, at=at, changes=changes)
    return plan


@transaction.atomic
def mark_published(*, plan: Plan, by: Actor, at: datetime) -> Plan:
    """
    Note that obligations were created from the plan (called by room `obligations`), and on which terms.

    :raises NotAllowed: `by` does not steer the plan.
    """
    hold_plan(plan, by)
    if plan.state == PlanState.DRAFT:
        plan.state, plan.published_at = PlanState.PUBLISHED, at
        plan.save()
        plan.versions.filter(ordinal=1, state="review").update(state="in_force")
        trail.record("plan_published", subject=plan, about=plan, by=by, at=at)
    _keep_terms(plan)
    return plan


def _keep_terms(plan: Plan) -> None:
    """Keep the terms on which each task is owed now; a task that waits for its unit keeps those of before."""
    tasks = queries.with_terms(plan)
    for task in tasks:
        if queries.asks_for_work(task):
            task.published = queries.terms_now(task, plan)
        elif queries.is_gone(task):
            task.published = {}
    Task.objects.bulk_update(tasks, ["published"], batch_size=200)
