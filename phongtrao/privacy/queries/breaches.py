"""Breaches and how much time is left."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.shortcuts import get_object_or_404

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import STEERS
from phongtrao.privacy.models import Breach

AN_HOUR = 3600


@dataclass(frozen=True, slots=True)
class BreachLine:
    """A breach with its clock."""

    breach: Breach
    hours_left: int
    is_late: bool


def _seen_by(actor: Actor) -> QuerySet[Breach]:
    mine = Q(pk__in=[])
    for path in actor.paths(*STEERS):
        mine |= Q(unit__path__startswith=path)
    return Breach.objects.filter(mine).select_related("unit").order_by("-found_at", "-pk")


def _line(row: Breach, at: datetime) -> BreachLine:
    left = (row.report_by - (row.sent_at or at)).total_seconds()
    return BreachLine(row, max(0, int(left // AN_HOUR)), left < 0)


def breach_lines(actor: Actor, *, at: datetime) -> list[BreachLine]:
    """The breaches of the actor's units, the newest first; a hundred at most."""
    return [_line(row, at) for row in _seen_by(actor)[:100]]


def breach_line(actor: Actor, pk: int, *, at: datetime) -> BreachLine:
    """One breach; absent and forbidden look alike."""
    return _line(get_object_or_404(_seen_by(actor), pk=pk), at)
