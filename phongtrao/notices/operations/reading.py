"""Reading what one was told."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import queries
from phongtrao.notices.models import Notice
from phongtrao.trail import operations as trail


@transaction.atomic
def mark_read(*, notice: Notice, by: Actor, at: datetime) -> Notice:
    """
    Note that a person has read a message; a second time changes nothing.

    :raises NotAllowed: it was told to somebody else.
    """
    if notice.user_id != by.user_id:
        raise NotAllowed
    if Notice.objects.filter(pk=notice.pk, read_at=None).update(read_at=at):
        notice.read_at = at
        trail.record("notice_read", subject=notice, by=by, at=at)
    return notice


@transaction.atomic
def mark_all_read(*, by: Actor, at: datetime) -> int:
    """Note that a person has seen all that waits; how much it was."""
    waiting = list(queries.inbox(by).filter(read_at=None))
    Notice.objects.filter(pk__in=[notice.pk for notice in waiting], read_at=None).update(read_at=at)
    trail.record_many("notice_read", subjects=waiting, by=by, at=at)
    return len(waiting)
