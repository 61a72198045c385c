"""Some invented work on the sample plan, so that the board of the demonstration has something to show."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations
from phongtrao.obligations.models import EvidenceKind, Holder, ProgressKind, Reminder
from phongtrao.obligations.queries import Filters
from phongtrao.plans.models import ChargeRole, Plan

from .demo_days import beginning
from .progress import bar

SAID = (
    (ProgressKind.MET, 1, "Đã làm xong, ảnh và biên bản lưu ở văn phòng Đoàn."),
    (ProgressKind.PROGRESS, 1, "Đã tổ chức lần đầu, tuần sau làm tiếp."),
    (ProgressKind.STARTED, 0, "Đã phân công người phụ trách."),
)
REGISTERED, SHOWN = 3, 0
"""The turns at which something is registered, and at which minutes show what was done; each fifth time."""
SAMPLE = "Mẫu của bản dùng thử"
EVERY = 8
"""Of so many obligations, one after another, as many as there are things to say are spoken of."""
QUIET = 15
"""One unit in so many says nothing at all: the officer's morning has somebody to ask after."""
APART = timedelta(hours=5)
"""So much time lies between two words, the newest being said now."""
AHEAD = timedelta(days=5)
"""In so many days what is registered is to happen."""


@transaction.atomic
def some_work(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Let units say something of three in eight of what they owe. Done twice, nothing is said twice."""
    owed = (
        Holder.objects.filter(plan=plan, role=ChargeRole.LEAD)
        .select_related("plan")
        .order_by("unit_id", "obligation_id")
    )
    since = beginning(plan, at)
    # An obligation that units owe together is spoken of by one of them.
    speakers = _without_the_quiet({holder.obligation_id: holder for holder in owed}.values())
    spoken = [(holder, number % EVERY) for number, holder in enumerate(speakers) if number % EVERY < len(SAID)]
    for number, holder in enumerate(speakers):
        if number % (5 * EVERY) == REGISTERED:
            _register(holder, by, at)
    with bar() as progress:
        for number, (holder, turn) in enumerate(progress.track(spoken, description="Ghi tiến độ mẫu")):
            kind, quantity, note = SAID[turn]
            key = uuid5(NAMESPACE_URL, f"demo/{holder.obligation_id}")
            operations.report_progress(
                obligation_id=holder.obligation_id,
                unit_id=holder.unit_id,
                kind=kind,
                quantity=Decimal(quantity),
                note=note,
                key=key,
                by=by,
                at=max(since, at - number * APART),
            )
    for number, holder in enumerate(speakers):
        if number % (5 * EVERY) == SHOWN:
            _show(holder, by, at)


def _without_the_quiet(holders: Iterable[Holder]) -> list[Holder]:
    """One unit in `QUIET` says nothing at all."""
    every = list(holders)
    quiet = set(sorted({holder.unit_id for holder in every})[QUIET::QUIET])
    return [holder for holder in every if holder.unit_id not in quiet]


def _register(holder: Holder, by: Actor, at: datetime) -> None:
    """A content with a day soon."""
    day = min(localdate(at) + AHEAD, holder.plan.window_to)
    operations.register(
        obligation_id=holder.obligation_id,
        unit_id=holder.unit_id,
        terms=operations.Terms(f"{SAMPLE}: một nội dung đơn vị tự chọn", day, day, expected=40),
        key=uuid5(NAMESPACE_URL, f"demo/registration/{holder.obligation_id}"),
        by=by,
        at=at,
    )


def _show(holder: Holder, by: Actor, at: datetime) -> None:
    """Minutes that say what they are."""
    minutes = f"{SAMPLE}: nội dung biên bản do đơn vị ghi ở đây."
    operations.report_with_evidence(
        obligation_id=holder.obligation_id,
        unit_id=holder.unit_id,
        said=operations.Said(),
        proofs=[operations.Proof(EvidenceKind.MINUTES, minutes=minutes)],
        key=uuid5(NAMESPACE_URL, f"demo/evidence/{holder.obligation_id}"),
        by=by,
        at=at,
    )


def some_reminders(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Remind the units of what is late, once, so that the inbox has something to show."""
    if not Reminder.objects.filter(obligation__plan=plan).exists():
        with suppress(operations.NobodyToRemind, operations.NothingToRemind):
            text = "Lời nhắc mẫu của bản dùng thử."
            operations.remind(plan=plan, filters=Filters(stroke="late"), text=text, by=by, at=at)
