"""By which metric the target of an obligation is measured: its words say, or an officer does."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import batched

from django.db import transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as entries
from phongtrao.ledger.models import Entry, Metric
from phongtrao.ledger.operations import Anew
from phongtrao.ledger.queries import Measured
from phongtrao.obligations import access, labels, queries, rules
from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Plan
from phongtrao.trail import operations as trail

from .following import follow_balances

AT_ONCE = 500


class NoSuchMetric(Refusal):
    """Nothing adds up by this metric."""

    message = _("Không đo chỉ tiêu bằng thước đo này được. Hãy chọn thước đo khác trong danh sách.")


@transaction.atomic
def choose_metric(*, obligation_id: int, metric: str, by: Actor, at: datetime) -> Obligation:
    """
    An officer says by which metric an obligation is measured; a new publication leaves it. Chosen again, nothing
    changes.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NoSuchMetric: nothing adds up by this metric.
    """
    obligation = queries.held([obligation_id]).get()
    access.check_may_return(by, obligation.plan)
    chosen = next((one for one in entries.measuring(obligation.metric) if one.key == metric), None)
    if chosen is None:
        raise NoSuchMetric
    if obligation.metric_is_own and obligation.metric == metric:
        return obligation
    target = (obligation.task_id, obligation.target_noun)
    words = queries.measures_of([target])[target]
    obligation.metric_is_own = True
    return _measure(obligation, Measured(metric, words.size if words.metric == metric else 1), chosen.name, by, at)


def measure_by_words(*, by: Actor, at: datetime) -> int:
    """
    Measure every target by what its words mean now, where no officer has chosen; how many obligations that changed.
    Done at the start of a server, after an upgrade, and when words are given another meaning. What a retired metric
    measures goes on. A second time changes nothing.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    retired = Metric.objects.filter(is_current=False).values("key")
    rows = Obligation.objects.filter(metric_is_own=False).exclude(target_value=None).exclude(metric__in=retired)
    rows = rows.order_by()
    said = list(rows.values_list("task_id", "target_noun", "metric", "metric_size").distinct())
    words = queries.measures_of((task, noun) for task, noun, _metric, _size in said)
    names = dict(Metric.objects.values_list("key", "name"))
    anew: dict[tuple[str, Measured, Measured], list[int]] = {}
    for task, noun, metric, size in said:
        if words[task, noun] != (was := Measured(metric, size)):
            anew.setdefault((noun, was, words[task, noun]), []).append(task)
    changed = 0
    for (noun, was, now), tasks in anew.items():
        like = rows.filter(task__in=tasks, target_noun=noun, metric=was.metric, metric_size=was.size)
        for some in batched(like.order_by("pk").values_list("pk", flat=True), AT_ONCE):
            _measure_some(some, now, names[now.metric], by, at)
            changed += len(some)
    return changed


@transaction.atomic
def _measure_some(obligation_ids: Sequence[int], measured: Measured, name: str, by: Actor, at: datetime) -> None:
    """Most have no entries yet: those need a column and no more."""
    held = list(queries.held(obligation_ids))
    served = entries.served([labels.label_of(one.pk) for one in held])
    for obligation in held:
        if labels.label_of(obligation.pk) in served:
            _measure(obligation, measured, name, by, at)
    bare = Obligation.objects.filter(pk__in=[one.pk for one in held if labels.label_of(one.pk) not in served])
    plans = list(Plan.objects.filter(obligations__in=bare).distinct())
    bare.update(metric=measured.metric, metric_size=measured.size)
    trail.record_many("targets_measured", subjects=plans, by=by, at=at)


def _measure(obligation: Obligation, measured: Measured, name: str, by: Actor, at: datetime) -> Obligation:
    was = Measured(obligation.metric, obligation.metric_size)
    obligation.metric, obligation.metric_size = measured.metric, measured.size
    obligation.save(update_fields=["metric", "metric_size", "metric_is_own"])
    trail.record("metric_chosen", subject=obligation, about=obligation.plan, note=name, by=by, at=at)
    carry_over(obligation, was, by, at)
    return obligation


def carry_over(obligation: Obligation, was: Measured, by: Actor, at: datetime) -> None:
    """
    What was entered by the metric before is said anew by the one that measures now; the figure follows.

    Carried over are the words of units, and what activities stated toward the obligation's own number, unless the
    activity has earned the metric itself. What activities earned by other metrics is what it is, and stays.
    """
    old, new = entries.entered_as(was.metric), entries.entered_as(obligation.metric)
    if (old, was.size) != (new, obligation.metric_size):
        label = labels.label_of(obligation.pk)
        found = list(entries.standing(label=label, metric=old))
        moved = [one for one in found if old == labels.METRIC or one.source.startswith(labels.WORDS)]
        again = dict(_again(obligation, moved, new, was))
        reason = gettext("Nhiệm vụ được đo bằng thước đo khác")
        ledger.restate(entries=again, reason=reason, source=label, by=by, at=at)
    follow_balances(obligation_ids=[obligation.pk], by=by, at=at)


def _again(
    obligation: Obligation, moved: Sequence[Entry], new: str, was: Measured
) -> Iterable[tuple[int, Sequence[Anew]]]:
    serves = entries.labels_of(entry.pk for entry in moved)
    tasks = dict(Obligation.objects.filter(pk__in=labels.obligations_in(serves.values())).values_list("pk", "task_id"))
    earned = entries.served({one for some in serves.values() for one in some if _is_activity(one)}, metric=new)
    for entry in moved:
        own, others = labels.parted(serves[entry.pk], obligation, tasks)
        quantity = rules.of_metric(entry.quantity, was.size, obligation.metric_size)
        says = [] if earned & set(own) and not _is_word(entry) else [Anew(new, quantity, serves=own)]
        yield entry.pk, [*says, Anew(serves=others)] if others else says


def _is_word(entry: Entry) -> bool:
    return entry.source.startswith(labels.WORDS)


def _is_activity(label: str) -> bool:
    return not label.startswith(("obligation:", "task:"))
