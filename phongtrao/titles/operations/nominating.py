"""Nominating somebody, oneself too; the word of who is nominated."""

from datetime import datetime

from django.db import transaction
from django.db.models import F
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Membership, Person
from phongtrao.organizations.queries import current, records_of
from phongtrao.titles import access, queries
from phongtrao.titles.models import AwardRound, AwardState, Nomination, NominationState
from phongtrao.titles.refusals import (
    HasNoAccount,
    NoMember,
    NominationsClosed,
    NoSelfNomination,
    ReasonNeeded,
    RepresentativeNeeded,
)
from phongtrao.trail import operations as trail

from .holding import check_stands, check_state, held_nomination, held_round
from .settling import settle_tie
from .telling import tell_nominee, tell_unit


@transaction.atomic
def nominate(*, round_id: int, person_id: int, words: str, by: Actor, at: datetime) -> Nomination:
    """
    A unit nominates one of its members, who is asked to agree. A second time finds the first.

    :raises NotAllowed: `by` does not work for the unit, or it is not below the one that holds the round.
    :raises NotNow, NominationsClosed: the council votes already, or the day is over.
    :raises NoMember: the person belongs to no unit there.
    :raises HasNoAccount: nobody agrees for another, so they need an account.
    """
    one = held_round(round_id)
    person, held = _member(one, Person.objects.filter(pk=person_id, merged_into=None), at)
    access.check_may_nominate(by, held.unit)
    known = _known(one, person)
    if known is not None:
        return known
    _check_open(one, at)
    if person.user_id is None:
        raise HasNoAccount
    made = _made(one, held, words, by, at)
    trail.record("nominated", subject=made, about=one, by=by, at=at)
    tell_nominee("nominated", made, "", by, at)
    return made


@transaction.atomic
def nominate_oneself(*, round_id: int, words: str, representative: str, by: Actor, at: datetime) -> Nomination:
    """
    Somebody puts themself forward, where the standard allows it. A second time finds the first.

    :raises NotNow, NominationsClosed: the council votes already, or the day is over.
    :raises NoSelfNomination: units nominate.
    :raises NoMember: `by` belongs to no unit there.
    :raises RepresentativeNeeded: under 16 without a representative.
    """
    one = held_round(round_id)
    person, held = _member(one, Person.objects.filter(user=by.user_id or -1, merged_into=None), at)
    known = _known(one, person)
    if known is not None:
        return known
    _check_open(one, at)
    if not one.standard.allows_self:
        raise NoSelfNomination
    agreed = _agreement(person, representative, at)
    made = _made(one, held, words, by, at, is_self=True, **agreed)
    trail.record("nominated", subject=made, about=one, by=by, at=at)
    tell_unit("self_nominated", made, "", by, at)
    return made


def _member(one: AwardRound, rows: "object", at: datetime) -> tuple[Person, Membership]:
    person = rows.first()  # type: ignore[attr-defined]
    if person is None:
        raise NoMember
    held = Membership.objects.filter(person=person, unit__path__startswith=one.unit.path).select_related("unit")
    newest = current(held, on=localdate(at)).order_by("-since", "-pk").first()
    if newest is None:
        raise NoMember
    return person, newest


def _known(one: AwardRound, person: Person) -> Nomination | None:
    """The nomination of somebody, of merged records too: one that stands before one that has ended."""
    rows = Nomination.objects.filter(round=one, person__in=records_of(person.pk))
    return rows.order_by(F("ended_at").desc(nulls_first=True), "pk").first()


def _check_open(one: AwardRound, at: datetime) -> None:
    check_state(one, AwardState.OPEN)
    if localdate(at) > one.nominate_until:
        raise NominationsClosed


def _agreement(person: Person, representative: str, at: datetime) -> dict[str, object]:
    """What stands in a nomination that somebody agrees to."""
    said = representative.strip()[:120]
    is_child = queries.is_child(person, localdate(at))
    if is_child and not said:
        raise RepresentativeNeeded
    return {"state": NominationState.AGREED, "agreed_at": at, "representative": said if is_child else ""}


