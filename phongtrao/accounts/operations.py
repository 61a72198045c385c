"""Opening accounts, and proving whose one is."""

from datetime import datetime

from django.contrib.auth import authenticate
from django.core.cache import cache
from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN, network_of

from . import rules
from .models import User
from .refusals import TooManyTries, WrongPair


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
    trail.rename(user)
    return user


@transaction.atomic
def close_account(*, user: User, by: Actor, at: datetime) -> User:
    """
    Close an account for good and let go of who had it: nobody signs in by it again, open sessions end.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    trail.record("account_closed", subject=user, by=by, at=at)
    user.username, user.full_name, user.email = f"da-xoa-{user.pk}", FORGOTTEN, ""
    user.is_active = user.is_staff = user.is_superuser = False
    user.set_unusable_password()
    user.save()
    trail.forget(user)
    return user


def prove_identity(*, username: str, password: str, address: str, by: Actor, at: datetime) -> User:
    """
    Whose name and password these are. Too many wrong ones from one address make this name wait there.

    While it waits the right password is refused too: otherwise guessing could go on. The count is kept in the
    cache, which every process of the server shares; only the pause of an account that exists leaves a trail.

    :raises TooManyTries: the name waits at this address.
    :raises WrongPair: there is no such account, or its password is another.
    """
    key = rules.tries_key(username, address)
    wrong = cache.get(key, 0)
    if wrong >= rules.MOST_WRONG_TRIES:
        raise TooManyTries
    user = authenticate(username=username, password=password)
    if isinstance(user, User):
        cache.delete(key)
        return user
    cache.set(key, wrong + 1, rules.PAUSE_SECONDS)
    if wrong + 1 == rules.MOST_WRONG_TRIES:
        for account in User.objects.filter(username=username):
            trail.record("sign_in_paused", subject=account, by=by, at=at, note=network_of(address))
    raise WrongPair
