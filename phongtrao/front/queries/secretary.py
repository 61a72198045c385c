"""The month of a unit: late, this week, this month, later, done; each row one tap from its next step."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import OfficeHeld
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.obligations.queries.unit import Line, in_time, line_of
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, ChargeRole

AT_MOST = 8
"""So many rows of what is later or done are shown; the rest is one tap away."""


@dataclass(frozen=True, slots=True)
class Row:
    """One obligation of the unit, and the words of its next step."""

    line: Line
    step: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are due in one stretch of time. `more` are left out here."""

    name: str
    title: str
    stroke: str
    rows: tuple[Row, ...]
    more: int


@dataclass(frozen=True, slots=True)
class SecretaryHome:
    """The month of a unit. `due` counts what is still to be done by the end of the month, the late included."""

    kind: ClassVar[str] = "secretary"
    unit: Unit
    month: str
    groups: tuple[Group, ...]
    due: int
    late: int


def secretary_home(office: OfficeHeld, *, at: datetime) -> SecretaryHome:
    """Two queries."""
    today = localdate(at)
    unit = Unit.objects.get(pk=office.unit_id)
    held = Holder.objects.filter(unit=unit, role=ChargeRole.LEAD)
    found = in_time(obligations.live().filter(pk__in=held.values("obligation_id")))
    sorted_out = _by_time((line_of(obligation, today) for obligation in found), today)
    groups = tuple(_group(name, lines) for name, lines in sorted_out.items() if lines)
    return SecretaryHome(
        unit=unit,
        month=period_words(Period.of("month", today)),
        groups=groups,
        due=sum(len(sorted_out[name]) for name in ("late", "week", "month")),
        late=len(sorted_out["late"]),
    )


def _by_time(lines: Iterable[Line], today: date) -> dict[str, list[Line]]:
    """Each line under the stretch of time in which it is due; what nobody has given a day stands by itself."""
    week, month = Period.of("week", today).end, Period.of("month", today).end
    groups: dict[str, list[Line]] = {"late": [], "week": [], "month": [], "open": [], "later": [], "done": []}
    for line in lines:
        day = line.obligation.due_to
        if line.stroke in {"met", "late"}:
            name = "done" if line.stroke == "met" else "late"
        elif day is None:
            name = "open"
        elif day <= month:
            name = "week" if day <= week else "month"
        else:
            name = "later"
        groups[name].append(line)
    return groups


def _group(name: str, lines: list[Line]) -> Group:
    titles = {
        "late": _("Chậm"),
        "week": _("Tuần này"),
        "month": _("Tháng này"),
        "open": _("Chưa có hạn"),
        "later": _("Sắp tới"),
        "done": _("Đã xong"),
    }
    shown = lines if name in {"late", "week", "month"} else lines[:AT_MOST]
    stroke = {"late": "late", "done": "met"}.get(name, "")
    rows = tuple(Row(line, _step(line.obligation)) for line in shown)
    return Group(name, titles[name], stroke, rows, len(lines) - len(shown))


def _step(obligation: Obligation) -> str:
    """The next step as the words of a button."""
    is_reached = rules.is_reached(
        done=obligation.done_value,
        target=obligation.target_value,
        comparator=obligation.target_comparator,
        is_daily=obligation.task.cadence == Cadence.DAY,
    )
    step = rules.next_step(
        state=obligation.state,
        force=obligation.force,
        due_to=obligation.due_to,
        is_reached=is_reached,
        is_officer=False,
        is_reporter=True,
    )
    words = {"start": _("Bắt đầu"), "add": _("Cập nhật"), "finish": _("Báo hoàn thành")}
    return words.get(step, _("Xem"))
