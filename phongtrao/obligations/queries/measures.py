"""By which metric the targets of tasks are measured: the noun says, and of money what the task does with it."""

from collections.abc import Iterable
from dataclasses import replace

from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Metric
from phongtrao.ledger.queries import Measured
from phongtrao.obligations import labels, rules
from phongtrao.plans.models import Task

Named = tuple[int, str]
"""A target: its task, and the noun in which it counts."""


def measures_of(targets: Iterable[Named]) -> dict[Named, Measured]:
    """What each target is measured by; a retired metric measures nothing anew. At most three queries."""
    targets = set(targets)
    words = ledger.measures_of({noun for _task, noun in targets}, labels.METRIC)
    money = {task for task, noun in targets if words[noun].metric == rules.RAISED}
    texts = dict(Task.objects.filter(pk__in=money).values_list("pk", "text"))
    current = Metric.objects.filter(key__in=rules.MONEY if money else (), is_current=True)
    kinds = set(current.values_list("key", flat=True))

    def measured(task: int, noun: str) -> Measured:
        said = words[noun]
        if said.metric != rules.RAISED:
            return said
        metric = rules.money_of(texts[task], noun)
        return replace(said, metric=metric) if metric in kinds else said

    return {(task, noun): measured(task, noun) for task, noun in targets}
