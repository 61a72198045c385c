"""The sample plans in another year: their own days move, what they cite stays, and the demonstration lives today."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.utils.timezone import localdate

from phongtrao.activities.models import Activity, ActivityState
from phongtrao.cli.demo import SAMPLE_HOME, SAMPLE_PLAN, some_activities
from phongtrao.cli.demo_days import beginning, some_days
from phongtrao.cli.demo_own import SAMPLE as OWN_PLAN
from phongtrao.cli.demo_work import some_work
from phongtrao.cli.demo_year import of_year, sample
from phongtrao.cli.importing import publish_plan
from phongtrao.obligations import queries
from phongtrao.obligations.models import Progress
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Unit
from phongtrao.plans import operations as plans
from phongtrao.reader import read_text

HERE = ZoneInfo("Asia/Ho_Chi_Minh")
SAMPLES = [SAMPLE_PLAN, OWN_PLAN]


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_cited_stays_as_it_is(name):
    written = (settings.SAMPLES / name).read_text()
    before, after = read_text(written), read_text(of_year(written, 2027))
    named = [[(cited.number, cited.date) for cited in reading.citations] for reading in (before, after)]
    moved = {("12-KH/ĐTN", "2024-02-15"): ("12-KH/ĐTN", "2026-12-15")}

    assert len(before.tasks) == len(after.tasks)
    assert named[1] == [moved.get(cited, cited) for cited in named[0]]
    assert named[1]
    assert "2024" not in of_year(written, 2027)


def test_the_plan_of_a_year_holds_all_of_it_and_was_signed_before():
    plan, own = (read_text(sample(name, date(2027, 1, 2)).decode()) for name in SAMPLES)

    assert [plan.header.date, own.header.date] == ["2026-12-15", "2026-12-28"]
    assert {task.due.to for task in plan.tasks if task.due and task.due.to} == {"2027-05-31"}
    assert {task.due.to for task in own.tasks if task.due} >= {"2027-05-31", "2027-06-30", "2027-11-15"}


@pytest.mark.django_db
@pytest.mark.parametrize("day", [date(2027, 1, 4), date(2027, 12, 30)])
def test_on_any_day_something_is_done_soon_and_hardly_late(day, job):
    at = datetime(day.year, day.month, day.day, 9, tzinfo=HERE)
    movement = _movement(at, job)

    owed = queries.live().filter(plan=movement)
    late = owed.exclude(state="met").filter(due_to__lt=day).count()
    soon = owed.exclude(state="met").filter(due_to__range=(day, day + timedelta(days=7))).count()
    held, coming = (Activity.objects.filter(state=state) for state in (ActivityState.CLOSED, ActivityState.OPEN))

    assert movement.window_from <= day <= movement.window_to
    assert late <= 30
    assert bool(late) == (day.month > 1)
    assert soon >= 15
    assert owed.filter(state="met").count() > 50
    assert all(movement.window_from <= localdate(one.starts_at) < day for one in held)
    assert all(day < localdate(one.starts_at) for one in coming)
    assert not Progress.objects.filter(at__gt=at).exists()


def _movement(at, job):
    organizations.import_roster(data=(settings.SAMPLES / "don-vi.csv").read_bytes(), by=job, at=at)
    data = sample(SAMPLE_PLAN, localdate(at))
    version = plans.begin_plan(issuer=Unit.objects.get(code="DK"), name=SAMPLE_PLAN, data=data, by=job, at=at)
    version = plans.read_version(version_id=version.pk, by=job, at=at) or version
    publish_plan(version=version, by=job, at=beginning(version.plan, at))
    home = Unit.objects.get(code=SAMPLE_HOME)
    some_work(version.plan, by=job, at=at)
    some_days(version.plan, home, by=job, at=at)
    some_activities(version.plan, by=job, at=at)
    return version.plan
