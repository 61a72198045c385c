"""Calendars: those that somebody looks after, and the one behind an address."""

from django.db.models import Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.notices.feeds import is_code_of
from phongtrao.notices.models import Feed

from .addresses import units_of


def feeds_kept_by(actor: Actor) -> QuerySet[Feed]:
    """An actor's own calendar and those of the units where they hold a working office."""
    if actor.user_id is None:
        return Feed.objects.none()
    rows = Feed.objects.filter(Q(user_id=actor.user_id) | Q(unit__in=units_of(actor)))
    return rows.select_related("unit").order_by("unit__sort_key", "pk")


def feed_behind(pk: int, code: str) -> Feed | None:
    """The calendar behind an address that is in force; a closed account has none. One query."""
    found = Feed.objects.filter(Q(user=None) | Q(user__is_active=True), pk=pk).select_related("user", "unit").first()
    return found if found and is_code_of(found, code) else None
