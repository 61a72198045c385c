"""A unit gives itself points, shows what they stand on, and sends them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.evaluation import access, rules
from phongtrao.evaluation.models import Claim, Evaluation, RoundState
from phongtrao.evaluation.refusals import ClaimsClosed, EvidenceNeeded, NoSuchCondition, TooManyPoints
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations.models import Evidence
from phongtrao.trail import operations as trail

from .holding import check_state, held_evaluation, restand, rubric_in


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What a unit says of a condition."""

    points: Decimal
    words: str = ""
    document: str = ""
    link: str = ""
    evidence_id: int | None = None

    @property
    def is_shown(self) -> bool:
        """True if there is something to look at."""
        return bool(self.document.strip() or self.link.strip() or self.evidence_id)


@transaction.atomic
def claim_points(*, evaluation_id: int, claims: Mapping[str, ClaimWords], by: Actor, at: datetime) -> Evaluation:
    """
    Give the unit points for some conditions; given again, the last stand.

    :raises NotAllowed: `by` does not work for the unit, or the evidence is of another.
    :raises NotNow, ClaimsClosed: the council looks already, or the day is over.
    :raises NoSuchCondition, TooManyPoints, EvidenceNeeded: what is claimed does not suit the rubric.
    """
    row = held_evaluation(evaluation_id)
    access.check_may_claim(by, row.unit)
    check_state(row.round, RoundState.OPEN)
    if localdate(at) > row.round.claim_until:
        raise ClaimsClosed
    rubric = rubric_in(row.round)
    for code, words in claims.items():
        _check(rubric, code, words)
    _check_evidence(row, claims)
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    made = [Claim(evaluation=row, code=code, **_said(words), **signed) for code, words in claims.items()]
    names = [*_said(NOTHING), *signed]
    Claim.objects.bulk_create(made, update_conflicts=True, unique_fields=["evaluation", "code"], update_fields=names)
    restand([row], rubric)
    trail.record("points_claimed", subject=row, about=row.round, by=by, at=at, note=", ".join(claims)[:400])
    return row


@transaction.atomic
def send_claims(*, evaluation_id: int, by: Actor, at: datetime) -> Evaluation:
    """
    Say that the points of the unit are complete. They may be changed until the day; a second tap changes nothing.

    :raises NotAllowed: `by` does not work for the unit.
    :raises NotNow, ClaimsClosed: the council looks already, or the day is over.
    """
    row = held_evaluation(evaluation_id)
    access.check_may_claim(by, row.unit)
    check_state(row.round, RoundState.OPEN)
    if localdate(at) > row.round.claim_until:
        raise ClaimsClosed
    if row.claimed_at is None:
        row.claimed_at, row.claimed_by, row.claimed_by_user_id = at, by.label, by.user_id
        row.save(update_fields=["claimed_at", "claimed_by", "claimed_by_user_id"])
        trail.record("claims_sent", subject=row, about=row.round, by=by, at=at)
    return row


NOTHING = ClaimWords(Decimal(0))


def _said(words: ClaimWords) -> dict[str, Any]:
    said = {"words": words.words.strip(), "document": words.document.strip(), "link": words.link.strip()}
    return {"points": words.points, **said, "evidence_id": words.evidence_id}


def _check(rubric: rules.Rubric, code: str, words: ClaimWords) -> None:
    condition = checked_condition(rubric, code, words.points)
    if condition.lacks_evidence(words.points, is_shown=words.is_shown):
        raise EvidenceNeeded


def checked_condition(rubric: rules.Rubric, code: str, points: Decimal, *, is_any: bool = False) -> rules.Condition:
    """
    The condition for which somebody gives points.

    :raises NoSuchCondition: there is none, or (unless `is_any`) people do not judge it.
    :raises TooManyPoints: it gives fewer.
    """
    condition = rubric.by_code.get(code)
    if condition is None or not (condition.is_by_people or is_any):
        raise NoSuchCondition
    most = rules.VETO_MOST if condition.effect == rules.Effect.VETO else condition.points
    if not 0 <= points <= most:
        raise TooManyPoints
    if condition.source == rules.Source.DOCUMENT and points not in {Decimal(0), most}:
        raise TooManyPoints
    return condition


def _check_evidence(row: Evaluation, claims: Mapping[str, ClaimWords]) -> None:
    asked = {words.evidence_id for words in claims.values() if words.evidence_id}
    if asked and Evidence.objects.filter(pk__in=asked, unit__path__startswith=row.unit.path).count() < len(asked):
        raise NotAllowed
