"""How the parts of a unit stand beside each other: its clusters, else the units right below it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Case, Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.ledger import queries as ledger
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.rules import Counts
from phongtrao.organizations.models import ClusterPlace, Unit, UnitKind
from phongtrao.vietnamese import number, percent

from .scope import Scope, held

DRAWN = 15
PEOPLE = "participants"


@dataclass(frozen=True, slots=True)
class Part:
    """A cluster or a unit, or (`unit` None) all units that sit in no cluster."""

    unit: Unit | None
    places: tuple[str, ...]


def parts(scope: Scope) -> Chart:
    """Seven queries at most."""
    shown = parts_of(scope)
    counts = counts_of(scope, shown)
    ids = [part.unit.pk for part in shown if part.unit]
    earned = ledger.by_unit(ids, PEOPLE, scope.period) if ids else {}
    order = sorted(
        (place for place in range(len(shown)) if counts[place].total),
        key=lambda place: (-counts[place].late / counts[place].total, place),
    )
    is_of_clusters = any(part.unit and part.unit.kind == UnitKind.CLUSTER for part in shown)
    note = _("Nơi có phần việc chậm lớn hơn đứng trước. Việc nhiều đơn vị cùng làm được tính ở từng nơi.")
    return Chart(
        key="so-sanh",
        kind="parts",
        title=_("So sánh các cụm") if is_of_clusters else _("So sánh các đơn vị"),
        sentence=_sentence(scope, [(shown[place], counts[place]) for place in order]),
        heads=(
            _("Cụm") if is_of_clusters else _("Đơn vị"),
            _("Hoàn thành"),
            _("Đang thực hiện"),
            _("Chậm"),
            _("Chưa thực hiện"),
            _("Lượt người tham gia"),
        ),
        rows=tuple(_row(scope, shown[place], counts[place], earned) for place in order),
        note=f"{scope.as_of} {note}",
        drawn=DRAWN,
    )


def parts_of(scope: Scope) -> list[Part]:
    """The clusters with those that sat in them on that day, and who sits in none; else the units below. Two queries."""
    if scope.unit.kind == UnitKind.CLUSTER:
        return [Part(unit, (unit.path,)) for unit in _units(Q(path__in=scope.places))]
    below = _units(Q(parent=scope.unit) & ~Q(kind=UnitKind.BOARD))
    clusters = [unit for unit in below if unit.kind == UnitKind.CLUSTER]
    if not clusters:
        return [Part(unit, (unit.path,)) for unit in below]
    sits = ClusterPlace.objects.filter(Q(until=None) | Q(until__gte=scope.day), since__lte=scope.day)
    inside: dict[int, list[str]] = defaultdict(list)
    for cluster_id, path in sits.filter(cluster__in=clusters).order_by("pk").values_list("cluster_id", "unit__path"):
        inside[cluster_id].append(path)
    found = [Part(cluster, tuple(inside[cluster.pk])) for cluster in clusters]
    seated = {path for paths in inside.values() for path in paths}
    loose = tuple(unit.path for unit in below if unit.kind != UnitKind.CLUSTER and unit.path not in seated)
    return [*found, Part(None, loose)] if loose else found


def _units(those: Q) -> list[Unit]:
    return list(Unit.objects.filter(those).order_by("sort_key", "pk"))


def counts_of(scope: Scope, shown: Iterable[Part]) -> list[Counts]:
    """How what each part owes stands; what units of one part owe together is counted once in it. Two queries."""
    part_of = {path: place for place, part in enumerate(shown) for path in part.places}
    rows, stroke = held(scope), _stroke(scope)
    alone = rows.exclude(obligation__holder_key__contains="+").values_list("unit__path", stroke)
    found: dict[int, Counts] = defaultdict(Counts)
    for path, kind, times in alone.annotate(times=Count("pk")):
        if (place := _place(path, part_of)) is not None:
            found[place] += Counts.single(kind, times)
    shared = rows.filter(obligation__holder_key__contains="+").values_list("unit__path", "obligation_id", stroke)
    for place, _pk, kind in {(_place(path, part_of), pk, kind) for path, pk, kind in shared}:
        if place is not None:
            found[place] += Counts.single(kind)
    return [found[place] for place, _part in enumerate(shown)]


def _stroke(scope: Scope) -> Case:
    """Of a period that is over, how each stood at its end."""
    on = obligations.stroke_as_of if scope.is_over else obligations.stroke_on
    return on(scope.day, "obligation__")


def _place(path: str, part_of: Mapping[str, int]) -> int | None:
    """The part in which a unit lies: its own place, or that of a unit above it."""
    while path.count("/") > 1:
        if path in part_of:
            return part_of[path]
        path = path[: path[:-1].rindex("/") + 1]
    return None


def _row(scope: Scope, part: Part, counts: Counts, earned: Mapping[int, ledger.Figure]) -> tuple[Cell, ...]:
    if part.unit is None:
        numbers = [rules.counted(counts.of(kind)) for kind, _number in counts.pairs()]
        return (rules.named(_("Chưa thuộc cụm nào")), *numbers, rules.EMPTY)
    place = f"{reverse('insight:duties')}?"
    numbers = [
        rules.counted(times, place + scope.asking(don_vi=part.unit.pk, muc=kind) if times else "")
        for kind, times in counts.pairs()
    ]
    name = rules.named(part.unit.short_name, url=f"{reverse('insight:dashboard')}?{scope.asking(don_vi=part.unit.pk)}")
    people = earned[part.unit.pk]
    return (name, *numbers, rules.counted(people.value, f"/vi-sao/?{people.address}" if people.shares else ""))


def _sentence(scope: Scope, ordered: list[tuple[Part, Counts]]) -> str:
    if not ordered:
        return _("Chưa có nơi nào để so sánh: không đơn vị nào bên dưới phải làm việc gì trong kỳ này.")
    if len(ordered) == 1:
        ((part, counts),) = ordered
        only = {"name": _name(part), "met": number(counts.met), "total": number(counts.total)}
        return _("Chỉ có %(name)s: hoàn thành %(met)s trong %(total)s việc.") % only
    best, most = max(ordered, key=lambda one: one[1].met / one[1].total)
    worst, last = ordered[0]
    told = {
        "number": number(len(ordered)),
        "best": _name(best),
        "share": percent(most.met, most.total),
        "worst": _name(worst),
        "late": percent(last.late, last.total),
    }
    none = _("Trong %(number)s nơi chưa nơi nào hoàn thành việc nào.")
    fine = _("Trong %(number)s nơi, %(best)s hoàn thành nhiều nhất (%(share)s); không nơi nào chậm.")
    both = _("Trong %(number)s nơi, %(best)s hoàn thành nhiều nhất (%(share)s); %(worst)s chậm nhiều nhất (%(late)s).")
    words = none if not most.met else both if last.late else fine
    return words % told


def _name(part: Part) -> str:
    return part.unit.short_name if part.unit else _("các đơn vị chưa thuộc cụm nào")
