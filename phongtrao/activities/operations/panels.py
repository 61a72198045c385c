"""Adding to the panels of an activity, and taking a row back: what it earned goes with it."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.activities.models import (
    Activity,
    DeskDay,
    Handover,
    HandoverKind,
    Milestone,
    PanelRow,
    Product,
    Proposal,
    Twin,
)
from phongtrao.activities.refusals import IsCancelled, NoSuchPanel, ReasonMissing
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import operations as obligations
from phongtrao.trail import operations as trail

from .holding import held_duties, managed
from .settling import settle
from .stating import Earning, earn, reverse

PANELS: dict[str, tuple[type[PanelRow], str]] = {
    "moc": (Milestone, "milestones"),
    "san-pham": (Product, "products"),
    "ho-so": (DeskDay, "desk"),
    "trao": (Handover, "handovers"),
    "don-vi-ban": (Twin, "twinning"),
    "kien-nghi": (Proposal, "minutes"),
}
"""By the word in the address: the rows of a panel, and the feature that a kind needs for it."""


@transaction.atomic
def add_to_panel(
    *, activity_id: int, panel: str, words: Mapping[str, Any], key: UUID, by: Actor, at: datetime
) -> PanelRow:
    """
    Add a row to a panel; what it earns goes into the ledger at once. A second tap with the same `key` finds the first.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises IsCancelled: the activity is.
    :raises NoSuchPanel: activities of this kind have no such panel.
    """
    activity = managed(activity_id, by)
    check_panel(activity, PANELS[panel][1])
    model: Any = PANELS[panel][0]
    known: PanelRow | None = model.objects.filter(key=key).first()
    if known is not None:
        if known.activity_id != activity.pk:
            raise NotAllowed
        return known
    duties = held_duties(activity)
    row: PanelRow = model.objects.create(activity=activity, key=key, by=by.label, by_user_id=by.user_id, at=at, **words)
    for metric, quantity, is_shown in _earned(row):
        earn(activity, metric, quantity, Earning(source_of(row), is_shown, on=_day_of(row)), by, at)
    settle(activity, _metrics_of(row), by, at)
    trail.record("panel_added", subject=activity, by=by, at=at, note=f"{panel}: {row}"[:400])
    obligations.follow_balances(obligation_ids=duties, by=by, at=at)
    return row


@transaction.atomic
def remove_from_panel(*, panel: str, row_id: int, reason: str, by: Actor, at: datetime) -> None:
    """
    Take a row of a panel back, with what it earned. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises ReasonMissing: no reason given.
    """
    model: Any = PANELS[panel][0]
    row: PanelRow | None = model.objects.filter(pk=row_id).first()
    if row is None:
        return
    activity = managed(row.activity_id, by)
    if not reason.strip():
        raise ReasonMissing
    duties = held_duties(activity)
    reverse(source_of(row), reason.strip(), by, at)
    settle(activity, _metrics_of(row), by, at)
    trail.record("panel_removed", subject=activity, by=by, at=at, note=f"{panel}: {row} · {reason}"[:400])
    row.delete()
    obligations.follow_balances(obligation_ids=duties, by=by, at=at)


@transaction.atomic
def finish_milestone(*, milestone_id: int, handed_to: str, by: Actor, at: datetime) -> Milestone:
    """
    A step is done, perhaps handed over to somebody. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    """
    row = Milestone.objects.get(pk=milestone_id)
    activity = managed(row.activity_id, by)
    if row.done_on is None:
        row.done_on, row.handed_to = localdate(at), handed_to.strip()[:200]
        row.save(update_fields=["done_on", "handed_to"])
        trail.record("milestone_done", subject=activity, by=by, at=at, note=row.title)
    return row


@transaction.atomic
def answer_proposal(*, proposal_id: int, answer: str, by: Actor, at: datetime) -> Proposal:
    """
    What was answered to a proposal; said again, the last answer stands.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises ReasonMissing: nothing was said.
    """
    row = Proposal.objects.get(pk=proposal_id)
    activity = managed(row.activity_id, by)
    if not answer.strip():
        raise ReasonMissing
    if row.answer != answer.strip():
        row.answer, row.answered_at = answer.strip(), at
        row.save(update_fields=["answer", "answered_at"])
        trail.record("proposal_answered", subject=activity, by=by, at=at)
    return row


def check_panel(activity: Activity, feature: str) -> None:
    """
    Refuse what has no such panel, or does not take place.

    :raises NoSuchPanel, IsCancelled: see `add_to_panel`.
    """
    if feature not in activity.kind.features:
        raise NoSuchPanel
    if activity.state == "cancelled":
        raise IsCancelled


def source_of(row: PanelRow) -> str:
    """The deed that entries of a row name."""
    return f"{row._meta.label_lower}:{row.pk}"


def _day_of(row: PanelRow) -> date | None:
    """The day that a row names; rows without one belong to the first day of the activity."""
    match row:
        case Product():
            return row.published_on
        case DeskDay() | Handover():
            return row.on
        case _:
            return None


def _earned(row: PanelRow) -> list[tuple[str, Decimal, bool]]:
    """What a row earns: metric, quantity, whether it shows itself."""
    match row:
        case Product():
            return [("products_published", Decimal(1), bool(row.address))]
        case DeskDay():
            return [("procedures_solved", Decimal(row.solved), False)]
        case Handover():
            return [(metric, quantity, False) for metric, quantity in _handed_over(row)]
        case _:
            return []


def _metrics_of(row: PanelRow) -> list[str]:
    return [metric for metric, _quantity, _is_shown in _earned(row)]


def _handed_over(row: Handover) -> list[tuple[str, Decimal]]:
    """Money raised and money given are two things: what was raised and then given is counted once in each."""
    return {
        HandoverKind.SCHOLARSHIP: [("scholarships", Decimal(row.number)), ("vnd_given", row.total)],
        HandoverKind.GIFT: [("vnd_given", row.total)],
        HandoverKind.RAISED: [("vnd_raised", row.total)],
    }.get(HandoverKind(row.what), [])
