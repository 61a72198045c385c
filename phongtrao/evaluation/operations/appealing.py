"""A unit appeals against what was announced, and is answered."""

from datetime import datetime, timedelta
from decimal import Decimal

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.evaluation import access
from phongtrao.evaluation.models import Appeal, RoundState
from phongtrao.evaluation.refusals import (
    AlreadyAnswered,
    AnswerMissing,
    AppealsClosed,
    HasAppealed,
    NoSuchCondition,
    OwnUnit,
)
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .claiming import checked_condition
from .holding import check_chair, check_state, held_evaluation, restand, rubric_in
from .reviewing import write_decisions
from .telling import tell_of_appeal

ANSWERED_WITHIN = timedelta(days=5)
"""So many days the council has for an answer."""


@transaction.atomic
def appeal(*, evaluation_id: int, code: str, words: str, by: Actor, at: datetime) -> Appeal:
    """
    Say that a condition was scored wrongly, and why. The same words again change nothing.

    :raises NotAllowed: `by` does not work for the unit.
    :raises NotNow, AppealsClosed: nothing is announced, or the day is over.
    :raises NoSuchCondition: the rubric has none such.
    :raises AnswerMissing: no reason given.
    :raises HasAppealed: the unit did so before, with other words.
    """
    row = held_evaluation(evaluation_id)
    access.check_may_claim(by, row.unit)
    check_state(row.round, RoundState.ANNOUNCED)
    today = localdate(at)
    if row.round.appeal_until is None or today > row.round.appeal_until:
        raise AppealsClosed
    if code not in rubric_in(row.round).by_code:
        raise NoSuchCondition
    said = words.strip()[:1000]
    if not said:
        raise AnswerMissing
    known = Appeal.objects.filter(evaluation=row, code=code).first()
    if known is not None:
        if known.words == said:
            return known
        raise HasAppealed
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    made = Appeal.objects.create(evaluation=row, code=code, words=said, answer_by=today + ANSWERED_WITHIN, **signed)
    trail.record("appealed", subject=row, about=row.round, by=by, at=at, note=f"{code}: {said}"[:400])
    tell_of_appeal("appeal", made, units=[row.round.unit_id], text=said, by=by, at=at)
    return made


@transaction.atomic
def answer_appeal(
    *, appeal_id: int, is_granted: bool, points: Decimal | None, answer: str, by: Actor, at: datetime
) -> Appeal:
    """
    The chair answers an appeal: granted, other points stand from now on; refused, those that stood.

    :raises NotAllowed: `by` is not the chair of the council.
    :raises OwnUnit: they hold an office in the unit.
    :raises NotNow: nothing is announced, or all is published.
    :raises AlreadyAnswered: it was answered otherwise.
    :raises AnswerMissing: no words, or granted without points.
    :raises TooManyPoints: more than the condition gives.
    """
    asked = Appeal.objects.get(pk=appeal_id)
    row = held_evaluation(asked.evaluation_id)
    check_chair(row.round, by)
    if access.is_of_unit(by, row.unit):
        raise OwnUnit
    check_state(row.round, RoundState.ANNOUNCED)
    asked.refresh_from_db()
    said = answer.strip()[:1000]
    if asked.answered_at is not None:
        if (asked.is_granted, asked.answer) == (is_granted, said):
            return asked
        raise AlreadyAnswered
    if not said or (is_granted and points is None):
        raise AnswerMissing
    if is_granted and points is not None:
        rubric = rubric_in(row.round)
        checked_condition(rubric, asked.code, points, is_any=True)
        write_decisions(row, {asked.code: (points, said)}, by, at)
        restand([row], rubric)
    asked.is_granted, asked.answer, asked.answered_at = is_granted, said, at
    asked.answered_by, asked.answered_by_user_id = by.label, by.user_id
    asked.save()
    note = f"{asked.code}: {said}"[:400]
    trail.record("appeal_answered", subject=row, about=row.round, by=by, at=at, note=note)
    asked.evaluation = row
    tell_of_appeal("appeal_answer", asked, units=[row.unit_id], text=said, by=by, at=at)
    return asked
