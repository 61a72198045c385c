"""What has changed since a day, in sentences; each leads to where it can be seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.activities import queries as activities
from phongtrao.activities.models import ActivityState
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Figure
from phongtrao.obligations import queries as obligations
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.vietnamese import number

from .calendar import HELD
from .duties import behind
from .results import UNSUITED, trace_of
from .scope import Scope

WEEK = timedelta(days=7)
NAMED = 3
FIGURES = 5
"""So many figures that rose are told; the dashboard has all."""


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence: the stroke that stands before it, the words, where they lead."""

    stroke: str
    words: str
    url: str


def changes(scope: Scope, since: date) -> tuple[Change, ...]:
    """At most fourteen queries. The period of the scope is the time of the plan."""
    window = Period.between(min(since, scope.today), scope.today)
    figures = {one.metric.key: one for one in ledger.overview(scope.unit.pk, window) if one.quantity > 0}
    told = (
        _held(scope, figures.pop(HELD, None), since),
        _counted(scope, "met", since),
        _counted(scope, "given", since),
        _counted(scope, "late", since),
        *_risen(figures),
        _waiting(scope),
        _silent(scope),
    )
    return tuple(one for one in told if one)


def _held(scope: Scope, figure: Figure | None, since: date) -> Change | None:
    if figure is None:
        return None
    closed = activities.visible_to(scope.actor).filter(scope.of_units("unit__"), state=ActivityState.CLOSED)
    newest = closed.order_by("-starts_at", "-pk").values_list("title", flat=True).first()
    told = {"number": number(figure.quantity), "title": Truncator(newest or "").words(12)}
    words = (
        _("%(number)s hoạt động đã tổ chức, mới nhất là “%(title)s”.")
        if newest
        else _("%(number)s hoạt động đã tổ chức.")
    )
    return Change("doing", words % told, trace_of(figure))


def _counted(scope: Scope, step: str, since: date) -> Change | None:
    times = behind(scope, step, since=since).count()
    if not times:
        return None
    words = {
        "met": ngettext("%(number)s việc vừa hoàn thành.", "%(number)s việc vừa hoàn thành.", times),
        "given": ngettext("%(number)s việc mới được giao.", "%(number)s việc mới được giao.", times),
        "late": ngettext(
            "%(number)s việc vừa quá hạn mà chưa xong.", "%(number)s việc vừa quá hạn mà chưa xong.", times
        ),
    }[step]
    stroke = {"met": "met", "given": "none", "late": "late"}[step]
    url = f"{reverse('insight:duties')}?{scope.asking(muc=step, tu=since.isoformat())}"
    return Change(stroke, words % {"number": number(times)}, url)


def _risen(figures: dict[str, Figure]) -> Iterator[Change]:
    suited = [one for one in figures.values() if one.metric.key != UNSUITED and not one.metric.is_mean]
    for figure in [one for one in suited if one.metric.counts_id is None][:FIGURES]:
        told = {"metric": figure.metric.title, "more": f"{number(figure.quantity)} {figure.metric.counted_in}".strip()}
        yield Change("doing", _("%(metric)s tăng thêm %(more)s.") % told, trace_of(figure))


def _waiting(scope: Scope) -> Change | None:
    times = behind(scope, "waiting").count()
    if not times:
        return None
    words = ngettext(
        "%(number)s việc có minh chứng đang chờ xác nhận.", "%(number)s việc có minh chứng đang chờ xác nhận.", times
    )
    url = f"{reverse('insight:duties')}?{scope.asking(muc='waiting')}"
    return Change("ask", words % {"number": number(times)}, url)


def _silent(scope: Scope) -> Change | None:
    """Two queries."""
    units = obligations.silent_units(scope.plan, scope.today, Unit.objects.filter(scope.of_units()))
    more = units.count() - NAMED
    names = list(units.order_by("sort_key", "pk").values_list("short_name", flat=True)[:NAMED])
    if not names:
        return None
    told = {"days": obligations.QUIET_DAYS, "names": ", ".join(names)}
    url = f"{reverse('obligations:board')}?ke-hoach={scope.plan.pk}&im-lang=1"
    if more <= 0:
        return Change("none", _("%(days)s ngày qua chưa nghe gì từ %(names)s.") % told, url)
    words = _("%(days)s ngày qua chưa nghe gì từ %(names)s và %(more)s đơn vị nữa.")
    return Change("none", words % (told | {"more": number(more)}), url)
