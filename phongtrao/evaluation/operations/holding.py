"""Rounds and the units in them, held until the transaction ends; totals that follow from figures and words."""

from collections.abc import Sequence

from phongtrao.evaluation import queries, rules
from phongtrao.evaluation.models import Councillor, Evaluation, Round, RoundState
from phongtrao.evaluation.refusals import NotNow, RubricNotSound
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed

AT_ONCE = 500
STANDING = ["total", "percent", "earned", "reached"]


def held_round(round_id: int) -> Round:
    """The round, held."""
    rows = Round.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("unit", "version__rubric", "plan").get(pk=round_id)


def held_evaluation(evaluation_id: int) -> Evaluation:
    """A unit in a round; both held."""
    one = held_round(Evaluation.objects.values_list("round_id", flat=True).get(pk=evaluation_id))
    found = Evaluation.objects.select_for_update(of=("self",)).select_related("unit").get(pk=evaluation_id)
    found.round = one
    return found


def rubric_in(one: Round) -> rules.Rubric:
    """
    The rubric by which a round evaluates.

    :raises RubricNotSound: it has faults.
    """
    rubric, faults = queries.rubric_of(one.version)
    if rubric is None or faults:
        raise RubricNotSound
    return rubric


def councillor_of(one: Round, by: Actor) -> Councillor:
    """
    The member of the council that somebody is.

    :raises NotAllowed: they are none.
    """
    found = Councillor.objects.filter(round=one, user=by.user_id or 0).first()
    if found is None:
        raise NotAllowed
    return found


def check_chair(one: Round, by: Actor) -> Councillor:
    """
    The chair of the council.

    :raises NotAllowed: `by` is not.
    """
    found = councillor_of(one, by)
    if not found.is_chair:
        raise NotAllowed
    return found


def check_state(one: Round, *states: RoundState) -> None:
    """:raises NotNow: the round is in another state."""
    if one.state not in states:
        raise NotNow


def restand(evaluations: Sequence[Evaluation], rubric: rules.Rubric) -> None:
    """Let totals and classes follow the figures and words of some units."""
    said = queries.said_of([one.pk for one in evaluations])
    for one in evaluations:
        stand(one, queries.result_of(one, rubric, said.get(one.pk, {})))
    Evaluation.objects.bulk_update(evaluations, STANDING, batch_size=AT_ONCE)


def stand(one: Evaluation, result: rules.Result) -> None:
    """Put a result beside an evaluation, to be written."""
    one.total, one.percent, one.earned, one.reached = result.total, result.percent, result.earned, result.reached
