"""Giving an office."""

from datetime import date, datetime

from django.db import transaction

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
