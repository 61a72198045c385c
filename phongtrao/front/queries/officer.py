"""The officer's morning: what changed, what waits for them, who is silent; then how everything stands."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.urls import reverse
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.foundation.actors import Actor
from phongtrao.notices import queries as notices
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.queries.narrowing import Filters, counts, units_in_scope
from phongtrao.organizations.models import Role
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan, PlanState
from phongtrao.vietnamese import clipped, number

from .changes import Changes, changes
from .others import OtherPlan, other_plans
from .waiting import Note, waiting_for

NAMED = 3
"""So many silent units, and late duties, are called by name."""
LOOKED_AT = 30
"""So many of what is late are looked at to find those: a monthly duty may fill a year of them."""


@dataclass(frozen=True, slots=True)
class OfficerHome:
    """
    The morning of an officer. `plan` is the published one that runs longest; `counts` are its obligations by stroke;
    `reminder` is where the silent are reminded, where any of them can be; `silent_words` what is said behind their
    names.
    """

    kind: ClassVar[str] = "officer"
    greeting: str
    changes: Changes
    waiting: tuple[Note, ...]
    late: tuple[Note, ...]
    silent: tuple[Note, ...]
    silent_words: str
    reminder: str
    plan: Plan | None
    counts: rules.Counts
    plans: tuple[plans.PlanRow, ...]
    others: tuple[OtherPlan, ...]

    @property
    def to_see(self) -> int:
        """How many things are worth a look."""
        return len(self.waiting) + bool(self.silent) + bool(self.counts.late)


def officer_home(actor: Actor, *, at: datetime) -> OfficerHome:
    """A fixed number of queries, however much there is."""
    today = localdate(at)
    published = obligations.published_plans(actor)
    plan = next(iter(published), None)
    rows = plans.plan_rows(plans.of_movement(actor), actor)
    below = plans.of_units_below(actor).filter(state=PlanState.PUBLISHED).order_by(*plans.LATEST)[:NAMED]
    standing = rules.Counts()
    silent, silent_words, reminder = _silent(plan, today) if plan else ((), "", "")
    if plan:
        by_task = counts(plan, Filters(), units_in_scope(actor, plan, Filters(), today), today)
        standing = sum(by_task.values(), standing)
    return OfficerHome(
        greeting=greeting_at(at),
        changes=changes(plan, rows, list(below), at),
        waiting=waiting_for(actor, rows, at),
        late=_late(actor, plan, today) if plan else (),
        silent=silent,
        silent_words=silent_words,
        reminder=reminder,
        plan=plan,
        counts=standing,
        plans=tuple(rows),
        others=other_plans(published, actor, today),
    )


def greeting_at(at: datetime) -> str:
    """A greeting that fits the hour."""
    hour = localtime(at).hour
    if hour < 11:  # noqa: PLR2004 - hours speak for themselves
        return _("Chào buổi sáng")
    if hour < 13:  # noqa: PLR2004
        return _("Chào buổi trưa")
    return _("Chào buổi chiều") if hour < 18 else _("Chào buổi tối")  # noqa: PLR2004


def _late(actor: Actor, plan: Plan, today: date) -> tuple[Note, ...]:
    """What has waited longest beyond its day: who, what, how long. Each state by itself, as the index has it."""
    rows = obligations.with_all(obligations.of_plan_for(actor, plan)).filter(obligations.at_stroke("late", today))
    first = [
        row for state in ("open", "doing") for row in rows.filter(state=state).order_by("due_to", "pk")[:LOOKED_AT]
    ]
    first.sort(key=lambda row: (row.due_to or today, row.pk))
    # One period of a task that comes again and again speaks for the later ones.
    once = {(row.task_id, row.holder_key): row for row in reversed(first)}
    return tuple(
        Note(
            _days_late(row, today)
            % {
                "who": ", ".join(unit.short_name for unit in obligations.leads_of(row)),
                "title": clipped(row.task.title, 70),
                "days": number(_days(row, today)),
            },
            reverse("obligations:detail", args=[row.pk]),
        )
        for row in sorted(once.values(), key=lambda row: (row.due_to or today, row.pk))[:NAMED]
    )


def _days(row: Obligation, today: date) -> int:
    return (today - row.due_to).days if row.due_to else 0


def _days_late(row: Obligation, today: date) -> str:
    return ngettext(
        "%(who)s: “%(title)s” chậm %(days)s ngày", "%(who)s: “%(title)s” chậm %(days)s ngày", _days(row, today)
    )


def _silent(plan: Plan, today: date) -> tuple[tuple[Note, ...], str, str]:
    """Units without a sign for two weeks, each with its own list; what is said of them; where they are reminded."""
    units = obligations.silent_units(plan, today)
    ids = list(units.order_by().values_list("pk", flat=True))
    board = f"{reverse('obligations:board')}?ke-hoach={plan.pk}"
    named = units.order_by("sort_key", "pk")[:NAMED]
    notes = [Note(unit.short_name, f"{board}&don-vi-id={unit.pk}") for unit in named]
    more = len(ids) - len(notes)
    if more > 0:
        words = ngettext("%(number)s đơn vị nữa", "%(number)s đơn vị nữa", more) % {"number": number(more)}
        notes.append(Note(words, f"{board}&im-lang=1"))
    words = _of_silent(len(ids), len(ids) - len(notices.holders_of(ids, (Role.SECRETARY,), on=today)))
    reminder = f"{reverse('obligations:remind')}?ke-hoach={plan.pk}&im-lang=1"
    return tuple(notes), words, reminder if obligations.reached(ids, on=today) else ""


def _of_silent(units: int, without: int) -> str:
    """What is said of silent units, of which so many have no secretary."""
    words = _("%(days)s ngày qua chưa báo gì, bí thư cũng chưa đăng nhập")
    if without:
        words = ngettext(
            "%(days)s ngày qua chưa báo gì; %(number)s đơn vị chưa có bí thư, các bí thư khác chưa đăng nhập",
            "%(days)s ngày qua chưa báo gì; %(number)s đơn vị chưa có bí thư, các bí thư khác chưa đăng nhập",
            without,
        )
    if without == units:
        words = _("%(days)s ngày qua chưa báo gì, chưa có bí thư")
    return words % {"days": obligations.QUIET_DAYS, "number": number(without)}
