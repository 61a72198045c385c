"""Who sits on the council of a round."""

from datetime import datetime

from django.db import transaction

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.titles import access
from phongtrao.titles.models import AwardRound, AwardState, Nomination, Outcome, Seat, SeatRole
from phongtrao.titles.refusals import NobodyKnown
from phongtrao.trail import operations as trail

from .holding import check_state, held_round


@transaction.atomic
def name_seat(*, round_id: int, username: str, role: str, by: Actor, at: datetime) -> Seat:
    """
    Put somebody on the council, by the name with which they sign in. A new chair or secretary takes the place of the
    old one, who stays a member. After the count a new chair alone, while equals wait for one: the old one may be
    gone, or one of them.

    :raises NotAllowed: `by` does not steer the unit that holds the round.
    :raises NotNow: the council votes already.
    :raises NobodyKnown: nobody signs in by this name.
    """
    one = held_round(round_id)
    access.check_may_hold(by, one.unit)
    if role != SeatRole.CHAIR or not _waits_for_chair(one):
        check_state(one, AwardState.OPEN)
    user = User.objects.filter(username=username.strip(), is_active=True).first()
    if user is None:
        raise NobodyKnown
    if role != SeatRole.MEMBER:
        Seat.objects.filter(round=one, role=role).exclude(user=user).update(role=SeatRole.MEMBER)
    seat, _is_new = Seat.objects.update_or_create(
        round=one, user=user, defaults={"name": str(user)[:200], "role": role}
    )
    trail.record("seat_named", subject=one, by=by, at=at, note=str(seat.get_role_display()))
    return seat


def _waits_for_chair(one: AwardRound) -> bool:
    tied = Nomination.objects.filter(round=one, outcome=Outcome.TIED)
    return one.state == AwardState.COUNTED and tied.exists()


@transaction.atomic
def remove_seat(*, round_id: int, seat_id: int, by: Actor, at: datetime) -> AwardRound:
    """
    Take somebody off the council. A second tap changes nothing.

    :raises NotAllowed: `by` does not steer the unit that holds the round.
    :raises NotNow: the council votes already.
    """
    one = held_round(round_id)
    access.check_may_hold(by, one.unit)
    check_state(one, AwardState.OPEN)
    gone, _by_model = Seat.objects.filter(pk=seat_id, round=one).delete()
    if gone:
        trail.record("seat_removed", subject=one, by=by, at=at)
    return one
