"""Giving an office, and ending it."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access
from phongtrao.organizations.models import Office, Unit
from phongtrao.organizations.refusals import OwnOffice
from phongtrao.trail import operations as trail


@transaction.atomic
def give_office(*, user: User, unit: Unit, role: str, since: date, by: Actor, at: datetime) -> Office:
    """
    Give a person a role in a unit; who holds it already keeps it.

    :raises NotAllowed: `by` may not give such a role there (`access.roles_given`).
    """
    access.check_gives(by, unit.path, role)
    office, is_new = Office.objects.get_or_create(
        user=user, unit=unit, role=role, until__isnull=True, defaults={"since": since}
    )
    if is_new:
        trail.record("office_given", subject=office, about=unit, by=by, at=at)
    return office


@transaction.atomic
def end_office(*, user: User, unit: Unit, role: str, by: Actor, at: datetime) -> Office | None:
    """
    Take a role in a unit from a person: yesterday was the last day; what was given today by mistake was never held, and
    only the trail knows of it. None, and nothing changed, if they do not hold it.

    :raises NotAllowed: `by` may not end such a role there.
    :raises OwnOffice: it is their own: nobody locks themselves out.
    """
    access.check_gives(by, unit.path, role)
    if user.pk == by.user_id:
        raise OwnOffice
    held = Office.objects.select_for_update().filter(user=user, unit=unit, role=role, until=None).first()
    if held is None:
        return None
    trail.record("office_ended", subject=held, about=unit, by=by, at=at)
    held.until = localdate(at) - timedelta(days=1)
    if held.until < held.since:
        held.delete()
    else:
        held.save(update_fields=["until"])
    return held
