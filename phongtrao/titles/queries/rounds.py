"""Reading rounds: the list, the page of one, who may be nominated."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Membership, Unit, UnitKind
from phongtrao.titles import access
from phongtrao.titles.models import (
    AwardRound,
    AwardState,
    Ballot,
    Level,
    Nomination,
    NominationState,
    Outcome,
    Seat,
    SeatRole,
    Standard,
)
from phongtrao.vietnamese import number

from .candidates import nominating
from .dossier import ConditionLine, conditions_of, is_fit, standings_of
from .naming import told_name
from .twins import twins_among
from .visible import visible_nominations, visible_rounds, visible_standards

ROLES = list(SeatRole.values)
RUNNING = (NominationState.ASKED, NominationState.AGREED)


def round_lines(actor: Actor, *, most: int = 50) -> list[AwardRound]:
    """The newest rounds that somebody sees. One query."""
    return list(visible_rounds(actor).order_by("-at", "-pk")[:most])


def host_units(actor: Actor) -> list[Unit]:
    """The units for which somebody may open rounds: bloc and grassroots unions that they steer."""
    seen = Q(pk__in=[])
    for path in actor.reach("officer"):
        seen |= Q(path__startswith=path)
    rows = Unit.objects.filter(seen, kind__in=[UnitKind.UNION, UnitKind.GRASSROOTS_UNION], valid_to=None)
    return list(rows.order_by("path"))


def level_of(unit: Unit) -> str:
    """At which level a unit gives titles."""
    return Level.BLOC if unit.kind == UnitKind.UNION else Level.UNIT


def round_choices(actor: Actor) -> dict[str, Any]:
    """What a new round may be of: hosts and published standards. Two queries."""
    published = visible_standards(actor).filter(published_at__isnull=False)
    standards = published.order_by("title__name", "level", "-year", "-ordinal", "pk")
    return {"hosts": host_units(actor), "standards": list(standards)}


@dataclass(frozen=True, slots=True)
class NominationLine:
    """A nomination in the list of a round: `lines` where one sees the dossier."""

    row: Nomination
    name: str
    may_open: bool = True
    lines: tuple[ConditionLine, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many conditions stand how."""
        found = {"met": 0, "late": 0, "ask": 0}
        for line in self.lines:
            found[line.chip] += 1
        return found

    @property
    def is_fit(self) -> bool:
        """True if nothing required is missing."""
        return is_fit(self.lines)

    @property
    def votes(self) -> str:
        """The votes as people read them."""
        return number(self.row.votes_yes)


@dataclass(frozen=True, slots=True)
class RoundPage:
    """A round and what one may do in it."""

    round: AwardRound
    standard: Standard
    conditions: tuple[Any, ...]
    steps: tuple[tuple[str, str], ...]
    seats: tuple[Seat, ...]
    voted: int
    nominations: tuple[NominationLine, ...]
    running: int
    may_hold: bool
    seat: Seat | None
    has_voted: bool
    may_nominate: bool
    may_self: bool
    own: Nomination | None
    tied: tuple[NominationLine, ...]

    @property
    def is_council(self) -> bool:
        """True where the council and its doings are shown."""
        return self.may_hold or self.seat is not None

    @property
    def may_seat(self) -> bool:
        """True where people are put on the council; while a chair has to choose, another chair."""
        return self.may_hold and (self.round.state == AwardState.OPEN or self.waits_for_chair)

    @property
    def waits_for_chair(self) -> bool:
        """True where the chair chooses between equals."""
        return self.round.state == AwardState.COUNTED and bool(self.tied)

    @property
    def shows_outcomes(self) -> bool:
        """True where it is told who is chosen."""
        return self.round.shows_outcomes(is_council=self.is_council)


def round_page(one: AwardRound, actor: Actor, *, on: date) -> RoundPage:
    """Eighteen queries at most, however many are nominated."""
    seats = tuple(
        sorted(Seat.objects.filter(round=one).order_by("name", "pk"), key=lambda each: ROLES.index(each.role))
    )
    seat = next((each for each in seats if each.user_id and each.user_id == actor.user_id), None)
    voters = set(Ballot.objects.filter(nomination__round=one).values_list("seat_id", flat=True))
    may_hold = access.may_hold(actor, one.unit)
    lines = _lines(one, actor, on, is_council=may_hold or seat is not None)
    is_open = one.state == AwardState.OPEN and on <= one.nominate_until
    mine = set(organizations.records_behind(actor.user_id))
    own = next((line.row for line in lines if line.row.person_id in mine), None)
    return RoundPage(
        round=one,
        standard=one.standard,
        conditions=tuple(conditions_of(one.standard)),
        steps=_steps(one),
        seats=seats,
        voted=len(voters),
        nominations=lines,
        running=sum(line.row.state in RUNNING for line in lines),
        may_hold=may_hold,
        seat=seat,
        has_voted=seat is not None and seat.pk in voters,
        may_nominate=is_open and bool(nominating(actor, one)),
        may_self=is_open and own is None and one.standard.allows_self and _is_member(actor, one, on),
        own=own,
        tied=_tied(lines),
    )


def _lines(one: AwardRound, actor: Actor, on: date, *, is_council: bool) -> tuple[NominationLine, ...]:
    """All that one sees of; of a published round who was chosen, for everybody who sees the round."""
    mine = visible_nominations(actor).filter(round=one).order_by("-votes_yes", "person__sort_key", "pk")
    rows = list(mine if one.shows_outcomes(is_council=is_council) else mine.order_by("person__sort_key", "pk"))
    standings = standings_of(rows, one.standard) if rows else {}
    found = [NominationLine(row, row.name, lines=standings[row.pk]) for row in rows]
    if one.state == AwardState.PUBLISHED:
        others = Nomination.objects.filter(round=one, outcome=Outcome.CHOSEN).exclude(pk__in=[row.pk for row in rows])
        others = others.filter(award__revoked_at=None, award__is_forgotten=False)
        told = others.select_related("person", "unit").order_by("person__sort_key", "pk")
        found += [NominationLine(row, told_name(row.name, row.person, on), may_open=False) for row in told]
    return tuple(found)


def _tied(lines: Iterable[NominationLine]) -> tuple[NominationLine, ...]:
    """The equals among whom the chair chooses, each person once. One query for each link of merged records."""
    rows = [line.row for line in lines if line.row.outcome]
    twins = {row.pk for row in twins_among(rows)} if any(row.outcome == Outcome.TIED for row in rows) else set()
    return tuple(line for line in lines if line.row.outcome == Outcome.TIED and line.row.pk not in twins)


def _steps(one: AwardRound) -> tuple[tuple[str, str], ...]:
    states = list(AwardState)
    now = states.index(AwardState(one.state))
    marks = ["met" if place < now else "doing" if place == now else "none" for place in range(len(states))]
    if one.state == AwardState.PUBLISHED:
        marks[-1] = "met"
    return tuple((str(state.label), mark) for state, mark in zip(states, marks, strict=True))


def _is_member(actor: Actor, one: AwardRound, on: date) -> bool:
    rows = Membership.objects.filter(person__user=actor.user_id or -1, unit__path__startswith=one.unit.path)
    return organizations.current(rows, on=on).exists()
