"""Units that stand beside each other (đơn vị ngành dọc): named, and named no more."""

from datetime import date, datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access, queries
from phongtrao.organizations.models import Counterpart, Unit
from phongtrao.organizations.refusals import SameUnit
from phongtrao.trail import operations as trail


@transaction.atomic
def pair_units(*, unit: Unit, other: Unit, since: date, by: Actor, at: datetime) -> Counterpart:
    """
    Say that two units stand beside each other; those that do already stay as they are.

    :raises NotAllowed: `by` does not steer the unit.
    :raises UnitEnded: one of them is no more.
    :raises SameUnit: they are one unit.
    """
    access.check_steers(by, unit.path)
    for one in (unit, other):
        queries.check_lives(one, on=localdate(at))
    if unit == other:
        raise SameUnit
    first, second = sorted((unit, other), key=lambda one: one.pk)
    pair, is_new = Counterpart.objects.get_or_create(unit=first, other=second, until=None, defaults={"since": since})
    if is_new:
        trail.record("units_paired", subject=unit, about=unit, by=by, at=at, note=other.name)
    return pair


@transaction.atomic
def part_units(*, pair: Counterpart, until: date, by: Actor, at: datetime) -> None:
    """
    Say that two units no longer stand beside each other; a second tap changes nothing.

    :raises NotAllowed: `by` steers neither.
    """
    if not access.steers(by, pair.unit.path):
        access.check_steers(by, pair.other.path)
    open_pairs = Counterpart.objects.filter(pk=pair.pk, until=None)
    if open_pairs.update(until=max(until, pair.since)):
        trail.record("units_parted", subject=pair.unit, about=pair.unit, by=by, at=at, note=pair.other.name)
