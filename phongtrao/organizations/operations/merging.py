"""Two records of one person made one, and taken apart again."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import queries
from phongtrao.organizations.models import Membership, Person, PersonMerge
from phongtrao.organizations.refusals import NotUndoable, SamePerson
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import label_of

from .people import with_keys

FILLED = ("born_on", "born_in", "gender", "email", "phone", "card_number")


@transaction.atomic
def merge_persons(*, kept: Person, gone: Person, by: Actor, at: datetime) -> PersonMerge:
    """
    Let one record live on in another: memberships go over, empty fields are filled; where both belong to one unit
    at once, the second membership stays in the record that goes, and is shown with it.

    :raises NotAllowed: `by` is no officer who sees both.
    :raises SamePerson: they are one record, or one is merged already, or both have accounts.
    """
    _check_steers_both(by, kept, gone)
    rows = Person.objects.select_for_update().in_bulk([kept.pk, gone.pk])
    if len(rows) < 2:  # noqa: PLR2004  (two records)
        raise SamePerson
    kept, gone = rows[kept.pk], rows[gone.pk]
    if kept.merged_into_id or gone.merged_into_id or (kept.user_id and gone.user_id):
        raise SamePerson
    moved = _move(gone, kept)
    empty = [name for name in FILLED if not getattr(kept, name) and getattr(gone, name)]
    found = {name: getattr(gone, name) for name in empty}
    user, gone.user, gone.merged_into = gone.user, None, kept
    gone.save()
    for name, value in found.items():
        setattr(kept, name, value)
    kept.user = kept.user or user
    with_keys(kept).save()
    before = {"fields": empty, "user": user.pk if user else None}
    merge = PersonMerge.objects.create(kept=kept, gone=gone, moved=moved, before=before, by=by.label, at=at)
    trail.record("person_merged", subject=kept, by=by, at=at, note=label_of(gone))
    trail.record("person_merged_away", subject=gone, by=by, at=at, note=label_of(kept))
    return merge


@transaction.atomic
def undo_merge(*, merge: PersonMerge, by: Actor, at: datetime) -> Person:
    """
    Take two merged records apart as they were: memberships go back, filled fields are emptied.

    :raises NotAllowed: `by` is no officer who sees the kept one.
    :raises NotUndoable: it was undone before, or the kept record was merged itself.
    """
    merge = PersonMerge.objects.select_for_update(of=("self",)).select_related("kept", "gone").get(pk=merge.pk)
    kept, gone = merge.kept, merge.gone
    _check_steers_both(by, kept, kept)
    if merge.undone_at or kept.merged_into_id:
        raise NotUndoable
    Membership.objects.filter(pk__in=merge.moved).update(person=gone)
    for name in merge.before["fields"]:
        if getattr(kept, name) == getattr(gone, name):
            setattr(kept, name, None if name.startswith("born") else "")
    user = kept.user if kept.user_id and kept.user_id == merge.before["user"] else None
    if user:
        kept.user = None
    with_keys(kept).save()
    gone.merged_into, gone.user = None, user
    gone.save()
    merge.undone_by, merge.undone_at = by.label, at
    merge.save()
    trail.record("person_merge_undone", subject=kept, by=by, at=at, note=label_of(gone))
    trail.record("person_merge_undone", subject=gone, by=by, at=at, note=label_of(kept))
    return gone


def _move(gone: Person, kept: Person) -> list[int]:
    """Hand the memberships over, but for those in units to which the other belongs too."""
    open_units = set(kept.memberships.filter(until=None).values_list("unit_id", flat=True))
    ids = [row.pk for row in gone.memberships.order_by("pk") if row.until or row.unit_id not in open_units]
    Membership.objects.filter(pk__in=ids).update(person=kept)
    return ids


def _check_steers_both(by: Actor, one: Person, other: Person) -> None:
    if queries.steered_people(by).filter(pk__in=[one.pk, other.pk]).count() < len({one.pk, other.pk}):
        raise NotAllowed
