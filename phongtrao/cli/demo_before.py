"""The year before the demonstration's own: its plan is read and published, and the year happens; once only."""

from datetime import date, datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices
from phongtrao.organizations.models import Unit
from phongtrao.organizations.queries import actor_for
from phongtrao.plans.models import Plan, PlanState, PlanVersion, VersionState

from .demo_activities import name_those_meant
from .demo_days import beginning
from .demo_year import sample
from .importing import begin_plan, publish_plan, read_on
from .simulation import simulate

SAMPLE_PLAN = "ke-hoach.md"


def the_year_before(movement: Plan, home: Unit, *, by: Actor, at: datetime) -> None:
    """
    Simulate the whole year before a movement; what an earlier run has begun is gone on with, and once all is there
    nothing happens.
    """
    year = movement.window_from.year - 1
    known = PlanVersion.objects.filter(plan__issuer=movement.issuer, plan__window_from__year=year)
    version = known.exclude(state=VersionState.FAILED).select_related("plan__issuer").order_by("pk").first()
    if version is None:
        data = sample(SAMPLE_PLAN, date(year, 1, 1))
        version = begin_plan(name=SAMPLE_PLAN, data=data, issuer=movement.issuer, by=by, at=at)
    version = read_on(version, by=by)
    if version.plan.state != PlanState.DRAFT:
        return
    with transaction.atomic():
        since = beginning(version.plan, at)
        publish_plan(version=version, by=by, at=since)
        version.plan.refresh_from_db()
        name_those_meant(version.plan, by=by, at=since)
        simulate(version.plan, home, by=by, at=since)
        _leave_read(at)


def _leave_read(at: datetime) -> None:
    """Whatever people were told in that year they have read since."""
    for user in User.objects.filter(is_active=True).order_by("pk"):
        notices.mark_all_read(by=actor_for(user, on=localdate(at)), at=at)
