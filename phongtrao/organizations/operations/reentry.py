"""Letting somebody into their account again takes two: one asks, an officer of the level above confirms."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access, queries
from phongtrao.organizations.models import Invitation
from phongtrao.organizations.refusals import WayBackClosed
from phongtrao.trail import operations as trail


@transaction.atomic
def confirm_way_back(*, invitation: Invitation, by: Actor, at: datetime) -> UUID:
    """
    Say that it is really the owner of the account who wishes to be let in again; the sheet, with the link for `by`
    alone to hand over. A second tap leads to the same sheet.

    :raises NotAllowed: `by` is no officer of a level above, or asked for it.
    :raises WayBackClosed: it was used, refused or confirmed by somebody else, or is too old.
    """
    row = _locked(invitation)
    if not access.confirms_way_back(by, row.unit.path, asked_by=row.by_user_id):
        raise NotAllowed
    state = queries.state_of(row, at=at)
    if state == "open" and row.confirmed_by_user_id == by.user_id:
        return row.sheet
    if state != "waiting":
        raise WayBackClosed
    row.confirmed_by, row.confirmed_by_user_id, row.confirmed_at = by.label, by.user_id, at
    row.save(update_fields=["confirmed_by", "confirmed_by_user_id", "confirmed_at"])
    trail.record("way_back_confirmed", subject=row.person, about=row.unit, by=by, at=at)
    return row.sheet


@transaction.atomic
def refuse_way_back(*, invitation: Invitation, by: Actor, at: datetime) -> None:
    """
    Say that one did not ask to be let in again: by the owner of the account. A second tap changes nothing.

    :raises NotAllowed: the account is somebody else's.
    :raises WayBackClosed: it was used.
    """
    row = _locked(invitation)
    if by.user_id is None or row.lets_in_id != by.user_id:
        raise NotAllowed
    if row.used_at:
        raise WayBackClosed
    if row.voided_at is None:
        row.voided_at = at
        row.save(update_fields=["voided_at"])
        trail.record("way_back_refused", subject=row.person, about=row.unit, by=by, at=at)


def _locked(invitation: Invitation) -> Invitation:
    rows = Invitation.objects.select_for_update(of=("self",)).select_related("person", "unit")
    return rows.get(pk=invitation.pk, lets_in__isnull=False)
