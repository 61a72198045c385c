"""The page of an activity, for whoever holds it and for whoever may come."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from django.db.models import Count, Prefetch, Q, QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.activities import access, rules
from phongtrao.activities.models import Activity, CoHost, Session, SignUp, SignUpState
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Person, Unit

from .signing import Joining, joining, may_put_down

HINDRANCES: dict[str, Promise] = {
    "deadline": _("Đã hết hạn đăng ký."),
    "audience": _("Hoạt động này dành cho đơn vị khác."),
    "title": _("Hoạt động này dành cho chức danh khác."),
}


@dataclass(frozen=True, slots=True)
class Host:
    """A unit that holds it, and its share of the results in hundredths."""

    unit: Unit
    percent: Decimal
    is_lead: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """
    One session with who has signed up for it alone, and who was there; `own` is the actor's own sign-up, `is_meant` if
    it is for them.
    """

    session: Session
    signed: int
    there: int
    own: SignUp | None
    is_next: bool
    is_over: bool
    is_meant: bool

    @property
    def capacity(self) -> int | None:
        """How many have a place: its own number, else that of the activity; None without a limit."""
        return self.session.capacity or self.session.activity.capacity

    @property
    def is_full(self) -> bool:
        """True once nobody more has a place."""
        return self.capacity is not None and self.signed >= self.capacity

    @property
    def is_open(self) -> bool:
        """True if one may still choose it."""
        return self.is_meant and not (self.session.is_cancelled or self.is_over or self.own)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many have a place, wait, and were there (each person once)."""

    signed: int
    waiting: int
    there: int


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """
    Everything that the page shows. `duties` are the obligations served, as far as the actor may see them; `joining`
    says whether and how the actor may sign up; `may_put_down`: they work for a unit, and may put its members down.
    """

    activity: Activity
    phase: rules.Phase
    hosts: tuple[Host, ...]
    sessions: tuple[SessionLine, ...]
    duties: tuple[Obligation, ...]
    numbers: Numbers
    joining: Joining
    may_manage: bool
    may_put_down: bool

    @property
    def stroke(self) -> str:
        """How it stands, as one of the five states."""
        return rules.STROKES[self.phase]

    @property
    def features(self) -> frozenset[str]:
        """The panels that its kind has."""
        return frozenset(self.activity.kind.features)

    @property
    def is_one_day(self) -> bool:
        """True if it begins and ends on one day."""
        return localdate(self.activity.starts_at) == localdate(self.activity.ends_at)

    @property
    def needs_sign_up(self) -> bool:
        """True if people may sign up for it."""
        return rules.Feature.SIGN_UP in self.features

    @property
    def has_check_in(self) -> bool:
        """True if people come together for it: products and titles meet nobody."""
        return rules.Feature.CHECK_IN in self.features

    @property
    def is_alive(self) -> bool:
        """True for what is neither cancelled nor closed."""
        return self.phase not in {"cancelled", "closed"}

    @property
    def may_join(self) -> bool:
        """True for those who learn the address of an online room: who has a place, who holds it."""
        return self.may_manage or bool(self.joining.own)

    @property
    def may_join_more(self) -> bool:
        """True if a member has not signed up yet, or may choose another shift or slot."""
        if self.joining.by_session:
            return any(line.is_open for line in self.sessions)
        return not self.joining.own

    @property
    def titles(self) -> list[str]:
        """What people are called who may come."""
        return [line.strip() for line in self.activity.titles.splitlines() if line.strip()]

    @property
    def hindrance_words(self) -> str | Promise:
        """Why the one who looks cannot sign up; "" where nothing need be said."""
        return HINDRANCES.get(self.joining.hindrance, "")

    @property
    def free(self) -> int | None:
        """How many places are left; None without a limit."""
        capacity = self.activity.capacity
        return None if capacity is None else max(0, capacity - self.numbers.signed)


def whole(rows: QuerySet[Activity]) -> QuerySet[Activity]:
    """What the page of an activity needs beside it."""
    helpers = CoHost.objects.select_related("unit").order_by("pk")
    return rows.select_related("unit", "kind").prefetch_related(Prefetch("co_hosts", helpers))


def activity_page(activity: Activity, actor: Actor, at: datetime) -> ActivityPage:
    """The page of an activity that was fetched with `whole`. A fixed number of queries."""
    person = Person.objects.filter(user=actor.user_id or 0).first()
    lines = session_lines(activity, at)
    sessions = [line.session for line in lines]
    join = joining(activity, person, sessions, at)
    served = obligations.visible_to(actor).filter(pk__in=activity.duties.values("obligation_id"))
    return ActivityPage(
        activity=activity,
        phase=phase_of(activity, at),
        hosts=_hosts(activity),
        sessions=tuple(_as_seen(line, join) for line in lines),
        duties=tuple(served.select_related("task", "plan").order_by("period_start", "pk")),
        numbers=numbers_of(activity),
        joining=join,
        may_manage=access.may_manage(actor, activity),
        may_put_down=may_put_down(actor, activity, sessions, at),
    )


def phase_of(activity: Activity, at: datetime) -> rules.Phase:
    """Where it stands at a moment."""
    return rules.phase(state=activity.state, starts_at=activity.starts_at, ends_at=activity.ends_at, at=at)


def numbers_of(activity: Activity) -> Numbers:
    """Counts of an activity. Two queries."""
    states = Counter(dict(activity.sign_ups.values_list("state").annotate(number=Count("subject", distinct=True))))
    there = activity.sessions.filter(check_ins__undone_at=None).aggregate(
        number=Count("check_ins__subject", distinct=True)
    )
    signed = states[SignUpState.IN] + states[SignUpState.NO_SHOW]
    return Numbers(signed, states[SignUpState.WAITING], there["number"])


def _hosts(activity: Activity) -> tuple[Host, ...]:
    helpers = list(activity.co_hosts.all())
    rest = 1 - sum((one.share for one in helpers), Decimal(0))
    lead = Host(activity.unit, rest * 100, is_lead=True)
    return (lead, *(Host(one.unit, one.share * 100, is_lead=False) for one in helpers))


def session_lines(activity: Activity, at: datetime) -> tuple[SessionLine, ...]:
    """Its sessions with who has signed up for each, and was there, as for somebody for whom all are. One query."""
    signed = Count("sign_ups", filter=Q(sign_ups__state=SignUpState.IN), distinct=True)
    there = Count("check_ins", filter=Q(check_ins__undone_at=None), distinct=True)
    rows = list(activity.sessions.annotate(signed=signed, there=there).order_by("starts_at", "ordinal"))
    coming = next((row.pk for row in rows if row.ends_at >= at and not row.is_cancelled), None)
    return tuple(
        SessionLine(row, row.signed, row.there, None, row.pk == coming, row.ends_at < at, is_meant=True) for row in rows
    )


def _as_seen(line: SessionLine, join: Joining) -> SessionLine:
    """A session as it is for whoever looks."""
    own = next((one for one in join.own if one.session_id == line.session.pk), None)
    return replace(line, own=own, is_meant=line.session.pk in join.meant)


def address_of(activity: Activity) -> str:
    """Where everybody reads about it."""
    return reverse("activities:page", args=[activity.code])
