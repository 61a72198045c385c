"""A person's name taken out of titles; the register of decisions keeps its lines."""

from collections.abc import Collection
from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.titles.models import (
    Award,
    AwardRound,
    AwardState,
    Nomination,
    NominationPaper,
    NominationState,
    ReviewAnswer,
    Seat,
    SelfReview,
    Standard,
    Title,
)
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import FORGOTTEN

from .settling import settle_tie

SIGNED: tuple[tuple[type[Any], str], ...] = (
    *((model, "by") for model in (Award, AwardRound, Nomination, NominationPaper, Standard, Title)),
    (Award, "revoked_by"),
    (SelfReview, "confirmed_by"),
)
"""What people sign: the field of the name; that of the account is called like it (`by_user_id`)."""


@transaction.atomic
def forget_author(*, user_id: int, by: Actor, at: datetime) -> int:
    """
    Put “Đoàn viên đã xóa” where this person signed or sat on a council. Returns how many titles and rounds they made.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    made = [
        *Title.objects.filter(by_user_id=user_id).select_related("unit"),
        *AwardRound.objects.filter(by_user_id=user_id).select_related("unit"),
    ]
    trail.record_many("author_forgotten", subjects=made, by=by, at=at)
    for model, name in SIGNED:
        account = f"{name}_user_id"
        model.objects.filter(**{account: user_id}).update(**{name: FORGOTTEN, account: None})
    Seat.objects.filter(user=user_id).update(user=None, name=FORGOTTEN)
    return len(made)


@transaction.atomic
def forget_nominee(*, person_ids: Collection[int], by: Actor, at: datetime) -> int:
    """
    Take people out of nominations and reviews: words, figures and papers go, what runs is withdrawn, votes and levels
    stay. The register keeps what the decision said, and nothing else shows it. Returns how many nominations they had.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    rows = Nomination.objects.filter(person__in=person_ids)
    known = list(rows.select_related("unit").order_by("pk"))
    trail.record_many("nominee_forgotten", subjects=known, by=by, at=at)
    papers = list(NominationPaper.objects.filter(nomination__in=known).order_by("pk"))
    NominationPaper.objects.filter(pk__in=[paper.pk for paper in papers]).delete()
    for paper in papers:
        if paper.file:
            transaction.on_commit(partial(paper.file.storage.delete, str(paper.file.name)))
    Award.objects.filter(person__in=person_ids).update(person=None, is_forgotten=True, search="")
    running = rows.exclude(round__state=AwardState.PUBLISHED).filter(ended_at=None)
    left = sorted(set(running.values_list("round_id", flat=True)))
    running.update(state=NominationState.WITHDRAWN, outcome="", ended_at=at)
    ReviewAnswer.objects.filter(review__person__in=person_ids).delete()
    reviews = SelfReview.objects.filter(person__in=person_ids)
    reviews.update(person=None, name="", words="", facts={}, unit_words="", answer="")
    rows.update(person=None, name="", words="", representative="", ended_reason="", facts={})
    for round_id in left:
        settle_tie(round_id=round_id, by=by, at=at)
    return len(known)
