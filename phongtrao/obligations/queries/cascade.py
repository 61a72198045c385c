"""A plan beside the plan above: what is left open there, with the duty; what is spelled out, and accepted."""

from dataclasses import dataclass

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import ObligationState
from phongtrao.plans import access as plans_access
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Elaboration, Plan
from phongtrao.reader.cascading import Item, Match
from phongtrao.reader.model import Task

from .visible import live


@dataclass(frozen=True, slots=True)
class Pair:
    """A task of the lower plan beside the item: `link` once somebody accepted it; `words` are what both say."""

    key: str
    task: Task
    words: tuple[str, ...]
    is_sure: bool
    link: Elaboration | None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """
    A task of the upper plan. `pairs` spell it out, or may; `nearest` is what comes nearest where nothing does;
    `obligation_id` is what the lower body owes by it, nearest in time and not yet met.
    """

    task: Task
    pairs: tuple[Pair, ...]
    nearest: Pair | None
    obligation_id: int | None


@dataclass(frozen=True, slots=True)
class CascadePage:
    """
    What the page shows, what is left open first. `may_choose`: the actor works on the lower plan; `may_link`: and it
    says that it carries out the one beside it. `sure` are the keys of all pairs that are alike for sure and not
    accepted yet.
    """

    plan: Plan
    choices: tuple[Plan, ...]
    upper: Plan | None
    is_carried_out: bool
    left_out: tuple[ItemRow, ...]
    taken_up: tuple[ItemRow, ...]
    of_others: tuple[ItemRow, ...]
    added: tuple[Task, ...]
    links: int
    sure: tuple[str, ...]
    may_choose: bool

    @property
    def settled(self) -> int:
        """How many of what is taken up somebody has accepted; the rest the machine suggests."""
        return sum(_is_settled(row) for row in self.taken_up)

    @property
    def suggested(self) -> int:
        """How many of what is taken up only the machine says."""
        return len(self.taken_up) - self.settled

    @property
    def may_link(self) -> bool:
        """True if the actor may say that tasks of the one spell out tasks of the other."""
        return self.may_choose and self.is_carried_out


def cascade_page(actor: Actor, plan: Plan, upper_id: int | None) -> CascadePage:
    """The comparison with the duties of the lower body. A fixed number of queries."""
    both = plans.cascading(actor, plan, upper_id)
    items = both.found.items if both.found else ()
    added = both.found.added if both.found else ()
    lower = {int(task.id): task for task in (*added, *(match.task for item in items for match in item.taken_up_by))}
    owed = _owed(plan, both.upper) if both.upper else {}
    rows = [(item, _row(item, lower, both.links, owed)) for item in items]
    return CascadePage(
        plan=plan,
        choices=both.choices,
        upper=both.upper,
        is_carried_out=both.is_carried_out,
        left_out=tuple(row for item, row in rows if not row.pairs and item.concerns is not False),
        taken_up=tuple(sorted((row for _item, row in rows if row.pairs), key=_is_settled)),
        of_others=tuple(row for item, row in rows if not row.pairs and item.concerns is False),
        added=tuple(task for task in added if int(task.id) not in {lower_id for _upper, lower_id in both.links}),
        links=len(both.links),
        sure=tuple(pair.key for _item, row in rows for pair in row.pairs if pair.is_sure and not pair.link),
        may_choose=plans_access.may_steer(actor, plan),
    )


def _row(
    item: Item, lower: dict[int, Task], links: dict[tuple[int, int], Elaboration], owed: dict[int, int]
) -> ItemRow:
    upper_id = int(item.task.id)
    pairs = [_pair(item, match, links) for match in item.taken_up_by]
    known = {int(pair.task.id) for pair in pairs}
    pairs += [
        Pair(f"{upper_id}-{task_id}", lower[task_id], (), is_sure=False, link=link)
        for (of_upper, task_id), link in links.items()
        if of_upper == upper_id and task_id not in known and task_id in lower
    ]
    nearest = _pair(item, item.nearest, links) if item.nearest and not pairs else None
    return ItemRow(item.task, tuple(pairs), nearest, owed.get(upper_id))


def _pair(item: Item, match: Match, links: dict[tuple[int, int], Elaboration]) -> Pair:
    link = links.get((int(item.task.id), int(match.task.id)))
    return Pair(f"{item.task.id}-{match.task.id}", match.task, match.words, match.is_sure, link)


def _is_settled(row: ItemRow) -> bool:
    """What somebody still has to say comes first."""
    return any(pair.link for pair in row.pairs)


def _owed(plan: Plan, upper: Plan) -> dict[int, int]:
    """Task of the upper plan → what the body that wrote the lower one owes by it, the nearest that is not met."""
    held = live().filter(plan=upper, holders__unit=plan.issuer_id, holders__is_live=True).order_by("period_start", "pk")
    in_order = sorted(held.only("pk", "task_id", "state"), key=lambda one: one.state == ObligationState.MET)
    return {one.task_id: one.pk for one in reversed(in_order)}
