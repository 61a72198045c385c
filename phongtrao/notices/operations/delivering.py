"""Delivering: what waits goes out, each by its own way; what fails is tried again."""

from datetime import datetime

from django.db import transaction
from django.db.models import F

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import queries
from phongtrao.notices.chat import send_chat
from phongtrao.notices.letters import send_letter
from phongtrao.notices.models import Address, Delivery, DeliveryState, Sending, Service
from phongtrao.notices.push import send_push
from phongtrao.notices.refusals import Gone, NotDelivered, NotSent
from phongtrao.notices.sealing import unseal
from phongtrao.trail import operations as trail

from .resting import let_go, let_rest, put_off

REASON = 300


def deliver(*, sending_id: int, by: Actor, at: datetime) -> int:
    """
    Send what of one act of telling is due and still waits; how many went out.

    Each is claimed before it is sent and committed by itself: whatever happens, nobody gets it twice. It is not
    called within a transaction.

    :raises NotAllowed: `by` is not a job.
    :raises NotDelivered: some letters could not be sent; they wait for the next try.
    """
    if not by.is_job:
        raise NotAllowed
    sending = Sending.objects.get(pk=sending_id)
    rows = Delivery.objects.filter(message__sending=sending, state=DeliveryState.WAITING, due_at__lte=at)
    waiting = list(rows.filter(is_bundled=False).select_related("message__sending", "user").order_by("pk"))
    mails = queries.addresses_of({one.user_id for one in waiting if one.user_id and one.address_id is None})
    letters = [_by_mail(one, mails, at) for one in waiting if one.address_id is None and claim(one)]
    others = [_by_address(one, by, at) for one in waiting if one.address_id is not None and claim(one)]
    done = [*letters, *others]
    if done:
        trail.record("notices_delivered", subject=sending, by=by, at=at, note=f"{sum(done)}/{len(done)}")
    if not all(letters):
        raise NotDelivered(f"{letters.count(False)}/{len(letters)}")
    return sum(done)


def claim(one: Delivery) -> bool:
    """Take a delivery in hand, unless another worker has."""
    with transaction.atomic():
        rows = Delivery.objects.filter(pk=one.pk, state=DeliveryState.WAITING)
        return bool(rows.update(state=DeliveryState.SENDING, tries=F("tries") + 1))


def _by_mail(one: Delivery, mails: dict[int, str], at: datetime) -> bool:
    """Who has no mail address any more is passed over: the message lies in the inbox."""
    try:
        if one.user is not None and one.user.pk in mails:
            send_letter([one.message], user_id=one.user.pk, name=str(one.user), address=mails[one.user.pk])
    except Exception as fault:  # servers fail in their own ways; the reason is kept
        reason = f"{type(fault).__name__}: {fault}"[:REASON]
        Delivery.objects.filter(pk=one.pk).update(state=DeliveryState.WAITING, failure=reason)
        return False
    return note_sent([one], at)


def _by_address(one: Delivery, by: Actor, at: datetime) -> bool:
    """The address is looked at anew: what went out before may have made it rest, or have found it gone."""
    address = Address.objects.filter(deliveries=one).first()
    if address is None:
        return False
    if address.retry_at and address.retry_at > at:
        put_off(one, address.retry_at)
        return False
    try:
        send = send_push if address.service == Service.BROWSER else send_chat
        send(one.message, unseal(address.sealed))
    except Gone:
        let_go(address, by=by, at=at)
        return False
    except Exception as fault:  # of its own words only ours are kept: others may hold the address
        reason = str(fault) if isinstance(fault, NotSent) else type(fault).__name__
        let_rest(one, address, reason=reason[:REASON], by=by, at=at)
        return False
    if address.failures:
        Address.objects.filter(pk=address.pk).update(failures=0, retry_at=None)
    return note_sent([one], at)


def note_sent(some: list[Delivery], at: datetime) -> bool:
    """Note that these went out; always true."""
    Delivery.objects.filter(pk__in=[one.pk for one in some]).update(state=DeliveryState.SENT, sent_at=at, failure="")
    return True
