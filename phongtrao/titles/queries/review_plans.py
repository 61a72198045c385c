"""Under which plan somebody's year is reviewed."""

from datetime import date

from django.db.models import F, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.plans.models import Force, Plan, Task, TaskState, TierKind
from phongtrao.plans.rules import whole_name
from phongtrao.titles.models import SelfReview

ASKED = Q(tier_kind=TierKind.MEMBER) | Q(force=Force.NORM)
"""What plans ask of each member, and the norms to live by."""
ROOM = 300
"""So many letters are shown of what a task asks."""


def review_tasks(plan: Plan) -> list[Task]:
    """What a plan asks of each member, and the norms to live by. One query."""
    return list(Task.objects.filter(ASKED, plan=plan, state=TaskState.ACCEPTED).order_by("ordinal", "pk"))


def asked_of_me(task: Task) -> str:
    """What a task asks of a member, as they read it: whole where the title on the board was cut."""
    return whole_name(task.title, task.text, ROOM)


def reviews_under(plan: Plan, person: Person) -> QuerySet[SelfReview]:
    """What somebody has written under a plan: where merged records have two, the one that went further comes first."""
    rows = SelfReview.objects.filter(plan=plan, person__in=organizations.records_of(person.pk))
    return rows.order_by(F("confirmed_at").desc(nulls_last=True), F("sent_at").desc(nulls_last=True), "-pk")


def review_plans(actor: Actor, *, on: date) -> list[Plan]:
    """
    The published plans under which somebody reviews their year, the likeliest first: the one under which they wrote
    this year; those that ask something of members and run on the day, of the body highest above, the newest. Plans that
    ask nothing of members are among them only where no other is, or a review was written. Four queries.
    """
    published = obligations.published_plans(actor)
    asking = set(
        Task.objects.filter(ASKED, plan__in=published, state=TaskState.ACCEPTED).values_list("plan", flat=True)
    )
    rows = SelfReview.objects.filter(person__in=organizations.records_behind(actor.user_id), plan__in=published)
    written = dict(rows.order_by("at", "pk").values_list("plan", "at__year"))

    def place(plan: Plan) -> tuple[bool, bool, bool, int]:
        is_running = plan.window_from <= on <= plan.window_to
        depth = plan.issuer.path.count("/")
        return written.get(plan.pk) != on.year, plan.pk not in asking, not is_running, depth

    known = [plan for plan in published if plan.pk in asking or plan.pk in written]
    return sorted(known or published, key=place)


def plan_among(plans: list[Plan], chosen: int | None) -> Plan | None:
    """The plan that the address chooses, else the likeliest; None where there is none."""
    return next((plan for plan in plans if plan.pk == chosen), next(iter(plans), None))
