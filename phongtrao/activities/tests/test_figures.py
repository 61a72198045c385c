"""Figures that an activity states and earns are those of what was done: sessions, days, whole numbers, hours."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Milestone
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Entry
from phongtrao.obligations.operations import Proof
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db
YEAR = Period.parse("2024")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SHOWN = [
    Proof("photo", data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff"),
    Proof("link", link="x:y"),
]


@pytest.fixture
def by(secretary, actor_of):
    return actor_of(secretary)


@pytest.fixture
def figure(organization):
    return lambda metric, period=YEAR: ledger.figure(organization["khoi"].pk, metric, period).quantity


def close(activity, by, at=None, **figures):
    outcome = operations.Outcome({key: Decimal(value) for key, value in figures.items()}, proofs=SHOWN)
    operations.close_activity(
        activity_id=activity.pk, outcome=outcome, key=uuid4(), by=by, at=at or activity.ends_at + DAY
    )
    activity.refresh_from_db()


def meetings(start, *places, gap=HOUR):
    return [operations.Meeting(start + place * gap, start + place * gap + HOUR) for place in places]


def test_a_day_that_was_cut_into_slots_is_one_session(make, by, figure, now):
    activity = make(kind="blood_drive")
    slots = meetings(activity.starts_at, 0, 1, 2, 24)
    operations.cut_into_slots(activity_id=activity.pk, meetings=slots, by=by, at=now)
    close(activity, by, at=slots[-1].ends_at, blood_units=3)

    assert figure("sessions_held") == 2


def test_sessions_count_on_their_days_once_they_have_begun(make, by, figure, now):
    activity = make(kind="course")
    later = meetings(activity.starts_at, 31, 62, gap=DAY)
    operations.add_sessions(activity_id=activity.pk, meetings=later, by=by, at=now)
    close(activity, by, at=later[0].ends_at)

    assert figure("sessions_held") == 2
    assert [figure("sessions_held", Period.parse(f"2024-0{month}")) for month in (3, 4, 5)] == [1, 1, 0]


def test_nobody_meets_for_a_product(make, by, figure):
    close(make(kind="product"), by)

    assert (figure("activities_held"), figure("sessions_held")) == (1, 0)


def test_a_row_of_a_panel_counts_on_its_own_day(make, by, figure, now):
    activity = make(kind="help_desk")
    words = {"on": activity.starts_at.date() + 40 * DAY, "received": 9, "solved": 8, "note": ""}
    operations.add_to_panel(activity_id=activity.pk, panel="ho-so", words=words, key=uuid4(), by=by, at=now)

    assert figure("procedures_solved", Period.parse("2024-04")) == 8
    assert Entry.objects.get().occurred_on == words["on"]


def test_a_step_is_done_on_the_day_that_people_here_have(make, by, now):
    activity = make(kind="youth_work")
    row = operations.add_to_panel(
        activity_id=activity.pk, panel="moc", words={"title": "Khảo sát"}, key=uuid4(), by=by, at=now
    )
    midnight = now.replace(hour=18, minute=0)  # Half past one in the morning of the next day, in Vietnam.
    operations.finish_milestone(milestone_id=row.pk, handed_to="", by=by, at=midnight)

    assert Milestone.objects.get().done_on == midnight.date() + DAY


def test_people_and_units_of_blood_are_whole_and_hours_may_be_stated(make, as_, secretary, now):
    activity = make(kind="volunteer", starts_at=now - DAY, ends_at=now - DAY + HOUR)
    here = reverse("activities:close", args=[activity.pk])
    asked = {one.metric: one.places for one in queries.figures_asked(activity)}
    refused = as_(secretary).post(here, {"key": uuid4(), "figure_participants": "12,5", "figure_hours": "30,5"})

    assert asked == {"participants": 0, "hours": 1}
    assert set(refused.context["form"].errors) == {"figure_participants"}


def test_the_page_that_mends_shows_the_figure_as_people_type_it(make, by, as_, secretary):
    activity = make(kind="fundraising")
    activity.kind.features = []
    activity.kind.save()
    close(activity, by, vnd_raised=4_000_000)
    row = activity.results.get(metric="vnd_raised")
    page = as_(secretary).get(reverse("activities:mend", args=[row.pk])).content.decode()

    assert 'value="4.000.000"' in page
    assert "Tiền vận động được" in page
