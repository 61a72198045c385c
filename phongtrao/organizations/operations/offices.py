"""Giving an office, and ending it."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Office, Unit
from phongtrao.trail import operations as trail


@transaction.atomic
def give_office(*, user: User, unit: Unit, role: str, since: date, by: Actor, at: datetime) -> Office:
    """
    Give a person a role in a unit; who holds it already keeps it.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    office, is_new = Office.objects.get_or_create(
        user=user, unit=unit, role=role, until__isnull=True, defaults={"since": since}
    )
    if is_new:
        trail.record("office_given", subject=office, about=unit, by=by, at=at)
    return office


@transaction.atomic
def end_office(*, user: User, unit: Unit, role: str, by: Actor, at: datetime) -> Office | None:
    """
    Take a role in a unit from a person: yesterday was the last day. None, and nothing changed, if they do not hold it.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    held = Office.objects.select_for_update().filter(user=user, unit=unit, role=role, until=None).first()
    if held is not None:
        held.until = max(held.since, localdate(at) - timedelta(days=1))
        held.save(update_fields=["until"])
        trail.record("office_ended", subject=held, about=unit, by=by, at=at)
    return held
