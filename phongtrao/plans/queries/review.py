"""The review of a reading: paper on one side, questions and task cards on the other."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, QuerySet

from phongtrao.plans import rules
from phongtrao.plans.models import (
    Charge,
    ChargeRole,
    Comparator,
    Plan,
    PlanVersion,
    Question,
    QuestionState,
    Target,
    Task,
    TaskState,
    tiers_of,
)
from phongtrao.vietnamese import number

from .cards import ChargeView, Given, QuestionView, TargetView, TaskCard
from .papers import Paper, paper
from .repairs import ReadAs, is_undone, repairs_of


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """The review screen. `questions` are the open ones that belong to no task; a task carries its own."""

    plan: Plan
    version: PlanVersion
    paper: Paper
    questions: tuple[QuestionView, ...]
    cards: tuple[TaskCard, ...]
    dropped: tuple[TaskCard, ...]
    selected: TaskCard | None
    accepted: int
    proposed: int
    sure: int
    asked: int
    only_asked: bool
    repairs: tuple[ReadAs, ...]

    @property
    def link_base(self) -> str:
        """What stands before the id of a task in its address: the filter of the page is kept."""
        return "?can-lam-ro=1&nhiem-vu=" if self.only_asked else "?nhiem-vu="

    @property
    def total(self) -> int:
        """All live tasks, shown or not."""
        return self.accepted + self.proposed


def review_page(version: PlanVersion, *, selected: int | None = None, only_asked: bool = False) -> ReviewPage:
    """Everything the review of a version shows, in a fixed number of queries."""
    tasks = list(_with_parts(Task.objects.filter(plan=version.plan)))
    questions = list(version.questions.order_by("start", "pk"))
    by_task: dict[int, list[Question]] = {}
    for question in questions:
        if question.task_id and question.state == QuestionState.OPEN:
            by_task.setdefault(question.task_id, []).append(question)
    cards = [_card(task, version, by_task.get(task.pk, ()), selected) for task in tasks]
    live = [card for card in cards if card.is_live]
    shown = [card for card in live if card.questions or card.is_selected] if only_asked else live
    undone = {(question.start, question.end) for question in questions if is_undone(question)}
    loose = [q for q in questions if q.state == QuestionState.OPEN and not q.task_id]
    return ReviewPage(
        plan=version.plan,
        version=version,
        paper=_paper(version, tasks, live, loose, undone, selected),
        questions=tuple(_question(question, version) for question in loose),
        cards=tuple(shown),
        dropped=tuple(card for card in cards if card.state == TaskState.DROPPED),
        selected=next((card for card in live if card.is_selected), None),
        accepted=sum(card.state == TaskState.ACCEPTED for card in live),
        proposed=sum(card.state == TaskState.PROPOSED for card in live),
        sure=sum(card.state == TaskState.PROPOSED and card.is_sure for card in live),
        asked=len(loose) + sum(len(card.questions) for card in live),
        only_asked=only_asked,
        repairs=repairs_of(version, undone),
    )


def _paper(
    version: PlanVersion,
    tasks: Collection[Task],
    live: Collection[TaskCard],
    loose: Collection[Question],
    undone: Collection[tuple[int, int]],
    selected: int | None,
) -> Paper:
    return paper(
        version,
        [task for task in tasks if task.is_live],
        strokes={card.id: card.stroke for card in live},
        selected=selected,
        asked=[(question.pk, (question.start, question.end)) for question in loose],
        undone=undone,
        explained=True,
    )


def task_card(task: Task) -> TaskCard:
    """One card, for the part of the page that a change of the task redraws."""
    fresh = _with_parts(Task.objects.filter(pk=task.pk)).get()
    questions = list(fresh.questions.filter(state=QuestionState.OPEN).order_by("start", "pk"))
    return _card(fresh, fresh.version, questions, fresh.pk)


def _with_parts(tasks: QuerySet[Task]) -> QuerySet[Task]:
    charges = Charge.objects.select_related("unit").prefetch_related("members").order_by("ordinal", "pk")
    targets = Target.objects.order_by("ordinal", "pk")
    return (
        tasks.exclude(state=TaskState.MERGED)
        .prefetch_related(Prefetch("charges", charges), Prefetch("targets", targets))
        .order_by("ordinal", "pk")
    )


def _card(task: Task, version: PlanVersion, questions: Collection[Question], selected: int | None) -> TaskCard:
    charges = tuple(_charge(charge) for charge in task.charges.all())
    return TaskCard(
        id=task.pk,
        code=task.code,
        title=task.title,
        text=task.text,
        state=task.state,
        force=task.force,
        tier=task.tier,
        tier_label=tiers_of(version.plan.issuer).get(task.tier_kind, ""),
        pillar_label=task.get_pillar_display(),
        section=task.section,
        section_title=task.section_title,
        due_from=task.due_from,
        due_to=task.due_to,
        due_text=task.due_text,
        due=_given(task.due_origin, task.due_set_by, task.due_set_at),
        cadence_label=task.get_cadence_display(),
        cadence=_given(task.cadence_origin, task.cadence_set_by, task.cadence_set_at),
        leads=tuple(charge for charge in charges if charge.role == ChargeRole.LEAD),
        partners=tuple(charge for charge in charges if charge.role == ChargeRole.PARTNER),
        targets=tuple(_target(target) for target in task.targets.all()),
        programs=tuple(task.programs),
        citations=tuple(task.citations),
        questions=tuple(_question(question, version) for question in questions),
        reason=task.reason,
        is_sure=task.confidence >= rules.SURE,
        is_selected=task.pk == selected,
        stroke=_stroke(task, asked=bool(questions)),
    )


def _stroke(task: Task, *, asked: bool) -> str:
    """In the review a stroke tells the state of the review: to be made clear, proposed, accepted."""
    if asked:
        return "ask"
    return "met" if task.state == TaskState.ACCEPTED else "none"


def _given(origin: str, who: str, on: datetime | None) -> Given:
    return Given(origin or "unsaid", who, on)


def _charge(charge: Charge) -> ChargeView:
    units = list(charge.members.all())
    members = tuple(unit.name for unit in units)
    return ChargeView(
        id=charge.pk,
        role=charge.role,
        written=charge.written,
        unit_name=charge.unit.name if charge.unit else "",
        members=members,
        member_ids=tuple(unit.pk for unit in units),
        is_group=charge.is_group,
        sharing=charge.sharing,
        is_unclear=not members if charge.is_group else charge.unit is None,
    )


def _target(target: Target) -> TargetView:
    sign = {Comparator.AT_LEAST: "≥ ", Comparator.AT_MOST: "≤ "}.get(Comparator(target.comparator), "")
    return TargetView(
        id=target.pk,
        words=f"{sign}{number(target.value)} {target.noun}".strip(),
        cadence=target.get_cadence_display(),
        given=_given(target.origin, target.set_by, target.set_at),
    )


def _question(question: Question, version: PlanVersion) -> QuestionView:
    return QuestionView(
        id=question.pk,
        kind=question.kind,
        text=question.text,
        passage=rules.quoted(version.text, question.start, question.end),
        start=question.start,
        end=question.end,
        state=question.state,
        answer=question.answer,
        task_id=question.task_id,
        why=next((slip.why for slip in repairs_of(version) if slip.span == (question.start, question.end)), ""),
    )
