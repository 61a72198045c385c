"""Adding, trying and removing channels."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.utils.translation import gettext as _

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.sealing import SealBroken
from phongtrao.notices import access, chat, push, services
from phongtrao.notices.models import Address, Service
from phongtrao.notices.refusals import AddressKnown, Gone, NotReached, NotSent, TooManyAddresses, TriedJustNow
from phongtrao.notices.sealing import fingerprint, seal, unseal
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

MOST = 10
TRIED_AGAIN_AFTER = 10
"""Seconds: the servers of others are not ours to knock at without end."""


def add_chat(
    *, service: str, details: Mapping[str, str], label: str, unit: Unit | None = None, by: Actor, at: datetime
) -> Address:
    """
    Add a chat for a person, or for the group of a unit. Names are looked up before anything is locked.

    :raises NotAllowed: `by` does not work for the unit.
    :raises DetailsUnclear, NotSecure, HostUnknown, HostNotAllowed: see `services.read_details`.
    :raises AddressKnown: they have this chat already.
    :raises TooManyAddresses: they have ten.
    """
    access.check_may_add(by, unit)
    told = services.read_details(service, details)
    return _add(told, service=service, label=label, unit=unit, by=by, at=at)


@transaction.atomic
def add_browser(*, endpoint: str, p256dh: str, auth: str, label: str, by: Actor, at: datetime) -> Address:
    """
    Add the browser that a person sits at. One that another person had used before serves them no more.

    :raises NotAllowed: `by` is no person.
    :raises BrowserUnknown, TooManyAddresses: see `push.read_subscription`, `add_chat`.
    """
    access.check_may_add(by, None)
    told = push.read_subscription(endpoint=endpoint, p256dh=p256dh, auth=auth)
    known = Address.objects.filter(fingerprint=fingerprint(told), service=Service.BROWSER).first()
    if known and known.user_id == by.user_id:
        return known
    if known:
        trail.record("address_removed", subject=known, by=by, at=at)
        known.delete()
    return _add(told, service=Service.BROWSER, label=label, unit=None, by=by, at=at)


@transaction.atomic
def _add(told: services.Told, *, service: str, label: str, unit: Unit | None, by: Actor, at: datetime) -> Address:
    owner: dict[str, Any]
    if unit:
        owner = {"unit": Unit.objects.select_for_update(no_key=True).get(pk=unit.pk)}
    else:
        owner = {"user": User.objects.select_for_update(no_key=True).get(pk=by.user_id or 0)}
    mark = fingerprint(told)
    if Address.objects.filter(**owner, fingerprint=mark).exists():
        raise AddressKnown
    if Address.objects.filter(**owner).count() >= MOST:
        raise TooManyAddresses
    address = Address.objects.create(
        **owner, service=service, label=label.strip()[:80], sealed=seal(told), fingerprint=mark, added_at=at
    )
    trail.record("address_added", subject=address, about=unit, by=by, at=at)
    return address


@transaction.atomic
def remove_address(*, address: Address, by: Actor, at: datetime) -> None:
    """
    Remove a channel with all that waits to go out by it; a second time changes nothing.

    :raises NotAllowed: `by` does not look after it.
    """
    access.check_may_keep(by, address)
    if Address.objects.filter(pk=address.pk).exists():
        trail.record("address_removed", subject=address, about=address.unit, by=by, at=at)
        Address.objects.filter(pk=address.pk).delete()


def try_address(*, address: Address, by: Actor, at: datetime) -> Address:
    """
    Send a message to try a channel; if it arrives, a paused channel is open again. Not within a transaction: others
    would wait for a stranger's server.

    :raises NotAllowed: `by` does not look after it.
    :raises TriedJustNow: it was tried within the last seconds.
    :raises NotReached: it did not arrive.
    """
    access.check_may_keep(by, address)
    if not cache.add(f"notices:tried:{address.fingerprint}", at, TRIED_AGAIN_AFTER):
        raise TriedJustNow
    try:
        _send_words(address, title=_("Tin thử từ Phong Trào"), text=_("Kênh này đã nối. Thông báo sẽ đến đây."))
    except (NotSent, Gone, SealBroken) as fault:
        _tried(address, by=by, at=at, note="failed")
        raise NotReached from fault
    Address.objects.filter(pk=address.pk).update(failures=0, retry_at=None, paused_at=None)
    _tried(address, by=by, at=at, note="arrived")
    return address


def _tried(address: Address, *, by: Actor, at: datetime, note: str) -> None:
    trail.record("address_tried", subject=address, about=address.unit, by=by, at=at, note=note)


def _send_words(address: Address, *, title: str, text: str) -> None:
    """
    Send words by a channel.

    :raises NotSent, Gone, SealBroken: it is not reached.
    """
    told = unseal(address.sealed)
    if address.service == Service.BROWSER:
        push.push(told, title=title, url="/")
    else:
        chat.post(told, title=title, text=text)
