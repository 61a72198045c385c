"""Looking after one's account: changes noted, sessions ended, the identity of the organisation unlinked."""

from datetime import datetime
from functools import partial

from allauth.socialaccount.models import SocialAccount
from django.db import transaction

from phongtrao.accounts import letters, queries
from phongtrao.accounts.models import BrowserSession, User
from phongtrao.accounts.refusals import LastWayIn
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail


@transaction.atomic
def note_change(*, user: User, verb: str, by: Actor, at: datetime) -> None:
    """Write down that something changed about how somebody signs in; allauth has changed it."""
    trail.record(verb, subject=user, by=by, at=at)


@transaction.atomic
def sign_out_elsewhere(*, user: User, kept: str, mark: str = "", by: Actor, at: datetime) -> int:
    """
    End the other sessions of one's account, or only the one of this mark; how many were ended.

    `kept` is the key of the session in which it is asked: that one ends by signing out. A second time ends nothing.

    :raises NotAllowed: the account is somebody else's.
    """
    if by.user_id != user.pk:
        raise NotAllowed
    others = BrowserSession.objects.filter(user=user).exclude(session_key=kept)
    keys = [row.session_key for row in others if not mark or row.mark == mark]
    ended = others.filter(session_key__in=keys).delete()[0]
    if ended:
        trail.record("signed_out_elsewhere", subject=user, by=by, at=at, note=str(ended))
    return ended


@transaction.atomic
def unlink_identity(*, user: User, by: Actor, at: datetime) -> bool:
    """
    Unlink one's account from the identity at the organisation's own provider; it lets nobody in any more. A letter to
    the confirmed addresses tells of it. False where nothing was linked.

    :raises NotAllowed: the account is somebody else's.
    :raises LastWayIn: nothing else would let its owner in.
    """
    if by.user_id != user.pk:
        raise NotAllowed
    user = User.objects.select_for_update().get(pk=user.pk)
    if not queries.identities_of(user).exists():
        return False
    if not queries.has_way_in(user, but_identity=True):
        raise LastWayIn
    SocialAccount.objects.filter(user=user).delete()
    trail.record("identity_unlinked", subject=user, by=by, at=at)
    about = {"network": by.address, "agent": by.agent, "username": user.get_username()}
    words = letters.letter("socialaccount/email/account_disconnected", about)
    to = [row.email for row in queries.emails_of(user) if row.verified]
    transaction.on_commit(partial(letters.send, to, words), robust=True)
    return True
