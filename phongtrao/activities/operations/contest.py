"""A contest: the rubric, who takes part, who judges, points, and the results made known."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.activities import access, queries
from phongtrao.activities.models import Activity, Criterion, Entrant, Judge, Points
from phongtrao.activities.refusals import JudgeUnknown, PointsWrong, ResultsKnown, RubricMissing, RubricUsed
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

from .holding import locked, managed
from .panels import check_panel
from .telling import tell_judge, tell_of_results


@transaction.atomic
def set_rubric(
    *, activity_id: int, criteria: Sequence[tuple[str, int]], key: UUID, by: Actor, at: datetime
) -> list[Criterion]:
    """
    Say by what entries are judged, and the most points for each.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises NoSuchPanel, IsCancelled: it is no contest (any more).
    :raises RubricUsed: points were given by the earlier one.
    """
    activity = _contest(activity_id, by)
    if Points.objects.filter(criterion__activity=activity).exists():
        raise RubricUsed
    Criterion.objects.filter(activity=activity).delete()
    rows = [
        Criterion(
            activity=activity,
            name=name[:200],
            most=most,
            key=UUID(int=(key.int + place) % 2**128),
            by=by.label,
            by_user_id=by.user_id,
            at=at,
        )
        for place, (name, most) in enumerate(criteria)
    ]
    Criterion.objects.bulk_create(rows)
    trail.record("rubric_set", subject=activity, by=by, at=at, note=str(len(rows)))
    return rows


@transaction.atomic
def add_judge(*, activity_id: int, user_id: int, by: Actor, at: datetime) -> Judge:
    """
    Let somebody judge whom `by` may ask. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises NoSuchPanel, IsCancelled: it is no contest (any more).
    :raises JudgeUnknown: it is nobody whom they may ask, or nobody with an account.
    """
    activity = _contest(activity_id, by)
    user = queries.judges_offered(by, on=localdate(at)).filter(pk=user_id).first()
    if user is None:
        raise JudgeUnknown
    judge, is_new = Judge.objects.get_or_create(activity=activity, user=user)
    if is_new:
        trail.record("judge_added", subject=activity, by=by, at=at)
        tell_judge(activity, user.pk, by, at)
    return judge


@transaction.atomic
def enter_contest(
    *, activity_id: int, unit_id: int, title: str, link: str, key: UUID, by: Actor, at: datetime
) -> Entrant:
    """
    Enter a work or a team of a unit: by who works for the unit, or manages the contest. A second tap changes nothing.

    :raises NotAllowed: `by` does neither.
    :raises NoSuchPanel, IsCancelled: it is no contest (any more).
    :raises ResultsKnown: who won is known.
    """
    activity = locked(activity_id)
    unit = Unit.objects.get(pk=unit_id)
    if not (access.may_hold(by, unit) or access.may_manage(by, activity)):
        raise NotAllowed
    check_panel(activity, "contest")
    known = Entrant.objects.filter(key=key, activity=activity).first()
    if known is not None:
        return known
    _check_open(activity)
    row = Entrant.objects.create(
        activity=activity,
        unit=unit,
        title=title.strip()[:200],
        link=link,
        key=key,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    trail.record("contest_entered", subject=activity, by=by, at=at, note=row.title)
    return row


@transaction.atomic
def withdraw_entry(*, entrant_id: int, by: Actor, at: datetime) -> None:
    """
    Take an entry back, with the points that it got: by who works for its unit, or manages the contest. A second time
    changes nothing.

    :raises NotAllowed: `by` does neither.
    :raises ResultsKnown: who won is known.
    """
    row = Entrant.objects.select_related("unit").filter(pk=entrant_id).first()
    if row is None:
        return
    activity = locked(row.activity_id)
    if not (access.may_hold(by, row.unit) or access.may_manage(by, activity)):
        raise NotAllowed
    _check_open(activity)
    row.delete()
    trail.record("contest_withdrawn", subject=activity, by=by, at=at, note=row.title)


@transaction.atomic
def give_points(*, entrant_id: int, points: Mapping[int, Decimal], by: Actor, at: datetime) -> None:
    """
    A judge gives an entry points by each criterion; given again, the last stand until results are made known.

    :raises NotAllowed: `by` is no judge of it, or the results are known.
    :raises RubricMissing: there is no rubric yet.
    :raises PointsWrong: below nothing, or more than a criterion gives.
    """
    row = Entrant.objects.select_related("activity__unit").get(pk=entrant_id)
    judge = Judge.objects.filter(activity=row.activity, user=by.user_id or 0).first()
    if judge is None or row.published_at is not None:
        raise NotAllowed
    rubric = {one.pk: one for one in Criterion.objects.filter(activity=row.activity)}
    if not rubric:
        raise RubricMissing
    if points.keys() != rubric.keys() or any(not 0 <= value <= rubric[pk].most for pk, value in points.items()):
        raise PointsWrong
    for pk, value in points.items():
        Points.objects.update_or_create(
            entrant=row, criterion=rubric[pk], judge=judge, defaults={"value": value, "at": at}
        )
    trail.record("points_given", subject=row.activity, by=by, at=at, note=row.title)


@transaction.atomic
def publish_results(*, activity_id: int, awards: Mapping[int, str], by: Actor, at: datetime) -> Activity:
    """
    Make the results of a contest known, with the award of each entry that got one; whoever entered is told. Made known
    again, they are mended.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises NoSuchPanel, IsCancelled: it is no contest (any more).
    """
    activity = _contest(activity_id, by)
    rows = list(Entrant.objects.filter(activity=activity))
    for row in rows:
        row.award, row.published_at = awards.get(row.pk, "").strip()[:120], at
    Entrant.objects.bulk_update(rows, ["award", "published_at"])
    trail.record("contest_published", subject=activity, by=by, at=at, note=str(len(rows)))
    tell_of_results(activity, [row.by_user_id for row in rows], by, at)
    return activity


def _check_open(activity: Activity) -> None:
    if Entrant.objects.filter(activity=activity, published_at__isnull=False).exists():
        raise ResultsKnown


def _contest(activity_id: int, by: Actor) -> Activity:
    activity = managed(activity_id, by)
    check_panel(activity, "contest")
    return activity
