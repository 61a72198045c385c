"""The month of a unit (Tháng này của đơn vị): late, this week, this month, later, done; each row with its next step."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations import access, rules
from phongtrao.obligations.models import CLOSED, Holder, Obligation, ObligationState
from phongtrao.organizations.models import Role, Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.plans.models import ChargeRole, Origin

from .obligation import situation
from .registrations import Content
from .stretches import Known, by_time, known_of, of_month
from .unit import OF_A_LINE, Line, in_time, line_of
from .visible import units_seen_by

AT_MOST, LATER = 8, 4
"""So many rows of what is open or done are shown, and so many of what comes later; the rest is one tap away."""
PLACES = {
    "register": "?mo=dang-ky#lam",
    "start": "?mo=bat-dau#lam",
    "prove": "?mo=ket-qua#lam",
    "add": "?mo=ket-qua#lam",
    "finish": "?mo=ket-qua#lam",
    "wait": "#lam",
}
"""Where a step is taken: on the page of the obligation, which puts what the button named first."""
ALL_SHOWN = frozenset({"late", "report", "week", "month"})
FOLDED = frozenset({"open", "past", "done"})
"""What does not press opens by a tap, below what does."""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One obligation of the unit with the words of its next step and where that is done. `start` is the registration
    that one tap begins, None where the step is a page. `may_ask`: the day is another's, and may be asked to be moved.
    """

    line: Line
    content: Content | None
    days_late: int
    proofs: int
    is_asked: bool
    is_waived: bool
    words: str
    url: str
    start: int | None
    may_ask: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are due in one stretch of time. `more` are left out here; `is_folded`: a tap opens them."""

    name: str
    title: str
    stroke: str
    rows: tuple[Row, ...]
    more: int
    is_folded: bool

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.rows) + self.more


@dataclass(frozen=True, slots=True)
class MonthPage:
    """
    The month of a unit. `due` counts what is still to be done by the end of the month, without the `late`; `units` are
    those between which the actor may choose, none where there is one.
    """

    unit: Unit
    units: tuple[Unit, ...]
    month: Period
    groups: tuple[Group, ...]
    due: int
    late: int
    is_current: bool
    may_act: bool

    @property
    def label(self) -> str:
        """The month in words."""
        return period_words(self.month)

    @property
    def before(self) -> Period:
        """The month before."""
        return Period.of("month", self.month.start - timedelta(days=1))

    @property
    def after(self) -> Period:
        """The month after."""
        return Period.of("month", self.month.end + timedelta(days=1))


def month_units(actor: Actor) -> list[Unit]:
    """
    The units whose month an actor opens first: where they are secretary; else the union of a member, or the unit of
    whatever office they hold.
    """
    offices = actor.holds(Role.SECRETARY) or actor.offices[:1]
    ids = [office.unit_id for office in offices]
    if ids and not actor.holds(Role.SECRETARY):
        path = [int(part) for part in offices[0].unit_path.strip("/").split("/")]
        union = Unit.objects.filter(pk__in=path, kind=UnitKind.GRASSROOTS_UNION).values_list("pk", flat=True).first()
        ids = [union or ids[0]]
    return list(Unit.objects.filter(pk__in=ids).order_by("sort_key", "pk"))


def month_page(
    actor: Actor, today: date, *, unit_id: int | None = None, month: Period | None = None, whole: bool = False
) -> MonthPage | None:
    """
    The month of a unit, or of the first of the actor's own; None where the actor may see nothing of it. `whole` shows
    all rows of every group.

    A fixed number of queries.
    """
    own = month_units(actor)
    unit = own[0] if own and unit_id is None else units_seen_by(actor).filter(pk=unit_id or 0).first()
    if unit is None:
        return None
    current = Period.of("month", today)
    month = month or current
    held = Holder.objects.filter(unit=unit, role=ChargeRole.LEAD)
    owed = Obligation.objects.filter(pk__in=held.values("obligation_id")).exclude(state=ObligationState.WITHDRAWN)
    let_off = Exists(held.filter(obligation=OuterRef("pk"), is_waived=True))
    lines = [line_of(_as_of_unit(one), today) for one in _with_steering(owed).annotate(is_let_off=let_off)]
    known = known_of([line.obligation.pk for line in lines])
    may_act = access.may_report_for(actor, unit)
    sort_out = by_time if month == current else of_month
    rows = {
        name: [_row(line, known, unit, actor, today) for line in some]
        for name, some in sort_out(lines, known, month, today).items()
    }
    return MonthPage(
        unit=unit,
        units=tuple(own) if len(own) > 1 else (),
        month=month,
        groups=_groups(rows, whole=whole),
        due=sum(len(rows.get(name, ())) for name in ALL_SHOWN - {"late"}),
        late=len(rows["late"]),
        is_current=month == current,
        may_act=may_act,
    )


def _with_steering(owed: QuerySet[Obligation]) -> QuerySet[Obligation]:
    """What a row shows, with the unit that issued the plan: whoever steers it decides the day and asks nobody."""
    rows = in_time(owed).select_related("task", "plan__issuer")
    return rows.only(*OF_A_LINE, "task__text", "plan__issuer__path", "plan__window_to")


def _as_of_unit(obligation: Obligation) -> Obligation:
    """What a unit was let off is waived for it, though others still owe it."""
    if getattr(obligation, "is_let_off", False):
        obligation.state = ObligationState.WAIVED
    return obligation


def _groups(rows: dict[str, list[Row]], *, whole: bool) -> tuple[Group, ...]:
    """The stretches in which there is something. The first is never folded: nobody opens a page that shows nothing."""
    filled = [(name, some) for name, some in rows.items() if some]
    return tuple(
        _group(name, some, whole=whole, is_folded=place > 0 and name in FOLDED and not whole)
        for place, (name, some) in enumerate(filled)
    )


def _group(name: str, rows: list[Row], *, whole: bool, is_folded: bool) -> Group:
    titles = {
        "late": _("Chậm"),
        "report": _("Đã qua ngày đăng ký, chờ báo kết quả"),
        "week": _("Tuần này"),
        "month": _("Trong tháng"),
        "open": _("Chưa có hạn"),
        "later": _("Sắp tới"),
        "past": _("Kế hoạch đã hết thời gian"),
        "done": _("Đã xong"),
    }
    shown = rows if whole or name in ALL_SHOWN else rows[: LATER if name == "later" else AT_MOST]
    stroke = {"late": "late", "done": "met"}.get(name, "")
    return Group(name, titles[name], stroke, tuple(shown), len(rows) - len(shown), is_folded)


def _row(line: Line, known: Known, unit: Unit, actor: Actor, today: date) -> Row:
    obligation, may_act = line.obligation, access.may_report_for(actor, unit)
    contents = known.contents.get(obligation.pk, ())
    proofs, is_asked = known.proofs.get(obligation.pk, 0), obligation.pk in known.asked
    now = situation(obligation, contents, today, is_proved=proofs > 0, is_asked=is_asked)
    step = rules.next_step(now, is_officer=False, is_reporter=may_act)
    waiting = [one for one in contents if one.unit == unit and not one.started_at]
    is_late, due_to = line.stroke == "late" and obligation.state not in CLOSED, obligation.due_to
    return Row(
        line=line,
        content=next(iter(waiting or contents), None),
        days_late=(today - due_to).days if is_late and due_to else 0,
        proofs=proofs,
        is_asked=is_asked,
        is_waived=obligation.state == ObligationState.WAIVED,
        words=_words_of(step),
        url=f"{reverse('obligations:detail', args=[obligation.pk])}{PLACES.get(step, '')}",
        start=waiting[0].pk if step == "start" and waiting else None,
        may_ask=may_act and is_late and not is_asked and _is_anothers(obligation, actor),
    )


def _is_anothers(obligation: Obligation, actor: Actor) -> bool:
    """True if somebody else than the actor gave the day and decides on it."""
    return obligation.due_origin != Origin.UNIT and not access.may_return(actor, obligation.plan)


def _words_of(step: rules.Step) -> str:
    """The next step as the words of a button."""
    words = {
        "register": _("Đăng ký"),
        "start": _("Bắt đầu"),
        "prove": _("Gửi ảnh"),
        "add": _("Cập nhật"),
        "finish": _("Báo hoàn thành"),
        "wait": _("Chờ trả lời"),
    }
    return words.get(step, _("Xem"))
