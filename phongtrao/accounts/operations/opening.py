"""Opening accounts, letting their owners in again, closing them."""

from datetime import datetime
from functools import partial

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.utils.timezone import localtime

from phongtrao.accounts import letters, queries, rules
from phongtrao.accounts.models import BrowserSession, User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN


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
def open_for(*, full_name: str, password: str | None, by: Actor, at: datetime) -> User:
    """
    Open an account for somebody, under a user name made of their name that nobody else has.

    Without a password there is none until its owner sets one, or adds a passkey.

    :raises NotAllowed: `by` is not a job: invitations and the organisation's identity provider lead here.
    """
    if not by.is_job:
        raise NotAllowed
    wished = rules.username_of(full_name)
    taken = set(User.objects.filter(username__startswith=wished).values_list("username", flat=True))
    username = next(name for name in rules.numbered(wished) if name not in taken)
    user: User = User.objects.create_user(username=username, full_name=full_name, password=password)
    trail.record("account_opened", subject=user, by=by, at=at)
    return user


@transaction.atomic
def tell_of_opening(*, user: User, to: str, printed_by: str, printed_at: datetime, by: Actor, at: datetime) -> None:
    """
    Tell a member, at the address that their unit knows, that an account was opened by a slip: whoever holds the paper
    could do so. Where the mail server takes none, the log says so.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    trail.record("opening_told", subject=user, by=by, at=at)
    moment = f"{localtime(printed_at):%H:%M %d/%m/%Y}"
    words = letters.of_opening(name=user.username, printed_by=printed_by, printed_at=moment)
    transaction.on_commit(partial(letters.send, [to], words), robust=True)


@transaction.atomic
def renew_password(*, user: User, password: str | None, by: Actor, at: datetime) -> User:
    """
    Give an account a new password, or none; sessions that are open end, second factors stay. A letter to the confirmed
    addresses tells of it; where the mail server takes none, the log says so.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    user.set_password(password)
    user.save(update_fields=["password"])
    BrowserSession.objects.filter(user=user).delete()
    trail.record("account_renewed", subject=user, by=by, at=at)
    to = [row.email for row in queries.emails_of(user) if row.verified]
    transaction.on_commit(partial(letters.send, to, letters.of_renewal()), robust=True)
    return user


@transaction.atomic
def warn_of_way_back(*, user: User, by: Actor, at: datetime) -> None:
    """
    Tell the owner of an account, at the confirmed addresses, that somebody asks to let them into it again.

    Who may ask is decided above; nothing changes yet about how one signs in.
    """
    trail.record("way_back_asked", subject=user, by=by, at=at)
    to = [row.email for row in queries.emails_of(user) if row.verified]
    transaction.on_commit(partial(letters.send, to, letters.of_way_back()), robust=True)


@transaction.atomic
def reset_second_factor(*, user: User, by: Actor, at: datetime) -> bool:
    """
    Take away the second factors of somebody who lost them, recovery codes too, and end every session of the account.

    The password stays. A letter to the confirmed addresses tells of it once all is written. False where there was
    nothing to take away.

    :raises NotAllowed: `by` is not a job: whoever asks for this has to be recognised by a human first.
    :raises OSError: all is written, and the mail server takes no letter (`SMTPException` is one too).
    """
    if not by.is_job:
        raise NotAllowed
    held = Authenticator.objects.select_for_update().filter(user=user)
    if not held.delete()[0]:
        return False
    BrowserSession.objects.filter(user=user).delete()
    trail.record("factor_reset", subject=user, by=by, at=at)
    to = [row.email for row in queries.emails_of(user) if row.verified]
    transaction.on_commit(partial(letters.send, to, letters.of_reset()))
    return True


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
    for rows in (EmailAddress.objects, Authenticator.objects, SocialAccount.objects, BrowserSession.objects):
        rows.filter(user=user).delete()
    trail.forget(user)
    return user
