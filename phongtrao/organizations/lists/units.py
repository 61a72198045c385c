"""Rows of a list of units: what each cell means, where each unit stands, and its faults in words."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.organizations.roster import RosterRow
from phongtrao.vietnamese import fold

from . import values
from .columns import UNITS, title_of
from .tables import Row, Table

KINDS = {
    "chi doan": UnitKind.BRANCH,
    "branch": UnitKind.BRANCH,
    "co so doan": UnitKind.GRASSROOTS_UNION,
    "doan co so": UnitKind.GRASSROOTS_UNION,
    "chi doan co so": UnitKind.GRASSROOTS_UNION,
    "grassroots union": UnitKind.GRASSROOTS_UNION,
    "cum": UnitKind.CLUSTER,
    "cum hoat dong": UnitKind.CLUSTER,
    "cluster": UnitKind.CLUSTER,
    "ban": UnitKind.BOARD,
    "board": UnitKind.BOARD,
    "doan khoi": UnitKind.UNION,
    "union": UnitKind.UNION,
}
_CODE = re.compile(r"[-a-zA-Z0-9_]{1,40}")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
LONGEST_NAME, LONGEST_SHORT, CODE_LENGTH = 250, 80, 40


@dataclass(slots=True)
class UnitDraft:
    """
    A row as a unit. `parent` and `cluster` are codes; `known_as` is the unit that it means where it is known; `misread`
    keeps by column what stands in a cell that could not be understood.
    """

    line: int
    code: str = ""
    name: str = ""
    short_name: str = ""
    kind: str = ""
    parent: str = ""
    cluster: str = ""
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    known_as: Unit | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    misread: dict[str, str] = field(default_factory=dict)

    def as_roster_row(self) -> RosterRow:
        """The row as the roster takes it over."""
        return RosterRow(
            self.line,
            self.code,
            self.name,
            self.short_name,
            self.kind,
            self.parent,
            self.cluster,
            self.aliases,
            self.valid_from or date.min,
        )


def read_units(
    table: Table, columns: Mapping[str, int], known: Iterable[Unit], root: Unit, *, on: date
) -> list[UnitDraft]:
    """Every row of the list; `known` are the units of the subtree of `root`, where all rows must belong."""
    units = {unit.code.casefold(): unit for unit in known}
    drafts = [_draft(row, columns) for row in table.rows]
    _recognise(drafts, units, on)
    by_name = _names([*units.values(), *drafts])
    by_code = {
        code.casefold(): code for code in [*(unit.code for unit in units.values()), *(one.code for one in drafts)]
    }
    by_id = {unit.pk: unit for unit in units.values()}
    for draft in drafts:
        above = by_id.get(draft.known_as.parent_id or 0) if draft.known_as else None
        usual = above.code if above else "" if draft.known_as == root else root.code
        draft.parent = _code_of(draft, "parent", by_code, by_name) or usual
        draft.cluster = _code_of(draft, "cluster", by_code, by_name)
        if above is not None and draft.parent != above.code:
            words = _("đơn vị đang trực thuộc “%(unit)s”; đổi cấp trên cần có quyết định")
            draft.faults.append(words % {"unit": above.name})
    _check_repeated(drafts)
    return _parents_first(drafts)


def _draft(row: Row, columns: Mapping[str, int]) -> UnitDraft:
    draft = UnitDraft(row.line, faults=list(row.faults))

    def read(key: str, reader: Callable[[values.Cell], Any]) -> Any:
        try:
            return reader(row.cell(columns.get(key)))
        except values.Misread as fault:
            draft.faults.append(f"{title_of(UNITS, key)}: {fault}")
            draft.misread[key] = values.text_of(row.cell(columns.get(key)))[: values.SHOWN]
            return ""

    draft.code, draft.name = read("code", _read_code), read("name", _read_name)
    draft.short_name = read("short_name", values.text_of)[:LONGEST_SHORT]
    draft.kind = read("kind", _read_kind)
    draft.parent, draft.cluster = read("parent", values.text_of), read("cluster", values.text_of)
    parts = re.split(r"[|;]", read("aliases", values.text_of))
    draft.aliases = tuple(dict.fromkeys(part.strip()[:LONGEST_NAME] for part in parts if part.strip()))
    draft.valid_from = read("valid_from", values.read_day) or None
    return draft


def _read_code(cell: values.Cell) -> str:
    words = values.text_of(cell).replace(" ", "-")
    if words and not _CODE.fullmatch(words):
        raise values.Misread(_("chỉ gồm chữ không dấu, số và gạch nối, dài nhất 40"))
    return words


def _read_name(cell: values.Cell) -> str:
    words = values.text_of(cell)
    if not fold(words):
        raise values.Misread(_("thiếu tên đơn vị"))
    if len(words) > LONGEST_NAME:
        raise values.Misread(_("dài quá 250 chữ"))
    return words


def _read_kind(cell: values.Cell) -> str:
    words = fold(values.text_of(cell))
    if words and words not in KINDS:
        raise values.Misread(
            _("“%(value)s”: hãy ghi chi đoàn, cơ sở Đoàn, cụm hoạt động hoặc ban") % {"value": words[:40]}
        )
    return KINDS[words] if words else ""


def _recognise(drafts: list[UnitDraft], units: Mapping[str, Unit], on: date) -> None:
    """Find the units that rows mean, by code, else by name; what a row leaves empty stays as it is there."""
    by_name = _names(units.values())
    for draft in drafts:
        named = by_name.get(fold(draft.name)) if not draft.code else None
        unit = units.get((named or draft.code).casefold())
        draft.known_as = unit
        draft.code = unit.code if unit else draft.code or code_for(draft.name)
        draft.kind = draft.kind or (unit.kind if unit else UnitKind.BRANCH)
        draft.short_name = draft.short_name or (unit.short_name if unit else shortened(draft.name))
        draft.valid_from = draft.valid_from or (unit.valid_from if unit else on)


def shortened(name: str) -> str:
    """A name cut to the length of a short name."""
    return name if len(name) <= LONGEST_SHORT else f"{name[: LONGEST_SHORT - 1]}…"


def code_for(name: str, besides: str = "") -> str:
    """
    A code for a unit that has none: readable letters of the name, and a mark that keeps it apart from others.

    `besides` goes into the mark: the same name again gets another code.
    """
    mark = hashlib.sha256((fold(name) + besides).encode()).hexdigest()[:6]
    return f"{_NOT_SLUG.sub('-', fold(name)).strip('-')[: CODE_LENGTH - 7]}-{mark}"


def _names(things: Iterable[Unit | UnitDraft]) -> dict[str, str | None]:
    """Code by folded name; None where two units have the name."""
    found: dict[str, str | None] = {}
    for thing in things:
        key = fold(thing.name)
        found[key] = None if found.get(key, thing.code) != thing.code else thing.code
    return found


def _code_of(draft: UnitDraft, key: str, by_code: Mapping[str, str], by_name: Mapping[str, str | None]) -> str:
    words = str(getattr(draft, key))
    if not words:
        return ""
    found = by_code.get(words.casefold()) or by_name.get(fold(words))
    if found is None:
        draft.faults.append(
            f"{title_of(UNITS, key)}: "
            + _("không có đơn vị “%(name)s” trong tệp và trong hệ thống") % {"name": words[:80]}
        )
    return found or ""


def _check_repeated(drafts: list[UnitDraft]) -> None:
    seen: dict[tuple[str, str], UnitDraft] = {}
    for draft in drafts:
        for key in (("code", draft.code.casefold()), ("name", f"{draft.parent}/{fold(draft.name)}")):
            other = seen.setdefault(key, draft)
            if other is not draft and draft.name:
                draft.faults.append(_("trùng với dòng %(line)s") % {"line": other.line})
                break


def _parents_first(drafts: list[UnitDraft]) -> list[UnitDraft]:
    """Units after those that they belong to; a ring of units is a fault of each."""
    waiting = {one.code: one for one in drafts}
    again = [one for one in drafts if waiting[one.code] is not one]
    ordered: list[UnitDraft] = []
    while waiting:
        ready = [one for one in waiting.values() if one.parent not in waiting]
        if not ready:
            for one in waiting.values():
                one.faults.append(_("các đơn vị trực thuộc lẫn nhau thành vòng"))
            ready = list(waiting.values())
        for one in ready:
            del waiting[one.code]
        ordered += ready
    return ordered + again
