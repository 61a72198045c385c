"""The inbox of one person."""

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.notices.models import Notice


def inbox(actor: Actor) -> QuerySet[Notice]:
    """What an actor was told, the newest first; nobody reads another's."""
    rows = Notice.objects.filter(user_id=actor.user_id) if actor.user_id is not None else Notice.objects.none()
    return rows.select_related("message__sending").order_by("-at", "-id")


def unread(actor: Actor) -> int:
    """How much of it waits to be read. One query."""
    if actor.user_id is None:
        return 0
    return Notice.objects.filter(user_id=actor.user_id, read_at=None).count()
