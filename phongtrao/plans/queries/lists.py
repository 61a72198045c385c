"""Which plans an actor sees."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Role, Unit
from phongtrao.plans import access
from phongtrao.plans.models import (
    NOBODY_CHOSEN,
    NOBODY_NAMED,
    Plan,
    PlanState,
    PlanVersion,
    Question,
    QuestionState,
    Task,
    TaskState,
    VersionState,
)

LATEST = ("-window_to", "-published_at", "-pk")
"""Which published plan stands first: the one that runs longest, so that an older one made known late does not."""


def visible_to(actor: Actor) -> QuerySet[Plan]:
    """
    Plans an actor may read, newest first: officers and secretaries those of their subtree, drafts included; party
    committees the published ones there; everybody with an office the published plans of their unit and of those above.
    """
    plans = Plan.objects.select_related("issuer").order_by("-created_at", "-pk")
    if actor.is_job:
        return plans
    seen = Q(issuer_id__in=_at_or_above(actor), state=PlanState.PUBLISHED)
    for path in actor.reach(*WORKS):
        seen |= Q(issuer__path__startswith=path)
    for path in actor.reach(Role.PARTY_COMMITTEE):
        seen |= Q(issuer__path__startswith=path, state=PlanState.PUBLISHED)
    return plans.filter(seen)


def of_movement(actor: Actor) -> QuerySet[Plan]:
    """The plans of the movement that the actor is part of: those of their own units and of the units above."""
    return visible_to(actor) if actor.is_job else visible_to(actor).filter(issuer_id__in=_at_or_above(actor))


def of_units_below(actor: Actor) -> QuerySet[Plan]:
    """The plans that units below those of the actor have made for themselves."""
    return visible_to(actor).exclude(issuer_id__in=_at_or_above(actor))


def _at_or_above(actor: Actor) -> set[int]:
    return {int(part) for office in actor.offices for part in office.unit_path.strip("/").split("/")}


def begun_for(actor: Actor) -> QuerySet[Unit]:
    """The units for which an actor may start a plan: those in which they are officer or secretary."""
    ids = [office.unit_id for office in actor.holds(*WORKS)]
    return Unit.objects.filter(pk__in=ids).order_by("sort_key", "pk")


def current_version(plan: Plan) -> PlanVersion | None:
    """The version in force; before publication the newest one."""
    in_force = plan.versions.filter(state=VersionState.IN_FORCE)
    return in_force.order_by("-ordinal").first() or plan.versions.order_by("-ordinal").first()


def busy_versions() -> QuerySet[PlanVersion]:
    """Versions that wait for the reader or are being read."""
    busy = PlanVersion.objects.filter(state__in=[VersionState.QUEUED, VersionState.READING])
    return busy.select_related("plan__issuer").order_by("pk")


def given_to_nobody(plan: Plan) -> set[int]:
    """Ids of the tasks of which an officer said that nobody is to do them; dropping a task says something else."""
    said = Question.objects.filter(
        version__plan=plan,
        kind__in=[NOBODY_CHOSEN, NOBODY_NAMED],
        state=QuestionState.SET_ASIDE,
        answer="",
        task__isnull=False,
    )
    return {task_id for task_id in said.order_by("pk").values_list("task_id", flat=True) if task_id}


def neighbours(task: Task) -> QuerySet[Task]:
    """The live tasks next to a task in the text, under the same heading: those that it can be merged with."""
    live = Task.objects.filter(
        version_id=task.version_id, section=task.section, state__in=[TaskState.PROPOSED, TaskState.ACCEPTED]
    ).exclude(pk=task.pk)
    before = live.filter(start__lte=task.start).order_by("-start", "-pk").values("pk")[:1]
    after = live.filter(start__gt=task.start).order_by("start", "pk").values("pk")[:1]
    return live.filter(Q(pk__in=before) | Q(pk__in=after)).order_by("start", "pk")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """
    One plan in a list. `newest` is its newest version, which may still be read or under review; `is_steered` is true
    for those who work on it.
    """

    plan: Plan
    newest: PlanVersion
    tasks: int
    open_questions: int
    changed_at: datetime
    is_steered: bool


def plan_rows(plans: QuerySet[Plan], actor: Actor) -> list[PlanRow]:
    """A list of plans, in two queries."""
    live = Q(tasks__state__in=[TaskState.PROPOSED, TaskState.ACCEPTED])
    found = list(plans.annotate(live_tasks=Count("tasks", filter=live, distinct=True), newest=Max("versions__ordinal")))
    versions = PlanVersion.objects.filter(plan__in=found).defer("text", "reading")
    counted = versions.annotate(asked=Count("questions", filter=Q(questions__state=QuestionState.OPEN)))
    newest = {(version.plan_id, version.ordinal): version for version in counted}
    asked: dict[int, int] = {}
    for version in newest.values():
        asked[version.plan_id] = asked.get(version.plan_id, 0) + version.asked
    return [
        PlanRow(
            plan=plan,
            newest=newest[plan.pk, plan.newest],
            tasks=plan.live_tasks,
            open_questions=asked.get(plan.pk, 0),
            changed_at=newest[plan.pk, plan.newest].uploaded_at,
            is_steered=access.may_steer(actor, plan),
        )
        for plan in found
        if (plan.pk, plan.newest) in newest
    ]
