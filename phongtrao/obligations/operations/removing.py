"""Taking evidence out of sight: it is marked, and stays."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import access, queries
from phongtrao.obligations.models import Evidence, EvidenceRemoval
from phongtrao.trail import operations as trail

from .progress import locked
from .registering import ReasonMissing


@transaction.atomic
def remove_evidence(*, evidence_id: int, reason: str, by: Actor, at: datetime) -> EvidenceRemoval:
    """
    Take a piece out of sight, with the reason; it stays for officers. Done twice, the second time changes nothing.

    :raises NotAllowed: `by` may not speak for the unit that showed it.
    :raises ReasonMissing: no reason given.
    """
    piece = Evidence.objects.select_for_update(of=("self",)).get(pk=evidence_id)
    obligation = locked(piece.obligation_id) if piece.obligation_id else None
    if obligation:
        access.check_may_report_for(by, piece.unit_id, queries.leads_of(obligation))
    else:
        access.check_may_show_for(by, piece.unit)
    known = EvidenceRemoval.objects.filter(evidence=piece).first()
    if known:
        return known
    if not reason.strip():
        raise ReasonMissing
    removal = EvidenceRemoval.objects.create(
        evidence=piece, reason=reason.strip(), by=by.label, by_user_id=by.user_id, at=at
    )
    about = obligation.plan if obligation else None
    trail.record("evidence_removed", subject=obligation or piece.unit, about=about, by=by, at=at)
    return removal
