"""The plan's page: the document, each sentence with the state of what it obliges ("Ai đã làm điều này?")."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, IntegerField, Prefetch, Value, When

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import labels, rules
from phongtrao.obligations.models import Holder, Obligation, Tally
from phongtrao.plans import queries as plans
from phongtrao.plans.models import (
    ChargeRole,
    Force,
    Plan,
    PlanState,
    PlanVersion,
    Question,
    QuestionState,
    Task,
)

from .results import Result, results_under
from .strokes import at_stroke, by_task, counts_by_task, stroke_on
from .unit import Line, line_of
from .visible import of_plan_for, sees_whole

SHOWN = 40
"""So many holders of a sentence are listed beside it; the board has all of them."""
WORST_FIRST: tuple[rules.Stroke, ...] = ("late", "doing", "none", "met")


@dataclass(frozen=True, slots=True)
class Owed:
    """One obligation of the chosen sentence, with the names of those who answer."""

    line: Line
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The sentence that was tapped: who owes it and how far each is. `questions` are still open on it."""

    task: Task
    stroke: str
    counts: rules.Counts
    owed: tuple[Owed, ...]
    more: int
    questions: tuple[str, ...]
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The paper with strokes; `tally` counts sentences by stroke, "ask" and "norm" among them."""

    plan: Plan
    version: PlanVersion
    paper: plans.Paper
    tally: dict[str, int]
    chosen: Chosen | None
    is_officer: bool
    unpublished: int

    @property
    def upper(self) -> Plan | None:
        """The plan that this one carries out, for whoever may open it: one that is no draft, unless they work here."""
        upper = self.plan.upper
        return upper if upper and (self.is_officer or upper.state == PlanState.PUBLISHED) else None

    @property
    def may_publish(self) -> bool:
        """True for an officer who has something to publish: a draft, or changes since the last time."""
        return self.is_officer and (self.plan.state == PlanState.DRAFT or bool(self.unpublished))

    @property
    def key(self) -> list[tuple[str, int]]:
        """The legend: each of the five states that occurs, with its sentences."""
        return [(state, self.tally[state]) for state in (*rules.STROKES, "ask") if state in self.tally]


def plan_page(plan: Plan, version: PlanVersion, actor: Actor, today: date, selected: int | None) -> PlanPage:
    """The page as far as this actor may see who owes what. A fixed number of queries."""
    is_officer = sees_whole(actor, plan)
    every = plans.with_terms(plan) if is_officer else list(Task.objects.filter(plan=plan).order_by("ordinal", "pk"))
    tasks = [task for task in every if task.is_live]
    asked, undone = _asked(version)
    counts = _counts(plan, actor, today)
    strokes = {task.pk: stroke for task in tasks if (stroke := _stroke(task, asked, counts))}
    task = next((task for task in tasks if task.pk == selected), None)
    return PlanPage(
        plan=plan,
        version=version,
        paper=plans.paper(version, tasks, strokes=strokes, selected=selected, undone=undone),
        tally=dict(Counter(strokes.values())),
        chosen=_chosen(task, plan, actor, today, strokes, counts, asked) if task else None,
        is_officer=is_officer,
        unpublished=len(plans.unpublished(plan, every)) if is_officer else 0,
    )


def _asked(version: PlanVersion) -> tuple[dict[int, list[str]], set[tuple[int, int]]]:
    """The words of open questions, by task; and where an officer took back a repair of the reader."""
    asked: defaultdict[int, list[str]] = defaultdict(list)
    undone = set()
    for question in Question.objects.filter(version=version).order_by("start", "pk"):
        if question.task_id and question.state == QuestionState.OPEN:
            asked[question.task_id].append(question.text)
        elif plans.is_undone(question):
            undone.add((question.start, question.end))
    return dict(asked), undone


def _counts(plan: Plan, actor: Actor, today: date) -> dict[int, rules.Counts]:
    if sees_whole(actor, plan):
        return counts_by_task(Tally.objects.filter(plan=plan), today)
    rows = of_plan_for(actor, plan).order_by().values_list("task_id", stroke_on(today)).annotate(number=Count("pk"))
    return by_task(rows)


def _stroke(task: Task, asked: dict[int, list[str]], counts: dict[int, rules.Counts]) -> str:
    """An open question comes first; a norm is told apart; what obliges nobody yet has no colour."""
    if task.pk in asked:
        return "ask"
    if task.force == Force.NORM:
        return "norm"
    return counts[task.pk].together if task.pk in counts else ""


def _chosen(
    task: Task,
    plan: Plan,
    actor: Actor,
    today: date,
    strokes: dict[int, str],
    counts: dict[int, rules.Counts],
    asked: dict[int, list[str]],
) -> Chosen:
    # First which, then what of them: two thousand whole rows need not be put in order to show forty.
    ranks = [When(at_stroke(kind, today), then=Value(rank)) for rank, kind in enumerate(WORST_FIRST)]
    owed = of_plan_for(actor, plan).filter(task=task)
    in_order = owed.order_by(Case(*ranks, output_field=IntegerField()), "period_start", "pk")
    ids = list(in_order.values_list("pk", flat=True)[:SHOWN])
    leads = (
        Holder.objects.filter(role=ChargeRole.LEAD, is_live=True)
        .select_related("unit")
        .order_by("unit__sort_key", "pk")
    )
    rows = owed.prefetch_related(Prefetch("holders", leads, to_attr="answering")).in_bulk(ids)
    for row in rows.values():
        row.task = task
    total = counts.get(task.pk, rules.Counts())
    return Chosen(
        task=task,
        stroke=strokes.get(task.pk, ""),
        counts=total,
        owed=tuple(_owed(rows[pk], today) for pk in ids),
        more=max(0, total.total - SHOWN),
        questions=tuple(asked.get(task.pk, ())),
        results=results_under(plan, actor, labels.task_label(task.pk)),
    )


def _owed(obligation: Obligation, today: date) -> Owed:
    names = tuple(holder.unit.short_name for holder in getattr(obligation, "answering", ()))
    return Owed(line_of(obligation, today), names)
