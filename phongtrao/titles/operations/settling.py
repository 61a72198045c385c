"""What merging records and withdrawing leave to settle in a round."""

from datetime import datetime

from django.utils.translation import gettext

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.queries import latest_records
from phongtrao.titles import rules
from phongtrao.titles.models import AwardRound, AwardState, Nomination, NominationState, Outcome
from phongtrao.trail import operations as trail


def withdraw_twins(one: AwardRound, by: Actor, at: datetime) -> None:
    """Of nominations that records of one person have, the first stands: nobody is voted about twice."""
    rows = list(
        Nomination.objects.filter(round=one, state=NominationState.AGREED).select_related("unit").order_by("pk")
    )
    latest = latest_records(row.person_id for row in rows if row.person_id)
    seen: set[int] = set()
    twins = []
    for row in rows:
        person = latest.get(row.person_id or 0, row.person_id)
        if person in seen:
            twins.append(row)
        elif person:
            seen.add(person)
    reason = gettext("Hai hồ sơ là một người")
    ended = {"state": NominationState.WITHDRAWN, "ended_at": at, "ended_reason": reason}
    Nomination.objects.filter(pk__in=[row.pk for row in twins]).update(**ended)
    trail.record_many("nomination_withdrawn", subjects=twins, about=one, by=by, at=at, note=reason)


def settle_tie(*, round_id: int, by: Actor, at: datetime) -> None:
    """After somebody left a counted round: where there is room for all who are tied, they are chosen."""
    one = AwardRound.objects.select_related("unit").get(pk=round_id)
    if one.state != AwardState.COUNTED:
        return
    outcomes = dict(Nomination.objects.filter(round=one).exclude(outcome="").values_list("pk", "outcome"))
    tied = [pk for pk, outcome in outcomes.items() if outcome == Outcome.TIED]
    if tied and len(tied) <= rules.places_left(outcomes.values(), one.quota):
        Nomination.objects.filter(pk__in=tied).update(outcome=Outcome.CHOSEN)
        trail.record("tie_broken", subject=one, by=by, at=at, note=gettext("Đủ suất cho những người còn lại"))
