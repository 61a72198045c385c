"""Making accounts."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail

from .models import User


@transaction.atomic
def open_account(*, username: str, full_name: str, password: str, by: Actor, at: datetime) -> User:
    """
    Open an account, or give an existing one this name and password. Only jobs of the system do so in this version.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    user, is_new = User.objects.get_or_create(username=username, defaults={"full_name": full_name})
    user.full_name = full_name
    user.set_password(password)
    user.save()
    trail.record("account_opened" if is_new else "account_renewed", subject=user, by=by, at=at)
    return user
