"""Putting check-ins right: taking one back with the reason, and saying that a clash was looked at."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from phongtrao.activities import access
from phongtrao.activities.models import Activity, CheckIn, CheckInClash
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Entry
from phongtrao.obligations import operations as obligations
from phongtrao.trail import operations as trail

from .earning import source_of
from .holding import DUTIES, held_duties
from .settling import settle


class WhyMissing(Refusal):
    """A check-in is taken back without a word."""

    message = _("Hãy ghi lý do hủy lượt điểm danh, để người xem sau hiểu vì sao.")


@transaction.atomic
def undo_check_in(*, check_in_id: int, reason: str, by: Actor, at: datetime) -> CheckIn:
    """
    Take a check-in back: it stays, marked, and all that it earned is reversed. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises WhyMissing: no reason given.
    """
    activity, row = _held(check_in_id, by)
    if row.undone_at is not None:
        return row
    if not reason.strip():
        raise WhyMissing
    duties = held_duties(activity)
    earned = Entry.objects.filter(source=source_of(row), reversal_of=None, reversal=None).values_list("pk", flat=True)
    row.undone_at, row.undone_by, row.undone_reason = at, by.label, reason.strip()[:400]
    row.save(update_fields=["undone_at", "undone_by", "undone_reason"])
    if entries := list(earned):
        ledger.reverse(entries=entries, reason=row.undone_reason, source=source_of(row), by=by, at=at)
        settle(activity, Entry.objects.filter(pk__in=entries).values_list("metric__key", flat=True), by, at)
        obligations.follow_balances(obligation_ids=duties, by=by, at=at)
    trail.record("check_in_undone", subject=activity, by=by, at=at, note=row.undone_reason)
    return row


@transaction.atomic
def settle_clash(*, clash_id: int, by: Actor, at: datetime) -> CheckInClash:
    """
    Say that somebody has looked at a clash and the first check-in stands. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    """
    clash = CheckInClash.objects.select_for_update().get(pk=clash_id)
    activity, _row = _held(clash.check_in_id, by)
    if clash.settled_at is None:
        clash.settled_at, clash.settled_by = at, by.label
        clash.save(update_fields=["settled_at", "settled_by"])
        trail.record("clash_settled", subject=activity, by=by, at=at)
    return clash


def _held(check_in_id: int, by: Actor) -> tuple[Activity, CheckIn]:
    """The activity, held as by those who write check-ins, and the check-in as it stands then."""
    place = CheckIn.objects.filter(pk=check_in_id).values("session__activity_id")
    held = Activity.objects.select_for_update(of=("self",)).select_related("unit")
    activity = held.prefetch_related("co_hosts__unit", DUTIES).get(pk__in=place)
    access.check_may_manage(by, activity)
    return activity, CheckIn.objects.get(pk=check_in_id)
