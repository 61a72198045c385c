"""Whom a reminder would reach, and what is told of days: due soon, late since yesterday, the week ahead."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.notices import queries as notices
from phongtrao.notices.register import KINDS
from phongtrao.obligations.models import Holder, Reminder
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import ChargeRole, Force, Plan

from .narrowing import Filters, held, units_in_scope
from .strokes import UNMET, at_stroke

NAMED = 5
"""So many units without a secretary are called by name."""
SOON = (timedelta(days=1), timedelta(days=7))
"""So long before its day a unit is told of what it owes."""


class Owed(NamedTuple):
    """What one unit owes, as a reminder says it."""

    unit_id: int
    unit: str
    obligation_id: int
    title: str
    due_to: date | None

    def in_words(self, today: date) -> str:
        """The obligation with its day."""
        if self.due_to is None:
            return self.title
        words = _("%(title)s (chậm, hạn %(day)s)") if self.due_to < today else _("%(title)s (hạn %(day)s)")
        return words % {"title": self.title, "day": f"{self.due_to:%d/%m/%Y}"}


_COLUMNS = ("unit_id", "unit__short_name", "obligation_id", "obligation__task__title", "obligation__due_to")


def in_columns(rows: QuerySet[Holder]) -> list[Owed]:
    """Who owes what, as a reminder says it, by unit and day. One query."""
    in_order = rows.order_by("unit__sort_key", "unit_id", "obligation__due_to", "obligation_id")
    return [Owed(*row) for row in in_order.values_list(*_COLUMNS)]


def to_remind(plan: Plan, filters: Filters, actor: Actor, today: date) -> list[Owed]:
    """What the filters of the board leave that is not met, and of which the unit was not reminded today. One query."""
    return in_columns(_left(plan, filters, actor, today).exclude(Exists(_told(today))))


def reminded_today(plan: Plan, filters: Filters, actor: Actor, today: date) -> bool:
    """True if some unit was reminded today of what the filters leave. One query."""
    return _left(plan, filters, actor, today).filter(Exists(_told(today))).exists()


def _told(today: date) -> QuerySet[Reminder]:
    return Reminder.objects.filter(obligation=OuterRef("obligation_id"), unit=OuterRef("unit_id"), on=today)


def _left(plan: Plan, filters: Filters, actor: Actor, today: date) -> QuerySet[Holder]:
    rows = held(plan, filters).filter(at_stroke(filters.stroke, today, "obligation__"), obligation__state__in=UNMET)
    units = units_in_scope(actor, plan, filters, today)
    if units is not None:
        rows = rows.filter(unit__in=units)
    return rows


def reached(unit_ids: Iterable[int], *, on: date) -> set[int]:
    """Those of the units where a reminder finds somebody: a secretary who may sign in, or a group chat. Two queries."""
    ids = set(unit_ids)
    return {*notices.holders_of(ids, KINDS["reminder"].roles, on=on), *notices.chats_of(ids, "reminder")}


@dataclass(frozen=True, slots=True)
class ReminderPage:
    """
    What a reminder would do: how many units and obligations it reaches; `unreached` are units without a secretary to
    be told, `own` those of them in which the officer works. `is_repeated`: others were reminded today already.
    """

    plan: Plan
    units: int
    obligations: int
    unreached: tuple[str, ...]
    more_unreached: int
    own: tuple[str, ...]
    is_repeated: bool


def reminder_page(plan: Plan, filters: Filters, actor: Actor, today: date) -> ReminderPage:
    """The page before a reminder. Four queries beside the scope."""
    owed = to_remind(plan, filters, actor, today)
    names = {one.unit_id: one.unit for one in owed}
    told = reached(names, on=today)
    works_in = {office.unit_id for office in actor.offices}
    unreached = [name for unit_id, name in names.items() if unit_id not in told | works_in]
    return ReminderPage(
        plan=plan,
        units=len(told),
        obligations=len({one.obligation_id for one in owed if one.unit_id in told}),
        unreached=tuple(unreached[:NAMED]),
        more_unreached=max(0, len(unreached) - NAMED),
        own=tuple(name for unit_id, name in names.items() if unit_id in works_in - told),
        is_repeated=reminded_today(plan, filters, actor, today),
    )


def _unmet() -> QuerySet[Holder]:
    """What is owed and not met; what a plan only encourages is never late, and nobody is pressed for it."""
    rows = Holder.objects.filter(role=ChargeRole.LEAD, is_live=True, obligation__state__in=UNMET)
    return rows.exclude(obligation__force=Force.ENCOURAGED)


def by_day(today: date, *, since: date) -> list[Owed]:
    """What is due tomorrow or in seven days, and what became late after `since`. One query."""
    soon = Q(obligation__due_to__in=[today + ahead for ahead in SOON])
    late = Q(obligation__due_to__gte=since, obligation__due_to__lt=today)
    return in_columns(_unmet().filter(soon | late))


def of_week(monday: date) -> list[Owed]:
    """What is late on a Monday, or due by the next: all that `by_day` tells that morning. One query."""
    return in_columns(_unmet().filter(obligation__due_to__lte=monday + timedelta(days=7)))


def by_person(owed: Iterable[Owed], *, kind: str, on: date) -> Mapping[int, list[Owed]]:
    """
    Person → what the units owe for which they hold an office that the kind names: their own unit for a secretary,
    with all below it for an officer. Three queries.
    """
    rows = list(owed)
    paths = dict(Unit.objects.filter(pk__in={one.unit_id for one in rows}).order_by().values_list("pk", "path"))
    above = {int(pk) for path in paths.values() for pk in path.strip("/").split("/")}
    roles = KINDS[kind].roles
    own = notices.holders_of(above, [role for role in roles if role not in STEERS], on=on)
    over = notices.holders_of(above, [role for role in roles if role in STEERS], on=on)
    found: dict[int, list[Owed]] = defaultdict(list)
    for one in rows:
        people = set(own.get(one.unit_id, ()))
        for pk in paths[one.unit_id].strip("/").split("/"):
            people |= over.get(int(pk), set())
        for user_id in people:
            found[user_id].append(one)
    return found
