"""A unit in a round: every point explains itself, from the total down to the figure and where it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.evaluation import access, rules
from phongtrao.evaluation.models import Appeal, Claim, Councillor, Decision, Evaluation, Mark, Round, RoundState
from phongtrao.evaluation.rules import ConditionScore, Source
from phongtrao.foundation.actors import Actor
from phongtrao.ledger.models import Metric
from phongtrao.ledger.queries import Asked
from phongtrao.vietnamese import number

from .facts import KEPT, PEOPLE, SATISFACTION
from .lines import ConditionLine, PartLine
from .results import marks_of, ranks_in, result_of
from .rounds import peers_words, visible_evaluations
from .rubrics import rubric_of
from .wording import origin_words, rule_words

ORIGINS = {"machine": "doing", "decided": "met", "claimed": "ask", "open": "none"}
"""Whose word the points are, as one of the five states."""


@dataclass(frozen=True, slots=True)
class UnitPage:
    """The evaluation of a unit, and what the actor may do with it."""

    row: Evaluation
    round: Round
    rubric: rules.Rubric
    total: str
    most: str
    percent: str
    bonus: str
    reached: str
    earned: str
    limits: tuple[str, ...]
    criteria: tuple[PartLine, ...]
    rank: int | None
    among: int
    peers: str
    appeals: tuple[Appeal, ...]
    member: Councillor | None
    may_claim: bool
    may_mark: bool
    may_decide: bool
    may_appeal: bool
    may_answer: bool
    sees_decisions: bool

    @property
    def disputed(self) -> tuple[tuple[str, str], ...]:
        """The conditions on which the council differs, each with the content in which it stands."""
        return tuple(
            (line.score.condition.code, each.code)
            for one in self.criteria
            for each in one.below
            for line in each.conditions
            if line.is_disputed
        )


def evaluation_seen(actor: Actor, pk: int) -> Evaluation | None:
    """The evaluation, where somebody sees it. One query."""
    rows = visible_evaluations(actor).select_related(
        "unit", "cluster", "round__unit", "round__plan", "round__version__rubric"
    )
    return rows.filter(pk=pk).first()


def unit_page(row: Evaluation, actor: Actor, *, on: date) -> UnitPage:
    """Nine queries, however many conditions there are."""
    one = row.round
    rubric, _faults = rubric_of(one.version)
    if rubric is None:
        raise ValueError(f"a used version has faults: {one.version_id}")
    member = Councillor.objects.filter(round=one, user=actor.user_id or 0).first()
    is_inside = member is not None or access.may_hold_round(actor, one.unit)
    teller = _Teller(row, one, is_inside=is_inside, sees_decisions=is_inside or one.is_known)
    result = result_of(row, rubric, teller.said())
    ranks = ranks_in(one) if one.is_known else {}
    return UnitPage(
        row=row,
        round=one,
        rubric=rubric,
        total=number(result.total),
        most=number(rubric.most),
        percent=number(result.percent),
        bonus=number(result.bonus) if result.bonus else "",
        reached=result.reached,
        earned=result.earned,
        limits=tuple(rubric.by_code[code].name for code in result.limited_by),
        criteria=tuple(teller.criterion(each) for each in result.criteria),
        rank=ranks.get(row.pk),
        among=len(ranks),
        peers=peers_words(one, row),
        appeals=tuple(teller.appeals.values()),
        member=member,
        **_may(row, one, actor, member, on),
        sees_decisions=teller.sees_decisions,
    )


def _may(row: Evaluation, one: Round, actor: Actor, member: Councillor | None, on: date) -> dict[str, bool]:
    """What the actor may do next with the unit. No query."""
    works = access.may_claim(actor, row.unit)
    judges = member is not None and not access.is_of_unit(actor, row.unit)
    chairs = judges and member is not None and member.is_chair
    in_time = one.appeal_until is not None and on <= one.appeal_until
    return {
        "may_claim": works and one.state == RoundState.OPEN and on <= one.claim_until,
        "may_mark": judges and one.state == RoundState.REVIEW,
        "may_decide": chairs and one.state == RoundState.REVIEW,
        "may_appeal": works and one.state == RoundState.ANNOUNCED and in_time,
        "may_answer": chairs and one.state == RoundState.ANNOUNCED,
    }


class _Teller:
    """Puts words to the scores of one unit. Five queries."""

    def __init__(self, row: Evaluation, one: Round, *, is_inside: bool, sees_decisions: bool) -> None:
        self.row, self.round, self.sees_decisions = row, one, sees_decisions
        self.claims = {each.code: each for each in Claim.objects.filter(evaluation=row).select_related("evidence")}
        decisions = Decision.objects.filter(evaluation=row) if sees_decisions else Decision.objects.none()
        self.decisions = {each.code: each for each in decisions}
        self.marks: Mapping[str, Sequence[Mark]] = marks_of(row) if is_inside else {}
        self.appeals = {each.code: each for each in Appeal.objects.filter(evaluation=row).order_by("at", "pk")}
        self.metrics = {metric.key: metric for metric in Metric.objects.all()}

    def said(self) -> dict[str, rules.Said]:
        """What people say, as far as it is to be seen."""
        return {
            code: rules.Said(
                self.claims[code].points if code in self.claims else None,
                self.decisions[code].points if code in self.decisions else None,
            )
            for code in self.claims.keys() | self.decisions.keys()
        }

    def criterion(self, one: rules.CriterionScore) -> PartLine:
        return PartLine(
            code=one.criterion.code,
            name=one.criterion.name,
            points=number(one.points),
            most=number(one.criterion.points),
            over=_over(one.uncapped, one.criterion.points),
            deducted=number(one.deducted) if one.deducted else "",
            below=tuple(self.content(each) for each in one.contents),
        )

    def content(self, one: rules.ContentScore) -> PartLine:
        return PartLine(
            code=one.content.code,
            name=one.content.name,
            points=number(one.points),
            most=number(one.content.points),
            over=_over(one.uncapped, one.content.points),
            deducted="",
            conditions=tuple(self.condition(score) for score in one.conditions),
        )

    def condition(self, score: ConditionScore) -> ConditionLine:
        code = score.condition.code
        marks = tuple(self.marks.get(code, ()))
        decision = self.decisions.get(code)
        return ConditionLine(
            score=score,
            points=number(score.points),
            most=number(score.condition.points),
            figure=self.figure(score),
            url=self.url(score.condition),
            rule=rule_words(score.condition),
            origin=origin_words(score.origin),
            state=ORIGINS[score.origin],
            claim=self.claims.get(code),
            marks=marks,
            decision=decision,
            appeal=self.appeals.get(code),
            is_disputed=decision is None and rules.is_disputed([mark.points for mark in marks]),
        )

    def figure(self, score: ConditionScore) -> str:
        """The figure in words; of formulas all that they look at."""
        condition = score.condition
        if condition.is_by_people:
            return ""
        if condition.source == Source.FIGURES:
            return "; ".join(self.named(name) for name in sorted(rules.names_in(condition.rule)) if self.is_fact(name))
        if score.base is not None:
            words = {"part": number(score.value), "whole": number(score.base)}
            return _("%(part)s trên %(whole)s") % words + f" ({number(_cut(score.percent))}%)"
        metric = self.metrics.get(condition.metric)
        return f"{number(score.value)} {metric.counted_in if metric else ''}".strip()

    def is_fact(self, name: str) -> bool:
        return name in self.row.facts

    def named(self, name: str) -> str:
        title = rules.facts.NAMES.get(name) or (self.metrics[name].title if name in self.metrics else name)
        return f"{title}: {number(Decimal(self.row.facts.get(name, '0')))}"

    def url(self, condition: rules.Condition) -> str:
        """Where the figure comes from: its trace, or the board of the unit."""
        metric = condition.metric or {Source.PARTICIPATION: PEOPLE, Source.SATISFACTION: SATISFACTION}.get(
            condition.source, ""
        )
        if condition.source == Source.FIGURES:
            names = [name for name in sorted(rules.names_in(condition.rule)) if name in self.metrics or name in KEPT]
            metric = KEPT.get(names[0], names[0]) if names else ""
        if metric:
            asked = Asked(self.row.unit_id, metric, self.round.period)
            return f"{reverse('front:trace')}?{asked.address}"
        if condition.is_by_people or self.round.plan_id is None:
            return ""
        query = {"ke-hoach": self.round.plan_id, "don-vi-id": self.row.unit_id}
        return f"{reverse('obligations:board')}?{urlencode(query)}"


def _over(uncapped: Decimal, most: Decimal) -> str:
    return number(uncapped) if uncapped > most else ""


def _cut(value: Decimal | None) -> Decimal:
    return (value or Decimal(0)).quantize(Decimal("0.1"))
