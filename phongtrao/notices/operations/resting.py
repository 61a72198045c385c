"""A channel that fails rests, longer each time; at last it is paused, and who looks after it is told."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils.module_loading import import_string

from phongtrao.foundation.actors import Actor
from phongtrao.notices import rules
from phongtrao.notices.models import Address, Delivery, DeliveryState
from phongtrao.trail import operations as trail

from .telling import DELIVER, News, tell


def put_off(one: Delivery, until: datetime) -> None:
    """Have a delivery wait, and its work begin again then."""
    Delivery.objects.filter(pk=one.pk).update(state=DeliveryState.WAITING, due_at=until)
    import_string(DELIVER).using(run_after=until).enqueue(one.message.sending_id)


@transaction.atomic
def let_rest(one: Delivery, address: Address, *, reason: str, by: Actor, at: datetime) -> None:
    """Note that a delivery has failed: its channel rests before the next try, or is paused after enough of them."""
    address = Address.objects.select_for_update(of=("self",)).select_related("unit").get(pk=address.pk)
    address.failures += 1
    Delivery.objects.filter(pk=one.pk).update(failure=reason)
    rest = rules.rest_after(address.failures)
    if rest:
        address.retry_at = at + rest
        put_off(one, address.retry_at)
    else:
        address.paused_at, address.retry_at = at, None
        _give_up(address, one, by, at)
    address.save(update_fields=["failures", "retry_at", "paused_at"])


def _give_up(address: Address, one: Delivery, by: Actor, at: datetime) -> None:
    waiting = address.deliveries.filter(state=DeliveryState.WAITING)
    waiting.update(state=DeliveryState.FAILED)
    Delivery.objects.filter(pk=one.pk).update(state=DeliveryState.FAILED)
    whom = {"units": [address.unit_id]} if address.unit_id else {"people": [address.user_id]}
    words = {"channel": str(address)}
    key = f"paused:{address.pk}:{at.isoformat()}"
    tell(news=[News("paused", key, words, reverse("notices:wishes"), **whom)], by=by, at=at)
    trail.record("address_paused", subject=address, about=address.unit, by=by, at=at)


@transaction.atomic
def let_go(address: Address, *, by: Actor, at: datetime) -> None:
    """Remove a browser that takes no messages any more."""
    trail.record("address_removed", subject=address, by=by, at=at)
    Address.objects.filter(pk=address.pk).delete()
