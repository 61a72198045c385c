"""Making an activity, mostly from an obligation, and changing what was said of it."""

import secrets
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from phongtrao.activities import access
from phongtrao.activities.models import Activity, AudienceUnit, CoHost
from phongtrao.activities.refusals import WrongDuty, WrongTimes
from phongtrao.activities.rules import evenly
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.obligations import queries as obligations
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

from .details import Details
from .holding import check_alive, managed
from .serving import serve_only
from .sessions import lay_out, lay_out_again
from .telling import tell_of_change

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is easily taken for another: the code is read aloud and typed."""
CODE = 7


@transaction.atomic
def make_activity(
    *, unit_id: int, details: Details, key: UUID, is_demonstration: bool = False, by: Actor, at: datetime
) -> Activity:
    """
    Make an activity of a unit, open for sign-up at once. A second tap with the same `key` finds the first.

    :raises NotAllowed: `by` does not work for the unit, or may not see an obligation that it is to serve.
    :raises WrongTimes, WrongSeries: it ends before it starts; its rule says no day, or too many.
    :raises WrongDuty: an obligation is owed by none of the hosts.
    """
    unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_hold(by, unit)
    known = Activity.objects.filter(key=key).first()
    if known is not None:
        if known.unit_id != unit_id:
            raise NotAllowed
        return known
    _check(unit, details, by)
    activity = Activity.objects.create(
        key=key,
        code=_fresh_code(),
        unit=unit,
        is_demonstration=is_demonstration,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
        **details.columns,
    )
    lay_out(activity)
    serve_only(activity, details.serves, by, at)
    _write_around(activity, details)
    trail.record("activity_made", subject=activity, by=by, at=at)
    _tell_helpers(activity, details.helpers, by, at)
    return activity


@transaction.atomic
def change_activity(*, activity_id: int, details: Details, by: Actor, at: datetime) -> Activity:
    """
    Change what was said of an activity; whoever has a place is told of another time or place. Said again, nothing
    changes. More room lets those in who wait; what was earned goes to the obligations that it serves now.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises IsCancelled, IsClosed: it is.
    :raises SeriesIsUsed: another rule would take sessions that people have signed up for.
    :raises WrongTimes, WrongSeries, WrongDuty: as when it is made.
    """
    activity = managed(activity_id, by)
    check_alive(activity)
    _check(activity.unit, details, by)
    first = activity.sessions.order_by("starts_at", "ordinal")[0]
    times = {"starts_at": first.starts_at, "ends_at": first.ends_at}
    before = {name: getattr(activity, name) for name in details.columns} | times
    changes = {name: (before[name], now) for name, now in details.columns.items() if before[name] != now}
    for name, (_before, now) in changes.items():
        setattr(activity, name, now)
    if changes:
        activity.save()
    if changes.keys() & {"starts_at", "ends_at", "recurrence"}:
        lay_out_again(activity)
    is_for_others = serve_only(activity, details.serves, by, at)
    fresh = _write_around(activity, details)
    if changes or fresh or is_for_others:
        trail.record("activity_changed", subject=activity, changes=changes, by=by, at=at)
    _tell_helpers(activity, fresh, by, at)
    if changes.keys() & {"starts_at", "ends_at", "place", "address", "link"}:
        tell_of_change(activity, by, at)
    return activity


def _check(unit: Unit, details: Details, by: Actor) -> None:
    if details.ends_at <= details.starts_at:
        raise WrongTimes
    served = obligations.visible_to(by).filter(pk__in=details.serves)
    if served.count() != len(set(details.serves)):
        raise NotAllowed
    above = [unit.path, *Unit.objects.filter(pk__in=details.helpers).values_list("path", flat=True)]
    hosts = {int(pk) for path in above for pk in path.strip("/").split("/")}
    if served.exclude(holders__unit__in=hosts).exists():
        raise WrongDuty


def _fresh_code() -> str:
    """A code that no activity has; of two who draw the same at once the database lets one through."""
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(CODE))
        if not Activity.objects.filter(code=code).exists():
            return code


def _write_around(activity: Activity, details: Details) -> list[int]:
    """The units invited and the co-hosts; which co-hosts are new."""
    activity.audience_units.exclude(unit__in=details.invited).delete()
    AudienceUnit.objects.bulk_create(
        [AudienceUnit(activity=activity, unit_id=pk) for pk in dict.fromkeys(details.invited)], ignore_conflicts=True
    )
    return _write_helpers(activity, [pk for pk in dict.fromkeys(details.helpers) if pk != activity.unit_id], details)


def _write_helpers(activity: Activity, helpers: list[int], details: Details) -> list[int]:
    known = set(CoHost.objects.filter(activity=activity).values_list("unit_id", flat=True))
    share = evenly(len(helpers)) if details.is_shared else 0
    CoHost.objects.filter(activity=activity).exclude(unit__in=helpers).delete()
    fresh = [pk for pk in helpers if pk not in known]
    CoHost.objects.bulk_create([CoHost(activity=activity, unit_id=pk, share=share) for pk in fresh])
    if details.is_shared:
        CoHost.objects.filter(activity=activity).update(share=share)
    return fresh


def _tell_helpers(activity: Activity, helpers: tuple[int, ...] | list[int], by: Actor, at: datetime) -> None:
    if not helpers:
        return
    words = {"unit": activity.unit.short_name, "title": activity.title}
    place = reverse("activities:detail", args=[activity.pk])
    news = notices.News(
        "activity_helper", f"activity-helper:{activity.pk}:{at.timestamp():.0f}", words, place, units=helpers
    )
    notices.tell(news=[news], by=by, at=at)
