"""On which days activities took place."""

from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from phongtrao.foundation.periods import period_words
from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Asked
from phongtrao.periods import Period
from phongtrao.vietnamese import day as written_day
from phongtrao.vietnamese import number

from .scope import Scope

HELD = "activities_held"


def calendar(scope: Scope) -> Chart:
    """One query."""
    found = ledger.by_day(scope.unit.pk, HELD, scope.period)
    return Chart(
        key="lich",
        kind="calendar",
        title=_("Hoạt động từng ngày"),
        sentence=_sentence(scope, found),
        heads=(_("Ngày"), _("Hoạt động đã tổ chức")),
        rows=tuple(_row(scope, day, times) for day, times in found.items()),
        note=_(
            "Ô càng đậm, càng lớn thì càng nhiều. Đếm cả hoạt động ngoài kế hoạch, chưa đếm hoạt động chưa kết thúc."
        ),
    )


def _row(scope: Scope, day: date, times: Decimal) -> tuple[Cell, ...]:
    asked = Asked(scope.unit.pk, HELD, Period.of("day", day))
    return (rules.named(written_day(day), day.isoformat()), rules.counted(times, f"/vi-sao/?{asked.address}"))


def _sentence(scope: Scope, found: dict[date, Decimal]) -> str:
    when = period_words(scope.period)
    if not found:
        return _("%(period)s chưa có hoạt động nào kết thúc.") % {"period": when}
    best = max(found, key=lambda day: (found[day], day))
    told = {
        "period": when,
        "times": number(sum(found.values())),
        "days": number(len(found)),
        "best": written_day(best),
        "most": number(found[best]),
    }
    return _("%(period)s có %(times)s hoạt động trong %(days)s ngày; đông nhất là ngày %(best)s (%(most)s).") % told
