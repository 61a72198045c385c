"""
Two records of one person made one, and taken apart again: the person counts once among different people, everywhere.

Entries of the one that goes are taken back with the reason and said anew of the one that stays; taken apart, those go
back. Where both were at one session, or both have a certificate, one stands (`twins`). Activities are held first, then
records, then entries, as whoever checks somebody in holds them, so that no check-in slips between.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import batched

from django.db import transaction
from django.utils.translation import gettext

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as entries
from phongtrao.ledger.models import Entry
from phongtrao.ledger.operations import Anew
from phongtrao.obligations import labels
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries as owed
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries as people
from phongtrao.organizations.models import Person, PersonMerge

from . import twins

AT_ONCE = 500


@transaction.atomic
def merge_persons(*, kept: Person, gone: Person, by: Actor, at: datetime) -> PersonMerge:
    """
    Let one record live on in another, with what they took part in.

    :raises NotAllowed, SamePerson: see `organizations.operations.merge_persons`.
    """
    twins.hold_activities_of([kept.pk, gone.pk])
    merge = organizations.merge_persons(kept=kept, gone=gone, by=by, at=at)
    _hand_over(gone.pk, kept.pk, by, at)
    return merge


@transaction.atomic
def undo_merge(*, merge: PersonMerge, by: Actor, at: datetime) -> Person:
    """
    Take two merged records apart: each has taken part in what it had before.

    :raises NotAllowed, NotUndoable: see `organizations.operations.undo_merge`.
    """
    twins.hold_activities_of([merge.kept_id])
    gone = organizations.undo_merge(merge=merge, by=by, at=at)
    back = entries.handed_over(_subject(gone.pk), _subject(merge.kept_id))
    _say_of(back, _subject(gone.pk), gettext("Hai hồ sơ đã tách lại"), _source(gone.pk), by, at)
    twins.take_apart(kept_id=merge.kept_id, gone_id=gone.pk, merge_id=merge.pk, by=by, at=at)
    return gone


def hand_over_merged(*, by: Actor, at: datetime) -> int:
    """
    Let those who were merged before entries followed count once; how many records had something to hand over. A
    second time changes nothing.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    gone = Person.objects.exclude(merged_into=None).order_by("pk").values_list("pk", flat=True)
    handed = 0
    for some in batched(gone, AT_ONCE):
        subjects = [_subject(pk) for pk in some]
        there = entries.standing_of(subjects) | twins.named_in_papers(subjects)
        kept = people.latest_records(some)
        for pk in some:
            if _subject(pk) in there:
                with transaction.atomic():
                    twins.hold_activities_of([kept[pk]])
                    _hand_over(pk, kept[pk], by, at)
                handed += 1
    return handed


def _hand_over(gone: int, kept: int, by: Actor, at: datetime) -> None:
    twins.make_one(kept_id=kept, source=_source(gone), by=by, at=at)
    standing = list(entries.standing(subject=_subject(gone)).values_list("pk", flat=True))
    _say_of(standing, _subject(kept), gettext("Hai hồ sơ là một người"), _source(gone), by, at)


def _say_of(standing: Sequence[int], subject: str, reason: str, source: str, by: Actor, at: datetime) -> None:
    """Say some entries anew of somebody else; obligations that are measured by different people follow."""
    if not standing:
        return
    served = labels.obligations_in(entries.labels_of(standing).values())
    metrics = Entry.objects.filter(pk__in=standing).order_by().values_list("metric__key", flat=True).distinct()
    moved = owed.moved_by(metrics, Obligation.objects.filter(pk__in=served))
    for some in batched(standing, AT_ONCE):
        ledger.restate(entries={pk: [Anew(subject=subject)] for pk in some}, reason=reason, source=source, by=by, at=at)
    obligations.follow_balances(obligation_ids=moved, by=by, at=at)


def _subject(person_id: int) -> str:
    return f"p{person_id}"


def _source(person_id: int) -> str:
    return f"organizations.person:{person_id}"
