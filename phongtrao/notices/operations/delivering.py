"""Delivering: what waits goes out, each by its own way; what fails is tried again by the worker."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.models import F

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import queries
from phongtrao.notices.letters import send_letter
from phongtrao.notices.models import Delivery, DeliveryState, Sending
from phongtrao.notices.refusals import NotDelivered
from phongtrao.notices.register import MAIL
from phongtrao.trail import operations as trail

REASON = 300


def deliver(*, sending_id: int, by: Actor, at: datetime) -> int:
    """
    Send what of one act of telling is due and still waits; how many went out.

    Each is claimed before it is sent and committed by itself: whatever happens, nobody gets it twice. It is not
    called within a transaction.

    :raises NotAllowed: `by` is not a job.
    :raises NotDelivered: some could not be sent; they wait for the next try.
    """
    if not by.is_job:
        raise NotAllowed
    sending = Sending.objects.get(pk=sending_id)
    rows = Delivery.objects.filter(message__sending=sending, state=DeliveryState.WAITING, due_at__lte=at)
    waiting = list(rows.select_related("message", "user").order_by("pk"))
    addresses = queries.addresses_of({one.user_id for one in waiting if one.user_id})
    done = [_send(one, addresses, at) for one in waiting if _claim(one)]
    if done:
        trail.record("notices_delivered", subject=sending, by=by, at=at, note=f"{sum(done)}/{len(done)}")
    if not all(done):
        raise NotDelivered(f"{len(done) - sum(done)}/{len(done)}")
    return len(done)


def _claim(one: Delivery) -> bool:
    """Take a delivery in hand, unless another worker has."""
    with transaction.atomic():
        rows = Delivery.objects.filter(pk=one.pk, state=DeliveryState.WAITING)
        return bool(rows.update(state=DeliveryState.SENDING, tries=F("tries") + 1))


def _send(one: Delivery, addresses: dict[int, str], at: datetime) -> bool:
    try:
        WAYS[one.channel](one, addresses)
    except Exception as fault:  # servers fail in their own ways; the reason is kept
        Delivery.objects.filter(pk=one.pk).update(state=DeliveryState.WAITING, failure=_reason(fault))
        return False
    Delivery.objects.filter(pk=one.pk).update(state=DeliveryState.SENT, sent_at=at, failure="")
    return True


def _reason(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}"[:REASON]


def _by_mail(one: Delivery, addresses: dict[int, str]) -> None:
    """Who has no address any more is passed over: the message lies in the inbox."""
    if one.user is not None and one.user.pk in addresses:
        send_letter(one.message, user_id=one.user.pk, name=str(one.user), address=addresses[one.user.pk])


WAYS: dict[str, Callable[[Delivery, dict[int, str]], None]] = {MAIL: _by_mail}
