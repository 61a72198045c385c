"""At risk, or more than was asked for: of one obligation, and as conditions in SQL (twins of `rules.outlook`)."""

from datetime import date
from typing import Any

from django.db.models import DateField, F, FloatField, Func, Q, Value
from django.db.models.functions import Cast
from django.db.models.lookups import LessThan

from phongtrao.obligations import rules
from phongtrao.obligations.models import Obligation, ObligationState
from phongtrao.plans.models import Cadence, Comparator, Force

ADDS_UP = (Comparator.EXACTLY, Comparator.AT_LEAST)


class Days(Func):
    """How many days lie between two."""

    template = "(%(expressions)s)"
    arg_joiner = " - "
    output_field = FloatField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """SQLite keeps days as text."""
        wrapped = self.copy()
        wrapped.set_source_expressions([Func(one, function="JULIANDAY") for one in self.get_source_expressions()])
        return wrapped.as_sql(compiler, connection, **context)


def outlook_of(obligation: Obligation, stroke: rules.Stroke, today: date) -> rules.Outlook:
    """What the figure of one obligation says beyond its stroke; the task must have been fetched with it."""
    is_daily = obligation.task.cadence == Cadence.DAY
    target = obligation.target_value
    adds_up = rules.adds_up(target=target, comparator=obligation.target_comparator, is_daily=is_daily)
    return rules.outlook(
        stroke=stroke,
        force=obligation.force,
        done=obligation.done_value,
        target=target if adds_up else None,
        start=obligation.period_start,
        due_to=obligation.due_to,
        today=today,
    )


def exceeded(prefix: str = "") -> Q:
    """More was done than was asked for; daily norms are not told apart here."""
    return _adds_up(prefix) & Q(
        **{f"{prefix}state": ObligationState.MET, f"{prefix}done_value__gt": F(f"{prefix}target_value")}
    )


def at_risk(today: date, prefix: str = "") -> Q:
    """Behind a straight course, and not late yet; daily norms are not told apart here."""
    start, due_to = F(f"{prefix}period_start"), F(f"{prefix}due_to")
    days = Days(due_to, start)
    passed = Days(Value(today, output_field=DateField()), start)
    done, target = (Cast(F(f"{prefix}{name}"), FloatField()) for name in ("done_value", "target_value"))
    return (
        _adds_up(prefix)
        & Q(**{f"{prefix}state__in": (ObligationState.OPEN, ObligationState.DOING), f"{prefix}due_to__gte": today})
        & Q(**{f"{prefix}due_to__gt": start})
        & ~Q(**{f"{prefix}force": Force.ENCOURAGED})
        & Q(LessThan(done * days, target * (passed - Value(rules.SLACK) * days)))
    )


def _adds_up(prefix: str) -> Q:
    return Q(**{f"{prefix}target_value__gt": 0, f"{prefix}target_comparator__in": ADDS_UP})
