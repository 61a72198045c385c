"""Purposes, the words in force, and who agreed."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Person
from phongtrao.privacy.models import Consent, Purpose, PurposeText


def own_person(actor: Actor) -> Person | None:
    """The actor's own record."""
    return Person.objects.filter(user_id=actor.user_id or -1, merged_into=None).first()


def newest_texts() -> QuerySet[PurposeText]:
    """The words in force: of each purpose the newest version."""
    newer = PurposeText.objects.filter(purpose=OuterRef("purpose"), version__gt=OuterRef("version"))
    rows = PurposeText.objects.filter(~Exists(newer)).select_related("purpose")
    return rows.order_by("purpose__ordinal", "pk")


def purposes() -> QuerySet[Purpose]:
    """All purposes with their texts, the newest first."""
    texts = Prefetch("texts", PurposeText.objects.order_by("-version"))
    return Purpose.objects.prefetch_related(texts).order_by("ordinal", "pk")


def open_consents(person: Person, *, sensitive: bool | None = None) -> Sequence[Consent]:
    """What a person agrees to now."""
    rows = Consent.objects.filter(person=person, withdrawn_at=None).select_related("text__purpose")
    if sensitive is not None:
        rows = rows.filter(text__purpose__is_sensitive=sensitive)
    return tuple(rows.order_by("text__purpose__ordinal", "pk"))
