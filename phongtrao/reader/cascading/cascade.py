"""The comparison of a plan with the plan of the body above it."""

from collections.abc import Sequence
from dataclasses import dataclass

from phongtrao.reader.cascading.wording import Vocabulary, Wording, likeness, shared_words
from phongtrao.reader.letters import flat
from phongtrao.reader.model import Task

# Chosen on pairs of plans written for it (`tests/test_cascading.py`).
TAKEN_UP = 0.3
# A task takes up an item beside the likest one only if it is nearly as like.
_BESIDE_BEST = 0.6
_HINTS = 4
_OWED_TIERS = ("grassroots", "member")
_CLASSES = ("các ", "mọi ", "mỗi ", "từng ", "toàn thể ", "tất cả ", "toàn đoàn", "100% ")


@dataclass(frozen=True)
class Match:
    """A task of the lower plan that takes up one of the upper; `words` are what they share, strongest first."""

    task: Task
    likeness: float
    words: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """
    A task of the upper plan and what the lower plan makes of it.

    `concerns` is True where the upper plan charges the lower body, its level or everybody, False where it charges
    another, None where it names nobody. `nearest` is the likest task of the lower plan, taken up or not.
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
    items = [_item(task, vocabulary.wording(task), lower, below, flat(issuer)) for task in upper]
    used = {match.task.id for item in items for match in item.taken_up_by}
    added = tuple(task for task in lower if task.id not in used)
    return Cascade(tuple(sorted(items, key=_urgency)), added)


def _item(task: Task, words: Wording, tasks: Sequence[Task], below: list[Wording], issuer: str) -> Item:
    alike = sorted(
        ((likeness(words, other), -k) for k, other in enumerate(below)),
        reverse=True,
    )
    matches = [
        Match(tasks[-k], round(share, 2), shared_words(words, below[-k])[:_HINTS]) for share, k in alike[:_HINTS]
    ]
    best = matches[0] if matches and matches[0].likeness > 0 else None
    enough = max(TAKEN_UP, _BESIDE_BEST * best.likeness) if best else TAKEN_UP
    taken = tuple(match for match in matches if match.likeness >= enough)
    return Item(task, _concerns(task, issuer), taken, best)


def _concerns(task: Task, issuer: str) -> bool | None:
    """Whether the upper plan means the body that wrote the lower one."""
    names = [flat(name) for name in (*task.leads, *task.partners)]
    if issuer and any(name in issuer or issuer in name for name in names):
        return True
    if task.tier_kind in _OWED_TIERS or any(lead.lower().startswith(_CLASSES) for lead in task.leads):
        return True
    return False if task.leads or task.tier_kind else None


def _urgency(item: Item) -> int:
    if not item.taken_up_by:
        return {True: 0, None: 1, False: 3}[item.concerns]
    return 2
