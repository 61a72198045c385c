"""Some invented work on the sample plan, so that the board of the demonstration has something to show."""

from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations
from phongtrao.obligations.models import Holder, ProgressKind, Reminder
from phongtrao.obligations.queries import Filters
from phongtrao.plans.models import ChargeRole, Plan

from .progress import bar

SAID = (
    (ProgressKind.MET, 1, "Đã làm xong, ảnh và biên bản lưu ở văn phòng Đoàn."),
    (ProgressKind.PROGRESS, 1, "Đã tổ chức lần đầu, tuần sau làm tiếp."),
    (ProgressKind.STARTED, 0, "Đã phân công người phụ trách."),
)
EVERY = 8
"""Of so many obligations, one after another, as many as there are things to say are spoken of."""


@transaction.atomic
def some_work(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Let units say something of three in eight of what they owe. Done twice, nothing is said twice."""
    owed = Holder.objects.filter(obligation__plan=plan, role=ChargeRole.LEAD).order_by("unit_id", "obligation_id")
    # An obligation that units owe together is spoken of by one of them.
    speakers = {holder.obligation_id: holder for holder in owed}.values()
    spoken = [(holder, number % EVERY) for number, holder in enumerate(speakers) if number % EVERY < len(SAID)]
    with bar() as progress:
        for holder, turn in progress.track(spoken, description="Ghi tiến độ mẫu"):
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
                at=at,
            )


def some_reminders(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Remind the units of what is late, once, so that the inbox has something to show."""
    if not Reminder.objects.filter(obligation__plan=plan).exists():
        with suppress(operations.NothingToRemind):
            text = "Lời nhắc mẫu của bản dùng thử."
            operations.remind(plan=plan, filters=Filters(stroke="late"), text=text, by=by, at=at)
