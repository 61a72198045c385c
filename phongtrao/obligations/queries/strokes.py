"""The stroke in SQL (twin of `rules.stroke`), and counts out of the tally."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from django.db.models import Case, CharField, Q, QuerySet, Value, When

from phongtrao.obligations import rules
from phongtrao.obligations.models import ObligationState, Tally
from phongtrao.plans.models import Force

from .plain import plainly

UNMET = (ObligationState.OPEN, ObligationState.DOING)


def stroke_on(today: date, prefix: str = "") -> Case:
    """The stroke of each row on a day; a test holds it equal to `rules.stroke`."""
    return Case(
        When(**{f"{prefix}state": ObligationState.MET}, then=Value("met")),
        When(_overdue(today, prefix), then=Value("late")),
        When(**{f"{prefix}state": ObligationState.DOING}, then=Value("doing")),
        default=Value("none"),
        output_field=CharField(),
    )


def stroke_as_of(day: date, prefix: str = "") -> Case:
    """The stroke of each row as it was at the end of a day; a test holds it equal to `rules.stroke_as_of`."""
    state, begun_on, met_on = f"{prefix}state", f"{prefix}begun_on", f"{prefix}met_on"
    was_met = Q(**{f"{met_on}__isnull": True}) | Q(**{f"{met_on}__lte": day})
    had_begun = Q(**{f"{begun_on}__isnull": True}) | Q(**{f"{begun_on}__lte": day})
    return Case(
        When(Q(**{state: ObligationState.MET}) & was_met, then=Value("met")),
        When(_overdue(day, prefix), then=Value("late")),
        When(Q(**{f"{state}__in": [ObligationState.DOING, ObligationState.MET]}) & had_begun, then=Value("doing")),
        default=Value("none"),
        output_field=CharField(),
    )


def at_stroke(kind: str, today: date, prefix: str = "") -> Q:
    """
    The condition that a row stands at a stroke, in words that an index on state and due day can answer.

    An unknown or empty kind asks for nothing.
    """
    state, due_to, force = f"{prefix}state", f"{prefix}due_to", f"{prefix}force"
    in_time = Q(**{f"{due_to}__isnull": True}) | Q(**{f"{due_to}__gte": today}) | Q(**{force: Force.ENCOURAGED})
    return {
        "met": Q(**{state: ObligationState.MET}),
        "late": Q(**{f"{state}__in": UNMET}) & _overdue(today, prefix),
        "doing": Q(**{state: ObligationState.DOING}) & in_time,
        "none": Q(**{state: ObligationState.OPEN}) & in_time,
    }.get(kind, Q())


def _overdue(today: date, prefix: str) -> Q:
    return Q(**{f"{prefix}due_to__lt": today}) & ~Q(**{f"{prefix}force": Force.ENCOURAGED})


def counts_by_task(tallies: QuerySet[Tally], today: date) -> dict[int, rules.Counts]:
    """How each task stands on a day, out of tally rows; few of their hundreds differ in what makes the stroke."""

    @cache
    def kind_of(state: str, force: str, due_to: str) -> rules.Stroke:
        return rules.stroke(
            state=state, force=force, due_to=date.fromisoformat(due_to) if due_to else None, today=today
        )

    columns = ("task_id", "state", "force", "due_to", "number")
    return _by_task(
        (task_id, kind_of(state, force, str(due_to or "")), number)
        for task_id, state, force, due_to, number in plainly(tallies.order_by().values_list(*columns))
    )


def by_task(rows: QuerySet[Any, Any]) -> dict[int, rules.Counts]:
    """Counts out of a query for (task, stroke, number)."""
    return _by_task(plainly(rows))


def _by_task(rows: Iterable[tuple[Any, ...]]) -> dict[int, rules.Counts]:
    found: dict[int, dict[str, int]] = {}
    for task_id, kind, number in rows:
        numbers = found.setdefault(task_id, {})
        numbers[kind] = numbers.get(kind, 0) + number
    return {task_id: rules.Counts(**numbers) for task_id, numbers in found.items()}
