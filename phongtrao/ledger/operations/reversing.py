"""Taking entries back: nothing is changed, another entry says that it was not so, and why."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries
from phongtrao.ledger.models import Entry
from phongtrao.ledger.refusals import ReasonMissing

from .balances import known_metrics, move
from .writing import write_entries


@transaction.atomic
def reverse(*, entries: Sequence[int], reason: str, source: str, by: Actor, at: datetime) -> list[Entry]:
    """
    Take entries back, each once; returns the reversals in the order of the entries. A second time finds the first.

    :raises ReasonMissing: no reason given.
    :raises ValueError: an entry is unknown, or is a reversal: what was taken back wrongly is recorded anew.
    """
    if not reason.strip():
        raise ReasonMissing
    held = {entry.pk: entry for entry in queries.held(entries)}
    if held.keys() != set(entries) or any(entry.reversal_of_id for entry in held.values()):
        raise ValueError(f"unknown, or reversals themselves: {entries}")
    known = {entry.reversal_of_id: entry for entry in Entry.objects.filter(reversal_of__in=held)}
    rungs = queries.rungs_of(held.values())
    serves = {_key(pk): labels for pk, labels in queries.labels_of(held).items()}
    rows = [
        _opposite(entry, rungs[pk], reason.strip(), source, by, at) for pk, entry in held.items() if pk not in known
    ]
    new = write_entries(rows, serves).values()
    move([(entry.pk, entry.rung, 1) for entry in new], known_metrics())
    known |= {entry.reversal_of_id: entry for entry in new}
    return [known[pk] for pk in entries]


def _key(pk: int) -> str:
    return f"reversal:{pk}"


def _opposite(entry: Entry, rung: int, reason: str, source: str, by: Actor, at: datetime) -> Entry:
    """The same with all of it negative, where the entry stood and on the rung that it has come to."""
    return Entry(
        metric_id=entry.metric_id,
        quantity=-entry.quantity,
        unit_id=entry.unit_id,
        path=entry.path,
        cluster_id=entry.cluster_id,
        subject=entry.subject,
        occurred_on=entry.occurred_on,
        recorded_at=at,
        rung=rung,
        source=source,
        key=_key(entry.pk),
        reversal_of_id=entry.pk,
        reason=reason[:400],
        by_user_id=by.user_id,
    )
