"""The roster file (don-vi.csv): its columns, and every fault in it by row. Nothing is written here."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from .models import UnitKind

COLUMNS = ("ma", "ten", "ten_ngan", "loai", "truc_thuoc", "cum", "ten_khac", "hieu_luc_tu")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One unit as the file has it. `line` counts from 1, the header being line 1."""

    line: int
    code: str
    name: str
    short_name: str
    kind: str
    parent_code: str
    cluster_code: str
    aliases: tuple[str, ...]
    valid_from: date


def parse_roster(data: bytes) -> tuple[list[RosterRow], list[str]]:
    """All rows that could be read and all faults found, each with its line. Empty faults: the file is sound."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [], [_("Tệp không phải mã UTF-8. Hãy lưu lại dạng CSV UTF-8 rồi nhập lại.")]
    reader = csv.DictReader(io.StringIO(text))
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or [])]
    if missing:
        return [], [_("Thiếu cột: %(columns)s.") % {"columns": ", ".join(missing)}]
    rows: list[RosterRow] = []
    faults: list[str] = []
    for line, raw in enumerate(reader, start=2):
        row, wrong = _row(line, {key: (value or "").strip() for key, value in raw.items() if key})
        faults += wrong
        if row:
            rows.append(row)
    return rows, faults + _faults_between(rows)


def _row(line: int, raw: dict[str, str]) -> tuple[RosterRow | None, list[str]]:
    faults = [
        _("Dòng %(line)s: thiếu %(column)s.") % {"line": line, "column": name}
        for name in ("ma", "ten", "loai", "hieu_luc_tu")
        if not raw[name]
    ]
    if raw["loai"] and raw["loai"] not in UnitKind.values:
        faults.append(_("Dòng %(line)s: không có loại đơn vị “%(kind)s”.") % {"line": line, "kind": raw["loai"]})
    valid_from = _day(raw["hieu_luc_tu"])
    if raw["hieu_luc_tu"] and valid_from is None:
        faults.append(_("Dòng %(line)s: ngày hiệu lực phải viết dạng 2024-01-31.") % {"line": line})
    if faults or valid_from is None:
        return None, faults
    aliases = tuple(alias.strip() for alias in raw["ten_khac"].split("|") if alias.strip())
    short_name = raw["ten_ngan"] or raw["ten"]
    row = RosterRow(
        line, raw["ma"], raw["ten"], short_name, raw["loai"], raw["truc_thuoc"], raw["cum"], aliases, valid_from
    )
    return row, []


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _faults_between(rows: Iterable[RosterRow]) -> list[str]:
    """Faults that show only between rows: codes twice, parents after their children, unknown clusters."""
    faults = []
    kinds: dict[str, str] = {}
    for row in rows:
        words = {"line": row.line, "code": row.code, "other": row.parent_code or row.cluster_code}
        if row.code in kinds:
            faults.append(_("Dòng %(line)s: mã “%(code)s” đã có ở dòng trên.") % words)
        if row.parent_code and row.parent_code not in kinds:
            faults.append(_("Dòng %(line)s: đơn vị trực thuộc “%(other)s” phải có ở dòng trên.") % words)
        kinds[row.code] = row.kind
    for row in rows:
        if row.cluster_code and kinds.get(row.cluster_code) != UnitKind.CLUSTER:
            words = {"line": row.line, "other": row.cluster_code}
            faults.append(_("Dòng %(line)s: không có cụm “%(other)s”.") % words)
    return faults
