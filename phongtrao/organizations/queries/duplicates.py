"""Records that look like one person: found, looked at before they are merged, and where a merged one lives on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import batched
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Membership, Person
from phongtrao.vietnamese import fold

from .people import steered_people, visible_people

MOST_GROUPS = 100
MOST_SHARED, AT_ONCE = 2000, 200
"""So many things shared are looked at for those that the officer may see, and so many of them at once."""
MOST_NAMESAKES = 5


@dataclass(frozen=True, slots=True)
class Record:
    """One of the records that look alike, with the units where the person belongs or belonged, the newest first."""

    person: Person
    memberships: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Merging:
    """What becomes of two records: `facts` are (what, in the kept, in the one that goes, in the kept afterwards)."""

    kept: Record
    gone: Record
    facts: tuple[tuple[Any, str, str, str], ...]
    both_sign_in: bool


def records(people: Iterable[Person]) -> list[Record]:
    """People with their units, in one query."""
    wanted = list(people)
    held: dict[int, list[Membership]] = {person.pk: [] for person in wanted}
    for row in Membership.objects.filter(person__in=held).select_related("unit").order_by("-since", "-pk"):
        held[row.person_id].append(row)
    return [Record(person, tuple(held[person.pk])) for person in wanted]


def record_groups(groups: Iterable[tuple[str, list[Person]]]) -> list[tuple[str, list[Record]]]:
    """The groups of one page with the units of everybody, in one query."""
    shown = list(groups)
    found = {record.person.pk: record for record in records(person for _why, people in shown for person in people)}
    return [(why, [found[person.pk] for person in people]) for why, people in shown]


def merging_of(actor: Actor, *, kept: int, gone: int) -> Merging | None:
    """What merging would do to two records that an officer sees; None where they are not two such."""
    rows = steered_people(actor).select_related("user").in_bulk([kept, gone])
    if kept == gone or set(rows) != {kept, gone}:
        return None
    one, other = records([rows[kept], rows[gone]])
    facts = [
        (_("Họ và tên"), one.person.full_name, other.person.full_name, one.person.full_name),
        *_filled(one.person, other.person),
    ]
    return Merging(one, other, tuple(facts), bool(one.person.user_id and other.person.user_id))


def _filled(kept: Person, gone: Person) -> list[tuple[Any, str, str, str]]:
    """What the kept record has stays; what it lacks comes from the other. How to reach them is only compared."""
    shown = ((_("Ngày sinh"), "born"), (_("Số thẻ"), "card_number"))
    pairs = [(words, getattr(kept, name), getattr(gone, name)) for words, name in shown]
    found: list[tuple[Any, str, str, str]] = [(words, mine, theirs, mine or theirs) for words, mine, theirs in pairs]
    for words, name in ((_("Thư điện tử"), "email"), (_("Điện thoại"), "phone")):
        mine, theirs = getattr(kept, name), getattr(gone, name)
        has = str(_("có")) if mine else ""
        other = _("có") if theirs and not mine else _("giống") if mine == theirs else _("khác")
        found.append((words, has, str(other) if theirs else "", str(_("có")) if mine or theirs else ""))
    return [row for row in found if row[3]]


def lives_on_in(actor: Actor, pk: int, *, on: date) -> Person | None:
    """The record in which a merged one lives on, if the actor may see it; None for what was not merged."""
    seen = {pk}
    row = Person.objects.filter(pk=pk, merged_into__isnull=False).first()
    while row is not None and row.merged_into_id and row.merged_into_id not in seen:
        seen.add(row.merged_into_id)
        row = Person.objects.get(pk=row.merged_into_id)
    if row is None or row.pk == pk:
        return None
    return visible_people(actor, on=on).filter(pk=row.pk).first()


def namesakes(actor: Actor, details: Mapping[str, Any], *, on: date) -> list[Record]:
    """
    Those whom the actor sees of the same name (without accents) and birth date, or year where that is all that is
    known. Others are not looked for: who they are is not the actor's to know. Two queries; none without a birth.
    """
    born_on, born_in = details["born_on"], details["born_in"]
    if not born_in:
        return []
    born = Q(born_in=born_in) if born_on is None else Q(born_on=born_on) | Q(born_on=None, born_in=born_in)
    people = visible_people(actor, on=on).filter(born, name_key=fold(details["full_name"])[:120])
    return records(people.order_by("pk")[:MOST_NAMESAKES])


def duplicate_groups(actor: Actor, *, on: date) -> list[tuple[str, list[Person]]]:
    """
    Records that look like one person, among those whom an officer sees, by what they share: name and birth date, card
    number, e-mail, phone. Three queries a kind, more where few are seen; at most a hundred groups of each.
    """
    people = steered_people(actor)
    found: dict[tuple[int, ...], tuple[str, list[Person]]] = {}
    for why, fields in (
        ("name", ("name_key", "born_on")),
        ("card", ("card_key",)),
        ("email", ("email",)),
        ("phone", ("phone",)),
    ):
        for group in _groups(people, fields):
            found.setdefault(tuple(person.pk for person in group), (why, group))
    return list(found.values())


def _groups(people: QuerySet[Person], fields: tuple[str, ...]) -> list[list[Person]]:
    """
    Those of the people who share these fields. What is shared is found among all records, from an index, and only
    then who of them may be seen: the other way round every record would be looked at.
    """
    stated = ~Q(**{fields[-1]: None}) if fields[-1] == "born_on" else ~Q(**{fields[-1]: ""})
    everybody = Person.objects.filter(stated, merged_into=None).order_by().values_list(*fields)
    shared = everybody.annotate(number=Count("pk")).filter(number__gt=1).order_by(*fields)[:MOST_SHARED]
    found: list[list[Person]] = []
    for keys in batched((row[:-1] for row in shared), AT_ONCE):
        if len(found) < MOST_GROUPS:
            found += _alike(people, fields, keys)
    return found[:MOST_GROUPS]


def _alike(people: QuerySet[Person], fields: tuple[str, ...], keys: Iterable[tuple[object, ...]]) -> list[list[Person]]:
    """Those of the people who share one of these keys: who they are is found from an index, before they are read."""
    groups: dict[tuple[object, ...], list[Person]] = {key: [] for key in keys}
    wanted = {f"{name}__in": {key[place] for key in groups} for place, name in enumerate(fields)}
    rows = Person.objects.filter(merged_into=None, **wanted).order_by().values_list("pk", *fields)
    ids = [pk for pk, *key in rows if tuple(key) in groups]
    for person in people.filter(pk__in=ids).order_by("pk"):
        groups[tuple(getattr(person, name) for name in fields)].append(person)
    return [group for group in groups.values() if len(group) > 1]
