"""Reading rounds: who sees which, the list, the page of one with its ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.utils.translation import gettext as _

from phongtrao.evaluation import access, rules
from phongtrao.evaluation.models import Appeal, Councillor, Evaluation, Peers, Round, RoundState, RubricVersion
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import READS_SUBTREE, STEERS
from phongtrao.organizations.models import UnitKind
from phongtrao.plans.models import Plan, PlanState
from phongtrao.plans.queries import LATEST
from phongtrao.vietnamese import number

from .results import ranks_in
from .rubrics import keeping_units, rubric_of, versions_seen


def visible_evaluations(actor: Actor) -> QuerySet[Evaluation]:
    """
    The units whose evaluation somebody reads: all, for officers of who evaluates, its party committee and the council;
    their own with those below, for who reads a subtree; for members the published ones of their units.
    """
    if actor.is_job:
        return Evaluation.objects.all()
    seen = Q(round__councillors__user=actor.user_id) if actor.user_id else Q(pk__in=[])
    for path in actor.reach(*STEERS):
        seen |= Q(round__unit__path__startswith=path)
    for path in actor.reach(*READS_SUBTREE):
        seen |= Q(unit__path__startswith=path)
    own = {int(part) for office in actor.offices for part in office.unit_path.strip("/").split("/")}
    seen |= Q(unit__in=own, round__state=RoundState.PUBLISHED)
    return Evaluation.objects.filter(pk__in=Evaluation.objects.filter(seen).values("pk"))


def visible_rounds(actor: Actor) -> QuerySet[Round]:
    """The rounds of those units, and all that somebody holds."""
    seen = Q(evaluations__in=visible_evaluations(actor))
    for path in actor.reach(*STEERS):
        seen |= Q(unit__path__startswith=path)
    rows = Round.objects.all() if actor.is_job else Round.objects.filter(pk__in=Round.objects.filter(seen).values("pk"))
    return rows.select_related("unit", "plan", "version__rubric")


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in the list, and the unit in it that is the actor's own, where there is one."""

    round: Round
    own: Evaluation | None


def round_lines(actor: Actor, *, most: int = 50) -> list[RoundLine]:
    """The newest rounds that somebody sees. Two queries."""
    rounds = list(visible_rounds(actor).order_by("-at", "-pk")[:most])
    offices = [office.unit_id for office in actor.offices]
    mine = visible_evaluations(actor).filter(round__in=rounds, unit__in=offices).order_by("-pk")
    own = {row.round_id: row for row in mine}
    return [RoundLine(one, own.get(one.pk)) for one in rounds]


@dataclass(frozen=True, slots=True)
class Standing:
    """
    A unit in the ranking. `rank` is None as long as the actor does not see how others stand; `may_open`: its points one
    by one.
    """

    row: Evaluation
    rank: int | None
    peers: str
    may_open: bool

    @property
    def total(self) -> str:
        """The points as people write them."""
        return number(self.row.total)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the round: done, now, or still to come."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class RoundPage:
    """A round. `sees_points`: units see those of others from when they are announced on; `is_intact`: of a seal."""

    round: Round
    steps: tuple[Step, ...]
    council: tuple[Councillor, ...]
    most: str
    claimed: int
    settled: int
    number: int
    appeals: int
    open_appeals: tuple[Appeal, ...]
    may_hold: bool
    member: Councillor | None
    sees_points: bool
    may_export: bool
    appeals_are_over: bool


