"""Days for the sample plan, which names few: on any day of the year some things are due soon and few are late."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils.timezone import get_current_timezone, localdate

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import ObligationState, ProgressKind
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan

AWAY = (-4, 3, 6, 12, 20, 33)
"""In so many days, one after another, things are due."""
EVERY = 8
"""Of so many things without a day one gets a day; of the home unit of the demonstration the first ones all do."""


def beginning(plan: Plan, at: datetime) -> datetime:
    """The morning from which a plan runs; `at` itself where that is still to come."""
    return min(at, datetime.combine(plan.window_from, time(8), tzinfo=get_current_timezone()))


@transaction.atomic
def some_days(plan: Plan, home: Unit | None, *, by: Actor, at: datetime) -> None:
    """Let units have done in time what was due, but the last, and give days to some of what has none."""
    today = localdate(at)
    _done_in_time(plan, today, by, at)
    undated = queries.live().filter(plan=plan, due_to=None).exclude(state=ObligationState.MET).order_by("pk")
    at_home = list(undated.filter(holders__unit=home).distinct()[: len(AWAY)]) if home else []
    others = list(undated.exclude(pk__in=[one.pk for one in at_home])[::EVERY])
    for number, obligation in enumerate(at_home + others):
        due = min(today + timedelta(days=AWAY[number % len(AWAY)]), plan.window_to)
        if due >= plan.window_from:
            operations.set_due(obligation_id=obligation.pk, due_from=None, due_to=due, by=by, at=at)


def _done_in_time(plan: Plan, today: date, by: Actor, at: datetime) -> None:
    """What was due before today is done, all but the last of it."""
    gone = queries.with_all(queries.live().filter(plan=plan, due_to__lt=today)).exclude(state=ObligationState.MET)
    for obligation in list(gone.order_by("due_to", "pk"))[:-1]:
        for holder in queries.leads_of(obligation)[:1]:
            operations.report_progress(
                obligation_id=obligation.pk,
                unit_id=holder.pk,
                kind=ProgressKind.MET,
                quantity=Decimal(1),
                note="Lời mẫu: đã làm xong đúng hạn.",
                key=uuid5(NAMESPACE_URL, f"demo/in-time/{obligation.pk}"),
                by=by,
                at=datetime.combine(obligation.due_to or today, time(16), tzinfo=get_current_timezone()),
            )
