"""Ending a petition: by an officer's answer, by the unit's second thought, or because the thing got done."""

from datetime import date, datetime

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Obligation, Petition, PetitionAnswer, PetitionVerdict
from phongtrao.trail import operations as trail


def close(
    asked: Petition, verdict: PetitionVerdict, answer: str, due_to: date | None, by: Actor, at: datetime
) -> PetitionAnswer:
    """Write how a petition ended. The caller has checked."""
    asked.is_open = False
    asked.save(update_fields=["is_open"])
    return PetitionAnswer.objects.create(
        petition=asked,
        verdict=verdict,
        answer=answer.strip(),
        due_to=due_to,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )


def take_back_open(obligation: Obligation, by: Actor, at: datetime) -> None:
    """Who reports a thing as done asks for no waiver and no new day any more."""
    for asked in obligation.petitions.filter(is_open=True).order_by("pk"):
        close(asked, PetitionVerdict.TAKEN_BACK, "", None, by, at)
        trail.record("petition_taken_back", subject=obligation, about=obligation.plan, by=by, at=at)
