"""
Search over everything that one may see, accents forgiven: plans, tasks, obligations, what is registered and said about
them, activities, titles, units and decisions about them, people.
"""

from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Case, OuterRef, Q, QuerySet, Subquery, Value, When
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from phongtrao.activities import queries as activities
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Comment, Holder, Mention
from phongtrao.obligations.rules import as_typed
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Membership, UnitChange
from phongtrao.periods import Period
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, PlanState, Task, TaskState
from phongtrao.titles import queries as titles
from phongtrao.vietnamese import fold

from .hits import SHOWN, Hit, Hits, begins, having, hits, is_word, nearest

MOST_WORDS = 8
SHORTEST = 2
"""Letters that a search needs."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was asked, and what was found; `is_too_short` asks for more letters."""

    words: str
    groups: tuple[Hits, ...]
    is_too_short: bool


def search_page(actor: Actor, words: str, *, on: date) -> SearchPage:
    """
    Everything with all of these words that the actor may see; what bears the very name that was written comes first.
    Twelve queries, whatever is found.
    """
    keys = fold(words).split()[:MOST_WORDS]
    if len("".join(keys)) < SHORTEST:
        return SearchPage(words, (), is_too_short=bool(words.strip()))
    found = (
        hits(_("Kế hoạch"), "file-text", _plans(actor, keys), _plan),
        hits(_("Câu giao việc"), "quote", _tasks(actor, keys), _task),
        hits(_("Nhiệm vụ được giao"), "checklist", _obligations(actor, keys), _obligation),
        hits(_("Nội dung đã đăng ký"), "clipboard-list", _contents(actor, keys), _content),
        _talk(_comments(actor, keys)),
        hits(_("Hoạt động"), "calendar-event", _activities(actor, keys), _activity),
        hits(_("Danh hiệu"), "award", _rounds(actor, keys), _round),
        hits(_("Khen thưởng"), "award", _awards(actor, keys), _award),
        hits(_("Đơn vị"), "building", _units(actor, keys, on), _unit),
        hits(_("Quyết định về đơn vị"), "rubber-stamp", _decisions(actor, keys), _decision),
        hits(_("Đoàn viên"), "users", _people(actor, keys, on), _person),
    )
    asked = " ".join(keys)
    groups = sorted(found, key=lambda group: all(fold(hit.title) != asked for hit in group.rows))
    return SearchPage(words, tuple(group for group in groups if group.rows), is_too_short=False)


