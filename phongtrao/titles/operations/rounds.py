"""A round from its opening to its decision."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Unit
from phongtrao.titles import access, queries
from phongtrao.titles.models import (
    AwardRound,
    AwardState,
    Nomination,
    NominationState,
    Outcome,
    Seat,
    SeatRole,
    Standard,
)
from phongtrao.titles.refusals import CouncilIncomplete, DayPassed, NobodyToVoteOn, NotPublished, WrongLevel
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

from .holding import check_state, held_round
from .settling import withdraw_twins
from .telling import tell_council, tell_of_opening

LEAST_SEATS = 3


@dataclass(frozen=True, slots=True)
class AwardRoundWords:
    """What a round is: by which standard, of which days of the record, until when, how many at most."""

    name: str
    standard_id: int
    record_from: date
    record_to: date
    nominate_until: date
    quota: int | None = None


@transaction.atomic
def open_award_round(*, unit_id: int, words: AwardRoundWords, key: UUID, by: Actor, at: datetime) -> AwardRound:
    """
    Open a round of a title: the units below are told. A second tap finds the first.

    :raises NotAllowed: `by` does not steer the unit, or the title is not one of its own or of a unit above.
    :raises NotPublished, WrongLevel: the standard is a draft, or for another level.
    :raises DayPassed: nominations would be closed already.
    """
    host = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_hold(by, host)
    known = AwardRound.objects.filter(key=key, unit=host).first()
    if known is not None:
        return known
    standard = Standard.objects.select_related("title__unit").get(pk=words.standard_id)
    if not access.may_use(by, standard.title, host):
        raise NotAllowed
    if not standard.is_published:
        raise NotPublished
    if standard.level != queries.level_of(host):
        raise WrongLevel
    if words.nominate_until < localdate(at):
        raise DayPassed
    made = _made(host, standard, words, key, by, at)
    trail.record("award_round_opened", subject=made, by=by, at=at, note=standard.title.name[:400])
    tell_of_opening(made, by, at)
    return made


def _made(host: Unit, standard: Standard, words: AwardRoundWords, key: UUID, by: Actor, at: datetime) -> AwardRound:
    return AwardRound.objects.create(
        key=key,
        unit=host,
        standard=standard,
        name=words.name.strip()[:200],
        search=fold(f"{words.name} {standard.title.name}")[:400],
        record_from=words.record_from,
        record_to=words.record_to,
        nominate_until=words.nominate_until,
        quota=words.quota,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )


@transaction.atomic
def begin_vote(*, round_id: int, by: Actor, at: datetime) -> AwardRound:
    """
    End nominations and let the council vote. Figures of all who agreed are frozen; who lacks a required condition is
    not voted about. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that holds the round.
    :raises NotNow: the votes are counted.
    :raises CouncilIncomplete: fewer than three, or without chair or secretary.
    :raises NobodyToVoteOn: nobody agreed who meets what is required.
    """
    one = held_round(round_id)
    access.check_may_hold(by, one.unit)
    if one.state == AwardState.VOTING:
        return one
    check_state(one, AwardState.OPEN)
    seats = list(Seat.objects.filter(round=one, user__isnull=False).order_by("pk"))
    if len(seats) < LEAST_SEATS or {SeatRole.CHAIR, SeatRole.SECRETARY} - {seat.role for seat in seats}:
        raise CouncilIncomplete
    withdraw_twins(one, by, at)
    if not _freeze(one):
        raise NobodyToVoteOn
    one.state = AwardState.VOTING
    one.save(update_fields=["state"])
    trail.record("vote_begun", subject=one, by=by, at=at)
    tell_council(one, [seat.user_id for seat in seats if seat.user_id], by, at)
    return one


def _freeze(one: AwardRound) -> int:
    """Freeze the figures of who agreed; how many are voted about."""
    rows = list(
        Nomination.objects.filter(round=one, state=NominationState.AGREED).select_related("round").order_by("pk")
    )
    facts, standings = queries.known_facts(rows), queries.standings_of(rows, one.standard)
    for row in rows:
        row.facts = {key: fact.kept() for key, fact in facts[row.pk].items()}
        row.outcome = "" if queries.is_fit(standings[row.pk]) else Outcome.UNFIT
    Nomination.objects.bulk_update(rows, ["facts", "outcome"], batch_size=200)
    return sum(not row.outcome for row in rows)
