"""Results out of facts and of what people say, for one unit or for all of a round."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from phongtrao.evaluation import rules
from phongtrao.evaluation.models import Claim, Decision, Evaluation, Mark, Round
from phongtrao.evaluation.rules import Result, Said

from .facts import as_facts
from .rubrics import rubric_of

Words = Mapping[int, Mapping[str, Said]]


def said_of(evaluation_ids: Collection[int] | None = None, *, round_id: int | None = None) -> Words:
    """Evaluation → condition → what the unit and the council say: of some, or of a whole round. Two queries."""
    where = {"evaluation__round": round_id} if round_id is not None else {"evaluation__in": list(evaluation_ids or ())}
    claimed: defaultdict[int, dict[str, Decimal]] = defaultdict(dict)
    decided: defaultdict[int, dict[str, Decimal]] = defaultdict(dict)
    for model, found in ((Claim, claimed), (Decision, decided)):
        rows = model.objects.filter(**where).order_by("pk").values_list("evaluation_id", "code", "points")
        for pk, code, points in rows:
            found[pk][code] = points
    return {
        pk: {
            code: Said(claimed[pk].get(code), decided[pk].get(code))
            for code in claimed.get(pk, {}).keys() | decided.get(pk, {}).keys()
        }
        for pk in claimed.keys() | decided.keys()
    }


def result_of(evaluation: Evaluation, rubric: rules.Rubric, said: Mapping[str, Said]) -> Result:
    """The result of one unit."""
    return rules.scored(rubric, as_facts(evaluation.facts), said)


def evaluations_of(one: Round) -> QuerySet[Evaluation]:
    """The units of a round in Vietnamese order."""
    rows = Evaluation.objects.filter(round=one).select_related("unit", "cluster")
    return rows.order_by("unit__sort_key", "pk")


def ranks_in(one: Round) -> Mapping[int, int]:
    """Evaluation → rank among its peers, as totals stand. One query."""
    rows = Evaluation.objects.filter(round=one).only("cluster_id", "size", "total", "round_id").order_by("pk")
    return rules.ranks((row.pk, _peers(one, row), row.total) for row in rows)


def _peers(one: Round, row: Evaluation) -> str:
    row.round = one
    return row.peers_key


def results_in(one: Round, rubric: rules.Rubric, rows: Sequence[Evaluation]) -> list[dict[str, Any]]:
    """The results of a whole round as they are frozen, ranks among them. Two queries."""
    said = said_of(round_id=one.pk)
    found = [result_of(row, rubric, said.get(row.pk, {})) for row in rows]
    places = rules.ranks((row.pk, _peers(one, row), each.total) for row, each in zip(rows, found, strict=True))
    return [
        rules.plain(each) | {"peers": row.peers_key, "rank": places[row.pk]}
        for row, each in zip(rows, found, strict=True)
    ]


def is_intact(one: Round) -> bool:
    """True if a published round says what it said when it was sealed, and comes to the same when computed anew."""
    rubric, _faults = rubric_of(one.version)
    rows = list(evaluations_of(one))
    if rubric is None or [row.result for row in rows] != results_in(one, rubric, rows):
        return False
    sealed = rules.seal_of(one.version.digest, one.period_key, ((row.unit.code, row.facts, row.result) for row in rows))
    return one.digest == sealed and one.version.digest == rules.digest_of(one.version.lines)


def marks_of(row: Evaluation) -> dict[str, list[Mark]]:
    """Condition → the points that members of the council gave. One query."""
    found: defaultdict[str, list[Mark]] = defaultdict(list)
    for mark in Mark.objects.filter(evaluation=row).select_related("councillor").order_by("councillor__name", "pk"):
        found[mark.code].append(mark)
    return found


def suggestions(row: Evaluation, rubric: rules.Rubric) -> dict[str, Decimal]:
    """Condition → the points that stand unless somebody decides otherwise: the machine's, else those agreed on."""
    result = result_of(row, rubric, {})
    scores = (score for one in result.criteria for each in one.contents for score in each.conditions)
    counted = {score.condition.code: score.counted for score in scores if score.counted is not None}
    return counted | {code: points for code, (points, _reason) in agreed(row, rubric, is_all=True).items()}


def agreed(row: Evaluation, rubric: rules.Rubric, *, is_all: bool = False) -> dict[str, tuple[Decimal, str]]:
    """What stands by agreement, of the conditions that people judge and (unless `is_all`) nobody has decided."""
    claims = dict(Claim.objects.filter(evaluation=row).values_list("code", "points"))
    decided = set() if is_all else set(Decision.objects.filter(evaluation=row).values_list("code", flat=True))
    marks = marks_of(row)
    found = {}
    for code in sorted(claims.keys() | marks.keys()):
        condition = rubric.by_code.get(code)
        points = rules.suggested(claims.get(code), [mark.points for mark in marks.get(code, ())])
        if condition is not None and condition.is_by_people and code not in decided and points is not None:
            found[code] = (points, "")
    return found


def disputed(row: Evaluation) -> list[str]:
    """The conditions on which members of the council differ and nobody has decided. Two queries."""
    decided = set(Decision.objects.filter(evaluation=row).values_list("code", flat=True))
    marks = marks_of(row)
    return [
        code
        for code, given in marks.items()
        if code not in decided and rules.is_disputed([mark.points for mark in given])
    ]