def _plans(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    return nearest(having(plans.visible_to(actor), "search", keys), "search", keys, "-pk")


def _plan(plan: Any) -> Hit:
    place = "obligations:plan" if plan.state == PlanState.PUBLISHED else "plans:review"
    detail = " · ".join(filter(None, [plan.number, plan.issuer.short_name, str(plan.get_state_display())]))
    return Hit(plan.title, detail, reverse(place, args=[plan.pk]))


def _visible_tasks(actor: Actor) -> QuerySet[Task]:
    """Tasks of the plans that one sees; proposals only as long as the plan is a draft, which only officers see."""
    seen = plans.visible_to(actor).order_by().values("pk")
    kept = Q(state=TaskState.ACCEPTED) | Q(state=TaskState.PROPOSED, plan__state=PlanState.DRAFT)
    return Task.objects.filter(kept, plan__in=seen)


def _tasks(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    rows = having(_visible_tasks(actor), "search", keys).select_related("plan")
    rows = nearest(rows, "search", keys, "-plan_id", "ordinal", "pk")
    return rows.only("title", "text", "code", "plan__title", "plan__number", "plan__state")


def _task(task: Any) -> Hit:
    if task.plan.state == PlanState.PUBLISHED:
        url = f"{reverse('obligations:plan', args=[task.plan_id])}?nhiem-vu={task.pk}#t{task.pk}"
    else:
        url = f"{reverse('plans:review', args=[task.plan_id])}?nhiem-vu={task.pk}"
    plan = task.plan.number or task.plan.title
    return Hit(task.title, f"{task.code}, {plan}: {Truncator(task.text).chars(160)}", url)


def _activities(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    rows = having(activities.visible_to(actor), "search", keys).select_related("unit", "kind")
    return nearest(rows, "search", keys, "-starts_at", "-pk")


def _activity(activity: Any) -> Hit:
    detail = f"{localtime(activity.starts_at):%H:%M %d/%m/%Y} · {activity.unit.short_name} · {activity.kind.name}"
    return Hit(activity.title, detail, activities.address_of(activity))


def _rounds(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    return nearest(having(titles.visible_rounds(actor), "search", keys), "search", keys, "-at", "-pk")


def _round(one: Any) -> Hit:
    detail = f"{one.get_state_display()} · {one.unit.short_name} · {one.standard.title.name}"
    return Hit(one.name, detail, reverse("titles:round", args=[one.pk]))


def _awards(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    return nearest(having(titles.visible_awards(actor), "search", keys), "search", keys, "-decided_on", "-pk")


def _award(row: Any) -> Hit:
    detail = f"{row.title} · {row.decision_number}, {row.decided_on:%d/%m/%Y}"
    return Hit(row.name, detail, reverse("titles:verify", args=[row.code]))


def _obligations(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    """
    Each word in the task or in the name of who answers ("hien mau so y te"); the unit's name helps only where the task
    itself holds one of them as a whole word.
    """
    whole = reduce(or_, (is_word("search", key) for key in keys))
    some = Task.objects.filter(whole | reduce(and_, (begins("search", key) for key in keys)))
    rows = Holder.objects.filter(role=ChargeRole.LEAD, is_live=True, obligation__task__in=some.values("pk"))
    rows = rows.filter(obligation__in=obligations.visible_to(actor).values("pk"))
    for key in keys:
        rows = rows.filter(begins("obligation__task__search", key) | begins("unit__search", key))
    columns = ("obligation_id", "obligation__task__title", "obligation__due_to", "obligation__period_key")
    rows = nearest(rows, "obligation__task__search", keys, "obligation__due_to", "unit__sort_key", "pk")
    return rows.values_list(*columns, "unit__short_name")


def _obligation(row: Any) -> Hit:
    pk, title, due_to, period, unit = row
    when = _("hạn %(day)s") % {"day": f"{due_to:%d/%m/%Y}"} if due_to else period_words(Period.parse(period))
    return Hit(title, f"{unit} · {when}", reverse("obligations:detail", args=[pk]))


def _contents(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    rows = obligations.in_force().filter(registration__obligation__in=obligations.visible_to(actor).values("pk"))
    rows = having(rows, "search", keys).select_related("registration__unit", "registration__obligation__task")
    return nearest(rows, "search", keys, "-starts_on", "-pk")


def _content(version: Any) -> Hit:
    held = version.registration
    when = f"{version.starts_on:%d/%m/%Y}" if version.starts_on else ""
    detail = " · ".join(filter(None, [held.unit.short_name, when, held.obligation.task.title]))
    return Hit(version.title, detail, reverse("obligations:detail", args=[held.obligation_id]))


def _comments(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    seen = obligations.visible_to(actor).values("pk")
    rows = having(Comment.objects.filter(obligation__in=seen, removed_at=None), "search", keys)
    return nearest(rows.select_related("obligation__task"), "search", keys, "-at", "-pk")


def _talk(rows: QuerySet[Any]) -> Hits:
    """What was said, with the names of those whom it calls; one query more, even for nothing."""
    found = list(rows[: SHOWN + 1])
    calls = Mention.objects.filter(comment__in=[0, *(row.pk for row in found)]).select_related("user").order_by("pk")
    names = {call.user_id: str(call.user) for call in calls}
    shown = tuple(_comment(row, names) for row in found[:SHOWN])
    return Hits(_("Trao đổi"), "message-circle", shown, len(found) > SHOWN)


def _comment(comment: Any, names: dict[int, str]) -> Hit:
    words = " ".join(as_typed(comment.text, names).split())
    detail = f"{comment.by} · {localtime(comment.at):%H:%M %d/%m/%Y} · {comment.obligation.task.title}"
    url = f"{reverse('obligations:detail', args=[comment.obligation_id])}#y-{comment.pk}"
    return Hit(Truncator(words).chars(160), detail, url)


def _decisions(actor: Actor, keys: list[str]) -> QuerySet[Any]:
    rows = organizations.changes_around(actor) if actor.is_signed_in else UnitChange.objects.none()
    return having(rows, "search", keys).order_by("-decided_on", "-pk")


def _decision(change: Any) -> Hit:
    detail = _("%(kind)s, ngày %(day)s") % {
        "kind": change.get_kind_display(),
        "day": f"{change.decided_on:%d/%m/%Y}",
    }
    return Hit(change.number, detail, reverse("obligations:decision", args=[change.pk]))


def _units(actor: Actor, keys: list[str], on: date) -> QuerySet[Any]:
    """Whoever has signed in may see what units there are."""
    units = organizations.valid_on(on)
    return having(units if actor.is_signed_in else units.none(), "search", keys)


def _unit(unit: Any) -> Hit:
    return Hit(unit.name, str(unit.get_kind_display()), reverse("organizations:unit", args=[unit.pk]))


def _people(actor: Actor, keys: list[str], on: date) -> QuerySet[Any]:
    held = organizations.current(Membership.objects.filter(person=OuterRef("pk")), on=on).order_by("-since", "-pk")
    rows = organizations.visible_people(actor, on=on).annotate(unit_name=Subquery(held.values("unit__short_name")[:1]))
    by_name = When(name_key=" ".join(keys), then=Value(0))
    return having(rows, "search", keys).order_by(Case(by_name, default=Value(1)), "sort_key", "pk")


def _person(person: Any) -> Hit:
    return Hit(person.full_name, person.unit_name or "", reverse("organizations:person", args=[person.pk]))
