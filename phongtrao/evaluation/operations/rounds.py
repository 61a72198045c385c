"""A round from its opening to its publication."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.evaluation import access, queries
from phongtrao.evaluation.models import Appeal, Councillor, Evaluation, Peers, Round, RoundState, RubricVersion
from phongtrao.evaluation.refusals import AppealsOpen, DayPassed, NobodyToEvaluate, NoChair, NotSettled
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail

from .counting import count, placed, seal
from .holding import check_state, held_round, rubric_in
from .telling import tell_people, tell_units


@dataclass(frozen=True, slots=True)
class RoundWords:
    """What a round is: of which period, by which version, of which units, ranked among whom."""

    title: str
    period: Period
    version_id: int
    unit_ids: Collection[int]
    claim_until: date
    plan_id: int | None = None
    peers: str = Peers.ALL


@transaction.atomic
def open_round(*, unit_id: int, words: RoundWords, key: UUID, by: Actor, at: datetime) -> Round:
    """
    Open a round: its version of the rubric is in use from now on, the figures of all units are taken, units are told. A
    second tap finds the first.

    :raises NotAllowed: `by` does not steer the unit, or one of the units to be evaluated is not below it.
    :raises RubricNotSound: the version has faults.
    :raises NobodyToEvaluate: no units.
    :raises DayPassed: the day until which units give themselves points lies behind.
    """
    host = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_hold_round(by, host)
    known = Round.objects.filter(key=key, unit=host).first()
    if known is not None:
        return known
    units = list(Unit.objects.filter(pk__in=words.unit_ids, path__startswith=host.path).order_by("path"))
    if words.claim_until < localdate(at):
        raise DayPassed
    if not units:
        raise NobodyToEvaluate
    if len(units) < len(set(words.unit_ids)):
        raise NotAllowed
    made = _made(host, words, key, by, at)
    rubric = rubric_in(made)
    if not made.version.is_used:
        RubricVersion.objects.filter(pk=made.version_id).update(used_at=at)
    Evaluation.objects.bulk_create(placed(made, units, at), batch_size=500)
    count(made, rubric, at)
    trail.record("round_opened", subject=made, by=by, at=at, note=str(len(units)))
    tell_units("round_opened", made, by, at)
    return made


def _made(host: Unit, words: RoundWords, key: UUID, by: Actor, at: datetime) -> Round:
    seen = queries.versions_seen(by).filter(pk=words.version_id).first()
    if seen is None:
        raise NotAllowed
    plan = Plan.objects.filter(pk=words.plan_id, issuer__path__startswith=host.path).first() if words.plan_id else None
    return Round.objects.create(
        key=key,
        unit=host,
        plan=plan,
        version=RubricVersion.objects.select_for_update(of=("self",)).select_related("rubric").get(pk=seen.pk),
        title=words.title.strip()[:200],
        period_key=words.period.key,
        peers=words.peers,
        claim_until=words.claim_until,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )


@transaction.atomic
def count_round(*, round_id: int, by: Actor, at: datetime) -> Round:
    """
    Take the figures of all units anew, as long as nothing is announced.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: the results are announced.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    check_state(one, RoundState.OPEN, RoundState.REVIEW)
    count(one, rubric_in(one), at)
    trail.record("round_counted", subject=one, by=by, at=at)
    return one


@transaction.atomic
def begin_review(*, round_id: int, by: Actor, at: datetime) -> Round:
    """
    End the time in which units give themselves points: the council looks from now on. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: the results are announced.
    :raises NoChair: the council has nobody who decides.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    if one.state == RoundState.REVIEW:
        return one
    check_state(one, RoundState.OPEN)
    council = list(Councillor.objects.filter(round=one).order_by("pk"))
    if not any(member.is_chair and member.user_id for member in council):
        raise NoChair
    one.state = RoundState.REVIEW
    one.save(update_fields=["state"])
    count(one, rubric_in(one), at)
    trail.record("round_reviewed", subject=one, by=by, at=at)
    tell_people("council_asked", one, [member.user_id for member in council if member.user_id], by, at)
    return one


@transaction.atomic
def announce_round(*, round_id: int, appeal_until: date, by: Actor, at: datetime) -> Round:
    """
    Tell units how they stand: the figures are taken for the last time, and may be appealed against until a day.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: it is not under review.
    :raises NotSettled: units wait for the council.
    :raises DayPassed: the day lies behind.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    if one.state == RoundState.ANNOUNCED:
        return one
    check_state(one, RoundState.REVIEW)
    if appeal_until < localdate(at):
        raise DayPassed
    if Evaluation.objects.filter(round=one, settled_at=None).exists():
        raise NotSettled
    count(one, rubric_in(one), at)
    one.state, one.appeal_until, one.announced_at = RoundState.ANNOUNCED, appeal_until, at
    one.save(update_fields=["state", "appeal_until", "announced_at"])
    trail.record("round_announced", subject=one, by=by, at=at, note=f"{appeal_until:%d/%m/%Y}")
    tell_units("round_announced", one, by, at)
    return one


@transaction.atomic
def publish_round(*, round_id: int, by: Actor, at: datetime) -> Round:
    """
    Publish the results: they are frozen with all that they come from, and sealed. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that evaluates.
    :raises NotNow: they were not announced.
    :raises AppealsOpen: appeals may still come, or wait for an answer.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    if one.state == RoundState.PUBLISHED:
        return one
    check_state(one, RoundState.ANNOUNCED)
    is_over = one.appeal_until is not None and localdate(at) > one.appeal_until
    if not is_over or Appeal.objects.filter(evaluation__round=one, answered_at=None).exists():
        raise AppealsOpen
    one.digest = seal(one, rubric_in(one))
    one.state, one.published_at = RoundState.PUBLISHED, at
    one.save(update_fields=["state", "published_at", "digest"])
    trail.record("round_published", subject=one, by=by, at=at, note=one.digest[:16])
    tell_units("round_published", one, by, at)
    return one
