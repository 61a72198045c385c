"""Decisions about units: whether one can be, what would move, who came after whom, what is still to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import or_
from typing import NoReturn

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import (
    ChangeKind,
    ClusterPlace,
    FormerPlace,
    Membership,
    Office,
    Role,
    Succession,
    Unit,
    UnitChange,
    UnitKind,
)
from phongtrao.organizations.refusals import UnitEnded, WrongChange
from phongtrao.vietnamese import fold


def checked_units(plan: ChangePlan, decision: Decision) -> list[Unit]:
    """
    The units that a decision speaks of, in its order, the heir among them.

    :raises WrongChange: it cannot be; the sentence says why.
    """
    ids = [*dict.fromkeys([*plan.units, *([plan.heir_id] if plan.heir_id else [])])]
    found = Unit.objects.select_related("parent").in_bulk(ids)
    units = [found[unit_id] for unit_id in ids if unit_id in found]
    going = [unit for unit in units if unit.pk != plan.heir_id and plan.kind != ChangeKind.RENAME]
    if not units or (plan.kind == ChangeKind.MERGE and len(units) < 2):  # noqa: PLR2004  (a merger is of two)
        _refuse(_("Hợp nhất cần ít nhất hai đơn vị. Hãy chọn thêm."))
    if decision.valid_from < decision.decided_on:
        _refuse(_("Ngày có hiệu lực đứng trước ngày quyết định. Hãy xem lại hai ngày."))
    for unit in units:
        _check_lives(unit, decision.valid_from, ends=unit in going)
    for unit in going:
        heir = found.get(plan.heir_id or 0)
        if heir is not None and heir.path.startswith(unit.path):
            _refuse(_("%(heir)s trực thuộc %(unit)s nên không nhận thay được. Hãy làm ngược lại.") % _names(unit, heir))
        if unit.parent_id is None and heir is None and not plan.founded:
            _refuse(_("%(unit)s đứng đầu cây đơn vị nên không giải thể được.") % {"unit": unit.name})
    _check_names(plan, units)
    return units


def places_of(plan: ChangePlan, units: Iterable[Unit]) -> list[str]:
    """
    Where in the tree whoever decides must steer: right above the units that end or get another name, since nobody
    decides about their own unit; at the heir, which only receives; above those that it founds.
    """
    above = Unit.objects.filter(pk__in=[new.parent_id for new in plan.founded if new.parent_id is not None])
    own = [unit.path if unit.pk == plan.heir_id else place_above(unit) for unit in units]
    return [*own, *above.order_by("pk").values_list("path", flat=True)]


def place_above(unit: Unit) -> str:
    """The place right above a unit; "/" for one at the top."""
    return unit.path.removesuffix(f"{unit.pk}/")


def _names(unit: Unit, heir: Unit) -> dict[str, str]:
    return {"unit": unit.name, "heir": heir.name}


def _check_lives(unit: Unit, day: date, *, ends: bool) -> None:
    words = {"unit": unit.name, "day": f"{day:%d/%m/%Y}"}
    if unit.valid_to is not None and unit.valid_to < day:
        _refuse(_("%(unit)s không còn từ trước ngày %(day)s. Hãy bỏ khỏi quyết định này.") % words)
    if unit.valid_from > (day - timedelta(days=1) if ends else day):
        _refuse(_("%(unit)s mới lập, chưa có trước ngày %(day)s. Hãy xem lại ngày có hiệu lực.") % words)


def _check_names(plan: ChangePlan, units: Iterable[Unit]) -> None:
    """No two units below one have the same name, now and after."""
    founded = [(one.parent_id, fold(one.name)) for one in plan.founded]
    if plan.kind == ChangeKind.RENAME:
        founded = [(unit.parent_id, fold(plan.name)) for unit in units]
    beside = Unit.objects.filter(parent_id__in=[parent for parent, _name in founded], valid_to=None)
    gone = {unit.pk for unit in units if unit.pk != plan.heir_id}
    taken = {(unit.parent_id, fold(unit.name)) for unit in beside.order_by("pk") if unit.pk not in gone}
    if len(set(founded)) < len(founded) or taken & set(founded):
        _refuse(_("Tên này đã có đơn vị khác cùng cấp dùng. Hãy chọn tên khác."))


def _refuse(words: str) -> NoReturn:
    raise WrongChange(words)


@dataclass(frozen=True, slots=True)
class Moving:
    """What of a unit would move: numbers, the units below, the offices but those of members, which follow them."""

    unit: Unit
    members: int
    children: tuple[Unit, ...]
    offices: tuple[Office, ...]
    cluster: str


def moving(units: Iterable[Unit], *, on: date) -> list[Moving]:
    """What would move from units by a decision valid from a day; four queries a unit, of which there are few."""
    return [_moving(unit, on) for unit in units]


def _moving(unit: Unit, on: date) -> Moving:
    held = Membership.objects.filter(Q(until=None) | Q(until__gte=on), unit=unit, person__merged_into=None)
    children = Unit.objects.filter(Q(valid_to=None) | Q(valid_to__gte=on), parent=unit).order_by("sort_key", "pk")
    offices = Office.objects.filter(Q(until=None) | Q(until__gte=on), unit=unit).exclude(role=Role.MEMBER)
    offices = offices.select_related("user", "unit")
    place = ClusterPlace.objects.filter(unit=unit, until=None).select_related("cluster").first()
    cluster = place.cluster.name if place else ""
    return Moving(unit, held.count(), tuple(children), tuple(offices.order_by("role", "pk")), cluster)


def changes_around(actor: Actor) -> QuerySet[UnitChange]:
    """
    The decisions whose page an actor may open: about units, or leading to units, around which the actor belongs
    (`access.belongs_around`, held equal by a test).
    """
    if actor.is_job:
        return UnitChange.objects.all()
    above = (Q(path__startswith=path) for path in actor.reach(*READS_SUBTREE))
    own = [int(pk) for office in actor.offices for pk in office.unit_path.strip("/").split("/")]
    top = Q(parent=None) if actor.is_administrator else Q(pk__in=[])
    around = Unit.objects.filter(reduce(or_, above, Q(pk__in=own) | top))
    return UnitChange.objects.filter(
        Exists(UnitChange.units.through.objects.filter(unitchange=OuterRef("pk"), unit__in=around))
        | Exists(Succession.objects.filter(change=OuterRef("pk"), successor__in=around))
    )


def same_change(plan: ChangePlan, decision: Decision) -> UnitChange | None:
    """The very same decision, if somebody has written it down before."""
    rows = UnitChange.objects.filter(kind=plan.kind, number=decision.number, decided_on=decision.decided_on)
    return next((one for one in rows.order_by("pk") if ChangePlan.from_json(one.plan) == plan), None)


def due_changes(*, on: date) -> QuerySet[UnitChange]:
    """Decisions whose day has come and that wait, in the order of their days."""
    return UnitChange.objects.filter(done_at=None, valid_from__lte=on).order_by("valid_from", "pk")


def heirs(*, on: date) -> dict[int, int | None]:
    """For every unit that has ended by a decision: who came after it in the end; None where nobody did. One query."""
    rows = Succession.objects.filter(predecessor__valid_to__lt=on).order_by("change__valid_from", "pk")
    after: dict[int, int | None] = {}
    for predecessor, successor, is_heir in rows.values_list("predecessor_id", "successor_id", "is_heir"):
        after[predecessor] = successor if is_heir else after.get(predecessor)
    return {unit_id: _last(unit_id, after) for unit_id in after}


def heir_of(unit: Unit, *, on: date) -> Unit | None:
    """Who came after a unit in the end; None for one that has not ended, or that nobody came after."""
    if unit.valid_to is None or unit.valid_to >= on:
        return None
    return Unit.objects.filter(pk=heirs(on=on).get(unit.pk) or 0).first()


def standing(unit: Unit, *, on: date) -> Unit:
    """The unit, or who came after it where it has ended: who answers today for what it has planned."""
    return heir_of(unit, on=on) or unit


def check_lives(unit: Unit, *, on: date) -> None:
    """
    Refuse what is new for a unit that is no more.

    :raises UnitEnded: it has ended; the sentence names who came after it.
    """
    if unit.valid_to is not None and unit.valid_to < on:
        raise UnitEnded(heir_of(unit, on=on))


def left_to(*, on: date) -> list[tuple[str, str]]:
    """The places of units that have ended, each with the place of who came after it in the end. One query."""
    rows = Succession.objects.filter(predecessor__valid_to__lt=on, is_heir=True).order_by("change__valid_from", "pk")
    after: dict[int, int | None] = {}
    places: dict[int, str] = {}
    for giver, giver_path, taker, taker_path in rows.values_list(
        "predecessor_id", "predecessor__path", "successor_id", "successor__path"
    ):
        after[giver] = taker
        places |= {giver: giver_path, taker: taker_path}
    ends = {giver: _last(giver, after) for giver in after}
    return [(places[giver], places[heir]) for giver, heir in ends.items() if heir is not None]


def _last(unit_id: int, after: dict[int, int | None]) -> int | None:
    seen = {unit_id}
    heir = after[unit_id]
    while heir in after and heir not in seen:
        seen.add(heir)
        heir = after[heir]
    return heir


def has_moved_below(unit: Unit, first: date, last: date) -> bool:
    """
    True where some who stand right below a unit stood elsewhere at some time since the first day, or some who stood
    there have left; of a cluster, where some sat in it for a part of the days only. What is written down stays where
    the unit stood then, so that earlier moves part nothing. One query.
    """
    if unit.kind == UnitKind.CLUSTER:
        places = ClusterPlace.objects.filter(cluster=unit, since__lte=last).exclude(until__lt=first)
        return places.filter(Q(since__gt=first) | Q(until__lt=last)).exists()
    right_below = Concat(Value(f"/{unit.pk}/"), Cast("unit_id", CharField()), Value("/"))
    was_here = Q(path__endswith=right_below)
    is_here = Q(unit__parent=unit)
    moves = FormerPlace.objects.filter(left_at__date__gte=first)
    return moves.filter(is_here & ~was_here | was_here & ~is_here).exists()
