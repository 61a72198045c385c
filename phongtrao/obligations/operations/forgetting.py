"""A person's name taken out of what they said on obligations."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations.models import Obligation, Progress, Reminder
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail
from phongtrao.trail import queries as trail_queries
from phongtrao.trail.rules import FORGOTTEN


@transaction.atomic
def forget_author(*, user_id: int, name: str, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed; every figure and word on progress stays.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    told = Progress.objects.filter(by_user_id=user_id)
    owed = Obligation.objects.filter(pk__in=list(told.values_list("obligation_id", flat=True).distinct()))
    trail.record_many("author_forgotten", subjects=owed.select_related("task"), by=by, at=at)
    told.update(by=FORGOTTEN, by_user_id=None)
    Reminder.objects.filter(by=name).update(by=FORGOTTEN)
    plans = trail_queries.touched_by(user_id, Plan)
    for field in ("due_set_by", "published_by"):
        Obligation.objects.filter(plan__in=plans, **{field: name}).update(**{field: FORGOTTEN})
    return len(owed)
