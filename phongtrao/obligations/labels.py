"""The names under which the ledger knows what is owed, and who said what of it."""

from collections.abc import Iterable, Mapping, Sequence

from phongtrao.obligations.models import Obligation, Progress

METRIC = "result"
"""What is done toward an obligation's own number, in its own noun, where no other metric measures it."""


WORDS = "obligations.progress:"
"""With this begin the sources of entries that units' words have earned."""


def label_of(obligation_id: int) -> str:
    """The label of an obligation."""
    return f"obligation:{obligation_id}"


def task_label(task_id: int) -> str:
    """The label of a task: all its obligations together."""
    return f"task:{task_id}"


def serving(obligation: Obligation) -> tuple[str, ...]:
    """What a quantity for an obligation counts under, beside the totals."""
    return task_label(obligation.task_id), label_of(obligation.pk)


def source_of(progress: Progress) -> str:
    """The label of a word on progress."""
    return f"{WORDS}{progress.pk}"


def obligations_in(serves: Iterable[Iterable[str]]) -> set[int]:
    """The obligations that some entries serve."""
    named = (label.partition(":") for labels in serves for label in labels)
    return {int(pk) for kind, _colon, pk in named if kind == "obligation"}


def parted(
    serves: Sequence[str], obligation: Obligation, tasks: Mapping[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    What one entry serves, taken apart: an obligation with its task, and the others with theirs, if there are any. What
    is neither (the activity) stands with both. `tasks`: the task of each obligation that is named.
    """
    own = serving(obligation)
    others = [pk for pk in obligations_in([serves]) if pk != obligation.pk]
    neither = [label for label in serves if label.partition(":")[0] not in {"obligation", "task"}]
    theirs = {task_label(tasks[pk]) for pk in others} | {label_of(pk) for pk in others}
    return (*neither, *own), (*neither, *(label for label in serves if label in theirs)) if others else ()


def scope_of(obligation: Obligation) -> int:
    """The whole organisation: an obligation's figure counts whichever unit earned it."""
    return int(obligation.plan.issuer.path.strip("/").partition("/")[0])
