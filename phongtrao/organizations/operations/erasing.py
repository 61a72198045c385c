"""A person goes; the memberships that figures were counted from stay, without anybody behind them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.utils.timezone import localdate

from phongtrao.accounts.operations import close_account
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import queries
from phongtrao.organizations.models import (
    Invitation,
    ListImport,
    Membership,
    Office,
    Person,
    PersonMerge,
    Role,
    Transfer,
    TransferState,
    UnitChange,
)
from phongtrao.organizations.refusals import StillInOffice
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN

from .people import with_keys

EMPTIED = {"born_on": None, "born_in": None, "gender": "", "email": "", "phone": "", "card_number": ""}


@transaction.atomic
def erase_person(*, person: Person, by: Actor, at: datetime) -> Person:
    """
    Take everything away that says who somebody is: name, birth, contact, card, account; merged records too.

    Memberships end today and stay, so that no figure changes. The name goes from the trail's book of names; the
    lines themselves stay. A second time nothing happens.

    :raises NotAllowed: `by` is not a job; who may ask for it is decided above.
    :raises StillInOffice: the person holds an office other than that of a member.
    """
    if not by.is_job:
        raise NotAllowed
    ids = queries.records_of(person.pk)
    rows = list(Person.objects.select_for_update().filter(pk__in=ids).order_by("pk"))
    users = [row.user for row in rows if row.user is not None]
    held = Office.objects.filter(Q(until=None) | Q(until__gte=localdate(at)), user__in=users)
    if held.exclude(role=Role.MEMBER).exists():
        raise StillInOffice
    yesterday = localdate(at) - timedelta(days=1)
    held.update(until=Greatest(F("since"), yesterday))
    open_ones = Membership.objects.filter(Q(until=None) | Q(until__gt=yesterday), person__in=rows)
    open_ones.update(until=Greatest(F("since"), yesterday))
    Membership.objects.filter(person__in=rows).update(title="")
    _leave_transfers(rows, at)
    Invitation.objects.filter(person__in=rows).delete()
    for user in users:
        _sign_off(user.full_name)
        ListImport.objects.filter(by_user_id=user.pk).update(by=FORGOTTEN, by_user_id=None)
        _leave_invitations(user.pk)
        close_account(user=user, by=by, at=at)
    for row in rows:
        trail.record("person_erased", subject=row, by=by, at=at)
        trail.forget(row)
        row.full_name, row.user = FORGOTTEN, None
        for name, value in EMPTIED.items():
            setattr(row, name, value)
        with_keys(row).save()
    return next(row for row in rows if row.pk == person.pk)


def _leave_transfers(rows: Sequence[Person], at: datetime) -> None:
    """Open transfers are answered; what was written to them goes."""
    asked = Transfer.objects.filter(person__in=rows)
    asked.filter(state=TransferState.ASKED).update(state=TransferState.REFUSED, answered_by=FORGOTTEN, answered_at=at)
    asked.update(reason="", answer="")


def _leave_invitations(user_id: int) -> None:
    """Whom the person invited or confirmed: nothing says by whom."""
    Invitation.objects.filter(by_user_id=user_id).update(by_user_id=None)
    Invitation.objects.filter(confirmed_by_user_id=user_id).update(confirmed_by_user_id=None)


def _sign_off(name: str) -> None:
    """Where the person signed with the full name; somebody of the same name loses the signature too, which is safe."""
    for model, field in (
        (Transfer, "asked_by"),
        (Transfer, "answered_by"),
        (PersonMerge, "by"),
        (PersonMerge, "undone_by"),
        (UnitChange, "by"),
        (Invitation, "invited_by"),
        (Invitation, "confirmed_by"),
    ):
        rows = model._default_manager  # noqa: SLF001  (the way to a manager by model)
        rows.filter(**{field: name}).update(**{field: FORGOTTEN})
