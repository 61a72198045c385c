"""The tasks of a report under the headings of the plan, each with its facts and figures."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.urls import reverse

from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Asked
from phongtrao.ledger.queries import Figure as Earned
from phongtrao.obligations import labels
from phongtrao.obligations.rules import in_nouns
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Force, Plan, Task
from phongtrao.reports.rules import Figure, TaskFacts, named_apart, told_title
from phongtrao.vietnamese import day as written_day
from phongtrao.vietnamese import number

from .figures import Maker, earned_at_once, plain
from .owed import Owed, Scope, owed_in

COLUMNS = ("plan_id", "code", "title", "force", "section", "start", "published", "ordinal", "text", "cadence")
METRICS = ("activities_held", "participants")
DONE = "done"
"""What was done toward the number of a task, by whichever metric measures it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One task: what it is, how it stands, its figures by key."""

    task: Task
    facts: TaskFacts
    figures: Mapping[str, Figure]


def told_tasks(scope: Scope, scope_id: int, maker: Maker) -> list[Told]:
    """Every task that something is owed of in the period, in the order of the text. At most eleven queries."""
    owed = owed_in(scope)
    tasks = list(Task.objects.filter(pk__in=owed).only(*COLUMNS).order_by("ordinal", "pk"))
    asked = {
        (task.pk, metric): Asked(scope_id, metric, scope.period, labels.task_label(task.pk))
        for task in tasks
        for metric in (*METRICS, owed[task.pk].measure.metric)
    }
    earned = earned_at_once(asked.values())
    days = ledger.days_of(scope_id, "activities_held", scope.period, [labels.task_label(task.pk) for task in tasks])
    told = []
    for task in tasks:
        of_task = {metric: earned[asked[task.pk, metric]] for metric in METRICS}
        of_task[DONE] = earned[asked[task.pk, owed[task.pk].measure.metric]]
        facts = _facts(scope, task, owed[task.pk], of_task, days.get(labels.task_label(task.pk)))
        told.append(Told(task, facts, _figures(scope, task, facts, of_task, maker, size=owed[task.pk].measure.size)))
    return told


def _facts(scope: Scope, task: Task, owed: Owed, earned: Mapping[str, Earned], days: Any) -> TaskFacts:
    wording = task.as_published
    title = told_title(wording.title, wording.text)
    others = named_apart(owed.together, title)
    return TaskFacts(
        key=f"t{task.pk}",
        title=f"{title} (cùng {others})" if others else title,
        is_whole=scope.unit is None,
        is_encouraged=task.force == Force.ENCOURAGED,
        who=named_apart(owed.who, title),
        met=owed.counts.met,
        doing=owed.counts.doing,
        late=owed.counts.late,
        none=owed.counts.none,
        done=in_nouns(earned[DONE].quantity, owed.measure.size),
        target=owed.target,
        comparator=owed.measure.comparator,
        noun=owed.measure.noun,
        activities=earned["activities_held"].quantity,
        participants=earned["participants"].quantity,
        first=days[0] if days else None,
        last=days[1] if days else None,
        due_to=owed.due_to,
    )


def _figures(
    scope: Scope, task: Task, facts: TaskFacts, earned: Mapping[str, Earned], maker: Maker, *, size: int
) -> dict[str, Figure]:
    """All figures that the sentence or the tables may want of a task."""
    key, title = facts.key, facts.title
    numbers = {"owed": facts.owed, "met": facts.met, "doing": facts.doing, "late": facts.late, "none": facts.none}
    found = {
        name: maker.counted(f"{key}.{name}", f"{NAMES[name]}: {title}", value, owed_source(scope, name, task.pk))
        for name, value in numbers.items()
    }
    found["activities"] = maker.earned(f"{key}.activities", f"Hoạt động: {title}", earned["activities_held"])
    found["participants"] = maker.earned(f"{key}.participants", f"Lượt người: {title}", earned["participants"])
    if facts.target or facts.has_result:
        found["done"] = maker.earned(f"{key}.done", f"Kết quả: {title}", earned[DONE], size=size)
    for name, on in (("first", facts.first), ("last", facts.last)):
        if on:
            found[name] = maker.day(
                f"{key}.{name}", f"Ngày tổ chức: {title}", on, earned["activities_held"].asked, name
            )
    found |= _of_the_plan(scope, task, facts, maker)
    if facts.owed and facts.met:
        found["share"] = maker.share(f"{key}.share", f"Tỷ lệ hoàn thành: {title}", found["met"], found["owed"])
    if facts.target and facts.done:
        found["reached"] = maker.share(f"{key}.reached", f"So với chỉ tiêu: {title}", found["done"], found["target"])
    return {figure.key: figure for figure in found.values()}


NAMES = {
    "owed": "Được giao",
    "met": "Hoàn thành",
    "doing": "Đang thực hiện",
    "late": "Chậm",
    "none": "Chưa thực hiện",
}


def _of_the_plan(scope: Scope, task: Task, facts: TaskFacts, maker: Maker) -> dict[str, Figure]:
    """What the plan itself says: the number to reach, the day that is over."""
    place = f"{reverse('obligations:plan', args=[scope.plan.pk])}?nhiem-vu={task.pk}#t{task.pk}"
    found = {}
    if facts.target:
        found["target"] = Figure(
            f"{facts.key}.target",
            f"Chỉ tiêu: {facts.title}",
            plain(facts.target),
            number(facts.target),
            place,
            owed_source(scope, "target", task.pk),
        )
    if facts.due_to:
        source = owed_source(scope, "late", task.pk)
        found["due"] = Figure(
            f"{facts.key}.due",
            f"Hạn: {facts.title}",
            facts.due_to.isoformat(),
            written_day(facts.due_to),
            maker.page_of(f"{facts.key}.due"),
            source | {"kind": "due"},
        )
    return found


def owed_source(scope: Scope, stroke: str, task_id: int | None = None) -> dict[str, Any]:
    """How a number of obligations was found."""
    return {
        "kind": "owed",
        "plan": scope.plan.pk,
        "unit": scope.unit.pk if scope.unit else None,
        "task": task_id,
        "stroke": stroke,
        "window": scope.period.key,
        "day": scope.day.isoformat(),
    }


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of the plan as the report has it: `level` 2 or 3, with the tasks right under it."""

    level: int
    title: str
    start: int
    tasks: tuple[Told, ...]


