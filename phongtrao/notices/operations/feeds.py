"""Opening a calendar to programs elsewhere, giving it a new address, closing it."""

from datetime import datetime
from uuid import uuid4

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.notices import access
from phongtrao.notices.models import Feed
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail


@transaction.atomic
def open_feed(*, unit: Unit | None = None, by: Actor, at: datetime) -> Feed:
    """
    Open one's own calendar, or that of a unit; one that is open stays as it is.

    :raises NotAllowed: `by` does not work for the unit.
    """
    access.check_may_add(by, unit)
    owner = {"unit_id": unit.pk} if unit else {"user_id": by.user_id}
    feed, is_new = Feed.objects.get_or_create(**owner, defaults={"renewed_at": at})
    if is_new:
        trail.record("feed_opened", subject=feed, about=unit, by=by, at=at)
    return feed


@transaction.atomic
def renew_feed(*, feed: Feed, by: Actor, at: datetime) -> Feed:
    """
    Give a calendar a new address; the old one ends at once.

    :raises NotAllowed: `by` does not look after it.
    """
    access.check_may_keep(by, feed)
    feed.nonce, feed.renewed_at = uuid4(), at
    Feed.objects.filter(pk=feed.pk).update(nonce=feed.nonce, renewed_at=at)
    trail.record("feed_renewed", subject=feed, about=feed.unit, by=by, at=at)
    return feed


@transaction.atomic
def close_feed(*, feed: Feed, by: Actor, at: datetime) -> None:
    """
    Close a calendar; a second time changes nothing.

    :raises NotAllowed: `by` does not look after it.
    """
    access.check_may_keep(by, feed)
    if Feed.objects.filter(pk=feed.pk).exists():
        trail.record("feed_closed", subject=feed, about=feed.unit, by=by, at=at)
        Feed.objects.filter(pk=feed.pk).delete()
