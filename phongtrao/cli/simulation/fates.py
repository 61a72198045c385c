"""What becomes of each thing owed in the simulated year: held, told, begun, let off, or never done."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from phongtrao.cli.demo_programmes import PROGRAMMES, Programme
from phongtrao.obligations import queries
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.plans.models import Plan
from phongtrao.vietnamese import fold

from .chance import day_between, dice


class Fate(StrEnum):
    """What becomes of an obligation."""

    HELD = "held"
    """An activity is held for it."""
    TOLD = "told"
    """The unit reports it as done."""
    BEGUN = "begun"
    """The unit says that it has begun, and no more."""
    WAIVED = "waived"
    """An officer lets the unit off."""
    REFUSED = "refused"
    """The unit asks to be let off, and is not."""
    NEVER = "never"
    """Nothing happens."""


@dataclass(frozen=True, slots=True)
class Course:
    """
    What becomes of one obligation, and on which day; `programmes` are held for it (`is_wide`: for the whole movement),
    `also` is done along with it.
    """

    obligation: Obligation
    unit: Unit
    fate: Fate
    day: date
    name: str
    programmes: tuple[Programme, ...] = ()
    also: tuple[Obligation, ...] = ()
    is_wide: bool = False


PARTS = ((Fate.HELD, 0.42), (Fate.TOLD, 0.85), (Fate.BEGUN, 0.95), (Fate.WAIVED, 0.98), (Fate.REFUSED, 1.0))
"""What a diligent unit makes of what it owes, each up to its share; what a less diligent one leaves is never done."""
MANY = 5
"""What so many units owe each by itself is left undone more easily than what few were named for."""
SURE = 0.95
TOGETHER = 0.3
"""How likely one activity serves two things that a unit owes."""
IN_TIME = 0.85
SOON, LATE = timedelta(days=12), timedelta(days=25)


def silent_unit(plan: Plan) -> Unit | None:
    """The grassroots union that does nothing at all: of those that owe least, the first by its code."""
    leads = (unit for obligation in _owed(plan) for unit in queries.leads_of(obligation))
    owed = Counter(unit for unit in leads if unit.kind == UnitKind.GRASSROOTS_UNION)
    return min(owed, key=lambda unit: (owed[unit], unit.code), default=None)


def courses(plan: Plan) -> list[Course]:
    """The course of everything that is owed under a plan, but of what the silent unit owes."""
    silent, owed = silent_unit(plan), list(_owed(plan))
    units: dict[int, set[Unit]] = {}
    for obligation in owed:
        units.setdefault(obligation.task_id, set()).update(queries.leads_of(obligation))
    found: dict[Unit, list[Course]] = {}
    for obligation in owed:
        unit = queries.leads_of(obligation)[0]
        if unit != silent:
            is_for_all = len(units[obligation.task_id]) >= MANY and len(queries.leads_of(obligation)) == 1
            found.setdefault(unit, []).append(_course(obligation, unit, is_for_all=is_for_all))
    return [course for some in found.values() for course in _together(some)]


def _owed(plan: Plan) -> Iterable[Obligation]:
    return queries.with_all(queries.live().filter(plan=plan)).order_by("task__ordinal", "period_start", "pk")


def _course(obligation: Obligation, unit: Unit, *, is_for_all: bool) -> Course:
    name = f"{obligation.plan.window_from.year}/{unit.code}/{obligation.task.ordinal}/{obligation.period_key}"
    drawn = dice(name)
    diligence = dice("diligence", unit.code).uniform(0.4, 1) if is_for_all else SURE
    fitting = _programmes(obligation)
    fate = _fate(drawn, diligence, can_be_held=bool(fitting))
    if fate == Fate.TOLD and fitting and not is_for_all:
        fate = Fate.HELD
    programmes = tuple(drawn.sample(fitting, 1)) if is_for_all and fitting else fitting
    day = _day(drawn, obligation, diligence)
    return Course(obligation, unit, fate, day, name, programmes, is_wide=not is_for_all)


def _fate(drawn: Random, diligence: float, *, can_be_held: bool) -> Fate:
    rolled = drawn.random() / diligence
    fate = next((fate for fate, share in PARTS if rolled <= share), Fate.NEVER)
    return Fate.TOLD if fate == Fate.HELD and not can_be_held else fate


def _programmes(obligation: Obligation) -> tuple[Programme, ...]:
    """What the words of the task ask for."""
    text = f" {fold(obligation.task.text)} "
    return tuple(one for one in PROGRAMMES if f" {fold(one.words)} " in text)


def _day(drawn: Random, obligation: Obligation, diligence: float) -> date:
    """In the period, mostly before the due day, else some weeks after it."""
    first, last = min(obligation.period_start + SOON, obligation.period_end), obligation.period_end
    if obligation.due_to and first < obligation.due_to:
        is_in_time = drawn.random() < IN_TIME * diligence
        first, last = (first, obligation.due_to) if is_in_time else (obligation.due_to, obligation.due_to + LATE)
    return day_between(drawn, first, min(last, obligation.plan.window_to))


def _together(some: Iterable[Course]) -> Iterator[Course]:
    """Now and then one activity serves the next thing too that the unit was to hold something for."""
    waiting = list(some)
    while waiting:
        one = waiting.pop(0)
        others = (other for other in waiting if other.obligation.task_id != one.obligation.task_id)
        following = next((other for other in others if other.fate == Fate.HELD), None)
        if following and one.fate == Fate.HELD and dice("together", one.name).random() < TOGETHER:
            waiting.remove(following)
            one = replace(one, also=(following.obligation,))
        yield one
