"""How long things are kept: set by an officer, applied every day."""

from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Person
from phongtrao.organizations.refusals import StillInOffice
from phongtrao.privacy import access, queries
from phongtrao.privacy.models import ErasureCause, Holiday, RetentionRule
from phongtrao.trail import operations as trail

from .erasing import erase

AT_ONCE = 200
"""So many people at most are erased in one run, each in a transaction of its own."""


def apply_retention(*, by: Actor, at: datetime) -> dict[str, int]:
    """
    Delete or empty what has been kept long enough; how much of each. A second time the same day finds nothing.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    done = {}
    for rule in RetentionRule.objects.order_by("ordinal", "pk"):
        done[rule.code] = _apply(rule, by, at)
        if done[rule.code]:
            trail.record("retention_applied", subject=rule, by=by, at=at, note=str(done[rule.code]))
    return done


def _apply(rule: RetentionRule, by: Actor, at: datetime) -> int:
    due = queries.due(rule, at=at)
    if rule.code == "former":
        return sum(_erase_one(person, by, at) for person in due.order_by("pk")[:AT_ONCE])
    if rule.code == "requests":
        return due.update(words="", answer="")
    if rule.code == "guests":
        return due.update(guest_name="", guest_email="", guest_phone="")
    with transaction.atomic():
        return due.delete()[0]


def _erase_one(person: Person, by: Actor, at: datetime) -> int:
    try:
        erase(person=person, cause=ErasureCause.RETENTION, by=by, at=at)
    except StillInOffice:
        return 0
    return 1


@transaction.atomic
def set_retention(*, rule: RetentionRule, days: int, by: Actor, at: datetime) -> RetentionRule:
    """
    Say for how many days something is kept.

    :raises NotAllowed: `by` is no officer of a root unit.
    """
    access.check_may_set_rules(by)
    rule = RetentionRule.objects.select_for_update().get(pk=rule.pk)
    if rule.days != days:
        trail.record("retention_set", subject=rule, by=by, at=at, changes={"days": (rule.days, days)})
        rule.days = days
        rule.save(update_fields=["days"])
    return rule


@transaction.atomic
def set_holiday(*, day: date, name: str, by: Actor, at: datetime) -> Holiday:
    """
    Say that a day is no working day; one that is known already keeps its name.

    :raises NotAllowed: `by` is no officer of a root unit.
    """
    access.check_may_set_rules(by)
    holiday, is_new = Holiday.objects.get_or_create(day=day, defaults={"name": name})
    if is_new:
        trail.record("holiday_set", subject=holiday, by=by, at=at)
    return holiday


@transaction.atomic
def remove_holiday(*, holiday: Holiday, by: Actor, at: datetime) -> None:
    """
    Say that a day is a working day after all; clocks that run already keep their days.

    :raises NotAllowed: `by` is no officer of a root unit.
    """
    access.check_may_set_rules(by)
    trail.record("holiday_removed", subject=holiday, by=by, at=at)
    Holiday.objects.filter(pk=holiday.pk).delete()
