"""The shares of the results that units agreed on."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from phongtrao.activities.models import Activity, CoHost
from phongtrao.activities.refusals import WrongShares
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .holding import check_alive, managed


@transaction.atomic
def share_results(*, activity_id: int, shares: Mapping[int, Decimal], by: Actor, at: datetime) -> Activity:
    """
    Write what part of every result each co-host gets; the rest is the host's.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: it is.
    :raises WrongShares: they add up to more than all, or one is below nothing.
    """
    activity = managed(activity_id, by)
    check_alive(activity)
    rows = list(CoHost.objects.filter(activity=activity))
    wanted = {row.unit_id: shares.get(row.unit_id, row.share) for row in rows}
    if sum(wanted.values()) > 1 or min(wanted.values(), default=Decimal(0)) < 0:
        raise WrongShares
    changes = {str(row.unit_id): (row.share, wanted[row.unit_id]) for row in rows if row.share != wanted[row.unit_id]}
    for row in rows:
        row.share = wanted[row.unit_id]
    CoHost.objects.bulk_update(rows, ["share"])
    if changes:
        trail.record("activity_shared", subject=activity, changes=changes, by=by, at=at)
    return activity
