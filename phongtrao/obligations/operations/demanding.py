"""Saying what a task needs as evidence."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import access
from phongtrao.obligations.models import Demand, EvidenceRule
from phongtrao.trail import operations as trail

from .progress import locked


@transaction.atomic
def demand_evidence(*, obligation_id: int, demands: Collection[str], by: Actor, at: datetime) -> EvidenceRule | None:
    """
    Say what the task of an obligation needs as evidence, for all who owe it; nothing takes the rule away. Said again,
    nothing changes. What is closed already stays closed.

    :raises NotAllowed: `by` does not steer the plan.
    """
    obligation = locked(obligation_id)
    access.check_may_demand(by, obligation.plan)
    wanted = [one for one in Demand.values if one in demands]
    standing = EvidenceRule.objects.select_for_update().filter(task=obligation.task_id).first()
    before = standing.demands if standing else []
    if wanted == before:
        return standing
    said = {"demands": wanted, "by": by.label, "by_user_id": by.user_id, "at": at}
    rule, _is_new = EvidenceRule.objects.update_or_create(task_id=obligation.task_id, defaults=said)
    changes = {"demands": (", ".join(before), ", ".join(wanted))}
    trail.record("evidence_demanded", subject=obligation, about=obligation.plan, changes=changes, by=by, at=at)
    return rule
