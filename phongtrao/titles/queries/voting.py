"""Whom the council votes about."""

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.titles.models import AwardRound, Nomination, NominationState, Outcome

from .dossier import standings_of
from .rounds import NominationLine
from .twins import twins_among


def voted_about(one: AwardRound) -> list[Nomination]:
    """The nominations that the council votes about, each person once. Two queries, and one for each link of records."""
    rows = Nomination.objects.filter(round=one, state=NominationState.AGREED).exclude(outcome=Outcome.UNFIT)
    able = list(rows.select_related("person", "unit").order_by("person__sort_key", "pk"))
    twins = {row.pk for row in twins_among(able)}
    return [row for row in able if row.pk not in twins]


def ballot_of(one: AwardRound, actor: Actor) -> tuple[NominationLine, ...]:
    """What stands on the ballot of a member of the council: everybody but themself. Five queries."""
    mine = set(organizations.records_behind(actor.user_id))
    rows = [row for row in voted_about(one) if row.person_id not in mine]
    standings = standings_of(rows, one.standard)
    return tuple(NominationLine(row, row.name, lines=standings[row.pk]) for row in rows)
