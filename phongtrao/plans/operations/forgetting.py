"""A person's name taken out of what they decided on plans."""

from datetime import datetime

from django.db import models, transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.plans.models import Change, Elaboration, PassageDecision, Plan, PlanVersion, Question, Target, Task
from phongtrao.trail import operations as trail
from phongtrao.trail import queries as trail_queries
from phongtrao.trail.rules import FORGOTTEN

# Where a name stands as plain words, and how the plan is found from there.
SIGNED: tuple[tuple[type[models.Model], str, str], ...] = (
    (PlanVersion, "plan", "uploaded_by"),
    (Task, "plan", "due_set_by"),
    (Task, "plan", "cadence_set_by"),
    (Task, "plan", "decided_by"),
    (Target, "task__plan", "set_by"),
    (Question, "version__plan", "decided_by"),
    (PassageDecision, "version__plan", "decided_by"),
    (Change, "version__plan", "decided_by"),
    (Elaboration, "task__plan", "accepted_by"),
)


@transaction.atomic
def forget_author(*, user_id: int, name: str, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed, on the plans that they touched; what was decided stays.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    plans = Plan.objects.filter(pk__in=trail_queries.touched_by(user_id, Plan)).select_related("issuer")
    ids = [plan.pk for plan in plans]
    for model, path, field in SIGNED:
        rows = model._default_manager  # noqa: SLF001  (the way to a manager by model)
        rows.filter(**{f"{path}__in": ids, field: name}).update(**{field: FORGOTTEN})
    trail.record_many("author_forgotten", subjects=plans, by=by, at=at)
    return len(ids)