def _made(one: AwardRound, held: Membership, words: str, by: Actor, at: datetime, **said: object) -> Nomination:
    return Nomination.objects.create(
        round=one,
        person=held.person,
        name=held.person.full_name[:120],
        unit=held.unit,
        words=words.strip()[:4000],
        by=by.label,
        by_user_id=by.user_id,
        at=at,
        **said,
    )


@transaction.atomic
def agree(*, nomination_id: int, representative: str, by: Actor, at: datetime) -> Nomination:
    """
    Who is nominated agrees: to be judged, to the council reading the dossier, to the result being published. A second
    tap changes nothing.

    :raises NotAllowed: it is not `by` who is nominated.
    :raises NotNow: the council votes already.
    :raises HasEnded: it was declined or withdrawn.
    :raises RepresentativeNeeded: under 16 without a representative.
    """
    row = _own(nomination_id, by)
    check_state(row.round, AwardState.OPEN)
    check_stands(row)
    if row.state == NominationState.AGREED or row.person is None:
        return row
    for name, value in _agreement(row.person, representative, at).items():
        setattr(row, name, value)
    row.save(update_fields=["state", "agreed_at", "representative"])
    trail.record("nomination_agreed", subject=row, about=row.round, by=by, at=at)
    tell_unit("nomination_agreed", row, "", by, at)
    return row


@transaction.atomic
def decline(*, nomination_id: int, reason: str, by: Actor, at: datetime) -> Nomination:
    """
    Who is nominated does not want to be. A second tap changes nothing.

    :raises NotAllowed: it is not `by` who is nominated.
    :raises NotNow: the council votes already.
    :raises HasEnded: it was withdrawn.
    """
    row = _own(nomination_id, by)
    if row.state == NominationState.DECLINED:
        return row
    check_state(row.round, AwardState.OPEN)
    check_stands(row)
    _end(row, NominationState.DECLINED, reason, at)
    trail.record("nomination_declined", subject=row, about=row.round, by=by, at=at)
    tell_unit("nomination_declined", row, row.ended_reason, by, at)
    return row


@transaction.atomic
def withdraw_nomination(*, nomination_id: int, reason: str, by: Actor, at: datetime) -> Nomination:
    """
    Take a nomination back: the unit until the council votes, with the reason; who is nominated until the decision, and
    they owe nobody a reason. A second tap changes nothing.

    :raises NotAllowed: neither.
    :raises NotNow: it is too late.
    :raises HasEnded: it was declined.
    :raises ReasonNeeded: the unit gives none.
    """
    row = held_nomination(nomination_id)
    is_own = access.is_own(by, row)
    if not is_own:
        access.check_may_nominate(by, row.unit)
    if row.state == NominationState.WITHDRAWN:
        return row
    states = (AwardState.OPEN, AwardState.VOTING, AwardState.COUNTED) if is_own else (AwardState.OPEN,)
    check_state(row.round, *states)
    check_stands(row)
    if not is_own and not reason.strip():
        raise ReasonNeeded
    _end(row, NominationState.WITHDRAWN, reason, at)
    settle_tie(round_id=row.round_id, by=by, at=at)
    trail.record("nomination_withdrawn", subject=row, about=row.round, by=by, at=at, note=row.ended_reason)
    tell = tell_unit if is_own else tell_nominee
    tell("nomination_withdrawn", row, row.ended_reason, by, at)
    return row


def _end(row: Nomination, state: NominationState, reason: str, at: datetime) -> None:
    row.state, row.outcome = state, ""
    row.ended_at, row.ended_reason = at, reason.strip()[:400]
    row.save(update_fields=["state", "outcome", "ended_at", "ended_reason"])


def _own(nomination_id: int, by: Actor) -> Nomination:
    row = held_nomination(nomination_id)
    if not access.is_own(by, row):
        raise NotAllowed
    return row
