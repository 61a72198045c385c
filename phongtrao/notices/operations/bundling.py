"""Letters that wait for each other: all that is due to one person goes out as one."""

from datetime import datetime
from itertools import groupby

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import queries
from phongtrao.notices.letters import send_letter
from phongtrao.notices.models import Delivery, DeliveryState
from phongtrao.notices.refusals import NotDelivered
from phongtrao.trail import operations as trail

from .delivering import REASON, claim, note_sent


def deliver_bundles(*, by: Actor, at: datetime) -> int:
    """
    Send each person one letter with all that is due and bundled; how many letters went out. See `deliver`.

    :raises NotAllowed: `by` is not a job.
    :raises NotDelivered: some could not be sent; what is in them waits for the next try.
    """
    if not by.is_job:
        raise NotAllowed
    rows = Delivery.objects.filter(is_bundled=True, state=DeliveryState.WAITING, due_at__lte=at)
    waiting = list(rows.select_related("message__sending", "user").order_by("user_id", "pk"))
    mails = queries.addresses_of({one.user_id for one in waiting if one.user_id})
    bundles = [[one for one in some if claim(one)] for _user_id, some in groupby(waiting, lambda one: one.user_id)]
    done = [_send(bundle, mails, at) for bundle in bundles if bundle]
    if done:
        sending = waiting[-1].message.sending
        trail.record("notices_delivered", subject=sending, by=by, at=at, note=f"{sum(done)}/{len(done)}")
    if not all(done):
        raise NotDelivered(f"{done.count(False)}/{len(done)}")
    return len(done)


def _send(bundle: list[Delivery], mails: dict[int, str], at: datetime) -> bool:
    user = bundle[0].user
    try:
        if user is not None and user.pk in mails:
            messages = [one.message for one in bundle]
            send_letter(messages, user_id=user.pk, name=str(user), address=mails[user.pk])
    except Exception as fault:  # servers fail in their own ways; the reason is kept
        failed = Delivery.objects.filter(pk__in=[one.pk for one in bundle])
        failed.update(state=DeliveryState.WAITING, failure=f"{type(fault).__name__}: {fault}"[:REASON])
        return False
    return note_sent(bundle, at)
