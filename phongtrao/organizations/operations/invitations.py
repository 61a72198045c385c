"""Inviting members to an account, and coming in by an invitation."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Q
from django.utils.timezone import localdate

from phongtrao.accounts import operations as accounts
from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access, queries, rules
from phongtrao.organizations.invitations import number_behind
from phongtrao.organizations.models import Invitation, Membership, Person, Role, Unit
from phongtrao.organizations.refusals import InvitationClosed, NobodyToInvite, NotMember
from phongtrao.trail import operations as trail

from .offices import give_office

WELCOME = Actor.job("Giấy mời")
"""Who opens the account: the invited person holds none yet."""


@transaction.atomic
def invite_all(*, unit: Unit, by: Actor, at: datetime) -> UUID:
    """
    Invite everybody of a unit and below who has neither an account nor an invitation that is still open, at most
    `rules.MOST_INVITED` at once; the sheet to print. What was handed out before stays good (see `invite_again`).

    :raises NotAllowed: `by` does not work for the unit.
    :raises UnitEnded: the unit is no more.
    :raises NobodyToInvite: all have accounts, or open invitations.
    """
    access.check_works_for(by, unit.path)
    queries.check_lives(unit, on=localdate(at))
    held = {row.person_id: row for row in queries.not_invited(unit, at=at)[: rules.MOST_INVITED]}
    if not held:
        raise NobodyToInvite
    return _invite([(row.person, row.unit) for row in held.values()], by, at)


@transaction.atomic
def invite_again(*, sheet: UUID, by: Actor, at: datetime) -> UUID:
    """
    Invite once more those of a sheet who have not come in and still belong to the unit; what is open of it ends.

    :raises NotAllowed: `by` works for none of its units.
    :raises NobodyToInvite: all have come in, were invited on another sheet, or have left; then nothing ends.
    """
    rows = _open_rows(sheet, by)
    here = queries.current(Membership.objects.filter(person__in=[row.person_id for row in rows]), on=localdate(at))
    belongs = set(here.values_list("person_id", "unit_id"))
    asked = [(row.person, row.unit) for row in rows if (row.person_id, row.unit_id) in belongs]
    if not asked:
        raise NobodyToInvite
    _void(rows, by, at)
    return _invite(asked, by, at)


@transaction.atomic
def invite(*, person: Person, unit: Unit, by: Actor, at: datetime) -> UUID:
    """
    Invite one member of a unit. Who has an account already, and is a plain member, is asked to be let into it again:
    that opens nothing until an officer of the level above confirms it (`reentry.confirm_way_back`), and the owner of
    the account is told at once.

    :raises NotAllowed: `by` does not work for the unit, or the account is of somebody who holds an office.
    :raises NotMember: the person does not belong to the unit.
    """
    access.check_works_for(by, unit.path)
    today = localdate(at)
    if not queries.current(person.memberships.filter(unit=unit), on=today).exists():
        raise NotMember
    if person.user is not None and not queries.may_be_let_in_again(person.user, on=today):
        raise NotAllowed
    return _invite([(person, unit)], by, at)


def _invite(asked: Sequence[tuple[Person, Unit]], by: Actor, at: datetime) -> UUID:
    sheet, until = uuid4(), at + rules.INVITATION_LASTS
    earlier = Invitation.objects.filter(person__in=[person.pk for person, _unit in asked], used_at=None, voided_at=None)
    earlier.update(voided_at=at)
    who = {"invited_by": by.label, "by_user_id": by.user_id, "invited_at": at, "expires_at": until}
    rows = [
        Invitation(person=person, unit=unit, sheet=sheet, lets_in_id=person.user_id, **who) for person, unit in asked
    ]
    Invitation.objects.bulk_create(rows, batch_size=200)
    _record("person_invited", rows, by, at)
    for person, _unit in asked:
        if person.user is not None:
            accounts.warn_of_way_back(user=person.user, by=by, at=at)
    return sheet


def _record(verb: str, rows: Sequence[Invitation], by: Actor, at: datetime) -> None:
    """One deed for each person, in the history of their unit."""
    of_unit: dict[int, list[Invitation]] = {}
    for row in rows:
        of_unit.setdefault(row.unit_id, []).append(row)
    for group in of_unit.values():
        trail.record_many(verb, subjects=[row.person for row in group], about=group[0].unit, by=by, at=at)


@transaction.atomic
def void_invitations(*, sheet: UUID, only: int | None = None, by: Actor, at: datetime) -> int:
    """
    Void what is still open of a sheet, or one invitation of it; how many. A second time voids nothing. What was used
    and led to no way in yet (`queries.is_unfinished`) is voided too.

    :raises NotAllowed: `by` works for none of its units.
    """
    rows = [row for row in _rows_of(sheet, by) if only in {None, row.pk}]
    meant = [row for row in rows if _is_open(row) or queries.is_unfinished(row, at=at)]
    _void(meant, by, at)
    return len(meant)


def _open_rows(sheet: UUID, by: Actor) -> list[Invitation]:
    return [row for row in _rows_of(sheet, by) if _is_open(row)]


def _is_open(row: Invitation) -> bool:
    return not (row.used_at or row.voided_at)


def _rows_of(sheet: UUID, by: Actor) -> list[Invitation]:
    rows = Invitation.objects.filter(sheet=sheet).select_related("unit", "person__user").order_by("pk")
    mine = [row for row in rows if access.works_for(by, row.unit.path)]
    if not mine:
        raise NotAllowed
    return mine


def _void(rows: Sequence[Invitation], by: Actor, at: datetime) -> None:
    meant = Invitation.objects.filter(pk__in=[row.pk for row in rows])
    unfinished = Q(pk__in=[row.pk for row in rows if row.used_at])
    meant.filter(Q(used_at=None) | unfinished).update(used_at=None, voided_at=at)
    _record("invitation_voided", rows, by, at)


@transaction.atomic
def accept_invitation(*, code: str, password: str | None, by: Actor, at: datetime) -> User:
    """
    Come in by an invitation: an account for the person, with the office of a member; or back into the own account.

    A new account is told to the address that the unit knows of the person: whoever holds the paper could open it.

    Without a password the account has none until its owner adds a passkey; until then the link opens it again. Else it
    works once: of two taps the second finds it used.

    :raises InvitationClosed: the link was made up, used, voided, is too old, or the person has left the unit; it leads
        into an account and nobody has confirmed that, or the account came about after the invitation.
    """
    locked = Invitation.objects.select_for_update().filter(pk=number_behind(code) or -1)
    found = queries.open_invitation(code, at=at) if locked.first() else None
    if found is None:
        raise InvitationClosed
    person, today = found.person, localdate(at)
    origin = Actor(label=WELCOME.label, is_job=True, address=by.address, agent=by.agent)
    if person.user is None:
        person.user = accounts.open_for(full_name=person.full_name, password=password, by=origin, at=at)
        person.save(update_fields=["user"])
        give_office(user=person.user, unit=found.unit, role=Role.MEMBER, since=today, by=origin, at=at)
        if person.email:
            accounts.tell_of_opening(
                user=person.user,
                to=person.email,
                printed_by=found.invited_by,
                printed_at=found.invited_at,
                by=origin,
                at=at,
            )
    elif queries.may_be_let_in_again(person.user, on=today):
        accounts.renew_password(user=person.user, password=password, by=origin, at=at)
    else:
        raise InvitationClosed
    locked.update(used_at=at)
    trail.record("invitation_accepted", subject=person, about=found.unit, by=origin, at=at)
    return person.user
