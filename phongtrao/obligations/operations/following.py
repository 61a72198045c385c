"""Figures and states follow the balances of the ledger: nothing else writes what is done."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as balances
from phongtrao.ledger.models import Entry
from phongtrao.ledger.operations import Fact
from phongtrao.obligations import labels, queries, rules
from phongtrao.obligations.models import Obligation, ObligationState, Progress
from phongtrao.plans.models import Cadence
from phongtrao.trail import operations as trail

from .closing import take_back_open
from .tallying import recount_around


@transaction.atomic
def follow_balances(
    *, obligation_ids: Iterable[int], in_words: bool = True, by: Actor, at: datetime
) -> list[Obligation]:
    """
    Let what is done, and with it the state, follow the balances of some obligations; returns those that moved.

    Whoever records for obligations holds them first (`queries.held`), records, then calls this: in this order nobody
    waits in a ring. Without `in_words` the trail tells of another state alone: of each of a hundred commits of
    check-ins it has been told where they were taken.
    """
    moved = []
    held = list(queries.held(obligation_ids))
    done_by_each = done_by(held)
    for obligation in held:
        before = obligation.state, obligation.done_value
        done = done_by_each[obligation.pk]
        state = rules.state_after(state=before[0], before=before[1], done=done, target=_target(obligation))
        if (state, done) == before:
            continue
        stand(obligation, state, done, by, at)
        moved.append(obligation)
        if state == before[0] and not in_words:
            continue
        trail.record(
            "progress_counted",
            subject=obligation,
            about=obligation.plan,
            changes={"state": (before[0], state), "done_value": (before[1], done)},
            by=by,
            at=at,
        )
    return moved


def record_word(obligation: Obligation, word: Progress, by: Actor, at: datetime) -> Sequence[Entry]:
    """The quantity of a word on progress, in the ledger: by the metric that measures the obligation."""
    if not word.quantity:
        return ()
    source = labels.source_of(word)
    fact = Fact(
        balances.entered_as(obligation.metric),
        word.quantity * obligation.metric_size,
        word.unit_id,
        timezone.localdate(at),
        source,
        source,
        serves=labels.serving(obligation),
    )
    return ledger.record(facts=[fact], by=by, at=at)


def done_by(obligations: Iterable[Obligation]) -> dict[int, Decimal]:
    """What the balances say of each, in the noun of its target. Two queries for each metric that measures them."""
    together: dict[tuple[int, str], list[Obligation]] = {}
    for obligation in obligations:
        together.setdefault((labels.scope_of(obligation), obligation.metric), []).append(obligation)
    done: dict[int, Decimal] = {}
    for (scope_id, metric), some in together.items():
        told = balances.all_told(scope_id, metric, [labels.label_of(one.pk) for one in some])
        for one in some:
            done[one.pk] = rules.in_nouns(told.get(labels.label_of(one.pk), Decimal(0)), one.metric_size)
    return done


def stand(obligation: Obligation, state: str, done: Decimal, by: Actor, at: datetime) -> None:
    """Write how an obligation stands, and what hangs on it: the tally; what is met asks for nothing more."""
    is_other = state != obligation.state
    if state == ObligationState.OPEN:
        obligation.begun_on = None
    elif obligation.state == ObligationState.OPEN:
        obligation.begun_on = timezone.localdate(at)
    if state != ObligationState.MET:
        obligation.met_on = None
    elif is_other:
        obligation.met_on = timezone.localdate(at)
    obligation.state, obligation.done_value = ObligationState(state), done
    obligation.save(update_fields=["state", "done_value", "begun_on", "met_on"])
    if not is_other:
        return
    recount_around(obligation)
    if obligation.state == ObligationState.MET:
        take_back_open(obligation, by, at)


def _target(obligation: Obligation) -> Decimal | None:
    """The number to add up to, if there is one."""
    is_daily = obligation.task.cadence == Cadence.DAY
    given = obligation.target_value, obligation.target_comparator
    return given[0] if rules.adds_up(target=given[0], comparator=given[1], is_daily=is_daily) else None
