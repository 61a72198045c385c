"""Closing an activity: its figures and evidence are stated, the ledger and the obligations follow; mending a figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from uuid import UUID

from django.db import transaction

from phongtrao.activities import queries, rules
from phongtrao.activities.models import Activity, ActivityState, CheckIn, Result, SignUpState
from phongtrao.activities.refusals import (
    EvidenceMissing,
    FigureMissing,
    IsCancelled,
    NotBegun,
    NotClosed,
    ReasonMissing,
)
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.labels import METRIC as TOWARD
from phongtrao.obligations.models import Demand
from phongtrao.obligations.operations import Proof
from phongtrao.trail import operations as trail

from .holding import held_duties, managed
from .settling import settle
from .showing import show
from .stating import record_held, record_toward, state, take_back


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What is stated when an activity is closed: `figures` by metric, `toward` what it counts toward each obligation's own
    number, `proofs` what shows it.
    """

    figures: Mapping[str, Decimal] = field(default_factory=dict)
    toward: Mapping[int, Decimal] = field(default_factory=dict)
    proofs: Sequence[Proof] = ()
    caption: str = ""


@transaction.atomic
def close_activity(*, activity_id: int, outcome: Outcome, key: UUID, by: Actor, at: datetime) -> Activity:
    """
    Close an activity with what came of it. A second time changes nothing: figures are mended one by one.

    :raises NotAllowed: `by` works for none of its hosts, or counts toward an obligation that it does not serve.
    :raises IsCancelled: it did not take place.
    :raises NotBegun: it has not begun.
    :raises FigureMissing, EvidenceMissing: the kind, or a task that it serves, asks for more.
    """
    activity = managed(activity_id, by)
    if activity.state == ActivityState.CLOSED:
        return activity
    _check(activity, outcome, at)
    duties = held_duties(activity)
    if set(outcome.toward) - duties:
        raise NotAllowed
    show(activity, outcome.proofs, outcome.caption, key, by, at)
    is_shown = queries.is_shown(activity)
    record_held(activity, by, at, is_shown=is_shown)
    for metric, quantity in outcome.figures.items():
        state(activity, metric, quantity, by, at)
    settle(activity, outcome.figures, by, at)
    record_toward(activity, outcome.toward, "", by, at, is_shown=is_shown)
    _mark_absent(activity)
    activity.state, activity.closed_at = ActivityState.CLOSED, at
    activity.save(update_fields=["state", "closed_at"])
    trail.record("activity_closed", subject=activity, by=by, at=at)
    obligations.follow_balances(obligation_ids=duties, by=by, at=at)
    return activity


@transaction.atomic
def mend_result(
    *, activity_id: int, metric: str, obligation_id: int | None, quantity: Decimal, reason: str, by: Actor, at: datetime
) -> Result | None:
    """
    State another figure than before, with the reason: what the old one earned is taken back. The same figure again
    changes nothing.

    :raises NotAllowed: `by` works for none of its hosts, or the obligation is not served or measured otherwise.
    :raises NotClosed: nothing was stated yet.
    :raises ReasonMissing: no reason given.
    """
    activity = managed(activity_id, by)
    if activity.state != ActivityState.CLOSED:
        raise NotClosed
    standing = activity.results.filter(is_current=True, metric=metric)
    known = next((row for row in standing if row.obligation_id == obligation_id), None)
    if known is not None and known.quantity == quantity:
        return known
    if not reason.strip():
        raise ReasonMissing
    duties = held_duties(activity)
    if metric == TOWARD:
        if obligation_id not in {
            duty.obligation_id for duty in activity.duties.all() if duty.obligation.metric == TOWARD
        }:
            raise NotAllowed
        toward = {one.obligation_id: one.quantity for one in standing if one.obligation_id}
        toward |= {int(obligation_id or 0): quantity}
        record_toward(activity, toward, reason, by, at, is_shown=queries.is_shown(activity))
    else:
        take_back(activity, metric, reason, by, at)
        state(activity, metric, quantity, by, at, reason=reason)
        settle(activity, [metric], by, at)
    trail.record("result_mended", subject=activity, by=by, at=at, note=f"{metric}: {quantity} · {reason}"[:400])
    obligations.follow_balances(obligation_ids=duties, by=by, at=at)
    stated = activity.results.filter(is_current=True, metric=metric)
    return next((row for row in stated if row.obligation_id == obligation_id), None)


def _check(activity: Activity, outcome: Outcome, at: datetime) -> None:
    if activity.state == ActivityState.CANCELLED:
        raise IsCancelled
    if at < activity.starts_at:
        raise NotBegun
    for one in queries.figures_asked(activity):
        if one.is_required and one.metric not in outcome.figures:
            raise FigureMissing(one.label)
    asked = queries.evidence_asked(activity)
    if missing := rules.missing(asked, _shown(activity, outcome)) if asked else ():
        raise EvidenceMissing("; ".join(str(Demand(one).label) for one in missing))


def _shown(activity: Activity, outcome: Outcome) -> frozenset[str]:
    """What is shown with what is being stated. Where the kind asks for no figure, what it counts toward is one."""
    stated = [*outcome.figures.values()]
    if not queries.figures_asked(activity):
        stated += outcome.toward.values()
    has_number = any(stated) or queries.has_number(queries.earned(activity))
    sent = [rules.Shown(one.kind, one.shows, sha256(one.data).hexdigest()) for one in outcome.proofs]
    return queries.shown_by(activity, sent, has_number=has_number)


def _mark_absent(activity: Activity) -> None:
    """Where people were checked in, those who had a place and were not did not come."""
    there = CheckIn.objects.filter(session__activity=activity, undone_at=None)
    if there.exists():
        absent = activity.sign_ups.filter(state=SignUpState.IN).exclude(subject__in=there.values("subject"))
        absent.update(state=SignUpState.NO_SHOW)
