"""Cancelling an activity: everybody who had signed up is told, with the reason."""

from datetime import datetime

from django.db import transaction

from phongtrao.activities.models import Activity, ActivityState
from phongtrao.activities.refusals import IsClosed, ReasonMissing
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .holding import managed
from .telling import tell_of_cancelling


@transaction.atomic
def cancel_activity(*, activity_id: int, reason: str, by: Actor, at: datetime) -> Activity:
    """
    Cancel an activity and tell everybody. A second time changes nothing.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsClosed: it is closed, so it took place.
    :raises ReasonMissing: no reason given.
    """
    activity = managed(activity_id, by)
    if activity.state == ActivityState.CANCELLED:
        return activity
    if activity.state == ActivityState.CLOSED:
        raise IsClosed
    if not reason.strip():
        raise ReasonMissing
    activity.state, activity.cancel_reason = ActivityState.CANCELLED, reason.strip()[:400]
    activity.save(update_fields=["state", "cancel_reason"])
    trail.record("activity_cancelled", subject=activity, by=by, at=at, note=activity.cancel_reason)
    tell_of_cancelling(activity, by, at)
    return activity
