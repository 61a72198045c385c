"""Some invented work on the sample plan, so that the board of the demonstration has something to show."""

from datetime import datetime
from decimal import Decimal
from itertools import cycle
from uuid import NAMESPACE_URL, uuid5

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations
from phongtrao.obligations.models import Holder, ObligationState, ProgressKind
from phongtrao.plans.models import ChargeRole, Plan

SAID = (
    (ProgressKind.MET, 1, "Đã làm xong, ảnh và biên bản lưu ở văn phòng Đoàn."),
    (ProgressKind.PROGRESS, 1, "Đã tổ chức lần đầu, tuần sau làm tiếp."),
    (None, 0, ""),
    (ProgressKind.STARTED, 0, "Đã phân công người phụ trách."),
    (None, 0, ""),
)
"""What unit after unit says; None: a unit that has not said anything."""


def some_work(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Let about three units in five say something of what they owe. Done twice, nothing is said twice."""
    owed = Holder.objects.filter(
        obligation__plan=plan, role=ChargeRole.LEAD, obligation__state=ObligationState.OPEN, obligation__progress=None
    )
    for holder, (kind, quantity, note) in zip(owed.order_by("unit_id", "obligation_id"), cycle(SAID), strict=False):
        if kind is not None:
            operations.report_progress(
                obligation_id=holder.obligation_id,
                unit_id=holder.unit_id,
                kind=kind,
                quantity=Decimal(quantity),
                note=note,
                key=uuid5(NAMESPACE_URL, f"demo/{holder.obligation_id}"),
                by=by,
                at=at,
            )
