"""What has been kept long enough."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.accounts.models import BrowserSession
from phongtrao.activities.models import SeenPlace, SignUp
from phongtrao.organizations.models import Membership, Office, Person, Role
from phongtrao.privacy.models import Breach, Consent, DataRequest, Erasure, RetentionRule, SensitiveRecord


@dataclass(frozen=True, slots=True)
class Due:
    """A term, and how much would go by it now."""

    rule: RetentionRule
    number: int


def due_today(*, at: datetime) -> list[Due]:
    """What the next run would do: one query a term, and one for the terms."""
    return [Due(rule, due(rule, at=at).count()) for rule in RetentionRule.objects.order_by("ordinal", "pk")]


def due(rule: RetentionRule, *, at: datetime) -> QuerySet[Any]:
    """What has been kept for longer than the term says. Unknown terms find nothing."""
    return _by_code(localdate(at), at - timedelta(days=rule.days)).get(rule.code, Person.objects.none())


def _by_code(today: date, before: datetime) -> dict[str, QuerySet[Any]]:
    told = ~Q(words="") | ~Q(answer="")
    used = Exists(SensitiveRecord.objects.filter(consent=OuterRef("pk")))
    asked = Exists(DataRequest.objects.filter(consent=OuterRef("pk"), closed_at=None))
    return {
        "sensitive": SensitiveRecord.objects.filter(Q(at__lt=before) | Q(keep_until__lt=today)),
        "former": _former(before),
        "requests": DataRequest.objects.filter(told, closed_at__lt=before),
        "consents": Consent.objects.filter(~used, ~asked, withdrawn_at__lt=before),
        "breaches": Breach.objects.filter(at__lt=before, sent_at__isnull=False),
        "guests": SignUp.objects.filter(person=None, activity__ends_at__lt=before).exclude(guest_name=""),
        "places": SeenPlace.objects.filter(check_in__received_at__lt=before),
        "sessions": BrowserSession.objects.filter(expire_date__lt=before),
    }


def _former(before: datetime) -> QuerySet[Person]:
    """People whose last membership ended before; whoever holds an office, or belongs somewhere, stays."""
    day = localdate(before)
    here = Membership.objects.filter(Q(until=None) | Q(until__gte=day), person=OuterRef("pk"))
    office = Office.objects.filter(Q(until=None) | Q(until__gte=day), user=OuterRef("user_id"))
    people = Person.objects.filter(merged_into=None).annotate(left=Max("memberships__until"))
    return people.filter(
        ~Exists(here),
        ~Exists(office.exclude(role=Role.MEMBER)),
        ~Exists(Erasure.objects.filter(person=OuterRef("pk"))),
        left__lt=day,
    )
