"""The register of processing (sổ đăng ký hoạt động xử lý), made from the data itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, F, Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Person
from phongtrao.privacy import access
from phongtrao.privacy.models import DataRequest, Erasure, Purpose, RetentionRule
from phongtrao.trail import queries as trail

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Register:
    """Purposes with the numbers of consents, terms, and what was asked and done in the officer's units."""

    purposes: QuerySet[Purpose]
    terms: QuerySet[RetentionRule]
    people: int
    looks: int
    asked: int
    answered_late: int
    erased: int
    at: datetime


def register(actor: Actor, *, at: datetime) -> Register:
    """The register as it stands now, for the people that the officer answers for. Six queries."""
    people = access.answered_for(actor)
    mine = Q(texts__consents__person__in=people.values("pk"))
    given = Count("texts__consents", Q(texts__consents__withdrawn_at=None) & mine, distinct=True)
    taken = Count("texts__consents", Q(texts__consents__withdrawn_at__isnull=False) & mine, distinct=True)
    asked = DataRequest.objects.filter(person__in=people.values("pk"))
    late = Q(answered_at__date__gt=F("answer_by")) | Q(answered_at=None, answer_by__lt=localdate(at))
    numbers = asked.aggregate(asked=Count("pk"), late=Count("pk", late))
    looks = trail.within(actor.paths(*STEERS), with_system=False).filter(
        verb__in=["person_viewed", "sensitive_viewed"], at__gte=at - LATELY
    )
    return Register(
        purposes=Purpose.objects.annotate(given=given, taken=taken).order_by("ordinal", "pk"),
        terms=RetentionRule.objects.order_by("ordinal", "pk"),
        people=Person.objects.filter(pk__in=people.values("pk"), erasure=None).count(),
        looks=looks.count(),
        asked=numbers["asked"],
        answered_late=numbers["late"],
        erased=Erasure.objects.filter(person__in=people.values("pk")).count(),
        at=at,
    )
