"""What a calendar shows of obligations: the days by which they are due, and what units registered for a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, Max, Min, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import (
    Holder,
    Obligation,
    ObligationState,
    Progress,
    RegistrationState,
    RegistrationVersion,
)
from phongtrao.organizations.models import Unit

from .registrations import in_force
from .visible import live, units_seen_by, visible_to

BACK = timedelta(days=92)
"""A calendar begins so long ago."""
MOST = 2000
"""So many of each kind, the latest; no program shows more in a useful way."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """
    One thing in a calendar. `key` stays the same while its day or words change; `starts_at` is None for whole days,
    `ends_on` is the last of them.
    """

    key: str
    title: str
    detail: str
    url: str
    starts_on: date
    ends_on: date
    changed_at: datetime
    starts_at: time | None = None
    place: str = ""
    is_sure: bool = True


def occasions_for(actor: Actor, today: date) -> list[Occasion]:
    """What concerns an actor: everything due that they may read, and what their units registered. Three queries."""
    seen = visible_to(actor)
    registered = in_force().filter(registration__unit__in=units_seen_by(actor), registration__obligation__in=seen)
    return [*_dues(seen, today), *_registered(registered, today)]


def occasions_of(unit: Unit, today: date) -> list[Occasion]:
    """What a unit owes or helps with by when, and what it registered. Three queries."""
    held = Obligation.objects.filter(pk__in=Holder.objects.filter(unit=unit, is_live=True).values("obligation_id"))
    return [*_dues(held, today), *_registered(in_force().filter(registration__unit=unit), today)]


def _dues(rows: QuerySet[Obligation], today: date) -> Iterator[Occasion]:
    """
    One occasion for whoever owes the same by the same day: an officer has a hundred units.

    It is known by the first of its obligations, which stays the first while days are moved.
    """
    counted = live().filter(pk__in=rows.values("pk"), due_to__gte=today - BACK)
    said = _last_said(counted)
    groups = counted.values_list("task_id", "period_key", "due_to", "task__title", "plan_id").annotate(
        first=Min("pk"),
        total=Count("pk"),
        met=Count("pk", filter=Q(state=ObligationState.MET)),
        published=Max("published_at"),
        moved=Max("due_set_at"),
    )
    for task, period, due, title, plan, first, total, met, *changes in groups.order_by("-due_to", "first")[:MOST]:
        moments = [moment for moment in (*changes, said.get((task, period, due))) if moment]
        is_done = met == total
        yield Occasion(
            key=f"han-{first}",
            title=(_("Đã xong: %(title)s") if is_done else _("Hạn: %(title)s")) % {"title": title},
            detail=_("%(met)s trong %(total)s đơn vị đã xong.") % {"met": met, "total": total} if total > 1 else "",
            url=_place(first, plan, task, total),
            starts_on=due,
            ends_on=due,
            changed_at=max(moments),
        )


def _place(obligation: int, plan: int, task: int, total: int) -> str:
    """The page of the obligation; where several owe it, its sentence in the plan with what became of it."""
    if total == 1:
        return reverse("obligations:detail", args=[obligation])
    return f"{reverse('obligations:plan', args=[plan])}#t{task}"


def _last_said(rows: QuerySet[Obligation]) -> dict[tuple[int, str, date], datetime]:
    """(task, period, due day) → when somebody last spoke of it."""
    spoken = Progress.objects.filter(obligation__in=rows.values("pk")).order_by()
    groups = spoken.values_list("obligation__task_id", "obligation__period_key", "obligation__due_to")
    return {(task, period, due): at for task, period, due, at in groups.annotate(last=Max("at"))}


def _registered(rows: QuerySet[RegistrationVersion], today: date) -> Iterator[Occasion]:
    """What units registered for a day. The hour is told where all of it is on one day."""
    dated = rows.filter(ends_on__gte=today - BACK).select_related("registration__unit")
    for version in dated.annotate(decided=Max("decisions__at")).order_by("-starts_on", "pk")[:MOST]:
        registration = version.registration
        if version.starts_on is None or version.ends_on is None:
            continue
        is_one_day = version.starts_on == version.ends_on
        yield Occasion(
            key=f"dang-ky-{registration.pk}",
            title=version.title,
            detail=f"{registration.unit.name} · {registration.get_state_display()}",
            url=reverse("obligations:detail", args=[registration.obligation_id]),
            starts_on=version.starts_on,
            ends_on=version.ends_on,
            changed_at=max(filter(None, (version.at, version.decided))),
            starts_at=version.starts_at if is_one_day else None,
            place=version.place,
            is_sure=registration.state == RegistrationState.ACCEPTED,
        )
