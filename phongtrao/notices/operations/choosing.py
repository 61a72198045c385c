"""Choosing which kinds of message come by which ways, and when not."""

from collections.abc import Mapping
from datetime import datetime, time

from django.db import transaction

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import rules
from phongtrao.notices.letters import read_link
from phongtrao.notices.models import Choice, Preference
from phongtrao.trail import operations as trail


@transaction.atomic
def choose(
    *, wanted: Mapping[tuple[str, str], bool], quiet_from: time, quiet_to: time, by: Actor, at: datetime
) -> None:
    """
    Keep what a person wants: (kind, channel) → yes or no, and the quiet hours (two equal ones: never).

    :raises NotAllowed: `by` is no person.
    """
    if by.user_id is None:
        raise NotAllowed
    user = User.objects.select_for_update(no_key=True).get(pk=by.user_id)
    for (kind, channel), is_wanted in wanted.items():
        _keep(user, kind, channel, is_wanted=is_wanted)
    hours = {"quiet_from": quiet_from, "quiet_to": quiet_to}
    if (quiet_from, quiet_to) != (rules.QUIET_FROM, rules.QUIET_TO) or Preference.objects.filter(user=user).exists():
        Preference.objects.update_or_create(user=user, defaults=hours)
    trail.record("notices_chosen", subject=user, by=by, at=at)


@transaction.atomic
def unsubscribe(*, link: str, by: Actor, at: datetime) -> tuple[str, str]:
    """
    Stop a kind of message on one way, for whoever holds the signed link of a letter. Returns (kind, channel).

    :raises LinkUnknown: the link is not one of ours.
    """
    user_id, kind, channel = read_link(link)
    user = User.objects.select_for_update(no_key=True).get(pk=user_id)
    _keep(user, kind, channel, is_wanted=False)
    trail.record("notices_chosen", subject=user, by=by, at=at, note=f"{kind} {channel}")
    return kind, channel


def _keep(user: User, kind: str, channel: str, *, is_wanted: bool) -> None:
    Choice.objects.update_or_create(user=user, kind=kind, channel=channel, defaults={"is_wanted": is_wanted})
