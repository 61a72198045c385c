"""The list of activities: to come or past, of one's own units or of all, with search."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, ActivityKind, ActivityState, CoHost, SignUp, SignUpState
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Membership, Role
from phongtrao.vietnamese import fold

from .activity import address_of, phase_of
from .visible import meant_for, visible_to

AT_ONCE = 20
MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Narrowing:
    """
    What of the list is wanted. `whose`: "" all, "own" of one's units, "open" what one may join wherever it is held,
    "signed" what one has signed up for.
    """

    words: str = ""
    whose: str = ""
    is_past: bool = False
    kind_id: int | None = None
    obligation_id: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity as a row of the list."""

    activity: Activity
    phase: rules.Phase
    signed: int
    url: str

    @property
    def stroke(self) -> str:
        """How it stands, as one of the five states."""
        return rules.STROKES[self.phase]


@dataclass(frozen=True, slots=True)
class NextActivity:
    """
    Something to come, and whether the one who looks has signed up; `is_now` while one may check in, `is_open` while
    people may sign up for it.
    """

    row: ActivityRow
    is_signed_up: bool
    is_open: bool

    @property
    def is_now(self) -> bool:
        """True while it is under way and they have a place."""
        return self.is_signed_up and self.row.phase == "running"


def listed(actor: Actor, wanted: Narrowing, at: datetime) -> QuerySet[Activity]:
    """The activities of the list, the next first, or the last of the past."""
    rows = visible_to(actor)
    for word in fold(wanted.words).split()[:MOST_WORDS]:
        rows = rows.filter(Q(search__contains=word) | Q(unit__search__contains=word))
    if wanted.whose == "own":
        rows = rows.filter(_of_own_units(actor))
    if wanted.whose == "open":
        rows = rows.filter(_open_to(actor, at))
    if wanted.whose == "signed":
        held = SignUp.objects.filter(person__user=actor.user_id or 0).exclude(state=SignUpState.CANCELLED)
        rows = rows.filter(pk__in=held.values("activity_id"))
    if wanted.kind_id:
        rows = rows.filter(kind=wanted.kind_id)
    if wanted.obligation_id:
        return _with(rows.filter(duties__obligation=wanted.obligation_id)).order_by("-starts_at", "-pk")
    if wanted.is_past:
        return _with(rows.filter(ends_at__lt=at)).order_by("-starts_at", "-pk")
    return _with(rows.filter(ends_at__gte=at).exclude(state=ActivityState.CANCELLED)).order_by("starts_at", "pk")


def served(actor: Actor, obligation_id: int | None) -> Obligation | None:
    """The obligation that the list is narrowed to, if the actor may see it."""
    if obligation_id is None:
        return None
    return obligations.visible_to(actor).filter(pk=obligation_id).select_related("task").first()


def next_for(actor: Actor, at: datetime, *, most: int = 3) -> list[NextActivity]:
    """
    What comes next for a member: what they have signed up for, then what their units hold, then what others hold that
    they may join. Seven queries.
    """
    held, own, others = (list(listed(actor, Narrowing(whose=one), at)[:most]) for one in ("signed", "own", "open"))
    signed = {one.pk for one in held}
    once = {one.pk: one for one in (*held, *own, *others)}
    coming = list(once.values())[:most]
    return [NextActivity(row_of(one, actor, at), one.pk in signed, _takes_sign_ups(one, at)) for one in coming]


def _takes_sign_ups(activity: Activity, at: datetime) -> bool:
    """Its kind asks for that, and the last moment has not passed."""
    is_late = activity.sign_up_until is not None and at > activity.sign_up_until
    return activity.kind.has(rules.Feature.SIGN_UP) and not is_late


def row_of(activity: Activity, actor: Actor, at: datetime) -> ActivityRow:
    """One row, fetched by `listed`. Whoever has signed in is led to the desk, if it is theirs, and else to the page."""
    url = reverse("activities:detail", args=[activity.pk]) if actor.is_signed_in else address_of(activity)
    return ActivityRow(activity, phase_of(activity, at), getattr(activity, "signed", 0), url)


def _with(rows: QuerySet[Activity]) -> QuerySet[Activity]:
    signed = Count("sign_ups", filter=Q(sign_ups__state=SignUpState.IN), distinct=True)
    return rows.select_related("unit", "kind").annotate(signed=signed)


def _open_to(actor: Actor, at: datetime) -> Q:
    """What somebody may sign up for now: it is offered and not over, and is meant for them by unit and title."""
    offering = [kind.pk for kind in ActivityKind.objects.order_by("pk") if kind.has(rules.Feature.SIGN_UP)]
    in_time = Q(sign_up_until=None) | Q(sign_up_until__gte=at)
    return (
        Q(kind__in=offering, state=ActivityState.OPEN, ends_at__gte=at)
        & in_time
        & meant_for(actor, on=localdate(at))
        & (Q(titles="") | Q(pk__in=_asking_for(actor, at)))
    )


def _asking_for(actor: Actor, at: datetime) -> list[int]:
    """Activities to come that ask for a title which somebody has. Two queries, few rows: most ask for none."""
    held = Membership.objects.filter(person__user=actor.user_id or 0)
    called = set(organizations.current(held, on=localdate(at)).exclude(title="").values_list("title", flat=True))
    called |= {str(Role(office.role).label) for office in actor.offices}
    rows = Activity.objects.filter(ends_at__gte=at, state=ActivityState.OPEN).exclude(titles="")
    return [
        pk
        for pk, titles in rows.values_list("pk", "titles")
        if rules.has_title(filter(str.strip, titles.splitlines()), called)
    ]


def _of_own_units(actor: Actor) -> Q:
    """Held by a unit at, below or above one in which the actor has an office."""
    own, helped = Q(pk__in=[]), Q(pk__in=[])
    for office in actor.offices:
        above = [int(pk) for pk in office.unit_path.strip("/").split("/")]
        own |= Q(unit__path__startswith=office.unit_path) | Q(unit__in=above)
        helped |= Q(unit__path__startswith=office.unit_path) | Q(unit__in=above)
    return own | Q(pk__in=CoHost.objects.filter(helped).values("activity_id"))
