"""The comparison of a plan with the plan of the body above it."""

from collections.abc import Sequence
from dataclasses import dataclass

from phongtrao.reader.cascading.wording import Vocabulary, Wording, likeness, shared_words
from phongtrao.reader.letters import flat
from phongtrao.reader.model import Task

# Chosen on pairs of plans that others wrote and keyed.
SURE, PERHAPS = 0.4, 0.08
# A task takes up an item beside the likest one only if it is nearly as like.
_BESIDE_BEST = 0.6
_HINTS = 4
_OWED_TIERS = ("grassroots", "member")
_CLASSES = ("các ", "mọi ", "mỗi ", "từng ", "toàn thể ", "tất cả ", "toàn đoàn", "100% ")


@dataclass(frozen=True)
class Match:
    """
    A task of the lower plan that takes up one of the upper; `words` are what they share, strongest first.

    Where `is_sure` is False, the wording leaves it to a person to say.
    """

    task: Task
    likeness: float
    words: tuple[str, ...]
    is_sure: bool


@dataclass(frozen=True)
class Item:
    """
    A task of the upper plan and what the lower plan makes of it.

    `concerns` is True where the upper plan charges the lower body, its level or everybody, False where it charges
    another, None where it names nobody. `nearest` is the likest task of the lower plan, taken up or not, if it is
    like at all.
    """

    task: Task
    concerns: bool | None
    taken_up_by: tuple[Match, ...]
    nearest: Match | None


@dataclass(frozen=True)
class Cascade:
    """Both plans, item by item. Items that concern the lower body and are left out come first."""

    items: tuple[Item, ...]
    added: tuple[Task, ...]

    @property
    def left_out(self) -> tuple[Item, ...]:
        """What the lower body should have taken up and did not."""
        return tuple(item for item in self.items if not item.taken_up_by and item.concerns is not False)

    @property
    def taken_up(self) -> tuple[Item, ...]:
        """What the lower plan takes up."""
        return tuple(item for item in self.items if item.taken_up_by)

    @property
    def to_be_looked_at(self) -> tuple[Item, ...]:
        """What the lower plan may take up: nothing in it does so for sure."""
        return tuple(item for item in self.taken_up if not any(match.is_sure for match in item.taken_up_by))

    @property
    def of_others(self) -> tuple[Item, ...]:
        """What the upper plan charges other bodies with, and the lower one leaves to them."""
        return tuple(item for item in self.items if not item.taken_up_by and item.concerns is False)


def cascade_of(upper: Sequence[Task], lower: Sequence[Task], *, issuer: str) -> Cascade:
    """
    Compare task by task; one task may take up several, and several one.

    `issuer` is the body that wrote the lower plan, by the name that the upper plan charges it by; "" if unknown.
    """
    vocabulary = Vocabulary((*upper, *lower))
    below = [vocabulary.wording(task) for task in lower]
    above = [vocabulary.wording(task) for task in upper]
    alike = [[likeness(words, other) for other in below] for words in above]
    most = [max(column) for column in zip(*alike, strict=True)]
    items = [
        _item(task, _matches(words, row, most, lower, below), concerns=_concerns(task, flat(issuer)))
        for task, words, row in zip(upper, above, alike, strict=True)
    ]
    used = {match.task.id for item in items for match in item.taken_up_by}
    added = tuple(task for task in lower if task.id not in used)
    return Cascade(tuple(sorted(items, key=_urgency)), added)


def _item(task: Task, matches: list[tuple[Match, bool]], *, concerns: bool | None) -> Item:
    likest = matches[0][0] if matches else None
    nearest = likest if likest and likest.words and likest.likeness >= PERHAPS else None
    return Item(task, concerns, tuple(match for match, takes_up in matches if takes_up), nearest)


def _matches(
    words: Wording, row: list[float], most: list[float], tasks: Sequence[Task], below: list[Wording]
) -> list[tuple[Match, bool]]:
    """
    The likest tasks for one item, the likest first, each with whether it takes the item up.

    A task less like takes an item up, perhaps, where each is the likest of the other and they share a whole word.
    """
    found = []
    for k in sorted(range(len(row)), key=lambda k: -row[k])[:_HINTS]:
        is_sure = row[k] >= max(SURE, _BESIDE_BEST * max(row))
        shared = shared_words(words, below[k])[:_HINTS]
        is_nearest = bool(shared) and row[k] == max(row) and row[k] >= max(PERHAPS, most[k])
        match = Match(tasks[k], round(row[k], 2), shared, is_sure)
        found.append((match, is_sure or is_nearest))
    return found


def _concerns(task: Task, issuer: str) -> bool | None:
    """Whether the upper plan means the body that wrote the lower one."""
    names = [flat(name) for name in (*task.leads, *task.partners)]
    if issuer and any(name in issuer or issuer in name for name in names):
        return True
    if any(lead.lower().startswith(_CLASSES) for lead in task.leads):
        return True
    if task.leads:
        return False
    return task.tier_kind in _OWED_TIERS if task.tier_kind else None


def _urgency(item: Item) -> int:
    if not item.taken_up_by:
        return {True: 0, None: 1, False: 4}[item.concerns]
    return 3 if any(match.is_sure for match in item.taken_up_by) else 2
