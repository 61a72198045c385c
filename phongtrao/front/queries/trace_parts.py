"""
The parts of a figure: of units, clusters and months. What adds up is shown whole: a last row says what is left, so that
the parts come to the figure; of what does not add up, words say so.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from phongtrao.foundation.periods import period_words
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Metric, Rung
from phongtrao.ledger.queries import Figure, Share
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.vietnamese import number

OWN = "&rieng=1"
"""Asks for those entries alone that were recorded at the unit itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the figure: of a unit, of a month, of the rest. `address`, where there is one, asks of it in turn."""

    name: str
    written: str
    percent: int
    address: str


@dataclass(frozen=True, slots=True)
class Parts:
    """A figure taken apart, and in words what one must know to add it up."""

    units: tuple[Part, ...]
    clusters: tuple[Part, ...]
    months: tuple[Part, ...]
    notes: tuple[str, ...]


def parts_of(scope: Unit, figure: Figure, only: Collection[int] | None) -> Parts:
    """
    The parts of the units right below, of the clusters, which share it out once more, and of the months; the largest
    first. `only`: those units that the actor reads, if not all; what is of others is one row.
    """
    below = _below(scope, figure)
    units = {pk: unit for pk, unit in below.items() if unit.kind != UnitKind.CLUSTER}
    clusters = {pk: unit for pk, unit in below.items() if unit.kind == UnitKind.CLUSTER}
    found = ledger.by_unit(below, figure.asked.metric, figure.asked.window, figure.asked.label)
    of_units = {pk: found[pk] for pk in units}
    of_clusters = {pk: found[pk] for pk in clusters}
    if has_moved := _has_moved(scope, figure, of_units.values()):
        of_units = {pk: one for pk, one in _stood_below(scope, figure).items() if pk not in clusters}
        units |= Unit.objects.in_bulk(of_units.keys() - units.keys())
    return Parts(
        units=_shown(
            units,
            of_units,
            figure,
            only,
            rest=_rest(scope, figure, of_units.values(), of_clusters),
        ),
        clusters=_shown(clusters, of_clusters, figure, only, rest=(_("Ngoài các cụm"), "")),
        months=_by_month(figure),
        notes=tuple(_notes(scope, figure.metric, only, has_moved=has_moved)),
    )


def share_parts(figure: Figure) -> tuple[Part, ...]:
    """How much of it stands on which rung."""
    return tuple(
        Part(str(share.rung.label), number(share.quantity), _percent(share.quantity, figure), "")
        for share in figure.shares
    )


def said(figure: Figure) -> str:
    """The figure with its noun, as people write it."""
    return f"{number(figure.value)} {figure.metric.counted_in}".strip()


def rest_of(figure: Figure, parts: Iterable[Figure]) -> Figure:
    """What of a figure none of its parts has."""
    left = {share.rung: (share.quantity, share.entries) for share in figure.shares}
    for share in (share for part in parts for share in part.shares):
        quantity, entries = left.get(share.rung, (0, 0))
        left[share.rung] = quantity - share.quantity, entries - share.entries
    shares = (Share(rung, *numbers) for rung, numbers in sorted(left.items()) if any(numbers))
    return Figure(figure.asked, figure.metric, tuple(shares))


def _below(scope: Unit, figure: Figure) -> dict[int, Unit]:
    """Who stands right below; of a cluster who sat in it at any time of the window."""
    if scope.kind != UnitKind.CLUSTER:
        return {unit.pk: unit for unit in scope.children.order_by("pk")}
    sat = organizations.seated_during(scope.pk, figure.asked.window.start, figure.asked.window.end)
    return {unit.pk: unit for unit in sat}


def _rest(scope: Unit, figure: Figure, found: Iterable[Figure], clusters: Mapping[int, Figure]) -> tuple[str, str]:
    """
    Who has what none of the units below has: the unit itself, whose own entries can be looked at alone, or the clusters
    too where something stands at them.
    """
    named = {"unit": scope.short_name}
    if rest_of(figure, found).quantity and _have_own(clusters, figure):
        return _("Ghi ở chính %(unit)s và các cụm") % named, ""
    return _("Ghi ở chính %(unit)s") % named, f"{figure.address}{OWN}#tung-lan"


def _have_own(clusters: Mapping[int, Figure], figure: Figure) -> bool:
    """True where clusters have more than who sat in them did meanwhile."""
    held = sum(one.quantity for one in clusters.values())
    if not held or figure.metric.counts_id is not None:
        return False
    asked = figure.asked
    seats = organizations.seats_during(clusters, asked.window.start, asked.window.end)
    of_seats = [replace(asked, scope_id=pk, window=Period.between(first, last)) for pk, first, last in seats]
    return held > sum(one.quantity for one in ledger.figures(of_seats))


def _has_moved(scope: Unit, figure: Figure, found: Iterable[Figure]) -> bool:
    """True where a unit below may have a part in the figure that is not all of its own."""
    window = figure.asked.window
    if figure.metric.counts_id is not None:
        return False
    is_more = rest_of(figure, found).quantity < 0
    return is_more or organizations.has_moved_below(scope, window.start, window.end)


def _stood_below(scope: Unit, figure: Figure) -> dict[int, Figure]:
    """By the places at which the entries stand, for units that have moved since."""
    is_cluster = scope.kind == UnitKind.CLUSTER
    seated = set(_below(scope, figure)) if is_cluster else set()
    found: dict[int, list[Figure]] = {}
    for path, part in ledger.by_path(figure.asked).items():
        ids = [int(pk) for pk in path.strip("/").split("/")]
        below = [pk for pk in reversed(ids) if pk in seated] if is_cluster else ids[ids.index(scope.pk) + 1 :]
        for pk in below[:1]:
            found.setdefault(pk, []).append(part)
    return {pk: _together(figure, some) for pk, some in found.items()}


def _together(figure: Figure, some: Iterable[Figure]) -> Figure:
    return Figure(figure.asked, figure.metric, tuple(share for one in some for share in one.shares))


def _shown(
    units: Mapping[int, Unit],
    found: Mapping[int, Figure],
    figure: Figure,
    only: Collection[int] | None,
    *,
    rest: tuple[str, str],
) -> tuple[Part, ...]:
    """The parts of those that may be named, and one of the rest; none where nobody below has any."""
    named = {pk: one for pk, one in found.items() if one.shares and (only is None or pk in only)}
    if not named:
        return ()
    asked = figure.asked
    parts = [
        Part(
            units[pk].short_name,
            said(one),
            _percent(one.quantity, figure),
            ledger.Asked(pk, asked.metric, asked.window, asked.label).address,
        )
        for pk, one in sorted(named.items(), key=lambda pair: (-pair[1].quantity, units[pair[0]].sort_key))
    ]
    left = rest_of(figure, named.values())
    if figure.metric.counts_id is None and left.quantity:
        words, address = rest if only is None else (_("Phần còn lại, của các đơn vị khác"), "")
        parts.append(Part(words, said(_plain(left)), _percent(left.quantity, figure), address))
    return tuple(parts)


def _plain(figure: Figure) -> Figure:
    """On no rung: where entries were added up, they were not asked for their rungs."""
    rung = Rung.DECLARED
    return Figure(figure.asked, figure.metric, (Share(rung, figure.quantity, figure.entries),))


def _by_month(figure: Figure) -> tuple[Part, ...]:
    """None of a time that is a month or less: it would be the figure once more."""
    asked = figure.asked
    if asked.window.kind in {"month", "day"}:
        return ()
    months = ledger.by_month(asked.scope_id, asked.metric, asked.window, asked.label)
    return tuple(
        Part(period_words(month), said(one), _percent(one.quantity, figure), one.address)
        for month, one in months
        if one.shares
    )


def _notes(scope: Unit, metric: Metric, only: Collection[int] | None, *, has_moved: bool) -> Iterable[str]:
    if metric.counts_id is not None:
        yield _(
            "Mỗi người chỉ đếm một lần trong con số chung. Một người có thể có mặt ở nhiều đơn vị, nhiều tháng, nên "
            "các phần trùng nhau và cộng lại không ra con số đó."
        )
    if hint := ledger.hint_of(metric):
        yield hint
    if metric.is_mean:
        yield _("Đây là số trung bình: trung bình của từng phần không cộng lại thành con số chung.")
    if only is not None:
        yield _("Chỉ nêu tên đơn vị mà đồng chí được xem; phần của các đơn vị khác gộp lại một dòng.")
    if has_moved:
        words = _("Có đơn vị đã chuyển nơi sinh hoạt: ở đây chỉ tính phần làm khi còn thuộc %(unit)s.")
        yield words % {"unit": scope.short_name}


def _percent(quantity: object, figure: Figure) -> int:
    whole = figure.quantity
    return int(100 * float(str(quantity)) / float(whole)) if whole else 0
