"""Where activities were held: places that their organisers wrote down; where people were is nobody's business."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import make_aware
from django.utils.translation import gettext as _

from phongtrao.activities import queries as activities
from phongtrao.activities.models import ActivityState
from phongtrao.foundation.periods import period_words
from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.vietnamese import number

from .scope import Scope

EXACT = Decimal("0.0001")
"""Places ten metres apart are one."""
TOLD = 1000
"""More activities than this are not drawn, only counted; the newest are."""


Place = tuple[Decimal, Decimal]


class Held(NamedTuple):
    """What is told of an activity."""

    pk: int
    title: str
    place: str


def places(scope: Scope) -> Chart:
    """Two queries."""
    held = activities.visible_to(scope.actor).filter(
        scope.of_units("unit__"),
        Q(state=ActivityState.OPEN) | Q(state=ActivityState.CLOSED),
        starts_at__gte=_morning(scope.period.start),
        starts_at__lt=_morning(min(scope.period.end, scope.today) + timedelta(days=1)),
    )
    known = (
        held.exclude(latitude=None).order_by("-starts_at", "-pk").values_list("latitude", "longitude", *Held._fields)
    )
    found: dict[Place, list[Held]] = defaultdict(list)
    for latitude, longitude, *of_one in known[:TOLD]:
        found[latitude.quantize(EXACT), longitude.quantize(EXACT)].append(Held(*of_one))
    numbers = held.aggregate(all=Count("pk"), located=Count("latitude"))
    ordered = sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
    return Chart(
        key="ban-do",
        kind="places",
        title=_("Nơi tổ chức hoạt động"),
        sentence=_sentence(scope, ordered, numbers["located"], numbers["all"] - numbers["located"]),
        heads=(_("Nơi"), _("Số hoạt động"), _("Vĩ độ"), _("Kinh độ")),
        rows=tuple(_row(place, some) for place, some in ordered),
        note=_("Chỉ có nơi mà người tổ chức ghi cho hoạt động; không có nơi của người tham gia."),
    )


def _morning(day: date) -> datetime:
    return make_aware(datetime.combine(day, time.min))


def _row(place: Place, some: list[Held]) -> tuple[Cell, ...]:
    name = _name(some)
    latitude, longitude = (Cell(number(part), str(part)) for part in place)
    if len(some) == 1:
        address = reverse("activities:detail", args=[some[0].pk])
    else:
        address = f"{reverse('activities:list')}?{urlencode({'q': name, 'khi': 'qua'})}"
    return (rules.named(name), rules.counted(len(some), address), latitude, longitude)


def _name(some: list[Held]) -> str:
    return next((one.place for one in some if one.place), some[0].title)


def _sentence(scope: Scope, ordered: list[tuple[Place, list[Held]]], located: int, unknown: int) -> str:
    when = period_words(scope.period)
    told = {"period": when, "unknown": number(unknown)}
    if not ordered:
        if not unknown:
            return _("%(period)s chưa có hoạt động nào.") % told
        words = _("%(unknown)s hoạt động, chưa hoạt động nào ghi tọa độ. Người tổ chức ghi ở trang của hoạt động.")
        return words % told
    _place, most = ordered[0]
    told |= {
        "times": number(min(located, TOLD)),
        "located": number(located),
        "places": number(len(ordered)),
        "best": _name(most),
        "most": number(len(most)),
    }
    words = _("%(period)s có %(times)s hoạt động ở %(places)s nơi; nhiều nhất tại %(best)s (%(most)s).")
    if located > TOLD:
        words = _(
            "%(period)s có %(located)s hoạt động có tọa độ; ở đây là %(times)s hoạt động mới nhất, ở %(places)s nơi; "
            "nhiều nhất tại %(best)s (%(most)s)."
        )
    said = words % told
    return f"{said} {_('%(unknown)s hoạt động khác chưa ghi tọa độ.') % told}" if unknown else said
