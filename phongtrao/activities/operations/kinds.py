"""Kinds of activities, kept by the administrator."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils.text import slugify

from phongtrao.activities import access
from phongtrao.activities.models import ActivityKind, KindResult
from phongtrao.activities.refusals import KindKnown
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a kind asks for."""

    metric: str
    label: str
    is_required: bool


@dataclass(frozen=True, slots=True)
class KindWords:
    """All that is said of a kind."""

    name: str
    hint: str
    features: tuple[str, ...]
    counts: str
    counts_hours: bool
    evidence: tuple[str, ...]
    certificate_share: int
    signs: tuple[str, ...]
    is_current: bool
    figures: tuple[Figure, ...]


@transaction.atomic
def set_kind(*, kind_id: int | None, words: KindWords, by: Actor, at: datetime) -> ActivityKind:
    """
    Add a kind, or say otherwise what one is; activities held before keep what they have.

    :raises NotAllowed: `by` is no administrator.
    :raises KindKnown: another kind bears the name.
    """
    access.check_may_set_kinds(by)
    if ActivityKind.objects.filter(name=words.name).exclude(pk=kind_id or 0).exists():
        raise KindKnown
    kind = ActivityKind.objects.select_for_update().get(pk=kind_id) if kind_id else _fresh(words.name)
    for name in ("name", "hint", "counts", "counts_hours", "certificate_share", "is_current"):
        setattr(kind, name, getattr(words, name))
    kind.features, kind.evidence, kind.signs = list(words.features), list(words.evidence), list(words.signs)
    kind.save()
    kind.results.all().delete()
    KindResult.objects.bulk_create(
        KindResult(kind=kind, metric=one.metric, label=one.label, is_required=one.is_required, ordinal=place)
        for place, one in enumerate({one.metric: one for one in words.figures}.values(), start=1)
    )
    trail.record("kind_set", subject=kind, by=by, at=at)
    return kind


def _fresh(name: str) -> ActivityKind:
    key = slugify(fold(name))[:36] or "loai"
    if ActivityKind.objects.filter(key=key).exists():
        key = f"{key}-{ActivityKind.objects.count()}"
    last = ActivityKind.objects.exclude(key="other").aggregate(last=Max("ordinal"))["last"] or 0
    return ActivityKind(key=key, ordinal=last + 1)
