"""Everything told to a person goes with that person."""

from datetime import datetime

from django.db import transaction

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Address, Choice, Delivery, Feed, Notice, Preference, Sending
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN


@transaction.atomic
def forget_receiver(*, user: User, by: Actor, at: datetime) -> None:
    """
    Empty somebody's inbox, drop what waits to go out to them, their channels, their calendar and what they chose;
    their name goes from what they told.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    for model in (Notice, Delivery, Address, Feed, Choice, Preference):
        model.objects.filter(user=user).delete()
    Sending.objects.filter(by_user_id=user.pk).update(by=FORGOTTEN, by_user_id=None)
    trail.record("receiver_forgotten", subject=user, by=by, at=at)
