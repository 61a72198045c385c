"""What of titles waits for somebody: for the home of each."""

from dataclasses import dataclass
from datetime import date

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Role
from phongtrao.titles.models import AwardRound, AwardState, Ballot, Nomination, NominationState

from .reviews import waiting_reviews


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to do: `kind` is agree, vote, nominate, publish or review; where (of reviews: the plan); until when."""

    kind: str
    title: str
    pk: int
    until: date | None = None
    number: int = 1


def waiting_for(actor: Actor, *, on: date) -> list[Waiting]:
    """
    For everybody: nominations to be answered. For members of a council: votes. For secretaries: rounds that take
    nominations, reviews to be confirmed. For officers: counted rounds to be published. Eight queries.
    """
    return [*answers_for(actor), *_votes(actor), *_nominations(actor, on), *_publications(actor), *_reviews(actor, on)]


def answers_for(actor: Actor) -> list[Waiting]:
    """Nominations of oneself that wait for a word. Two queries."""
    rows = Nomination.objects.filter(
        person__in=organizations.records_behind(actor.user_id),
        state=NominationState.ASKED,
        round__state=AwardState.OPEN,
    )
    found = rows.select_related("round").order_by("round__nominate_until", "pk")[:3]
    return [Waiting("agree", row.round.name, row.pk, row.round.nominate_until) for row in found]


def _votes(actor: Actor) -> list[Waiting]:
    cast = Ballot.objects.filter(seat__user=actor.user_id or -1).values("nomination__round")
    rows = AwardRound.objects.filter(seats__user=actor.user_id or -1, state=AwardState.VOTING).exclude(pk__in=cast)
    return [Waiting("vote", one.name, one.pk) for one in rows.order_by("pk")[:3]]


def _nominations(actor: Actor, on: date) -> list[Waiting]:
    held = actor.holds(Role.SECRETARY)
    above = {int(part) for office in held for part in office.unit_path.strip("/").split("/")}
    rows = AwardRound.objects.filter(unit__in=above, state=AwardState.OPEN, nominate_until__gte=on)
    done = Nomination.objects.filter(unit__in=[office.unit_id for office in held]).values("round")
    rows = rows.exclude(pk__in=done).order_by("nominate_until", "pk")
    return [Waiting("nominate", one.name, one.pk, one.nominate_until) for one in rows[:3]]


def _publications(actor: Actor) -> list[Waiting]:
    offices = [office.unit_id for office in actor.holds(Role.OFFICER)]
    rows = AwardRound.objects.filter(unit__in=offices, state=AwardState.COUNTED).order_by("pk")
    return [Waiting("publish", one.name, one.pk) for one in rows[:3]]


def _reviews(actor: Actor, on: date) -> list[Waiting]:
    return [Waiting("review", "", plan, None, number) for plan, number in waiting_reviews(actor, on=on).items()]
