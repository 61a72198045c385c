"""Which records the rows of a member list mean, and what they would change there."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import batched
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.lists.members import MemberDraft
from phongtrao.organizations.models import Membership, Person, Unit

from .people import visible_people
from .units import current

AT_ONCE = 5000
DETAILS = ("full_name", "gender", "email", "phone", "card_number")


@dataclass(frozen=True, slots=True)
class _Known:
    """
    The people who may be meant: by card number, by folded name; where each belongs today. `seen` are those of other
    units, by a card number of the list, whose pages the sender may open.
    """

    by_card: dict[str, Person]
    by_name: dict[str, list[Person]]
    held: dict[int, list[Membership]]
    seen: frozenset[int]


def recognise(drafts: list[MemberDraft], unit: Unit, sender: Actor, *, on: date) -> None:
    """
    Say for each row which record it means, what it would change, and why it cannot be.

    Only who belongs to the unit or below it is ever changed. Who looks like somebody elsewhere becomes a new record
    with a note, for an officer to merge: nobody learns from a list who belongs where, unless the sender may know.
    """
    known = _known(drafts, unit, sender, on)
    meant: dict[int, MemberDraft] = {}
    for draft in drafts:
        person = _by_card(draft, unit, known) if draft.details["card_number"] else None
        person = person or (None if draft.faults else _by_name(draft, unit, known))
        if person is None:
            continue
        other = meant.setdefault(person.pk, draft)
        if other is not draft:
            draft.faults.append(_("cùng một người đã có với dòng %(line)s") % {"line": other.line})
        draft.known_as = person
        _compare(draft, person, _within(known.held[person.pk], unit))


def _known(drafts: Iterable[MemberDraft], unit: Unit, sender: Actor, on: date) -> _Known:
    people = Person.objects.filter(merged_into=None)
    cards = {draft.details["card_number"] for draft in drafts} - {""}
    names = {draft.name_key for draft in drafts} - {""}
    by_card = {one.card_number: one for one in _where(cards, lambda some: people.filter(card_number__in=some))}
    by_name: dict[str, list[Person]] = defaultdict(list)
    for one in _where(names, lambda some: people.filter(name_key__in=some)):
        by_name[one.name_key].append(one)
    ids = {one.pk for one in by_card.values()} | {one.pk for same in by_name.values() for one in same}
    held: dict[int, list[Membership]] = defaultdict(list)
    for row in _where(
        ids, lambda some: current(Membership.objects.filter(person__in=some), on=on).select_related("unit")
    ):
        held[row.person_id].append(row)
    others = {one.pk for one in by_card.values() if not _within(held[one.pk], unit)}
    may_see = visible_people(sender, on=on).only("pk")
    seen = frozenset(one.pk for one in _where(others, lambda some: may_see.filter(pk__in=some)))
    return _Known(by_card, by_name, held, seen)


def _where(keys: Iterable[Any], rows_of: Callable[[tuple[Any, ...]], QuerySet[Any]]) -> Iterator[Any]:
    """Rows found by many keys, some thousand at once."""
    for some in batched(sorted(keys), AT_ONCE):
        yield from rows_of(some).order_by("pk").iterator(chunk_size=AT_ONCE)


def _within(held: Iterable[Membership], unit: Unit) -> list[Membership]:
    return [row for row in held if row.unit.path.startswith(unit.path)]


def _by_card(draft: MemberDraft, unit: Unit, known: _Known) -> Person | None:
    """Whoever has the card; a fault where that is somebody else, or somebody of another unit."""
    person = known.by_card.get(draft.details["card_number"])
    if person is None:
        return None
    here = _within(known.held[person.pk], unit)
    if not here and person.pk in known.seen:
        units = known.held[person.pk]
        words = _("Số thẻ đoàn viên: đã cấp cho %(name)s, %(unit)s; nếu là một người, hãy làm chuyển sinh hoạt")
        words %= {"name": person.full_name, "unit": units[0].unit.short_name if units else _("đã thôi sinh hoạt")}
    elif not here:
        words = _("Số thẻ đoàn viên: đã cấp cho người của đơn vị khác; nếu là một người, hãy làm chuyển sinh hoạt")
    elif person.name_key != draft.name_key or not _same_birth(draft, person):
        words = _("Số thẻ đoàn viên: đã cấp cho %(name)s, %(unit)s")
        words %= {"name": person.full_name, "unit": here[0].unit.short_name}
    else:
        return person
    draft.faults.append(words)
    return None


def _same_birth(draft: MemberDraft, person: Person) -> bool:
    """True unless both births are known and differ."""
    born_on, born_in = draft.details["born_on"], draft.details["born_in"]
    if born_on and person.born_on:
        return bool(born_on == person.born_on)
    return not (born_in and person.born_in) or bool(born_in == person.born_in)


def _by_name(draft: MemberDraft, unit: Unit, known: _Known) -> Person | None:
    """
    The only one of this name who may be meant: same birth date, or the same unit where one birth is unknown.

    Two cards are two people.
    """
    card, born_on = draft.details["card_number"], draft.details["born_on"]
    like = [
        one
        for one in known.by_name.get(draft.name_key, [])
        if _same_birth(draft, one) and not (card and one.card_number and card != one.card_number)
    ]
    wanted = draft.unit_id or unit.pk
    sure = [one for one in like if born_on and born_on == one.born_on and _within(known.held[one.pk], unit)]
    near = [one for one in like if any(row.unit_id == wanted for row in known.held[one.pk])]
    found = sure or near
    if len(found) == 1:
        return found[0]
    if found or any(born_on and born_on == one.born_on for one in like):
        draft.notes.append(_("giống một hồ sơ đã có; nhập vào sẽ thành hồ sơ mới, cán bộ có thể gộp sau"))
    return None


def _compare(draft: MemberDraft, person: Person, here: list[Membership]) -> None:
    """What would change; empty cells change nothing. Where somebody belongs is changed by a transfer."""
    if draft.unit_id and draft.unit_id not in {row.unit_id for row in here}:
        words = _("Đơn vị: đang sinh hoạt ở %(unit)s; hãy làm chuyển sinh hoạt")
        draft.faults.append(words % {"unit": here[0].unit.short_name if here else "–"})
        return
    for name in DETAILS:
        value = draft.details[name]
        if value and value != getattr(person, name):
            draft.changes[name] = value
    born_on, born_in = draft.details["born_on"], draft.details["born_in"]
    if born_on and born_on != person.born_on:
        draft.changes |= {"born_on": born_on, "born_in": born_in}
    elif born_in and not person.born_in:
        draft.changes["born_in"] = born_in
