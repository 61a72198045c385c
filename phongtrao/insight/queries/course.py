"""How many obligations are met as the period goes on, beside the straight course of the plan."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Count, QuerySet, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.periods import period_words
from phongtrao.insight import rules
from phongtrao.insight.rules import EMPTY, Cell, Chart
from phongtrao.obligations.models import Obligation, ObligationState, Tally
from phongtrao.plans.models import Force
from phongtrao.vietnamese import day as written_day
from phongtrao.vietnamese import number, percent

from .duties import duties
from .scope import Scope, overlapping


class Owed(NamedTuple):
    """So many obligations that are owed from one day to another."""

    start: date
    due: date
    number: int


class Met(NamedTuple):
    """So many obligations that were met on a day; on an unknown one (None)."""

    on: date | None
    number: int


def course(scope: Scope) -> Chart:
    """Two queries. What the plan only encourages has no course that it could lag behind, and is left out."""
    owed, met = _owed(scope), _met(scope)
    whole = sum(one.number for one in owed)
    days = rules.marks_of(scope.period, scope.today)
    rows = tuple(_row(scope, day, owed, met) for day in days) if whole else ()
    unknown = sum(one.number for one in met if one.on is None)
    return Chart(
        key="tien-do",
        kind="course",
        title=_("Tiến độ so với kế hoạch"),
        sentence=_sentence(scope, owed, met, whole),
        heads=(_("Đến hết ngày"), _("Theo đường thẳng của kế hoạch"), _("Đã hoàn thành")),
        rows=rows,
        note=_note(unknown),
    )


def _owed(scope: Scope) -> list[Owed]:
    """Of a whole plan the tally says it; of units what they hold."""
    columns = ("period_start", "period_end", "due_to")
    if scope.is_whole:
        tallies = Tally.objects.filter(overlapping(scope.period), plan=scope.plan).exclude(force=Force.ENCOURAGED)
        rows = list(tallies.order_by().values_list(*columns).annotate(times=Sum("number")))
    else:
        rows = list(_counted(scope).values_list(*columns).annotate(times=Count("pk")))
    return [Owed(start, due or end, times) for start, end, due, times in rows]


def _met(scope: Scope) -> list[Met]:
    rows = _counted(scope).filter(state=ObligationState.MET).values_list("met_on").annotate(times=Count("pk"))
    return [Met(on, times) for on, times in rows]


def _counted(scope: Scope) -> QuerySet[Obligation]:
    return duties(scope).exclude(force=Force.ENCOURAGED).order_by()


def expected(owed: Iterable[Owed], day: date) -> int:
    """How many should be met by the end of a day; what is begun of one counts in part, and parts are cut off."""
    shares = (rules.expected_share(start=one.start, due=one.due, day=day) * one.number for one in owed)
    return int(sum(shares) + 1e-9)


def reached(met: Iterable[Met], day: date, scope: Scope) -> int:
    """How many were met by the end of a day; the rule of `duties.met_until`."""
    return sum(one.number for one in met if (day >= scope.day if one.on is None else one.on <= day))


def _row(scope: Scope, day: date, owed: list[Owed], met: list[Met]) -> tuple[Cell, ...]:
    place = f"{reverse('insight:duties')}?{scope.asking(muc='met', den=day.isoformat())}"
    done = EMPTY if day > scope.today else rules.counted(reached(met, day, scope), place)
    return (rules.named(written_day(day), day.isoformat()), rules.counted(expected(owed, day)), done)


def _sentence(scope: Scope, owed: list[Owed], met: list[Met], whole: int) -> str:
    if not whole:
        return _("%(period)s chưa có việc nào đến kỳ.") % {"period": period_words(scope.period)}
    if scope.today < scope.period.start:
        words = _("%(period)s chưa bắt đầu; có %(whole)s việc phải làm.")
        return words % {"period": period_words(scope.period), "whole": number(whole)}
    day = scope.day
    done, should = reached(met, day, scope), expected(owed, day)
    told = {
        "day": written_day(day),
        "done": number(done),
        "whole": number(whole),
        "share": percent(done, whole),
        "should": number(should),
        "less": number(abs(should - done)),
    }
    behind = _(
        "Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s); theo đường thẳng của kế hoạch lẽ ra là "
        "%(should)s, còn kém %(less)s việc."
    )
    ahead = _(
        "Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s), hơn đường thẳng của kế hoạch %(less)s "
        "việc."
    )
    even = _("Đến %(day)s đã hoàn thành %(done)s trong %(whole)s việc (%(share)s), đúng đường thẳng của kế hoạch.")
    words = behind if done < should else ahead if done > should else even
    return words % told


def _note(unknown: int) -> str:
    note = _("Đường thẳng: mỗi việc đi đều từ ngày đầu đến hạn của nó. Không tính việc kế hoạch chỉ khuyến khích.")
    if not unknown:
        return note
    more = _("%(number)s việc hoàn thành không rõ ngày được tính vào mốc cuối.") % {"number": number(unknown)}
    return f"{note} {more}"
