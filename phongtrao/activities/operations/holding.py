"""Holding an activity while something is done to it: locked, with its hosts, and not over."""

from django.db.models import Prefetch

from phongtrao.activities import access
from phongtrao.activities.models import Activity, ActivityDuty, ActivityState
from phongtrao.activities.refusals import IsCancelled, IsClosed
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations

DUTIES = Prefetch("duties", ActivityDuty.objects.select_related("obligation").order_by("pk"))
"""What an activity serves, as `stating.serves` asks for it."""


def locked(activity_id: int) -> Activity:
    """The activity, held until the transaction ends, with what its operations ask for."""
    rows = Activity.objects.select_for_update(of=("self",), no_key=True).select_related("unit", "kind")
    return rows.prefetch_related("co_hosts__unit", DUTIES).get(pk=activity_id)


def managed(activity_id: int, by: Actor) -> Activity:
    """
    The same, for somebody who manages it.

    :raises NotAllowed: `by` works for none of its hosts.
    """
    activity = locked(activity_id)
    access.check_may_manage(by, activity)
    return activity


def held_duties(activity: Activity) -> set[int]:
    """The obligations that it serves, held before anything is recorded for them, so that nobody waits in a ring."""
    return {one.pk for one in obligations.held(activity.duties.values_list("obligation_id", flat=True))}


def check_alive(activity: Activity) -> None:
    """
    Refuse what is cancelled or closed.

    :raises IsCancelled, IsClosed: it is.
    """
    if activity.state == ActivityState.CANCELLED:
        raise IsCancelled
    if activity.state == ActivityState.CLOSED:
        raise IsClosed
