"""Rows of a member list as people: what each cell means, and its faults in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from phongtrao.vietnamese import fold

from . import values
from .columns import MEMBERS, title_of
from .places import Places
from .tables import Row, Table

LONGEST_TITLE = 80
READERS: dict[str, Callable[[values.Cell], Any]] = {
    "gender": values.read_gender,
    "email": values.read_email,
    "phone": values.read_phone,
    "card_number": values.read_card,
    "since": values.read_day,
}


@dataclass(slots=True)
class MemberDraft:
    """
    A row as a person. `faults` keep the whole list from being taken in, `notes` do not. `known_as` is the record that
    it means, `changes` what would be changed there; both are found out by `queries.imports`. `misread` keeps by column
    what stands in a cell that could not be understood.
    """

    line: int
    details: dict[str, Any] = field(default_factory=dict)
    name_key: str = ""
    unit_id: int | None = None
    title: str = ""
    since: date | None = None
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    known_as: Any = None
    changes: dict[str, Any] = field(default_factory=dict)
    misread: dict[str, str] = field(default_factory=dict)


def read_members(table: Table, columns: Mapping[str, int], places: Places) -> list[MemberDraft]:
    """Every row of the list; those with faults too."""
    drafts = [_draft(row, columns, places) for row in table.rows]
    _note_repeated(drafts)
    return drafts


def _draft(row: Row, columns: Mapping[str, int], places: Places) -> MemberDraft:
    draft = MemberDraft(row.line, faults=list(row.faults))

    def read(key: str, reader: Callable[[values.Cell], Any], cell: values.Cell) -> Any:
        try:
            return reader(cell)
        except values.Misread as fault:
            draft.faults.append(f"{title_of(MEMBERS, key)}: {fault}")
            draft.misread[key] = values.text_of(cell)[: values.SHOWN]
            return None

    draft.details["full_name"] = read("full_name", values.read_name, _name_cell(row, columns)) or ""
    draft.name_key = fold(draft.details["full_name"])[:120]
    born = read("born", values.read_birth, row.cell(columns.get("born"))) or (None, None)
    draft.details["born_on"], draft.details["born_in"] = born
    found = {key: read(key, reader, row.cell(columns.get(key))) for key, reader in READERS.items()}
    draft.since = found.pop("since")
    draft.details |= {key: value or "" for key, value in found.items()}
    draft.unit_id = read("unit", places.read_unit, row.cell(columns.get("unit")))
    draft.title = values.text_of(row.cell(columns.get("title")))[:LONGEST_TITLE]
    return draft


def _name_cell(row: Row, columns: Mapping[str, int]) -> values.Cell:
    """The full name, or family name and given name joined."""
    if "full_name" in columns:
        return row.cell(columns["full_name"])
    parts = (values.text_of(row.cell(columns.get(key))) for key in ("family", "given"))
    return " ".join(part for part in parts if part)


def _note_repeated(drafts: list[MemberDraft]) -> None:
    """A card number twice is a fault of both rows; the same name and birth date twice is noted."""
    for first, again in _pairs(drafts, lambda draft: draft.details["card_number"]):
        for draft, other in ((first, again), (again, first)):
            words = _("Số thẻ đoàn viên: trùng với dòng %(line)s, %(name)s")
            draft.faults.append(words % {"line": other.line, "name": other.details["full_name"] or "–"})
    for first, again in _pairs(drafts, _identity):
        cards = {draft.details["card_number"] for draft in (first, again)} - {""}
        if len(cards) < 2:  # noqa: PLR2004  (two cards are two people)
            for draft, other in ((first, again), (again, first)):
                draft.notes.append(_("cùng tên, cùng ngày sinh với dòng %(line)s") % {"line": other.line})


def _identity(draft: MemberDraft) -> tuple[str, date] | None:
    born_on = draft.details["born_on"]
    return (draft.name_key, born_on) if born_on and draft.name_key else None


def _pairs(
    drafts: list[MemberDraft], key_of: Callable[[MemberDraft], Any]
) -> Iterator[tuple[MemberDraft, MemberDraft]]:
    """The first draft with a key, and each later one with the same."""
    seen: dict[Any, MemberDraft] = {}
    for draft in drafts:
        key = key_of(draft)
        if key and seen.setdefault(key, draft) is not draft:
            yield seen[key], draft
