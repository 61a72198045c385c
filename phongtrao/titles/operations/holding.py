"""Rounds, nominations and standards, held until the transaction ends."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.titles import access
from phongtrao.titles.models import (
    AwardRound,
    AwardState,
    Nomination,
    NominationState,
    Seat,
    SeatRole,
    Standard,
    Title,
)
from phongtrao.titles.refusals import HasEnded, NotNow, StandardStands


def held_title(title_id: int, by: Actor) -> Title:
    """The title, held, for who writes titles of its unit. Raises NotAllowed."""
    found = Title.objects.select_for_update(of=("self",), no_key=True).select_related("unit").get(pk=title_id)
    access.check_may_keep_titles(by, found.unit)
    return found


def held_draft(standard_id: int, by: Actor) -> Standard:
    """A standard that may still be written; its title is held. Raises NotAllowed, StandardStands."""
    title = held_title(Standard.objects.values_list("title_id", flat=True).get(pk=standard_id), by)
    found = Standard.objects.get(pk=standard_id)
    found.title = title
    if found.is_published:
        raise StandardStands
    return found


def held_round(round_id: int) -> AwardRound:
    """The round, held."""
    rows = AwardRound.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("unit", "standard__title__unit").get(pk=round_id)


def held_nomination(nomination_id: int) -> Nomination:
    """A nomination; its round is held too."""
    one = held_round(Nomination.objects.values_list("round_id", flat=True).get(pk=nomination_id))
    rows = Nomination.objects.select_for_update(of=("self",)).select_related("person", "unit")
    found = rows.get(pk=nomination_id)
    found.round = one
    return found


def check_state(one: AwardRound, *states: AwardState) -> None:
    """:raises NotNow: the round is in another state."""
    if one.state not in states:
        raise NotNow


def check_stands(nomination: Nomination) -> None:
    """:raises HasEnded: it was declined or withdrawn."""
    if nomination.state not in {NominationState.ASKED, NominationState.AGREED}:
        raise HasEnded


def seat_of(one: AwardRound, by: Actor) -> Seat:
    """
    The place on the council that somebody has.

    :raises NotAllowed: they have none.
    """
    found = Seat.objects.filter(round=one, user=by.user_id or 0).first()
    if found is None:
        raise NotAllowed
    return found


def check_chair(one: AwardRound, by: Actor) -> Seat:
    """
    The chair of the council.

    :raises NotAllowed: `by` is not.
    """
    found = seat_of(one, by)
    if found.role != SeatRole.CHAIR:
        raise NotAllowed
    return found
