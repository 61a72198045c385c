"""Raising entries on the evidence ladder, once something shows that they are true."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries, rules
from phongtrao.ledger.models import Attestation, Rung

from .balances import known_metrics, move


@transaction.atomic
def attest(*, entries: Sequence[int], rung: Rung, source: str, by: Actor, at: datetime) -> int:
    """
    Raise entries to a rung; returns how many were raised. What stands as high already, and what was taken back, stays.

    :raises ValueError: `source` names no deed.
    """
    if not rules.is_label(source):
        raise ValueError(f"not a label: {source!r}")
    held = [entry for entry in queries.held(entries) if entry.reversal_of_id is None]
    gone = queries.taken_back(entry.pk for entry in held)
    rungs = {pk: old for pk, old in queries.rungs_of(held).items() if old < rung and pk not in gone}
    Attestation.objects.bulk_create(
        [Attestation(entry_id=pk, rung=rung, source=source, at=at, by_user_id=by.user_id) for pk in rungs],
        batch_size=200,
    )
    moves = [(pk, old, -1) for pk, old in rungs.items()] + [(pk, rung.value, 1) for pk in rungs]
    if moves:
        move(moves, known_metrics())
    return len(rungs)
