"""What of evaluation waits for somebody: for the home of each."""

from dataclasses import dataclass
from datetime import date

from phongtrao.evaluation.models import Appeal, Evaluation, Round, RoundState
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Role


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something to do: `kind` is claim, settle or appeals; where; until when; how many."""

    kind: str
    title: str
    pk: int
    until: date | None
    number: int = 1


def waiting_for(actor: Actor, *, on: date) -> list[Waiting]:
    """
    For secretaries: points to be given to their units. For members of a council: units to be looked at. For the chair:
    appeals to be answered. Three queries.
    """
    offices = [office.unit_id for office in actor.holds(Role.SECRETARY)]
    claims = Evaluation.objects.filter(
        unit__in=offices, claimed_at=None, round__state=RoundState.OPEN, round__claim_until__gte=on
    )
    rows = claims.select_related("round").order_by("round__claim_until", "pk")
    found = [Waiting("claim", row.round.title, row.pk, row.round.claim_until) for row in rows[:3]]
    if actor.user_id is None:
        return found
    judged = Round.objects.filter(councillors__user=actor.user_id, state=RoundState.REVIEW).order_by("pk")
    found += [Waiting("settle", one.title, one.pk, None) for one in judged[:3]]
    asked = Appeal.objects.filter(
        answered_at=None,
        evaluation__round__councillors__user=actor.user_id,
        evaluation__round__councillors__is_chair=True,
    )
    appeals = asked.select_related("evaluation__round").order_by("answer_by", "pk")
    by_round: dict[int, list[Appeal]] = {}
    for appeal in appeals[:50]:
        by_round.setdefault(appeal.evaluation.round_id, []).append(appeal)
    found += [
        Waiting("appeals", some[0].evaluation.round.title, pk, some[0].answer_by, len(some))
        for pk, some in by_round.items()
    ]
    return found
