"""The course of the simulated year: one thing after another, as it would have happened."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from phongtrao.cli.progress import bar
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation, ObligationState, ProgressKind
from phongtrao.organizations.models import Membership, Person, Unit
from phongtrao.organizations.queries import grassroots_under
from phongtrao.periods import Period
from phongtrao.plans.models import Plan

from . import holding, judging, mending, reporting, telling
from .chance import DAY, Happening, day_between, dice, in_order, key
from .fates import Course, Fate, courses

FINISHED = 0.9
"""How likely a unit that has held what it was asked to says that this is all of it."""
SEASONS = {55: 1, 56: 3, 57: 7, 68: 3}
"""Rows of programmes that belong to a month: Xuân Tình nguyện, Tháng Thanh niên, Mùa Hè Xanh, Giờ Trái đất."""
LOOKED_AT = 0.3
"""How likely an officer confirms what came of it."""


@transaction.atomic
def simulate(plan: Plan, home: Unit, *, by: Actor, at: datetime) -> None:
    """
    Let the whole year of a published plan happen, from the first morning to the report of the last evening. `at` is the
    moment of its publication, `home` the unit whose reports are there for every month.
    """
    telling.set_days(plan, by=by, at=at)
    people = _people(plan.issuer)
    happenings = [
        *(happening for course in courses(plan) for happening in _of(course, people, by)),
        *reporting.calls(plan, home, by),
        *_evaluation(plan, by),
    ]
    with bar() as progress:
        for _one in progress.track(in_order(happenings), total=len(happenings), description="Mô phỏng một năm"):
            pass


def _people(root: Unit) -> list[tuple[str, Person]]:
    """The members of the demonstration with the paths of their units, in the order of their cards."""
    rows = Membership.objects.filter(unit__path__startswith=root.path, person__is_demonstration=True, person__user=None)
    rows = rows.select_related("unit", "person").order_by("person__card_number", "pk")
    return [(row.unit.path, row.person) for row in rows]


def _of(course: Course, people: list[tuple[str, Person]], by: Actor) -> Iterator[Happening]:
    """What happens of one thing owed."""
    if course.fate != Fate.HELD:
        yield from telling.told(course, by)
        return
    invited = [person for _path, person in people] if course.is_wide else holding.under(course.unit, people)
    last = holding.ends(course)
    for programme in course.programmes:
        one = replace(course, day=_own_day(course, programme.row))
        last = max(last, holding.ends(one))

        def run(at: datetime, one: Course = one, programme=programme) -> Iterable[Happening]:  # type: ignore[no-untyped-def]
            made = holding.hold(one, programme, invited, by=by, at=at)
            return mending.mended(made, f"{one.name}/{programme.row}", by, at)

        yield Happening(holding.ends(one), f"{course.name}/{programme.row}", run)
    yield Happening(last + DAY, f"{course.name}/all", lambda at: tuple(_finished(course, by, at)))


def _own_day(course: Course, row: int) -> date:
    """
    The first programme of a thing is held on its day, each other one on a day of its own; what has its time of the year
    is held then.
    """
    start, end = course.obligation.period_start + 12 * DAY, course.obligation.due_to or course.obligation.period_end
    drawn = dice("day", course.name, row)
    if row in SEASONS:
        season = Period.parse(f"{start.year}-{SEASONS[row]:02}")
        return day_between(drawn, max(season.start, start), season.end)
    return course.day if row == course.programmes[0].row else day_between(drawn, start, end)


def _finished(course: Course, by: Actor, at: datetime) -> Iterator[Happening]:
    """The unit says that this was all, where nothing else tells."""
    drawn = dice("all", course.name)
    for obligation in (course.obligation, *course.also):
        stands = Obligation.objects.select_related("task").get(pk=obligation.pk)
        if stands.state in {ObligationState.OPEN, ObligationState.DOING} and drawn.random() < FINISHED:
            obligations.report_progress(
                obligation_id=obligation.pk,
                unit_id=course.unit.pk,
                kind=ProgressKind.MET,
                quantity=max(telling.asked_for(stands) - stands.done_value, Decimal(0)),
                note=telling.DONE[0],
                key=key("all", course.name, obligation.task.ordinal),
                by=by,
                at=at,
            )
    if drawn.random() < LOOKED_AT:
        yield telling.confirmed(course, by, at + 6 * DAY)


def _evaluation(plan: Plan, by: Actor) -> Iterator[Happening]:
    units = list(grassroots_under(plan.issuer.path, on=plan.window_to))

    def run(_at: datetime) -> tuple[Happening, ...]:
        judging.evaluate(plan, units, by=by)
        return ()

    yield Happening(judging.held_at(plan), "evaluation", run)
