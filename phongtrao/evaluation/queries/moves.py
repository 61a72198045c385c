"""Who would move, and why, if a round evaluated by another version of its rubric."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from phongtrao.evaluation import rules
from phongtrao.evaluation.models import Evaluation, Round, RubricVersion
from phongtrao.evaluation.rules import ConditionScore, Result
from phongtrao.vietnamese import sort_key

from .facts import facts_of
from .results import evaluations_of, result_of, said_of
from .rounds import peers_words
from .rubrics import metric_keys, rubric_of

MOST_REASONS = 8


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition that gives other points than before; None where one version does not have it."""

    code: str
    name: str
    before: Decimal | None
    after: Decimal | None


@dataclass(frozen=True, slots=True)
class Move:
    """
    A unit whose points, class or rank (among its `peers`) would be others. Of many reasons the weightiest are told.
    """

    row: Evaluation
    peers: str
    before: Result
    after: Result
    rank_before: int
    rank_after: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class MovesPage:
    """What another version would change. `faults`: why it cannot be used."""

    round: Round
    version: RubricVersion
    moves: tuple[Move, ...]
    same: int
    faults: tuple[rules.Fault, ...] = ()


def moves(one: Round, version: RubricVersion, *, on: date) -> MovesPage:
    """
    The units that would move: those who are ranked among each other together, the first of the new ranks first. Figures
    that the round has are left as they are; those that only the new version asks for are taken now.
    """
    metrics = metric_keys()
    old, _none = rubric_of(one.version, metrics)
    new, faults = rubric_of(version, metrics)
    if old is None or new is None:
        return MovesPage(one, version, (), 0, tuple(faults))
    rows = list(evaluations_of(one))
    said = said_of(round_id=one.pk)
    fresh = facts_of([row.unit for row in rows], new, window=one.period, plan=one.plan, on=on)
    before = {row.pk: result_of(row, old, said.get(row.pk, {})) for row in rows}
    for row in rows:
        row.facts = fresh[row.unit_id] | row.facts
        row.round = one
    after = {row.pk: result_of(row, new, said.get(row.pk, {})) for row in rows}
    was, will = (rules.ranks((row.pk, row.peers_key, some[row.pk].total) for row in rows) for some in (before, after))
    why = {row.pk: _reasons(before[row.pk], after[row.pk]) for row in rows}
    found = [
        Move(row, peers_words(one, row), before[row.pk], after[row.pk], was[row.pk], will[row.pk], why[row.pk])
        for row in rows
        if _stand(before[row.pk], was[row.pk]) != _stand(after[row.pk], will[row.pk])
    ]
    return MovesPage(
        one,
        version,
        tuple(sorted(found, key=lambda move: (sort_key(move.peers), move.rank_after))),
        len(rows) - len(found),
    )


def _stand(result: Result, rank: int) -> tuple[Decimal, str, int]:
    return result.total, result.reached, rank


def _reasons(before: Result, after: Result) -> tuple[Reason, ...]:
    was, will = _scores(before), _scores(after)
    found = [
        Reason(
            code,
            (will.get(code) or was[code]).condition.name,
            was[code].points if code in was else None,
            will[code].points if code in will else None,
        )
        for code in dict.fromkeys([*was, *will])
    ]
    found = [one for one in found if one.before != one.after]
    found.sort(key=lambda one: -abs((one.after or Decimal(0)) - (one.before or Decimal(0))))
    return tuple(found[:MOST_REASONS])


def _scores(result: Result) -> dict[str, ConditionScore]:
    scores = (score for one in result.criteria for each in one.contents for score in each.conditions)
    return {score.condition.code: score for score in scores}
