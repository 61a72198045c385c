"""Under which stretch of time each obligation of a unit stands: where something is to be done for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from phongtrao.obligations.models import CLOSED, Evidence, Petition
from phongtrao.periods import Period

from .registrations import Content, contents_of
from .unit import Line

STRETCHES = ("late", "report", "week", "month", "later", "open", "past", "done")
"""What has a day comes before what has none, and that before what no day is left for in the time of its plan."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of some obligations besides themselves, by their numbers."""

    contents: dict[int, tuple[Content, ...]]
    proofs: dict[int, int]
    asked: frozenset[int]


def known_of(ids: list[int]) -> Known:
    """What is known of obligations, in five queries."""
    proofs: dict[int, int] = {}
    shown = Evidence.objects.filter(obligation__in=ids, removal=None).order_by("pk")
    for obligation_id in shown.values_list("obligation_id", flat=True):
        proofs[obligation_id] = proofs.get(obligation_id, 0) + 1
    asked = Petition.objects.filter(obligation__in=ids, is_open=True).order_by("pk")
    return Known(contents_of(ids), proofs, frozenset(asked.values_list("obligation_id", flat=True)))


def by_time(lines: Iterable[Line], known: Known, month: Period, today: date) -> dict[str, list[Line]]:
    """Each line under the stretch of time in which something is to be done for it."""
    week = Period.of("week", today).end
    groups: dict[str, list[Line]] = {name: [] for name in STRETCHES}
    for line in lines:
        groups[_stretch(line, known, week, month.end, today)].append(line)
    return groups


def _stretch(line: Line, known: Known, week: date, end: date, today: date) -> str:
    """What was registered for a day gone by waits for a report; what nobody has given a day stands by itself."""
    if line.obligation.state in CLOSED or line.stroke == "met":
        return "done"
    if line.stroke == "late":
        return "late"
    days = [one.version.ends_on for one in known.contents.get(line.obligation.pk, ()) if one.version.ends_on]
    coming = [day for day in days if day >= today]
    if days and not coming:
        return "report"
    stretch = _stretch_of(min(coming, default=line.obligation.due_to), week, end)
    return "past" if stretch == "open" and line.obligation.plan.window_to < today else stretch


def _stretch_of(day: date | None, week: date, end: date) -> str:
    if day is None:
        return "open"
    if day > end:
        return "later"
    return "week" if day <= week else "month"


def of_month(lines: Iterable[Line], known: Known, month: Period, today: date) -> dict[str, list[Line]]:
    """What is or was due, or registered, in a month that is not this one."""
    groups: dict[str, list[Line]] = {"late": [], "month": [], "done": []}
    for line in lines:
        days = {line.obligation.due_to}
        for content in known.contents.get(line.obligation.pk, ()):
            days |= {content.version.starts_on, content.version.ends_on}
        if any(day and month.contains(day) for day in days):
            is_done = line.obligation.state in CLOSED or line.stroke == "met"
            groups["done" if is_done else "late" if line.stroke == "late" else "month"].append(line)
    return groups
