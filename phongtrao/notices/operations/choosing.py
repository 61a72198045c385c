"""Choosing which kinds of message come by which ways, and when not."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import queries
from phongtrao.notices.letters import ALL, read_link
from phongtrao.notices.models import Choice, Preference
from phongtrao.notices.register import KINDS
from phongtrao.trail import operations as trail


@transaction.atomic
def choose(*, wanted: Mapping[tuple[str, str], bool], hours: queries.Hours, by: Actor, at: datetime) -> None:
    """
    Keep what a person wants: (kind, channel) → yes or no, the quiet hours, whether letters come as one.

    :raises NotAllowed: `by` is no person.
    """
    if by.user_id is None:
        raise NotAllowed
    user = User.objects.select_for_update(no_key=True).get(pk=by.user_id)
    for (kind, channel), is_wanted in wanted.items():
        _keep(user, kind, channel, is_wanted=is_wanted)
    if hours != queries.USUAL or Preference.objects.filter(user=user).exists():
        Preference.objects.update_or_create(user=user, defaults=hours._asdict())
    trail.record("notices_chosen", subject=user, by=by, at=at)


@transaction.atomic
def unsubscribe(*, link: str, by: Actor, at: datetime) -> tuple[str, str]:
    """
    Stop a kind of message on one way, or all kinds, for whoever holds the signed link of a letter.

    Returns (kind, channel).

    :raises LinkUnknown: the link is not one of ours.
    """
    user_id, kind, channel = read_link(link)
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    for one in KINDS if kind == ALL else [kind]:
        _keep(user, one, channel, is_wanted=False)
    trail.record("notices_chosen", subject=user, by=by, at=at, note=f"{kind} {channel}")
    return kind, channel


def _keep(user: User, kind: str, channel: str, *, is_wanted: bool) -> None:
    Choice.objects.update_or_create(user=user, kind=kind, channel=channel, defaults={"is_wanted": is_wanted})
