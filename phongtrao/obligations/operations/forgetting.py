"""A person's name taken out of what they said on obligations, and out of what they were to answer for."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.folded import folded
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import rules
from phongtrao.obligations.models import (
    Comment,
    Evidence,
    EvidenceRemoval,
    EvidenceRule,
    Mention,
    Obligation,
    Petition,
    PetitionAnswer,
    Progress,
    RegistrationDecision,
    RegistrationVersion,
    Reminder,
)
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail
from phongtrao.trail import queries as trail_queries
from phongtrao.trail.rules import FORGOTTEN

SIGNED: dict[type[Any], str] = {
    Progress: "obligation_id",
    RegistrationVersion: "registration__obligation_id",
    RegistrationDecision: "version__registration__obligation_id",
    Evidence: "obligation_id",
    EvidenceRemoval: "evidence__obligation_id",
    EvidenceRule: "task__obligations",
    Petition: "obligation_id",
    PetitionAnswer: "petition__obligation_id",
}
"""What people sign (`by`, `by_user_id`), and the way from there to the obligation."""


@transaction.atomic
def forget_author(*, user_id: int, name: str, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed; every figure and word on progress stays. What they said in
    comments goes, and with it whom they called; where others called them, the name goes.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    signed = [(model.objects.filter(by_user_id=user_id), way) for model, way in SIGNED.items()]
    said = Comment.objects.filter(by_user_id=user_id)
    signed.append((said, "obligation_id"))
    touched = {pk for rows, way in signed for pk in rows.order_by().values_list(way, flat=True)}
    owed = Obligation.objects.filter(pk__in=touched)
    trail.record_many("author_forgotten", subjects=owed.select_related("task"), by=by, at=at)
    _uncall(user_id)
    Mention.objects.filter(comment__in=said).delete()
    said.filter(removed_at=None).update(text="", search="", removed_by=FORGOTTEN, removed_at=at)
    for rows, _way in signed:
        rows.update(by=FORGOTTEN, by_user_id=None)
    Comment.objects.filter(removed_by=name, obligation__in=touched).update(removed_by=FORGOTTEN)
    Reminder.objects.filter(by=name).update(by=FORGOTTEN)
    plans = trail_queries.touched_by(user_id, Plan)
    for field in ("due_set_by", "published_by"):
        Obligation.objects.filter(plan__in=plans, **{field: name}).update(**{field: FORGOTTEN})
    return len(owed)


def _uncall(user_id: int) -> None:
    """Take a person's name out of what others said to them."""
    calls = Mention.objects.filter(user=user_id)
    comments = list(Comment.objects.filter(mentions__in=calls))
    for comment in comments:
        comment.text = comment.text.replace(rules.call_of(user_id), f"@{FORGOTTEN}")
        comment.search = folded(comment.text)
    Comment.objects.bulk_update(comments, ["text", "search"], batch_size=200)
    calls.delete()


@transaction.atomic
def forget_contact(*, person_ids: Collection[int], by: Actor, at: datetime) -> int:
    """
    Take people out of the registrations that name them as who answers for a content. Returns how many did.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    named = RegistrationVersion.objects.filter(contact_person__in=person_ids)
    owed = Obligation.objects.filter(registrations__versions__in=named).distinct()
    trail.record_many("author_forgotten", subjects=list(owed.select_related("task")), by=by, at=at)
    return named.update(contact=FORGOTTEN, contact_person=None)
