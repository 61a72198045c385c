"""The council looks at a unit: members give points, the chair decides where they differ, and settles."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from phongtrao.accounts.models import User
from phongtrao.evaluation import access, queries
from phongtrao.evaluation.models import Councillor, Decision, Evaluation, Mark, Round, RoundState
from phongtrao.evaluation.refusals import HasMarked, NobodyKnown, NotNow, OwnUnit, ReasonNeeded, StillDisputed
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from .claiming import checked_condition
from .holding import check_chair, check_state, councillor_of, held_evaluation, held_round, restand, rubric_in

Given = Mapping[str, tuple[Decimal, str]]
"""Code of a condition → points and words."""


@transaction.atomic
def name_councillor(*, round_id: int, username: str, is_chair: bool, by: Actor, at: datetime) -> Councillor:
    """
    Put somebody on the council, by the name with which they sign in. A new chair takes the place of the old one, who
    stays a member.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: the results are announced.
    :raises NobodyKnown: nobody signs in by this name.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    check_state(one, RoundState.OPEN, RoundState.REVIEW)
    user = User.objects.filter(username=username.strip(), is_active=True).first()
    if user is None:
        raise NobodyKnown
    if is_chair:
        Councillor.objects.filter(round=one, is_chair=True).exclude(user=user).update(is_chair=False)
    named = {"name": str(user)[:200]} | ({"is_chair": True} if is_chair else {})
    member, is_new = Councillor.objects.update_or_create(round=one, user=user, defaults=named)
    if is_new or is_chair:
        trail.record("councillor_named", subject=one, by=by, at=at)
    return member


@transaction.atomic
def remove_councillor(*, round_id: int, councillor_id: int, by: Actor, at: datetime) -> Round:
    """
    Take somebody off the council who has given no points. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: the results are announced.
    :raises HasMarked: their points stand.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    check_state(one, RoundState.OPEN, RoundState.REVIEW)
    if Mark.objects.filter(councillor=councillor_id, evaluation__round=one).exists():
        raise HasMarked
    gone, _by_model = Councillor.objects.filter(pk=councillor_id, round=one).delete()
    if gone:
        trail.record("councillor_removed", subject=one, by=by, at=at)
    return one


@transaction.atomic
def give_marks(*, evaluation_id: int, marks: Given, by: Actor, at: datetime) -> Evaluation:
    """
    A member of the council gives a unit points; given again, the last stand.

    :raises NotAllowed: `by` is not on the council.
    :raises OwnUnit: they hold an office in the unit.
    :raises NotNow: the council does not look (any more), or the chair has settled the unit.
    :raises NoSuchCondition, TooManyPoints: they do not suit the rubric.
    """
    row = held_evaluation(evaluation_id)
    member = councillor_of(row.round, by)
    if access.is_of_unit(by, row.unit):
        raise OwnUnit
    check_state(row.round, RoundState.REVIEW)
    if row.settled_at is not None:
        raise NotNow
    rubric = rubric_in(row.round)
    for code, (points, _words) in marks.items():
        checked_condition(rubric, code, points)
    for code, (points, words) in marks.items():
        said = {"points": points, "words": words.strip()[:500], "at": at}
        Mark.objects.update_or_create(evaluation=row, councillor=member, code=code, defaults=said)
    trail.record("marks_given", subject=row, about=row.round, by=by, at=at, note=", ".join(marks)[:400])
    return row


@transaction.atomic
def decide_points(*, evaluation_id: int, decisions: Given, by: Actor, at: datetime) -> Evaluation:
    """
    The chair decides what stands for some conditions, those that the machine computes too; the last word stands.

    :raises NotAllowed: `by` is not the chair.
    :raises OwnUnit: they hold an office in the unit.
    :raises NotNow: the council does not look (any more).
    :raises NoSuchCondition, TooManyPoints: they do not suit the rubric.
    :raises ReasonNeeded: points that neither machine nor council found, without a reason.
    """
    row = held_evaluation(evaluation_id)
    check_chair(row.round, by)
    if access.is_of_unit(by, row.unit):
        raise OwnUnit
    check_state(row.round, RoundState.REVIEW)
    if not decisions:
        return row
    rubric = rubric_in(row.round)
    found = queries.suggestions(row, rubric)
    for code, (points, reason) in decisions.items():
        checked_condition(rubric, code, points, is_any=True)
        if points != found.get(code) and not reason.strip():
            raise ReasonNeeded
    write_decisions(row, decisions, by, at)
    restand([row], rubric)
    trail.record("points_decided", subject=row, about=row.round, by=by, at=at, note=", ".join(decisions)[:400])
    return row


@transaction.atomic
def settle_unit(*, evaluation_id: int, by: Actor, at: datetime) -> Evaluation:
    """
    The chair settles a unit: where members agree, or none gave points, what they or the unit said stands. A second tap
    changes nothing.

    :raises NotAllowed: `by` is not the chair.
    :raises OwnUnit: they hold an office in the unit.
    :raises NotNow: the council does not look (any more).
    :raises StillDisputed: members differ, and the chair has not decided.
    """
    row = held_evaluation(evaluation_id)
    check_chair(row.round, by)
    if access.is_of_unit(by, row.unit):
        raise OwnUnit
    check_state(row.round, RoundState.REVIEW)
    if row.settled_at is not None:
        return row
    rubric = rubric_in(row.round)
    if queries.disputed(row):
        raise StillDisputed
    write_decisions(row, queries.agreed(row, rubric), by, at)
    restand([row], rubric)
    row.settled_at, row.settled_by, row.settled_by_user_id = at, by.label, by.user_id
    row.save(update_fields=["settled_at", "settled_by", "settled_by_user_id"])
    trail.record("unit_settled", subject=row, about=row.round, by=by, at=at, note=f"{row.total}")
    return row


def write_decisions(row: Evaluation, decisions: Given, by: Actor, at: datetime) -> None:
    """Let points stand."""
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    made = [
        Decision(evaluation=row, code=code, points=points, reason=reason.strip()[:500], **signed)
        for code, (points, reason) in decisions.items()
    ]
    names = ["points", "reason", *signed]
    Decision.objects.bulk_create(made, update_conflicts=True, unique_fields=["evaluation", "code"], update_fields=names)