def chapters(plan: Plan, told: Iterable[Told]) -> list[Chapter]:
    """The outline of the plan, as far as there are tasks under it. Two queries."""
    version = plans.current_version(plan)
    headings = plans.headings(version) if version else []
    under: dict[tuple[plans.Heading, ...], list[Told]] = {}
    for one in told:
        heading = plans.heading_at(headings, one.task.section, one.task.start)
        under.setdefault(_chain(headings, heading), []).append(one)
    return list(_laid_out(under))


def _chain(headings: list[plans.Heading], heading: plans.Heading | None) -> tuple[plans.Heading, ...]:
    """The headings above a place, two at most; the Roman one on top of the plan stays out where others stand below."""
    if heading is None:
        return ()
    above = {one.path: one for one in headings if one.start <= heading.start}
    parts = heading.path.split(".")
    paths = (".".join(parts[:count]) for count in range(1, len(parts) + 1))
    chain = [above[path] for path in paths if path in above]
    return tuple((chain[1:] or chain)[:2])


def _laid_out(under: Mapping[tuple[plans.Heading, ...], list[Told]]) -> Iterator[Chapter]:
    """Each heading once, also where tasks stand only under those below it."""
    shown: set[plans.Heading] = set()
    for chain, tasks in under.items():
        for level, heading in enumerate(chain[:-1], start=2):
            if heading not in shown:
                shown.add(heading)
                yield Chapter(level, heading.title, heading.start, ())
        if chain:
            shown.add(chain[-1])
            yield Chapter(len(chain) + 1, chain[-1].title, chain[-1].start, tuple(tasks))
        else:
            yield Chapter(2, "Nhiệm vụ khác", 0, tuple(tasks))


def totals(told: Iterable[Told], scope: Scope) -> TaskFacts:
    """All tasks together: every obligation once."""
    facts = [one.facts for one in told]
    return TaskFacts(
        key="all",
        title="",
        is_whole=scope.unit is None,
        met=sum(one.met for one in facts),
        doing=sum(one.doing for one in facts),
        late=sum(one.late for one in facts),
        none=sum(one.none for one in facts),
        done=Decimal(0),
    )
