"""The activities that a report tells of by name, each with a photo."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.timezone import localdate

from phongtrao.activities import queries as activities
from phongtrao.activities.models import Activity
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries as ledger
from phongtrao.obligations.models import Evidence, EvidenceKind, Shows
from phongtrao.periods import Period
from phongtrao.reports.rules import Photo

DRAFTER = Actor.job("Soạn báo cáo")
KIND = "activity:"
OFFERED = 20


@dataclass(frozen=True, slots=True)
class Notable:
    """An activity, when and where it was, how many came, and the first photo of it."""

    activity_id: int
    title: str
    on: date
    place: str
    host: str
    participants: Decimal
    photo: Photo | None


def notable(scope_id: int, window: Period, *, most: int, chosen: int | None = None) -> tuple[Notable, ...]:
    """
    The activities with most people in a scope and window; one that was `chosen` stands first, if it was held there and
    then. Three queries.
    """
    found = dict(ledger.leading(scope_id, "participants", window, KIND, OFFERED))
    ids = [int(label.removeprefix(KIND)) for label in found]
    ids.sort(key=lambda pk: pk != chosen)
    rows = activities.visible_to(DRAFTER).filter(pk__in=ids).select_related("unit")
    held = {one.pk: one for one in rows}
    shown = [held[pk] for pk in ids if pk in held][:most]
    photos = _photos([one.pk for one in shown])
    return tuple(_told(one, found[f"{KIND}{one.pk}"], photos.get(one.pk)) for one in shown)


def offered(scope_id: int, window: Period) -> list[tuple[int, str]]:
    """The activities between which a unit may choose. Two queries."""
    ids = [
        int(label.removeprefix(KIND)) for label, _sum in ledger.leading(scope_id, "participants", window, KIND, OFFERED)
    ]
    titles = dict(activities.visible_to(DRAFTER).filter(pk__in=ids).values_list("pk", "title"))
    return [(pk, titles[pk]) for pk in ids if pk in titles]


def _told(one: Activity, participants: Decimal, photo: Photo | None) -> Notable:
    return Notable(one.pk, one.title, localdate(one.starts_at), one.place, one.unit.short_name, participants, photo)


def _photos(ids: Collection[int]) -> dict[int, Photo]:
    """The first photo of each activity that is not taken out of sight, and shows no names as a sign-in sheet does."""
    rows = Evidence.objects.filter(origin__in=[f"{KIND}{pk}" for pk in ids], kind=EvidenceKind.PHOTO, removal=None)
    rows = rows.exclude(shows__in=[Shows.PRESENT, Shows.MINUTES]).order_by("-pk")
    return {
        int(row.origin.removeprefix(KIND)): Photo(row.pk, row.digest, row.caption)
        for row in rows.only("origin", "digest", "caption")
    }
