"""Lists that people send: what is in them, compared with what is known."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.lists import columns as list_columns
from phongtrao.organizations.lists.members import MemberDraft, read_members
from phongtrao.organizations.lists.places import Places
from phongtrao.organizations.lists.tables import Table, read_table
from phongtrao.organizations.lists.units import UnitDraft, read_units
from phongtrao.organizations.lists.values import text_of
from phongtrao.organizations.models import Gender, ListImport, ListKind, Unit, UnitKind
from phongtrao.vietnamese import fold

from .known_members import recognise
from .units import names_under, resolve, subtree, take_members

Draft = MemberDraft | UnitDraft
PREVIEWED = 5
MOST_SHOWN = 200
"""So many faulty rows the page lists; the file to download has all."""
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Check:
    """What a list comes to: its table, which column means what, every row as understood."""

    table: Table
    columns: dict[str, int]
    missing: tuple[str, ...]
    drafts: tuple[Draft, ...]
    guessed: dict[str, int]
    names: dict[int, list[str]]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are, and how many are new, changed, the same, faulty, noted."""
        kinds = Counter(state_of(draft) for draft in self.drafts)
        noted = sum(bool(draft.notes) for draft in self.drafts)
        numbers = {name: kinds[name] for name in ("new", "changed", "same", "faulty")}
        return {"rows": len(self.table.rows), **numbers, "noted": noted}

    @property
    def is_sound(self) -> bool:
        """True if every row may be taken in."""
        return bool(self.drafts) and not any(draft.faults for draft in self.drafts)


def state_of(draft: Draft) -> str:
    """What becomes of a row: faulty, new, changed or same."""
    if draft.faults:
        return "faulty"
    if draft.known_as is None:
        return "new"
    return "changed" if draft.changes else "same"


def check_list(one: ListImport, data: bytes, *, sender: Actor, on: date) -> Check:
    """
    Read a list and compare it with what is known; nothing is written. Faults name whom its sender may see.

    :raises UnreadableList: it cannot be read as a list.
    """
    table = read_table(data, is_heading=partial(list_columns.is_heading, one.kind))
    chosen = {key: at for key, at in one.columns.items() if at < len(table.head)}
    chosen = chosen or list_columns.guess(one.kind, table.head)
    missing = tuple(list_columns.missing(one.kind, chosen))
    if missing:
        return Check(table, chosen, missing, (), {}, {})
    if one.kind == ListKind.UNITS:
        return Check(table, chosen, (), tuple(_units(one, table, chosen, on)), {}, {})
    places = _places(one.unit, on)
    drafts = read_members(table, chosen, places)
    homes = set(take_members([one.unit.path], on=on).values_list("pk", flat=True))
    for draft in drafts:
        if draft.since and draft.since > on:
            words = _("Sinh hoạt từ ngày: %(day)s chưa tới") % {"day": _written_day(draft.since)}
            draft.faults.append(words)
        if draft.unit_id and draft.unit_id not in homes:
            draft.faults.append(_("Đơn vị: cụm hoạt động và ban không quản lý đoàn viên"))
    recognise(drafts, one.unit, sender, on=on)
    return Check(table, chosen, (), tuple(drafts), places.guessed, places.names)


def _places(unit: Unit, on: date) -> Places:
    names = names_under(unit.path, on=on)
    codes = {fold(code): pk for pk, code in subtree(unit.path, on=on).values_list("pk", "code")}
    return Places(names, codes, resolve)


def _units(one: ListImport, table: Table, columns: dict[str, int], on: date) -> list[UnitDraft]:
    known = list(subtree(one.unit.path, on=on).prefetch_related("aliases"))
    drafts = read_units(table, columns, known, one.unit, on=on)
    mine = {unit.pk for unit in known}
    taken = dict(Unit.objects.filter(code__in=[draft.code for draft in drafts]).values_list("code", "pk"))
    kinds = {unit.code: unit.kind for unit in known} | {draft.code: draft.kind for draft in drafts}
    for draft in drafts:
        if taken.get(draft.code, 0) and taken[draft.code] not in mine:
            draft.faults.append(_("Mã: đã dùng cho đơn vị khác"))
        if draft.cluster and kinds.get(draft.cluster) != UnitKind.CLUSTER:
            draft.faults.append(_("Cụm: không phải cụm hoạt động"))
        if draft.known_as:
            _compare(draft, draft.known_as)
    return drafts


def _compare(draft: UnitDraft, unit: Unit) -> None:
    """What would change of a known unit; names that it has besides stay."""
    before = [alias.name for alias in unit.aliases.all()]
    draft.aliases = tuple(dict.fromkeys([*before, *draft.aliases]))
    for name in ("name", "short_name", "kind", "valid_from"):
        if getattr(draft, name) != getattr(unit, name):
            draft.changes[name] = getattr(draft, name)
    if len(draft.aliases) > len(before):
        draft.changes["aliases"] = draft.aliases


def found_in(check: Check) -> dict[str, Any]:
    """What the page shows of a list, as JSON: it is kept until the list is taken in or dropped."""
    faulty = [draft for draft in check.drafts if draft.faults]
    noted = [draft for draft in check.drafts if draft.notes and not draft.faults]
    return {
        "head": list(check.table.head),
        "samples": [_samples(check.table, at) for at in range(len(check.table.head))],
        "missing": list(check.missing),
        "unread": list_columns.unread(check.table.head, check.columns),
        "preview": [_preview(draft, check.names) for draft in check.drafts[:PREVIEWED]],
        "faults": [[draft.line, "; ".join(draft.faults)] for draft in faulty[:MOST_SHOWN]],
        "notes": [[draft.line, "; ".join(draft.notes)] for draft in noted[:MOST_SHOWN]],
        "guessed": [[words, check.names[unit_id][0]] for words, unit_id in list(check.guessed.items())[:MOST_SHOWN]],
    }


def _samples(table: Table, at: int) -> list[str]:
    """The first values of a column, by which one knows it."""
    cells = (text_of(row.cell(at))[:40] for row in table.rows[:MOST_SHOWN])
    return list(islice((cell for cell in cells if cell), SAMPLES))


def _preview(draft: Draft, names: dict[int, list[str]]) -> list[Any]:
    """A row as understood: line, what becomes of it, and its facts; what was typed where that is not understood."""
    return [draft.line, state_of(draft), *(_member(draft, names) if isinstance(draft, MemberDraft) else _unit(draft))]


def _member(draft: MemberDraft, names: dict[int, list[str]]) -> list[str]:
    details, typed = draft.details, draft.misread
    born = _written_day(details["born_on"]) or str(details["born_in"] or "")
    gender = str(Gender(details["gender"]).label) if details["gender"] else ""
    facts = {
        "full_name": details["full_name"],
        "born": born,
        "gender": gender,
        **{key: details[key] for key in ("card_number", "phone", "email")},
        "unit": names[draft.unit_id][0] if draft.unit_id else "",
        "title": draft.title,
        "since": _written_day(draft.since),
    }
    return [typed.get(key) or words for key, words in facts.items()]


def _unit(draft: UnitDraft) -> list[str]:
    kind = str(UnitKind(draft.kind).label) if draft.kind else ""
    facts = {
        **{key: getattr(draft, key) for key in ("name", "code", "short_name")},
        "kind": kind,
        **{key: getattr(draft, key) for key in ("parent", "cluster")},
        "valid_from": _written_day(draft.valid_from),
    }
    return [draft.misread.get(key) or words for key, words in facts.items()]


def _written_day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
