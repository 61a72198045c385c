"""Transfer of membership (chuyển sinh hoạt): asked by the sending unit, accepted or refused by the receiving one."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access, queries
from phongtrao.organizations.models import Membership, Person, Transfer, TransferState, Unit
from phongtrao.organizations.refusals import (
    AlreadyAnswered,
    AlreadyMember,
    NotMember,
    ReasonMissing,
    TakesNoMembers,
    TransferUnderWay,
)
from phongtrao.trail import operations as trail


@transaction.atomic
def ask_transfer(
    *, person: Person, sending: Unit, receiving: Unit, reason: str = "", by: Actor, at: datetime
) -> Transfer:
    """
    Ask a unit to take over a member of another.

    :raises NotAllowed: `by` does not work for the sending unit.
    :raises TakesNoMembers: the receiving unit is a cluster or a board.
    :raises UnitEnded: the receiving unit is no more.
    :raises NotMember: the person does not belong to the sending unit.
    :raises AlreadyMember: the person belongs to the receiving unit.
    :raises TransferUnderWay: an earlier transfer waits for its answer.
    """
    access.check_works_for(by, sending.path)
    if not receiving.takes_members:
        raise TakesNoMembers
    queries.check_lives(receiving, on=localdate(at))
    Person.objects.select_for_update().get(pk=person.pk)
    held = Membership.objects.filter(person=person, until=None)
    if not held.filter(unit=sending).exists():
        raise NotMember
    if held.filter(unit=receiving).exists():
        raise AlreadyMember
    if Transfer.objects.filter(person=person, sending=sending, state=TransferState.ASKED).exists():
        raise TransferUnderWay
    transfer = Transfer.objects.create(
        person=person, sending=sending, receiving=receiving, reason=reason, asked_by=by.label, asked_at=at
    )
    trail.record("transfer_asked", subject=person, about=sending, by=by, at=at, note=receiving.name)
    return transfer


@transaction.atomic
def accept_transfer(*, transfer: Transfer, by: Actor, at: datetime) -> Transfer:
    """
    Take the person over: the old membership ends yesterday, the new one begins today.

    :raises NotAllowed: `by` does not work for the receiving unit.
    :raises AlreadyAnswered: it was answered before.
    :raises NotMember: the person has left the sending unit meanwhile.
    """
    transfer = _open(transfer, by)
    today = localdate(at)
    held = Membership.objects.filter(person=transfer.person, unit=transfer.sending, until=None).first()
    if held is None:
        raise NotMember
    held.until = max(held.since, today - timedelta(days=1))
    held.save(update_fields=["until"])
    Membership.objects.get_or_create(
        person=transfer.person, unit=transfer.receiving, until=None, defaults={"since": today}
    )
    return _answer(transfer, TransferState.ACCEPTED, "", by, at)


@transaction.atomic
def refuse_transfer(*, transfer: Transfer, reason: str, by: Actor, at: datetime) -> Transfer:
    """
    Refuse the person, with the reason; the membership stays where it is.

    :raises NotAllowed: `by` does not work for the receiving unit.
    :raises AlreadyAnswered: it was answered before.
    :raises ReasonMissing: no reason is given.
    """
    transfer = _open(transfer, by)
    if not reason.strip():
        raise ReasonMissing
    return _answer(transfer, TransferState.REFUSED, reason.strip(), by, at)


@transaction.atomic
def withdraw_transfer(*, transfer: Transfer, by: Actor, at: datetime) -> Transfer:
    """
    Take back what was asked, before it is answered; the membership stays where it is.

    :raises NotAllowed: `by` does not work for the sending unit.
    :raises AlreadyAnswered: it was answered before.
    """
    return _answer(_open(transfer, by, of_sending=True), TransferState.WITHDRAWN, "", by, at)


def _open(transfer: Transfer, by: Actor, *, of_sending: bool = False) -> Transfer:
    """The transfer, held, if it waits and the actor works for the unit that answers it, or that asked."""
    rows = Transfer.objects.select_for_update(of=("self",)).select_related("person", "sending", "receiving")
    transfer = rows.get(pk=transfer.pk)
    access.check_works_for(by, (transfer.sending if of_sending else transfer.receiving).path)
    if transfer.state != TransferState.ASKED:
        raise AlreadyAnswered
    return transfer


def _answer(transfer: Transfer, state: str, answer: str, by: Actor, at: datetime) -> Transfer:
    transfer.state, transfer.answer = state, answer
    transfer.answered_by, transfer.answered_at = by.label, at
    transfer.save()
    place = transfer.sending if state == TransferState.WITHDRAWN else transfer.receiving
    trail.record(f"transfer_{state}", subject=transfer.person, about=place, by=by, at=at)
    return transfer
