"""Holding a plan while it is worked on, so that two officers do so one after the other on any database."""

from phongtrao.foundation.actors import Actor
from phongtrao.plans import access
from phongtrao.plans.models import Plan


def hold_plan(plan: Plan, by: Actor) -> None:
    """
    Refuse whoever may not steer the plan; hold its row until the transaction ends.

    What is read after this is what the one before has left. SQLite lets one transaction write at a time anyway.

    :raises NotAllowed: `by` does not steer the plan.
    """
    access.check_may_steer(by, plan)
    Plan.objects.select_for_update(no_key=True).filter(pk=plan.pk).values_list("pk").first()
