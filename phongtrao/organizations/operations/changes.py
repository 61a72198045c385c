"""Units that merge, split, are renamed or dissolved by a decision, at once or on its day."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access, queries
from phongtrao.organizations.changing import ChangePlan, Decision, NewUnit
from phongtrao.organizations.lists.units import code_for
from phongtrao.organizations.models import ChangeKind, FormerName, Succession, Unit, UnitChange
from phongtrao.organizations.refusals import ChangeDone
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import sort_key

from . import moving
from .rosters import search_words

VERBS = {
    ChangeKind.MERGE: "unit_merged",
    ChangeKind.SPLIT: "unit_split",
    ChangeKind.RENAME: "unit_renamed",
    ChangeKind.DISSOLVE: "unit_dissolved",
}


@transaction.atomic
def decide_change(*, plan: ChangePlan, decision: Decision, by: Actor, at: datetime) -> UnitChange:
    """
    Write down a decision about units. It waits for `carry_out_change`, to which the rooms above add what is theirs.
    A second tap finds the first.

    :raises NotAllowed: `by` does not decide at every place of it (`queries.places_of`).
    :raises WrongChange: it cannot be; the sentence says why.
    """
    _hold(plan)
    if (before := queries.same_change(plan, decision)) is not None:
        _check_decides(plan, before.units.order_by("pk"), by)
        return before
    units = queries.checked_units(plan, decision)
    _check_decides(plan, units, by)
    change = UnitChange.objects.create(
        kind=plan.kind,
        number=decision.number,
        decided_on=decision.decided_on,
        valid_from=decision.valid_from,
        plan=plan.as_json(),
        by=by.label,
        at=at,
    )
    change.units.set(units)
    for unit in units:
        trail.record("change_decided", subject=unit, about=unit, by=by, at=at, note=str(change))
    return change


@transaction.atomic
def carry_out_change(*, change: UnitChange, by: Actor, at: datetime) -> UnitChange:
    """
    Do what a decision says; a second time nothing happens. Before its day nothing happens either.

    :raises NotAllowed: `by` does not decide at every place of it (`queries.places_of`).
    :raises WrongChange: it cannot be any more; the sentence says why.
    """
    _hold(ChangePlan.from_json(change.plan))
    change = UnitChange.objects.select_for_update(of=("self",)).get(pk=change.pk)
    if change.done_at is not None or change.valid_from > localdate(at):
        return change
    plan = ChangePlan.from_json(change.plan)
    decision = Decision(change.number, change.decided_on, change.valid_from)
    units = queries.checked_units(plan, decision)
    _check_decides(plan, units, by)
    if plan.kind == ChangeKind.RENAME:
        _rename(units[0], plan, change)
    else:
        _pass_on(units, plan, change, at)
    change.done_at, change.failure = at, ""
    change.save(update_fields=["done_at", "failure"])
    for unit in units:
        trail.record(VERBS[ChangeKind(plan.kind)], subject=unit, about=unit, by=by, at=at, note=str(change))
    return change


@transaction.atomic
def note_failed_change(*, change: UnitChange, reason: str, by: Actor, at: datetime) -> None:
    """
    Write down why a decision could not be carried out on its day; it goes on waiting.

    :raises NotAllowed: `by` does not decide there.
    """
    _check_decides(ChangePlan.from_json(change.plan), change.units.order_by("pk"), by)
    for unit in change.units.order_by("pk"):
        trail.record("change_failed", subject=unit, about=unit, by=by, at=at, note=f"{change}: {reason}")
    UnitChange.objects.filter(pk=change.pk, done_at=None).update(failure=reason[:300])


@transaction.atomic
def withdraw_change(*, change: UnitChange, by: Actor, at: datetime) -> None:
    """
    Take back a decision that still waits.

    :raises NotAllowed: `by` does not decide there.
    :raises ChangeDone: it was carried out, or taken back.
    """
    held = UnitChange.objects.select_for_update(of=("self",)).filter(pk=change.pk, done_at=None).first()
    if held is None:
        raise ChangeDone
    _check_decides(ChangePlan.from_json(held.plan), held.units.order_by("pk"), by)
    for unit in held.units.order_by("pk"):
        trail.record("change_withdrawn", subject=unit, about=unit, by=by, at=at, note=str(held))
    held.delete()


def _hold(plan: ChangePlan) -> None:
    """Lock the units of a decision, always in the order of their numbers and before the decision itself."""
    ids = {*plan.units, *([plan.heir_id] if plan.heir_id else [])}
    list(Unit.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk").values_list("pk"))


def _check_decides(plan: ChangePlan, units: Iterable[Unit], by: Actor) -> None:
    for place in queries.places_of(plan, units):
        access.check_decides(by, place)


def _rename(unit: Unit, plan: ChangePlan, change: UnitChange) -> None:
    until = change.valid_from - timedelta(days=1)
    FormerName.objects.create(unit=unit, change=change, name=unit.name, short_name=unit.short_name, until=until)
    before = unit.name, unit.short_name
    unit.name, unit.short_name = plan.name, plan.short_name
    unit.save(update_fields=["name", "short_name"])
    moving.learn_names(unit, before)


def _pass_on(units: list[Unit], plan: ChangePlan, change: UnitChange, at: datetime) -> None:
    """Found what is founded; let every unit that ends go over to its heir, in the order of the decision."""
    founded = [_found(new, change) for new in plan.founded]
    heir = next((unit for unit in units if unit.pk == plan.heir_id), founded[0] if founded else None)
    going = [unit for unit in units if unit.pk != plan.heir_id]
    if plan.kind == ChangeKind.SPLIT:
        _note_parts(units[0], founded, heir, change)
    _move_children(units[0] if plan.kind == ChangeKind.SPLIT else None, founded, plan, at)
    for unit in going:
        if plan.kind != ChangeKind.SPLIT:
            Succession.objects.create(change=change, predecessor=unit, successor=heir, is_heir=heir is not None)
        _end(unit, heir, plan, change, at)


def _note_parts(unit: Unit, founded: list[Unit], heir: Unit | None, change: UnitChange) -> None:
    for part in founded:
        Succession.objects.create(change=change, predecessor=unit, successor=part, is_heir=part == heir)


def _move_children(unit: Unit | None, founded: list[Unit], plan: ChangePlan, at: datetime) -> None:
    """The units below a split one that the decision gives to a part."""
    children = Unit.objects.filter(parent=unit, pk__in=plan.children) if unit else Unit.objects.none()
    for child in children.order_by("pk"):
        moving.move_below(child, founded[plan.children[child.pk]], at=at)


def _end(unit: Unit, heir: Unit | None, plan: ChangePlan, change: UnitChange, at: datetime) -> None:
    """A unit ends the day before; what it had goes to the heir, what is below it goes above where there is none."""
    day = change.valid_from
    unit.refresh_from_db()
    if heir is not None:
        heir.refresh_from_db()
    above = heir or unit.parent
    children = Unit.objects.filter(Q(valid_to=None) | Q(valid_to__gte=day), parent=unit)
    for child in children.order_by("pk"):
        if above is not None and child.pk != above.pk:
            moving.move_below(child, above, at=at)
    moving.move_members(unit, heir, day=day)
    moving.move_transfers(unit, heir, said=str(change), at=at)
    moving.move_offices(unit, heir, plan.offices, day=day)
    moving.move_places(unit, heir, day=day)
    if heir is not None:
        moving.learn_names(heir, moving.names_of(unit))
    unit.valid_to = day - timedelta(days=1)
    unit.save(update_fields=["valid_to"])


def _found(new: NewUnit, change: UnitChange) -> Unit:
    code = code_for(new.name, str(change.pk))
    unit = Unit.objects.create(
        code=code,
        name=new.name,
        short_name=new.short_name,
        kind=new.kind,
        parent_id=new.parent_id,
        path="/",
        valid_from=change.valid_from,
        sort_key=sort_key(new.name),
        search=search_words(new.name, new.short_name, code),
    )
    unit.path = f"{unit.parent.path if unit.parent else '/'}{unit.pk}/"
    unit.save(update_fields=["path"])
    return unit
