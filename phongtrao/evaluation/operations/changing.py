"""Evaluating by another version of the rubric, after the fact."""

from datetime import datetime

from django.db import transaction

from phongtrao.evaluation import access
from phongtrao.evaluation.models import Round, RoundState, RubricVersion
from phongtrao.evaluation.refusals import ReasonNeeded
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import operations as trail

from .counting import count
from .holding import check_state, held_round, rubric_in


@transaction.atomic
def change_version(*, round_id: int, version_id: int, reason: str, by: Actor, at: datetime) -> Round:
    """
    Evaluate by another version of the same rubric, before anything is announced: who moves and why was shown
    (`queries.moves`). Who is settled stays so.

    :raises NotAllowed: `by` does not steer the unit that evaluates, or it is no version of that rubric.
    :raises NotNow: the results are announced.
    :raises RubricNotSound: the version has faults.
    :raises ReasonNeeded: no reason given.
    """
    one = held_round(round_id)
    access.check_may_hold_round(by, one.unit)
    check_state(one, RoundState.OPEN, RoundState.REVIEW)
    rows = RubricVersion.objects.select_for_update(of=("self",)).select_related("rubric")
    version = rows.filter(pk=version_id, rubric=one.version.rubric_id).first()
    if version is None:
        raise NotAllowed
    if not reason.strip():
        raise ReasonNeeded
    before, one.version = one.version.ordinal, version
    rubric = rubric_in(one)
    RubricVersion.objects.filter(pk=version.pk, used_at=None).update(used_at=at)
    one.save(update_fields=["version"])
    count(one, rubric, at)
    changes = {"version": (before, version.ordinal)}
    trail.record("round_version_changed", subject=one, by=by, at=at, changes=changes, note=reason.strip()[:400])
    return one
