"""Keeping the tally: always counted anew from the obligations, never added to, so that it cannot drift."""

from django.db.models import Count, QuerySet

from phongtrao.obligations import queries
from phongtrao.obligations.models import Obligation, Tally
from phongtrao.plans.models import Plan, Task

COLUMNS = ("plan_id", "task_id", "pillar", "period_key", "period_start", "period_end", "force", "due_to", "state")


def recount_plan(plan: Plan) -> None:
    """Count all obligations of a plan; called inside the transaction that changed them."""
    _hold(Task.objects.filter(plan=plan))
    _recount(Tally.objects.filter(plan=plan), queries.live().filter(plan=plan))


def recount_around(obligation: Obligation) -> None:
    """Count the obligations of one task in one period."""
    _hold(Task.objects.filter(pk=obligation.task_id))
    same = {"task_id": obligation.task_id, "period_key": obligation.period_key}
    _recount(Tally.objects.filter(**same), queries.live().filter(**same))


def _hold(tasks: QuerySet[Task]) -> None:
    """Hold tasks until the transaction ends: two who count the same ones would not see what the other has changed."""
    list(tasks.select_for_update(no_key=True).order_by("pk").values_list("pk"))


def _recount(old: QuerySet[Tally], obligations: QuerySet[Obligation]) -> None:
    old.delete()
    rows = obligations.order_by().values(*COLUMNS).annotate(number=Count("pk"))
    Tally.objects.bulk_create((Tally(**row) for row in rows), batch_size=500)