def round_page(one: Round, actor: Actor, *, on: date) -> RoundPage:
    """A fixed number of queries; the units come page by page (`standings`)."""
    council = tuple(Councillor.objects.filter(round=one).order_by("-is_chair", "name", "pk"))
    member = next((each for each in council if each.user_id and each.user_id == actor.user_id), None)
    may_hold = access.may_hold_round(actor, one.unit)
    counts = Evaluation.objects.filter(round=one).aggregate(
        number=Count("pk"), claimed=Count("claimed_at"), settled=Count("settled_at")
    )
    appeals = Appeal.objects.filter(evaluation__round=one)
    still = appeals.filter(answered_at=None) if may_hold or member else appeals.none()
    rubric, _faults = rubric_of(one.version)
    return RoundPage(
        round=one,
        steps=_steps(one),
        council=council,
        most=number(rubric.most) if rubric else "",
        appeals=appeals.count(),
        open_appeals=tuple(still.select_related("evaluation").order_by("answer_by", "pk")),
        may_hold=may_hold,
        member=member,
        sees_points=may_hold or member is not None or one.is_known,
        may_export=may_hold or member is not None or (one.is_known and bool(actor.holds(*READS_SUBTREE))),
        appeals_are_over=one.appeal_until is not None and on > one.appeal_until,
        **counts,
    )


def _steps(one: Round) -> tuple[Step, ...]:
    states = list(RoundState)
    now = states.index(RoundState(one.state))
    marks = ["met" if place < now else "doing" if place == now else "none" for place in range(len(states))]
    if one.state == RoundState.PUBLISHED:
        marks[-1] = "met"
    return tuple(Step(str(state.label), mark) for state, mark in zip(states, marks, strict=True))


def units_in(one: Round, actor: Actor, *, sees_points: bool) -> QuerySet[Evaluation]:
    """
    The units of a round that somebody sees in its table: the best first where points are seen, those who are ranked
    among each other together.
    """
    rows = Evaluation.objects.filter(round=one).select_related("unit", "cluster")
    if sees_points:
        by_cluster = (
            (F("cluster__sort_key").asc(nulls_last=True), "cluster") if one.peers in {Peers.CLUSTER, Peers.BOTH} else ()
        )
        by_size = ("size",) if one.peers in {Peers.SIZE, Peers.BOTH} else ()
        return rows.order_by(*by_cluster, *by_size, "-total", "unit__sort_key", "pk")
    return rows.filter(pk__in=visible_evaluations(actor).values("pk")).order_by("unit__sort_key", "pk")


def standings(one: Round, rows: Sequence[Evaluation], actor: Actor, *, sees_points: bool) -> list[Standing]:
    """Some units of the ranking. Two queries, one for the ranks of all."""
    ranks: Any = ranks_in(one) if sees_points else {}
    seen = visible_evaluations(actor).filter(pk__in=[row.pk for row in rows]).order_by()
    opened = set(seen.values_list("pk", flat=True))
    return [Standing(row, ranks.get(row.pk), peers_words(one, row), row.pk in opened) for row in rows]


def peers_words(one: Round, row: Evaluation) -> str:
    """Among whom a unit is ranked, in words."""
    words = []
    if one.peers in {Peers.CLUSTER, Peers.BOTH}:
        words.append(row.cluster.short_name if row.cluster else _("ngoài các cụm"))
    if one.peers in {Peers.SIZE, Peers.BOTH}:
        words.append(str(rules.SIZES[row.size][1]))
    return ", ".join(words)


def round_choices(actor: Actor, *, on: date) -> dict[str, Any]:
    """What a new round may be of: hosts, versions of rubrics, plans, units."""
    hosts = keeping_units(actor)
    paths = Q(pk__in=[])
    for host in hosts:
        paths |= Q(path__startswith=host.path)
    below = organizations.valid_on(on).filter(paths, kind=UnitKind.GRASSROOTS_UNION)
    plans = Plan.objects.filter(issuer__in=hosts, state=PlanState.PUBLISHED).select_related("issuer")
    plans = plans.order_by(*LATEST)
    versions = versions_seen(actor).order_by("rubric__name", "-ordinal", "pk")
    return {"hosts": hosts, "versions": list(versions), "plans": list(plans), "units": list(below)}


def other_versions(one: Round) -> list[RubricVersion]:
    """The versions of the rubric by which a round could evaluate instead, while nothing is announced. One query."""
    if one.is_known:
        return []
    rows = RubricVersion.objects.filter(rubric=one.version.rubric_id).exclude(pk=one.version_id)
    return list(rows.defer("lines").order_by("-ordinal"))
