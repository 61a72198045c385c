"""A contest as its pages show it: rubric, entries with their marks, judges, results."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from phongtrao.activities import access
from phongtrao.activities.models import Activity, Criterion, Entrant, Judge, Points
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Unit


@dataclass(frozen=True, slots=True)
class EntrantLine:
    """
    An entry with its mean mark over the judges who have given all points; `place` in the order of marks, equals share
    one. `is_judged`: the actor, who judges, has given theirs.
    """

    entrant: Entrant
    mark: Decimal | None
    judges: int
    place: int | None
    is_judged: bool
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class ContestPage:
    """The page of a contest. Marks are for who holds it; a judge sees only whether they have given theirs."""

    rubric: tuple[Criterion, ...]
    entrants: tuple[EntrantLine, ...]
    judges: tuple[Judge, ...]
    is_judge: bool
    is_published: bool
    may_manage: bool

    @property
    def most(self) -> int:
        """The most points that an entry can get."""
        return sum(one.most for one in self.rubric)


def contest_page(activity: Activity, actor: Actor) -> ContestPage:
    """The page of a contest. Four queries."""
    rubric = tuple(Criterion.objects.filter(activity=activity).order_by("pk"))
    judges = tuple(Judge.objects.filter(activity=activity).select_related("user").order_by("pk"))
    rows = list(Entrant.objects.filter(activity=activity).select_related("unit").order_by("pk"))
    given: dict[int, dict[int, list[Decimal]]] = defaultdict(lambda: defaultdict(list))
    for point in Points.objects.filter(entrant__activity=activity):
        given[point.entrant_id][point.judge_id].append(point.value)
    marks = {row.pk: _mark(given[row.pk], len(rubric)) for row in rows}
    order = sorted((mark for mark in marks.values() if mark is not None), reverse=True)
    may_manage = access.may_manage(actor, activity)
    own = next((judge.pk for judge in judges if judge.user_id == actor.user_id), None)
    lines = [
        EntrantLine(
            entrant=row,
            mark=marks[row.pk],
            judges=len(given[row.pk]),
            place=order.index(mark) + 1 if (mark := marks[row.pk]) is not None else None,
            is_judged=own in given[row.pk],
            may_withdraw=not row.published_at and (may_manage or access.may_hold(actor, row.unit)),
        )
        for row in rows
    ]
    if may_manage:  # To others the order would tell the marks.
        lines.sort(key=lambda line: (line.place is None, line.place or 0, line.entrant.pk))
    is_published = any(row.published_at for row in rows)
    return ContestPage(rubric, tuple(lines), judges, own is not None, is_published, may_manage)


def _mark(by_judge: dict[int, list[Decimal]], criteria: int) -> Decimal | None:
    """The mean of the sums of the judges who gave points by every criterion."""
    sums = [sum(values, Decimal(0)) for values in by_judge.values() if len(values) == criteria]
    return (sum(sums, Decimal(0)) / len(sums)).quantize(Decimal("0.01")) if sums and criteria else None


def shown_results(activity: Activity) -> list[Entrant]:
    """The entries with an award, once results are out: everybody sees these."""
    if "contest" not in activity.kind.features:
        return []
    won = Entrant.objects.filter(activity=activity, published_at__isnull=False).exclude(award="")
    return list(won.select_related("unit").order_by("pk"))


def entering(actor: Actor, activity: Activity) -> list[Unit]:
    """The units for which an actor may enter something: their own, all that sit below; who holds it any host too."""
    own = Unit.objects.filter(pk__in=[office.unit_id for office in actor.holds(*WORKS)])
    hosts = access.hosts(activity) if access.may_manage(actor, activity) else []
    found = {unit.pk: unit for unit in (*own.order_by("sort_key", "pk"), *hosts)}
    return list(found.values())


def judges(actor: Actor, activity: Activity) -> bool:
    """True for whoever was asked to judge. One query."""
    return (
        "contest" in activity.kind.features
        and Judge.objects.filter(activity=activity, user=actor.user_id or 0).exists()
    )


def manages(actor: Actor, activity: Activity) -> bool:
    """True for whoever holds it."""
    return access.may_manage(actor, activity)
