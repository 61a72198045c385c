"""Saying where an activity is held, so that a check-in can tell how far from it the phone was."""

from datetime import datetime

from django.db import transaction

from phongtrao.activities.models import Activity
from phongtrao.activities.rules.places import Place
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .holding import check_alive, managed


@transaction.atomic
def set_fence(*, activity_id: int, place: Place | None, radius: int, by: Actor, at: datetime) -> Activity:
    """
    Set the place and the metres around it within which people check themselves in; no place takes the fence away. Set
    again to the same, nothing changes.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: it is.
    """
    activity = managed(activity_id, by)
    check_alive(activity)
    before = activity.latitude, activity.longitude, activity.radius
    now = (*place, radius) if place else (None, None, None)
    if before == now:
        return activity
    activity.latitude, activity.longitude, activity.radius = now
    activity.save(update_fields=["latitude", "longitude", "radius"])
    trail.record("activity_fenced", subject=activity, by=by, at=at, changes={"radius": (before[2], now[2])})
    return activity
