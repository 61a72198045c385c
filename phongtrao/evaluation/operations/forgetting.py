"""A person's name taken out of evaluation: what they wrote and decided stays, unsigned."""

from datetime import datetime
from typing import Any

from django.db import transaction

from phongtrao.evaluation.models import (
    Appeal,
    Claim,
    Councillor,
    Decision,
    Evaluation,
    Round,
    Rubric,
    RubricVersion,
)
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN

SIGNED: tuple[tuple[type[Any], str], ...] = (
    *((model, "by") for model in (Appeal, Claim, Decision, Round, Rubric, RubricVersion)),
    (Appeal, "answered_by"),
    (Evaluation, "claimed_by"),
    (Evaluation, "settled_by"),
)
"""What people sign: the field of the name; that of the account is called like it (`by_user_id`)."""


@transaction.atomic
def forget_author(*, user_id: int, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed; points that they gave on a council stay. Returns how many rubrics
    and rounds they had made.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    made = [
        *Rubric.objects.filter(by_user_id=user_id).select_related("unit"),
        *Round.objects.filter(by_user_id=user_id).select_related("unit"),
    ]
    trail.record_many("author_forgotten", subjects=made, by=by, at=at)
    for model, name in SIGNED:
        account = f"{name}_user_id"
        model.objects.filter(**{account: user_id}).update(**{name: FORGOTTEN, account: None})
    Councillor.objects.filter(user=user_id).update(user=None, name=FORGOTTEN)
    return len(made)
