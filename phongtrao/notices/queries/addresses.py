"""The channels that somebody looks after: their own, and the group chats of their units."""

from django.db.models import Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.notices.models import Address
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Unit


def kept_by(actor: Actor) -> QuerySet[Address]:
    """
    An actor's own channels, and the chats of the units where they hold office; what is sealed is not fetched.

    Whoever steers many units looks after the chats of their own one: each unit has its secretary.
    """
    if actor.user_id is None:
        return Address.objects.none()
    rows = Address.objects.filter(Q(user_id=actor.user_id) | Q(unit__in=units_of(actor)))
    return rows.defer("sealed").select_related("unit").order_by("unit__sort_key", "unit_id", "added_at", "pk")


def units_of(actor: Actor) -> QuerySet[Unit]:
    """The units for whose group chat an actor may add channels: those in which they hold a working office."""
    ids = {office.unit_id for office in actor.holds(*WORKS)}
    return Unit.objects.filter(pk__in=ids).order_by("sort_key", "pk")
