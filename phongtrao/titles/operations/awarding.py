"""The decision: titles are given, written into the register, and revoked where they were wrong."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.titles import access, rules
from phongtrao.titles.models import Award, AwardRound, AwardState, Nomination, NominationState, Outcome
from phongtrao.titles.refusals import ReasonNeeded, StillTied
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

from .holding import check_state, held_round
from .settling import withdraw_twins
from .telling import tell_nominee, tell_of_awards


@dataclass(frozen=True, slots=True)
class Decree:
    """The decision by which a title is given: its number, day, signer and what the signer is."""

    number: str
    decided_on: date
    signer: str
    signer_title: str = ""


@transaction.atomic
def publish_awards(*, round_id: int, decree: Decree, by: Actor, at: datetime) -> AwardRound:
    """
    Give the title to all who were chosen, by a decision; they are told, and so are the others. A second tap changes
    nothing.

    :raises NotAllowed: `by` does not steer the unit that holds the round.
    :raises NotNow: the votes are not counted.
    :raises StillTied: the chair has not decided between equals.
    """
    one = held_round(round_id)
    access.check_may_hold(by, one.unit)
    if one.state == AwardState.PUBLISHED:
        return one
    check_state(one, AwardState.COUNTED)
    withdraw_twins(one, by, at)
    voted = Nomination.objects.filter(round=one, state=NominationState.AGREED).exclude(outcome="")
    rows = list(voted.select_related("person", "unit").order_by("person__sort_key", "pk"))
    if any(row.outcome == Outcome.TIED for row in rows):
        raise StillTied
    one.decision_number, one.decided_on = decree.number.strip()[:60], decree.decided_on
    one.signer, one.signer_title = decree.signer.strip()[:120], decree.signer_title.strip()[:120]
    one.state, one.published_at = AwardState.PUBLISHED, at
    one.save()
    awards = _awarded(one, decree.decided_on, [row for row in rows if row.outcome == Outcome.CHOSEN], by, at)
    note = f"{one.decision_number}: {len(awards)}"
    trail.record("titles_awarded", subject=one, by=by, at=at, note=note)
    tell_of_awards("title_awarded", awards, "", by, at)
    for row in rows:
        if row.outcome != Outcome.CHOSEN:
            row.round = one
            tell_nominee("title_not_awarded", row, "", by, at)
    return one


def _awarded(one: AwardRound, on: date, rows: list[Nomination], by: Actor, at: datetime) -> list[Award]:
    # Numbers of a unit are given in turn.
    Unit.objects.select_for_update(no_key=True).get(pk=one.unit_id)
    last = Award.objects.filter(unit=one.unit_id, year=on.year).aggregate(last=Max("ordinal"))["last"] or 0
    awards = [_award(one, on, row, ordinal, by, at) for ordinal, row in enumerate(rows, start=last + 1)]
    Award.objects.bulk_create(awards, batch_size=200)
    return awards


def _award(one: AwardRound, on: date, row: Nomination, ordinal: int, by: Actor, at: datetime) -> Award:
    title = one.standard.title
    made = Award(
        round=one,
        nomination=row,
        person=row.person,
        unit=one.unit,
        year=on.year,
        ordinal=ordinal,
        code="".join(secrets.choice(rules.ALPHABET) for _letter in range(rules.CODE_LENGTH)),
        name=row.name,
        title=title.name,
        home=row.unit.name,
        unit_name=one.unit.name,
        decision_number=one.decision_number,
        decided_on=on,
        signer=one.signer,
        signer_title=one.signer_title,
        search=fold(f"{row.name} {title.name} {one.decision_number} {row.unit.name}")[:900],
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    made.digest = made.sealed()
    return made


@transaction.atomic
def revoke_award(*, award_id: int, reason: str, by: Actor, at: datetime) -> Award:
    """
    Take a title back: its address says so from now on, the register keeps the line. A second time changes nothing.

    :raises NotAllowed: `by` does not steer the unit that gave it.
    :raises ReasonNeeded: no reason given.
    """
    row = Award.objects.select_for_update(of=("self",)).select_related("unit").get(pk=award_id)
    access.check_may_hold(by, row.unit)
    if row.is_revoked:
        return row
    if not reason.strip():
        raise ReasonNeeded
    row.revoked_at, row.revoked_reason = at, reason.strip()[:400]
    row.revoked_by, row.revoked_by_user_id = by.label, by.user_id
    row.save(update_fields=["revoked_at", "revoked_reason", "revoked_by", "revoked_by_user_id"])
    trail.record("award_revoked", subject=row, by=by, at=at, note=f"{row.number}: {row.revoked_reason}"[:400])
    known = Award.objects.select_related("person").get(pk=row.pk)
    tell_of_awards("title_revoked", [known], row.revoked_reason, by, at)
    return row
