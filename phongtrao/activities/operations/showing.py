"""
Evidence of an activity: it goes to every obligation that it serves, and is one piece of evidence there and here. What
serves none keeps its evidence by itself.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.activities import queries
from phongtrao.activities.models import Activity
from phongtrao.activities.refusals import NothingShown
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Entry, Rung
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.operations import Proof, Said
from phongtrao.trail import operations as trail

from .holding import managed


@transaction.atomic
def show_evidence(
    *, activity_id: int, proofs: Sequence[Proof], caption: str, key: UUID, by: Actor, at: datetime
) -> int:
    """
    Show what an activity did, also after it was closed: its figures then stand on evidence. A second tap with the same
    `key` changes nothing. Returns how many pieces were kept.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises NothingShown: nothing was sent.
    """
    activity = managed(activity_id, by)
    if not proofs:
        raise NothingShown
    kept = show(activity, proofs, caption, key, by, at)
    stated = [f"activities.activity:{activity.pk}"]
    stated += [f"activities.result:{pk}" for pk in activity.results.values_list("pk", flat=True)]
    declared = Entry.objects.filter(source__in=stated, reversal_of=None, reversal=None)
    source = f"activities.activity:{activity.pk}"
    ledger.attest(entries=list(declared.values_list("pk", flat=True)), rung=Rung.EVIDENCED, source=source, by=by, at=at)
    trail.record("activity_shown", subject=activity, by=by, at=at, note=str(kept))
    return kept


def show(activity: Activity, proofs: Sequence[Proof], caption: str, key: UUID, by: Actor, at: datetime) -> int:
    """Keep the pieces under each obligation served, or by themselves; the caller has checked that `by` manages it."""
    if not proofs:
        return 0
    # Whoever holds an activity shows it for all who hold it: they need not work for each unit that owes.
    speaker = replace(by, is_job=True)
    origin = queries.origin_of(activity)
    said = Said(caption=caption or activity.title, on=localdate(activity.starts_at), origin=origin)
    duties = queries.shown_for(activity)
    if not duties:
        return obligations.show_by_itself(
            unit_id=activity.unit_id, said=said, proofs=proofs, key=key, by=speaker, at=at
        )
    kept = 0
    for obligation, unit_id in duties:
        kept = max(
            kept,
            obligations.report_with_evidence(
                obligation_id=obligation.pk,
                unit_id=unit_id,
                said=said,
                proofs=proofs,
                key=uuid5(key, str(obligation.pk)),
                by=speaker,
                at=at,
            ),
        )
    return kept
