"""The council votes; votes are counted; the chair decides between equals."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime

from django.db import transaction
from django.db.models import F

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.titles import access, queries, rules
from phongtrao.titles.models import AwardRound, AwardState, Ballot, Base, Choice, Nomination, Outcome, Seat
from phongtrao.titles.refusals import HasVoted, NoQuorum, OwnNomination, ReasonNeeded, VoteOnAll, WrongPlaces
from phongtrao.trail import operations as trail

from .holding import check_chair, check_state, held_round, seat_of
from .settling import withdraw_twins

SUMS = {Choice.YES: "votes_yes", Choice.NO: "votes_no", Choice.NEITHER: "votes_neither"}


@transaction.atomic
def cast_ballots(*, round_id: int, choices: Mapping[int, str], by: Actor, at: datetime) -> AwardRound:
    """
    A member of the council votes about everybody on the ballot, but themself; once. Of a secret vote only the sums
    and who voted are kept.

    :raises NotAllowed: `by` is not on the council.
    :raises NotNow: the council does not vote (any more).
    :raises HasVoted: they have voted.
    :raises OwnNomination: they vote about themself.
    :raises VoteOnAll: somebody is left out, or is not voted about.
    """
    one = held_round(round_id)
    seat = seat_of(one, by)
    check_state(one, AwardState.VOTING)
    if Ballot.objects.filter(nomination__round=one, seat=seat).exists():
        raise HasVoted
    withdraw_twins(one, by, at)
    rows = {row.pk: row for row in queries.voted_about(one)}
    mine = set(organizations.records_behind(by.user_id))
    own = {pk for pk, row in rows.items() if row.person_id in mine}
    if own & set(choices):
        raise OwnNomination
    if set(choices) != set(rows) - own or not set(choices.values()) <= set(Choice.values):
        raise VoteOnAll
    said = {pk: "" if one.standard.is_secret else choice for pk, choice in choices.items()}
    Ballot.objects.bulk_create([Ballot(nomination_id=pk, seat=seat, choice=word, at=at) for pk, word in said.items()])
    for choice, column in SUMS.items():
        chosen = [pk for pk, word in choices.items() if word == choice]
        Nomination.objects.filter(pk__in=chosen).update(**{column: F(column) + 1})
    trail.record("ballots_cast", subject=one, by=by, at=at)
    return one


@transaction.atomic
def count_votes(*, round_id: int, by: Actor, at: datetime) -> AwardRound:
    """
    Close the vote and say who is chosen, by the share and the quota. Equals at the edge of the quota wait for the
    chair. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that holds the round.
    :raises NotNow: the council does not vote.
    :raises NoQuorum: too few have voted.
    """
    one = held_round(round_id)
    access.check_may_hold(by, one.unit)
    if one.state == AwardState.COUNTED:
        return one
    check_state(one, AwardState.VOTING)
    withdraw_twins(one, by, at)
    standard, seats = one.standard, list(Seat.objects.filter(round=one).order_by("pk"))
    voted = Ballot.objects.filter(nomination__round=one).values("seat").distinct().count()
    rows = queries.voted_about(one)
    about = organizations.accounts_of(row.person_id for row in rows if row.person_id)
    # Whoever sits on the council and is the only one voted about has nothing to vote on.
    able = [seat for seat in seats if len(rows) > 1 or seat.user_id not in about.values()]
    if not rules.has_quorum(voted, len(able), standard.quorum):
        raise NoQuorum
    chosen, tied = rules.chosen(_reaching(one, rows, seats, about), one.quota)
    for row in rows:
        is_chosen, is_tied = row.pk in chosen, row.pk in tied
        row.outcome = Outcome.CHOSEN if is_chosen else Outcome.TIED if is_tied else Outcome.NOT_CHOSEN
    Nomination.objects.bulk_update(rows, ["outcome"], batch_size=200)
    one.state = AwardState.COUNTED
    one.save(update_fields=["state"])
    sums = Counter(str(row.outcome) for row in rows)
    trail.record("votes_counted", subject=one, by=by, at=at, note=f"{sums['chosen']}/{len(rows)}")
    return one


def _reaching(
    one: AwardRound, rows: Collection[Nomination], seats: Collection[Seat], accounts: Mapping[int, int]
) -> dict[int, int]:
    """Those who reach the share, with their votes."""
    standard, found = one.standard, {}
    for row in rows:
        own = accounts.get(row.person_id or 0)
        able = sum(seat.user_id is None or seat.user_id != own for seat in seats)
        count = rules.Count(able, row.votes_yes, row.votes_no, row.votes_neither)
        if rules.reaches(count, share=standard.share, is_of_seats=standard.base == Base.SEATS):
            found[row.pk] = row.votes_yes
    return found


@transaction.atomic
def break_tie(*, round_id: int, chosen: Collection[int], reason: str, by: Actor, at: datetime) -> AwardRound:
    """
    The chair decides who of the equals gets the places that are left, and says why. A second tap changes nothing.

    :raises NotAllowed: `by` is not the chair.
    :raises NotNow: nothing is counted, or all is published.
    :raises OwnNomination: the chair is one of the equals.
    :raises WrongPlaces: more or fewer than there are places for, or others.
    :raises ReasonNeeded: no reason given.
    """
    one = held_round(round_id)
    check_chair(one, by)
    check_state(one, AwardState.COUNTED)
    withdraw_twins(one, by, at)
    rows = list(Nomination.objects.filter(round=one).exclude(outcome="").select_related("person").order_by("pk"))
    tied = {row.pk: row for row in rows if row.outcome == Outcome.TIED}
    if not tied:
        return one
    if any(access.is_own(by, row) for row in tied.values()):
        raise OwnNomination
    places = min(rules.places_left([row.outcome for row in rows], one.quota), len(tied))
    if not set(chosen) <= set(tied) or len(set(chosen)) != places:
        raise WrongPlaces
    if not reason.strip():
        raise ReasonNeeded
    for row in tied.values():
        row.outcome = Outcome.CHOSEN if row.pk in chosen else Outcome.NOT_CHOSEN
    Nomination.objects.bulk_update(tied.values(), ["outcome"], batch_size=200)
    trail.record("tie_broken", subject=one, by=by, at=at, note=reason.strip()[:400])
    return one
