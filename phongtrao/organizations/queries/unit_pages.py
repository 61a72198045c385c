"""The page of a unit: what is above, below and beside it, how it came about, what is decided for later."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from phongtrao.organizations.models import (
    ChangeKind,
    Counterpart,
    FormerName,
    Membership,
    Succession,
    Unit,
    UnitChange,
    UnitKind,
)

from .units import current, has_ended, valid_on


@dataclass(frozen=True, slots=True)
class Beside:
    """A unit that stands beside another, and the pair by which it does."""

    pair: Counterpart
    unit: Unit


def counterparts(unit: Unit, *, on: date) -> list[Beside]:
    """The units that stand beside a unit on a day (đơn vị ngành dọc). One query."""
    pairs = current(Counterpart.objects.filter(Q(unit=unit) | Q(other=unit)), on=on).select_related("unit", "other")
    return [
        Beside(pair, pair.other if pair.unit_id == unit.pk else pair.unit) for pair in pairs.order_by("since", "pk")
    ]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of a unit: what was done, with which other unit, by which decision (`detail` names it)."""

    at: date
    words: str
    unit: Unit | None
    detail: str
    change_id: int


@dataclass(frozen=True, slots=True)
class UnitPage:
    """
    A unit with what is above, below and beside it today, how it came about, and what is decided for later; `ends` says
    by what it ended, if it has.
    """

    unit: Unit
    children: tuple[Unit, ...]
    history: tuple[HistoryLine, ...]
    has_ended: bool
    ends: tuple[HistoryLine, ...]
    members: int | None
    coming: tuple[UnitChange, ...]
    beside: tuple[Beside, ...]


def unit_page(unit: Unit, *, counts_members: bool, on: date) -> UnitPage:
    """The page of a unit, in six queries; the number of members only for those who keep them."""
    children = valid_on(on).filter(parent=unit).exclude(kind=UnitKind.CLUSTER)
    came = Succession.objects.filter(Q(predecessor=unit) | Q(successor=unit))
    rows = list(came.select_related("change", "predecessor", "successor").order_by("-change__valid_from", "-pk"))
    is_over = has_ended(unit, on=on)
    ends = tuple(_succession_line(row, unit) for row in rows if is_over and row.predecessor_id == unit.pk)
    formers = FormerName.objects.filter(unit=unit).select_related("change").order_by("-until", "-pk")
    lines = [_succession_line(row, unit) for row in rows] + [_renaming_line(former) for former in formers]
    members = None
    if counts_members:
        held = Membership.objects.filter(unit__path__startswith=unit.path, person__merged_into=None)
        members = current(held, on=on).values("person").distinct().count()
    lines.sort(key=lambda line: line.at, reverse=True)
    coming = unit.changes.filter(done_at=None).order_by("valid_from", "pk")
    beside = tuple(counterparts(unit, on=on))
    return UnitPage(unit, tuple(children), tuple(lines), is_over, ends, members, tuple(coming), beside)


def _succession_line(row: Succession, unit: Unit) -> HistoryLine:
    if row.successor_id is None:
        words, other = _("Đã giải thể"), None
    elif row.predecessor_id == unit.pk:
        words, other = _went_over(row.change), row.successor
    else:
        words, other = _("Kế thừa"), row.predecessor
    return HistoryLine(row.change.valid_from, words, other, _decision(row.change), row.change_id)


def _went_over(change: UnitChange) -> str:
    if change.kind == ChangeKind.MERGE:
        return _("Đã hợp nhất vào")
    return _("Đã tách ra") if change.kind == ChangeKind.SPLIT else _("Đã giải thể, chuyển sang")


def _renaming_line(former: FormerName) -> HistoryLine:
    words = _("Đổi tên từ “%(name)s”") % {"name": former.name}
    return HistoryLine(former.change.valid_from, words, None, _decision(former.change), former.change_id)


def _decision(change: UnitChange) -> str:
    return _("%(kind)s, Quyết định số %(number)s ngày %(day)s") % {
        "kind": change.get_kind_display().capitalize(),
        "number": change.number,
        "day": f"{change.decided_on:%d/%m/%Y}",
    }
