"""Writing the rows of a sound list: people with their memberships, units with their places. Many rows a statement."""

import time
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import batched

from phongtrao.organizations.lists.members import MemberDraft
from phongtrao.organizations.lists.progress import STEP, tell
from phongtrao.organizations.lists.units import UnitDraft
from phongtrao.organizations.models import ListImport, Membership, Person, Unit

from .people import with_keys
from .rosters import place_in_cluster, take_unit

PERSON_FIELDS = (
    "full_name",
    "born_on",
    "born_in",
    "gender",
    "email",
    "phone",
    "card_number",
    "name_key",
    "card_key",
    "search",
    "sort_key",
)


def write_members(one: ListImport, drafts: Sequence[MemberDraft], *, on: date) -> None:
    """New people with their memberships, and what is new of those known."""
    done = 0
    for some in _told(one, [draft for draft in drafts if draft.known_as is None], len(drafts), done):
        people = Person.objects.bulk_create([with_keys(Person(**draft.details)) for draft in some])
        Membership.objects.bulk_create(
            Membership(
                person=person,
                unit_id=draft.unit_id or one.unit_id,
                since=draft.since or on,
                title=draft.title,
            )
            for person, draft in zip(people, some, strict=True)
        )
        done += len(some)
    for some in _told(one, [draft for draft in drafts if draft.changes], len(drafts), done):
        changed = [_changed(draft) for draft in some]
        Person.objects.bulk_create(
            changed, update_conflicts=True, unique_fields=["id"], update_fields=list(PERSON_FIELDS)
        )


def _changed(draft: MemberDraft) -> Person:
    person: Person = draft.known_as
    for name, value in draft.changes.items():
        setattr(person, name, value)
    return with_keys(person)


def write_units(one: ListImport, drafts: Sequence[UnitDraft], known: dict[str, Unit], *, on: date) -> None:
    """Units, those above before those below; known ones keep their place."""
    units = dict(known)
    for some in _told(one, drafts, len(drafts), 0):
        for draft in some:
            parent = draft.known_as.parent if draft.known_as else units[draft.parent]
            if draft.known_as is None or draft.changes:
                units[draft.code] = take_unit(draft.as_roster_row(), parent)
    for draft in drafts:
        if draft.cluster:
            place_in_cluster(units[draft.code], units[draft.cluster], on)


def _told[Draft](one: ListImport, drafts: Sequence[Draft], total: int, done: int) -> Iterator[tuple[Draft, ...]]:
    """The drafts some at once; before each lot it is said how far the list is."""
    for some in batched(drafts, STEP):
        tell(one.pk, done, total, time.time())
        yield some
        done += len(some)
