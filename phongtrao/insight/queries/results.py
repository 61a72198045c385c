"""What the ledger says of one metric: as the period goes on, and how well it is shown."""

from decimal import Decimal

from django.utils.translation import gettext as _

from phongtrao.foundation.periods import period_words
from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Metric, Rung
from phongtrao.ledger.queries import Asked, Figure
from phongtrao.periods import Period
from phongtrao.vietnamese import number, percent

from .scope import Scope

UNSUITED = "result"
"""What is done toward numbers of different nouns cannot be added up."""
SATISFACTION, BEST = "satisfaction", 5
FEW = 5


def metrics() -> list[Metric]:
    """What can be added up over time: no different people, no means. One query."""
    return list(Metric.objects.filter(counts=None, is_mean=False, is_current=True).exclude(key=UNSUITED))


def trace_of(figure: Figure) -> str:
    """Where a figure is taken apart. The roof stands above this room, so that its address is written."""
    return f"/vi-sao/?{figure.address}" if figure.shares else ""


def growth(scope: Scope) -> Chart:
    """How much of the chosen metric came in each part of the period. Two queries."""
    found = _by_part(scope, scope.metric)
    metric = found[0][1].metric
    total, rows = Decimal(0), list[tuple[Cell, ...]]()
    for part, figure in found:
        if part.start > scope.today:
            break
        total += figure.quantity
        name = rules.named(period_words(part), part.key)
        rows.append((name, rules.counted(figure.quantity, trace_of(figure)), rules.counted(total)))
    return Chart(
        key="ket-qua",
        kind="growth",
        title=_("%(metric)s theo thời gian") % {"metric": metric.title},
        sentence=_growth_said(scope, metric, found),
        heads=(_("Thời gian"), metric.title, _("Cộng dồn")),
        rows=tuple(rows) if total else (),
        note=_("Đếm mọi hoạt động của đơn vị và bên dưới, kể cả ngoài kế hoạch."),
    )


def _by_part(scope: Scope, metric: str) -> list[tuple[Period, Figure]]:
    parts = rules.cut(scope.period)
    figures = ledger.figures([Asked(scope.unit.pk, metric, part) for part in parts])
    return list(zip(parts, figures, strict=True))


def _growth_said(scope: Scope, metric: Metric, found: list[tuple[Period, Figure]]) -> str:
    total = sum((figure.quantity for _part, figure in found), Decimal(0))
    when = period_words(scope.period)
    if not total:
        return _("%(period)s chưa ghi nhận gì: %(metric)s.") % {"period": when, "metric": metric.title.lower()}
    best, most = max(found, key=lambda one: one[1].quantity)
    told = {
        "period": when,
        "total": number(total),
        "noun": metric.counted_in,
        "best": period_words(best),
        "most": number(most.quantity),
        "share": percent(most.quantity, total),
    }
    return _("%(period)s có %(total)s %(noun)s; nhiều nhất là %(best)s với %(most)s (%(share)s).") % told


def ladder(scope: Scope) -> Chart:
    """How well each metric is shown: how much of it stands on which rung. Two queries."""
    found = [one for one in ledger.overview(scope.unit.pk, scope.period) if not one.metric.is_mean and one.quantity > 0]
    note = _(
        "Khai báo: đơn vị nói. Có minh chứng: có ảnh, tệp kèm. Xác nhận: người khác nhận là đúng. "
        "Đối chiếu: khớp với điểm danh hoặc nguồn ngoài."
    )
    later = _("Con số là của kỳ đang xem; bậc của nó tính đến hôm nay.") if scope.is_over else ""
    return Chart(
        key="minh-chung",
        kind="ladder",
        title=_("Con số vững đến đâu"),
        sentence=_ladder_said(scope, found),
        heads=(_("Thước đo"), *(str(rung.label).capitalize() for rung in Rung)),
        rows=tuple(_ladder_row(one) for one in found),
        note=f"{note} {later}".strip(),
    )


def _ladder_row(figure: Figure) -> tuple[Cell, ...]:
    shares = {share.rung: share.quantity for share in figure.shares}
    name = rules.named(figure.metric.title, url=trace_of(figure))
    return (name, *(rules.counted(shares.get(rung, Decimal(0)), trace_of(figure) * (rung in shares)) for rung in Rung))


def _ladder_said(scope: Scope, found: list[Figure]) -> str:
    if not found:
        return _("%(period)s sổ kết quả chưa có gì.") % {"period": period_words(scope.period)}
    figure = next((one for one in found if one.metric.key == scope.metric), found[0])
    sure = sum((share.quantity for share in figure.shares if share.rung >= Rung.CONFIRMED), Decimal(0))
    said = sum((share.quantity for share in figure.shares if share.rung == Rung.DECLARED), Decimal(0))
    told = {
        "metric": figure.metric.title,
        "total": number(figure.quantity),
        "sure": percent(sure, figure.quantity),
        "said": percent(said, figure.quantity),
    }
    return _("%(metric)s: trong %(total)s, %(sure)s đã được xác nhận hoặc đối chiếu; %(said)s mới là khai báo.") % told


def satisfaction(scope: Scope) -> Chart:
    """The mean of what people gave, for each part of the period in which somebody did. Two queries."""
    found = [(part, one) for part, one in _by_part(scope, SATISFACTION) if one.entries > 0]
    return Chart(
        key="hai-long",
        kind="satisfaction",
        title=_("Mức hài lòng"),
        sentence=_satisfaction_said(scope, found),
        heads=(_("Thời gian"), _("Điểm trung bình"), _("Số lần ghi")),
        rows=tuple(
            (
                rules.named(period_words(part), part.key),
                rules.counted(one.value, trace_of(one)),
                rules.counted(one.entries),
            )
            for part, one in found
        ),
        note=_("Trên thang 5 điểm. Dưới 5 lần ghi thì con số còn tùy may rủi."),
    )


def _satisfaction_said(scope: Scope, found: list[tuple[Period, Figure]]) -> str:
    if not found:
        return _("%(period)s chưa ai ghi mức hài lòng.") % {"period": period_words(scope.period)}
    times = sum(one.entries for _part, one in found)
    whole = sum((one.quantity for _part, one in found), Decimal(0))
    best, most = max(found, key=lambda one: one[1].value)
    differ = len({one.value for _part, one in found}) > 1
    told = {
        "mean": number((whole / times).quantize(Decimal("0.01"))),
        "times": number(times),
        "best": period_words(best),
        "most": number(most.value),
    }
    if not differ:
        return _("Trung bình %(mean)s trên 5 điểm, từ %(times)s lần ghi.") % told
    return _("Trung bình %(mean)s trên 5 điểm, từ %(times)s lần ghi; cao nhất là %(best)s (%(most)s).") % told
