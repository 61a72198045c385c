"""Reading who asks to be let into an account again: what waits for an officer, what its owner is shown."""

from dataclasses import dataclass
from datetime import datetime

from allauth.account.models import EmailAddress
from django.db.models import Exists, OuterRef, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import rules
from phongtrao.organizations.access import STEERS, confirms_way_back
from phongtrao.organizations.models import Invitation, Unit


@dataclass(frozen=True, slots=True)
class WayBack:
    """Somebody for whom a unit asks to be let in again. `has_email`: a code to the own address would do."""

    pk: int
    name: str
    unit: str
    by: str
    at: datetime
    has_email: bool
    may_confirm: bool


def waiting(*, at: datetime) -> QuerySet[Invitation]:
    """The ways back into an account that nobody has confirmed or refused."""
    rows = Invitation.objects.filter(lets_in__isnull=False, confirmed_at=None, used_at=None, voided_at=None)
    return rows.filter(expires_at__gt=at)


def ways_back_in(unit: Unit, actor: Actor, *, at: datetime) -> tuple[WayBack, ...]:
    """Who waits to be let in again in a unit and below, the longest waiting first. One query."""
    proven = EmailAddress.objects.filter(user=OuterRef("lets_in"), verified=True)
    rows = waiting(at=at).filter(unit__path__startswith=unit.path).select_related("person", "unit")
    return tuple(
        WayBack(
            row.pk,
            row.person.full_name,
            row.unit.name,
            row.invited_by,
            row.invited_at,
            row.has_email,
            confirms_way_back(actor, row.unit.path, asked_by=row.by_user_id),
        )
        for row in rows.annotate(has_email=Exists(proven)).order_by("invited_at", "pk")
    )


def ways_back_for(actor: Actor, *, at: datetime) -> int:
    """How many wait for this officer to confirm them. One query."""
    below = Q(pk__in=[])
    for path in actor.paths(*STEERS):
        below |= Q(unit__path__startswith=path)
    rows = waiting(at=at).filter(below).select_related("unit").only("by_user_id", "unit__path")
    return sum(confirms_way_back(actor, row.unit.path, asked_by=row.by_user_id) for row in rows.order_by("pk"))


def way_back_of(actor: Actor, *, at: datetime) -> Invitation | None:
    """What the owner of an account is shown: a way back into it that is open, or was used of late. One query."""
    rows = Invitation.objects.filter(lets_in=actor.user_id or -1, voided_at=None)
    shown = Q(used_at=None, expires_at__gt=at) | Q(used_at__gt=at - rules.WAY_BACK_SHOWN)
    return rows.filter(shown).select_related("unit").order_by("-invited_at", "-pk").first()
