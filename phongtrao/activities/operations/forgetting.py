"""A person's name taken out of activities: sign-ups and check-ins stay as figures, without anybody behind them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from phongtrao.activities.models import (
    Activity,
    CallOut,
    Certificate,
    CheckIn,
    CheckInClash,
    Criterion,
    DeskDay,
    Entrant,
    Handover,
    Judge,
    Milestone,
    Product,
    Proposal,
    Result,
    SeenPlace,
    SignUp,
    Twin,
)
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN

SIGNED: tuple[type[Any], ...] = (
    *(Activity, CallOut, Certificate, CheckIn, CheckInClash, Criterion, DeskDay, Entrant, Handover),
    *(Milestone, Product, Proposal, Result, SignUp, Twin),
)
"""What people sign (`by`, `by_user_id`)."""


@transaction.atomic
def forget_author(*, user_id: int, name: str, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed; points that they gave as a judge go. Returns how many activities
    they had made.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    made = list(Activity.objects.filter(by_user_id=user_id).select_related("unit"))
    trail.record_many("author_forgotten", subjects=made, by=by, at=at)
    for model in SIGNED:
        model.objects.filter(by_user_id=user_id).update(by=FORGOTTEN, by_user_id=None)
    CheckIn.objects.filter(undone_by=name).update(undone_by=FORGOTTEN)
    CheckInClash.objects.filter(settled_by=name).update(settled_by=FORGOTTEN)
    Certificate.objects.filter(revoked_by=name).update(revoked_by=FORGOTTEN)
    Judge.objects.filter(user=user_id).delete()
    return len(made)


@transaction.atomic
def forget_places(*, person_ids: Collection[int], by: Actor, at: datetime) -> int:
    """
    Take away how far off the phones of these people were when they checked in; that they were there stays. Returns how
    many such distances there were.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    seen = CheckIn.objects.filter(person__in=person_ids, seen_place__isnull=False)
    ids = set(seen.values_list("session__activity_id", flat=True))
    activities = Activity.objects.filter(pk__in=ids).select_related("unit").order_by("pk")
    trail.record_many("places_forgotten", subjects=activities, by=by, at=at)
    return _take_places(CheckIn.objects.filter(person__in=person_ids))


def _take_places(there: QuerySet[CheckIn]) -> int:
    return SeenPlace.objects.filter(check_in__in=there).delete()[0]


@transaction.atomic
def forget_participant(*, person_ids: Collection[int], by: Actor, at: datetime) -> int:
    """
    Take people out of sign-ups, check-ins, contest entries and certificates; figures stay. A certificate is sealed anew
    and still says that it is valid. Returns in how many activities they were.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    held = SignUp.objects.filter(person__in=person_ids)
    there = CheckIn.objects.filter(person__in=person_ids)
    entered = Entrant.objects.filter(person__in=person_ids)
    given = Certificate.objects.filter(person__in=person_ids)
    ids = {
        *held.values_list("activity_id", flat=True),
        *there.values_list("session__activity_id", flat=True),
        *entered.values_list("activity_id", flat=True),
        *given.values_list("activity_id", flat=True),
    }
    trail.record_many(
        "participant_forgotten", subjects=Activity.objects.filter(pk__in=ids).select_related("unit"), by=by, at=at
    )
    certificates = list(given)
    for one in certificates:
        one.person, one.name = None, ""
        one.digest = one.sealed()
    Certificate.objects.bulk_update(certificates, ["person", "name", "digest"], batch_size=200)
    _take_places(there)
    there.update(device="")
    for rows in (held, there, entered):
        rows.update(person=None)
    return len(ids)
