"""From the terms of a task to what each unit would owe: nothing is written, nothing is invented."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Literal

from phongtrao.periods import Cadence, Period, split

KEY_LENGTH = 200
"""A longer list of holders is named by its digest."""
RECURRING = frozenset({"week", "month", "quarter", "half"})
"""Cadences shorter than a year: each period's last day is a due day."""

Reason = Literal["nobody", "unclear_unit", "unclear_group", "no_grassroots"]


@dataclass(frozen=True, slots=True)
class LeadGroup:
    """
    Units that a plan charges in one breath.

    `together`: they share one obligation; else each has its own. No units means that nobody has said yet who
    they are; `is_group` tells a cluster or a class from a single name.
    """

    unit_ids: tuple[int, ...]
    together: bool
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """A due window with its origin, and who set it when if a person did."""

    start: date | None = None
    end: date | None = None
    origin: str = ""
    set_by: str = ""
    set_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A number to reach."""

    value: Decimal
    comparator: str
    noun: str
    cadence: str
    origin: str


@dataclass(frozen=True, slots=True)
class TaskTerms:
    """What a task says, as far as owing goes. `cadence_due` carries the cadence's origin."""

    task_id: int
    force: str
    pillar: str
    tier_kind: str
    leads: tuple[LeadGroup, ...]
    partners: tuple[int, ...]
    cadence: Cadence | None
    cadence_origin: Due
    due: Due
    target: Target | None
    window: Period


@dataclass(frozen=True, slots=True)
class Union:
    """Who stands behind the tiers of a plan: its issuer, the board that steers for it, all grassroots unions."""

    issuer_id: int
    board_id: int | None
    grassroots_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One obligation that a task makes. (task_id, period.key, key) is its identity."""

    task_id: int
    holder_ids: tuple[int, ...]
    partner_ids: tuple[int, ...]
    period: Period
    force: str
    pillar: str
    due: Due
    target: Target | None

    @property
    def key(self) -> str:
        """The name of its holders."""
        return holder_key(self.holder_ids)


@dataclass(frozen=True, slots=True)
class Unassignable:
    """A task that obliges somebody, but nobody can say yet whom."""

    task_id: int
    reason: Reason


def holder_key(unit_ids: Iterable[int]) -> str:
    """The name of a set of holders, whatever their order: "u12", "u12+u15"."""
    key = "+".join(f"u{unit_id}" for unit_id in sorted(set(unit_ids)))
    return key if len(key) <= KEY_LENGTH else f"d{sha256(key.encode()).hexdigest()}"


def main_target(targets: Sequence[Target], cadence: str) -> Target | None:
    """The number by which an obligation is measured: the first that holds for one period of the task."""
    return next((target for target in targets if target.cadence in {"", cadence}), None)


def drafts(terms: TaskTerms, union: Union) -> tuple[Draft, ...] | Unassignable:
    """
    Every obligation that a task makes: its groups of holders × its periods. A norm of conduct makes none.

    A task waits as a whole while one of its leads is unclear: published by halves it would have to be torn up.
    """
    if terms.force == "norm":
        return ()
    groups = _holders(terms, union)
    if isinstance(groups, Unassignable):
        return groups
    periods = _periods(terms)
    return tuple(
        Draft(
            task_id=terms.task_id,
            holder_ids=holders,
            partner_ids=tuple(unit_id for unit_id in terms.partners if unit_id not in holders),
            period=period,
            force=terms.force,
            pillar=terms.pillar,
            due=_due(terms, period),
            target=terms.target,
        )
        for holders in groups
        for period in periods
    )


def _holders(terms: TaskTerms, union: Union) -> list[tuple[int, ...]] | Unassignable:
    """Units named by the task first; where it names none, those of its tier."""
    if not terms.leads:
        return _holders_of_tier(terms, union)
    groups: dict[str, tuple[int, ...]] = {}
    for lead in terms.leads:
        if not lead.unit_ids:
            return Unassignable(terms.task_id, "unclear_group" if lead.is_group else "unclear_unit")
        shares = [lead.unit_ids] if lead.together else [(unit_id,) for unit_id in lead.unit_ids]
        for share in shares:
            groups.setdefault(holder_key(share), tuple(sorted(set(share))))
    return list(groups.values())


def _holders_of_tier(terms: TaskTerms, union: Union) -> list[tuple[int, ...]] | Unassignable:
    match terms.tier_kind:
        case "grassroots" | "member":  # a member's duty is its union's to see to
            if not union.grassroots_ids:
                return Unassignable(terms.task_id, "no_grassroots")
            return [(unit_id,) for unit_id in union.grassroots_ids]
        case "bloc":
            return [(union.issuer_id,)]
        case "steering":
            return [(union.board_id or union.issuer_id,)]
        case _:
            return Unassignable(terms.task_id, "nobody")


def _periods(terms: TaskTerms) -> tuple[Period, ...]:
    """
    The periods of the plan's window in which the task is owed.

    A recurring task that also has a due window recurs only inside it; periods are chosen, never cut, so that
    setting a date later does not rename what units already work on.
    """
    periods = split(terms.window, terms.cadence)
    if terms.cadence not in RECURRING:
        return periods
    inside = tuple(
        period
        for period in periods
        if (terms.due.start is None or period.end >= terms.due.start)
        and (terms.due.end is None or period.start <= terms.due.end)
    )
    return inside or periods


def _due(terms: TaskTerms, period: Period) -> Due:
    """
    The due window inside one period.

    A recurring task is due on the last day of each period, because its cadence says so; any other only if the
    text or an officer gave it a day.
    """
    due = terms.due
    if terms.cadence in RECURRING:
        if due.end is not None and period.contains(due.end):
            return due if due.start and period.contains(due.start) else replace(due, start=None)
        return replace(terms.cadence_origin, end=period.end)
    if terms.cadence == "year" and due.end is not None and not period.contains(due.end):
        return Due()
    return due
