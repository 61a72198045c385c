"""How far obligations get: given, registered, with an activity, with evidence, met."""

from itertools import pairwise

from django.db.models import Q, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.periods import period_words
from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.obligations.models import ObligationState, Tally
from phongtrao.vietnamese import number, percent

from .duties import STEPS, behind
from .scope import Scope, overlapping


def funnel(scope: Scope) -> Chart:
    """Five queries at most."""
    found = _counts(scope)
    note = _("Mỗi bậc đếm riêng: có việc hoàn thành mà không qua đủ các bậc.")
    return Chart(
        key="cac-buoc",
        kind="funnel",
        title=_("Từ việc được giao đến hoàn thành"),
        sentence=_sentence(scope, found),
        heads=(_("Bậc"), _("Số việc"), _("Phần trong việc được giao")),
        rows=tuple(_row(scope, step, found) for step in STEPS) if found["all"] else (),
        note=f"{scope.as_of} {note}",
    )


def _counts(scope: Scope) -> dict[str, int]:
    """
    How many had come to each step by the day at which one looks; of a whole plan the tally knows how many there are,
    and are met today.
    """
    if scope.is_over or not scope.is_whole:
        return {step: behind(scope, step).count() for step in STEPS}
    rows = Tally.objects.filter(overlapping(scope.period), plan=scope.plan)
    told = rows.aggregate(all=Sum("number"), met=Sum("number", filter=Q(state=ObligationState.MET)))
    between = {step: behind(scope, step).count() for step in STEPS[1:-1]}
    return {"all": told["all"] or 0, **between, "met": told["met"] or 0}


def names() -> dict[str, str]:
    """What each step is called."""
    return {
        "all": _("Được giao"),
        "registered": _("Đã đăng ký"),
        "activity": _("Có hoạt động"),
        "evidence": _("Có minh chứng"),
        "met": _("Hoàn thành"),
    }


def _row(scope: Scope, step: str, found: dict[str, int]) -> tuple[Cell, ...]:
    times, whole = found[step], found["all"]
    url = f"{reverse('insight:duties')}?{scope.asking(muc=step)}" if times else ""
    share = Cell(percent(times, whole), str(round(100 * times / whole, 1)))
    return (rules.named(names()[step]), rules.counted(times, url), share)


def _sentence(scope: Scope, found: dict[str, int]) -> str:
    whole = found["all"]
    if not whole:
        return _("%(period)s chưa có việc nào được giao.") % {"period": period_words(scope.period)}
    told = {step: number(times) for step, times in found.items()}
    said = _(
        "Trong %(all)s việc được giao: %(registered)s đã đăng ký, %(activity)s có hoạt động, "
        "%(evidence)s có minh chứng, %(met)s hoàn thành."
    )
    lost, before, after = max((found[one] - found[other], one, other) for one, other in pairwise(STEPS))
    if lost <= 0:
        return said % told
    steps = names()
    told |= {"before": steps[before].lower(), "after": steps[after].lower(), "lost": number(lost)}
    more = _("Rơi nhiều nhất giữa “%(before)s” và “%(after)s”: %(lost)s việc.")
    return f"{said} {more}" % told
