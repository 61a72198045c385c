"""The officer's morning: what changed, what waits for them, who is silent; then how everything stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from django.db.models import Count, Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, Progress, ProgressKind
from phongtrao.obligations.queries.narrowing import Filters, counts, units_in_scope
from phongtrao.organizations.models import Unit
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, Plan, VersionState
from phongtrao.vietnamese import number

from .others import OtherPlan, other_plans

LATELY = timedelta(days=7)
NAMED = 3
"""So many silent units are called by name."""


@dataclass(frozen=True, slots=True)
class Note:
    """Some words of one of the three lines, and where they lead."""

    words: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class OfficerHome:
    """The morning of an officer. `plan` is the newest published one; `counts` are its obligations by stroke."""

    kind: ClassVar[str] = "officer"
    greeting: str
    changed: tuple[Note, ...]
    waiting: tuple[Note, ...]
    late: tuple[Note, ...]
    silent: tuple[Note, ...]
    plan: Plan | None
    counts: rules.Counts
    plans: tuple[plans.PlanRow, ...]
    others: tuple[OtherPlan, ...]

    @property
    def silent_words(self) -> str:
        """What is said of the silent, behind their names."""
        return _("chưa cập nhật lần nào")

    @property
    def to_see(self) -> int:
        """How many things are worth a look."""
        return len(self.waiting) + bool(self.silent) + bool(self.counts.late)


def officer_home(actor: Actor, *, at: datetime) -> OfficerHome:
    """Fourteen queries at most, however much there is."""
    today = localdate(at)
    published = obligations.published_plans(actor)
    plan = next(iter(published), None)
    rows = plans.plan_rows(actor)
    standing = rules.Counts()
    if plan:
        by_task = counts(plan, Filters(), units_in_scope(actor, plan, Filters(), today), today)
        standing = sum(by_task.values(), standing)
    return OfficerHome(
        greeting=greeting_at(at),
        changed=_changed(plan, rows, since=at - LATELY),
        waiting=tuple(_waiting(rows)),
        late=_late(actor, plan, today) if plan else (),
        silent=_silent(plan) if plan else (),
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


def _name(plan: Plan) -> str:
    """The plan as people call it: by its number, or by the beginning of its title."""
    if plan.number:
        return _("kế hoạch %(number)s") % {"number": plan.number}
    return f"“{Truncator(plan.title).words(8)}”"


def _changed(plan: Plan | None, rows: Iterable[plans.PlanRow], *, since: datetime) -> tuple[Note, ...]:
    """What units said lately of the plan, and what was published lately."""
    notes = [
        Note(_("vừa ban hành %(plan)s") % {"plan": _name(row.plan)}, reverse("obligations:plan", args=[row.plan.pk]))
        for row in rows
        if row.plan.published_at and row.plan.published_at >= since
    ]
    if plan is None:
        return tuple(notes)
    words = Progress.objects.filter(plan=plan, at__gte=since).order_by()
    done = (
        words.filter(kind=ProgressKind.MET)
        .values_list("obligation__task__title")
        .annotate(units=Count("unit", distinct=True))
        .order_by("-units", "obligation__task__title")
        .first()
    )
    if done:
        notes.append(Note(_("%(units)s đơn vị hoàn thành “%(title)s”") % {"title": done[0], "units": done[1]}))
    said = words.aggregate(times=Count("pk"), units=Count("unit", distinct=True))
    if said["times"]:
        notes.append(Note(_("%(units)s đơn vị cập nhật kết quả %(times)s lần") % said))
    return tuple(notes)


def _waiting(rows: Iterable[plans.PlanRow]) -> Iterable[Note]:
    """Plans to be read again, questions to be answered, amendments to be decided."""
    for row in rows:
        place = [row.plan.pk, row.newest.ordinal]
        review = reverse("plans:review", args=[row.plan.pk])
        if row.newest.state == VersionState.FAILED:
            words = _("tệp “%(name)s” chưa đọc được") % {"name": row.newest.file_name}
            yield Note(words, reverse("plans:reading", args=place))
        elif row.newest.state == VersionState.REVIEW and row.newest.is_amendment:
            words = _("bản sửa đổi của %(plan)s") % {"plan": _name(row.plan)}
            yield Note(words, reverse("plans:differences", args=place))
        elif row.newest.state == VersionState.REVIEW:
            yield Note(_("đọc lại %(plan)s") % {"plan": _name(row.plan)}, review)
        if row.open_questions:
            yield Note(_("%(number)s điểm cần làm rõ") % {"number": row.open_questions}, f"{review}?can-lam-ro=1")


def _late(actor: Actor, plan: Plan, today: date) -> tuple[Note, ...]:
    """What has waited longest beyond its day: who, what, how long. Each state by itself, as the index has it."""
    rows = obligations.with_all(obligations.of_plan_for(actor, plan)).filter(obligations.at_stroke("late", today))
    first = [row for state in ("open", "doing") for row in rows.filter(state=state).order_by("due_to", "pk")[:NAMED]]
    return tuple(
        Note(
            _("%(who)s: “%(title)s” chậm %(days)s ngày")
            % {
                "who": ", ".join(unit.short_name for unit in obligations.leads_of(row)),
                "title": Truncator(row.task.title).words(12),
                "days": number((today - row.due_to).days) if row.due_to else "",
            },
            reverse("obligations:detail", args=[row.pk]),
        )
        for row in sorted(first, key=lambda row: (row.due_to or today, row.pk))[:NAMED]
    )


def _silent(plan: Plan) -> tuple[Note, ...]:
    """Units that owe something under the plan and have not said a word of it, each with its own list."""
    units = _without_a_word(plan)
    board = f"{reverse('obligations:board')}?ke-hoach={plan.pk}"
    named = units.order_by("sort_key", "pk")[:NAMED]
    notes = [Note(unit.short_name, f"{board}&don-vi-id={unit.pk}") for unit in named]
    more = units.count() - len(notes)
    if more > 0:
        words = ngettext("%(number)s đơn vị nữa", "%(number)s đơn vị nữa", more) % {"number": number(more)}
        notes.append(Note(words, board))
    return tuple(notes)


def _without_a_word(plan: Plan) -> QuerySet[Unit]:
    owes = Holder.objects.filter(unit=OuterRef("pk"), plan=plan, role=ChargeRole.LEAD, is_live=True)
    spoke = Progress.objects.filter(unit=OuterRef("pk"), plan=plan)
    return Unit.objects.filter(Exists(owes), ~Exists(spoke))
