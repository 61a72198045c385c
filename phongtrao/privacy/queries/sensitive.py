"""Reading what is sensitive."""

from datetime import datetime

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Person
from phongtrao.organizations.queries.people import LOOK_LASTS
from phongtrao.privacy.models import SensitiveRecord
from phongtrao.trail import queries as trail


def sensitive_of(person: Person) -> QuerySet[SensitiveRecord]:
    """What is sensitive about a person and may still be used: consents taken back hide it at once."""
    rows = SensitiveRecord.objects.filter(person=person, consent__withdrawn_at=None)
    return rows.select_related("consent__text__purpose").order_by("-at", "-pk")


def has_looked_at_sensitive(actor: Actor, person: Person, *, at: datetime) -> bool:
    """True if the actor's look is written down, not long ago."""
    looks = trail.of(person).filter(verb="sensitive_viewed", actor_id=actor.user_id, at__gt=at - LOOK_LASTS)
    return looks.exists()
