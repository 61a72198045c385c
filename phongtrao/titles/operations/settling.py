"""What merging records and withdrawing leave to settle in a round."""

from datetime import datetime

from django.utils.translation import gettext

from phongtrao.foundation.actors import Actor
from phongtrao.titles import queries, rules
from phongtrao.titles.models import AwardRound, AwardState, Nomination, NominationState, Outcome
from phongtrao.trail import operations as trail

from .telling import accounts_behind, tell_unit


def withdraw_twins(one: AwardRound, by: Actor, at: datetime) -> list[Nomination]:
    """
    Of nominations that records of one person have, one stands: nobody is voted about, counted or chosen twice, whenever
    the records were merged. The others are withdrawn for good, which their person and unit are told.
    """
    twins = queries.twins_in(one)
    reason = gettext("Hai hồ sơ là một người")
    ended = {"state": NominationState.WITHDRAWN, "outcome": "", "ended_at": at, "ended_reason": reason}
    Nomination.objects.filter(pk__in=[row.pk for row in twins]).update(**ended)
    trail.record_many("nomination_withdrawn", subjects=twins, about=one, by=by, at=at, note=reason)
    for row in twins:
        row.round = one
        tell_unit("nomination_withdrawn", row, reason, by, at, people=accounts_behind(row.person))
    if twins:
        settle_tie(round_id=one.pk, by=by, at=at)
    return twins


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
