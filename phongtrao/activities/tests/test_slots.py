"""A day is cut into slots, so that each chooses a time; an answer to a call and a way into a contest are seen."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def cut(secretary, actor_of, now):
    def run(activity, number=2):
        start = activity.starts_at
        meetings = [operations.Meeting(start + n * HOUR, start + (n + 1) * HOUR, capacity=1) for n in range(number)]
        return operations.cut_into_slots(activity_id=activity.pk, meetings=meetings, by=actor_of(secretary), at=now)

    return run


def test_the_whole_day_makes_room_for_its_slots(make, cut):
    activity = make(kind="blood_drive")
    cut(activity)

    assert [one.capacity for one in activity.sessions.order_by("starts_at")] == [1, 1]


def test_a_session_that_somebody_chose_stays(make, cut, enrol, secretary, actor_of, now):
    activity = make(kind="blood_drive")
    whole = activity.sessions.get()
    given = {"session_id": whole.pk, "person_ids": [enrol("Lê Thị Mây").pk], "key": uuid4()}
    operations.sign_up(activity_id=activity.pk, **given, by=actor_of(secretary), at=now)
    cut(activity)

    assert activity.sessions.count() == 3


def test_cut_again_a_day_has_the_new_slots_alone_and_a_second_tap_changes_nothing(make, cut, secretary, actor_of, now):
    activity = make(kind="blood_drive")
    cut(activity)
    cut(activity)
    assert activity.sessions.count() == 2
    named = operations.Meeting(activity.starts_at, activity.ends_at, title="Khai mạc")
    for _twice in range(2):
        operations.add_sessions(activity_id=activity.pk, meetings=[named], by=actor_of(secretary), at=now)
    half = [
        operations.Meeting(activity.starts_at + n * HOUR / 2, activity.starts_at + (n + 1) * HOUR / 2) for n in (0, 1)
    ]
    operations.cut_into_slots(activity_id=activity.pk, meetings=half, by=actor_of(secretary), at=now)

    stand = activity.sessions.order_by("starts_at", "ends_at").values_list("starts_at", "title")
    assert [(start - activity.starts_at, title) for start, title in stand] == [
        (0 * HOUR, ""),
        (0 * HOUR, "Khai mạc"),
        (HOUR / 2, ""),
        (HOUR, ""),
    ]


def test_the_page_knows_the_day(make, as_, secretary):
    activity = make(kind="blood_drive")
    here = reverse("activities:sessions", args=[activity.pk])
    slots = as_(secretary).get(here).context["slots"]
    given = {name: slots[name].value() for name in ("begins", "ends")} | {"day": f"{slots['day'].value():%d/%m/%Y}"}
    done = as_(secretary).post(reverse("activities:slots", args=[activity.pk]), given | {"minutes": 30, "capacity": 2})

    assert done.status_code == 302
    assert "Chia khung giờ" in as_(secretary).get(here).content.decode()
    again = given | {"minutes": 50, "capacity": 2}
    told = as_(secretary).post(reverse("activities:slots", args=[activity.pk]), again, follow=True)
    assert "không còn đủ một khung" in told.content.decode()
    as_(secretary).post(reverse("activities:slots", args=[activity.pk]), given | {"minutes": 30, "capacity": 2})
    assert [one.capacity for one in activity.sessions.order_by("starts_at")] == [2, 2, 2, 2]


def test_a_secretary_of_another_unit_finds_the_way_into_a_contest(make, as_, secretary, other_secretary, member):
    activity = make(kind="contest", audience="everybody")
    way = reverse("activities:contest", args=[activity.pk])
    page = reverse("activities:page", args=[activity.code])

    assert way in as_(other_secretary).get(page).content.decode()
    assert way not in as_(member).get(page).content.decode()


def test_whoever_answered_a_call_sees_their_answer(make, as_, secretary, enrol, member, actor_of, now):
    activity, person = make(kind="team"), enrol("Phạm Anh Dũng", user=member)
    given = {"session_id": None, "person_ids": [person.pk], "key": uuid4()}
    operations.sign_up(activity_id=activity.pk, **given, by=actor_of(secretary), at=now)
    page = reverse("activities:team", args=[activity.pk])
    as_(secretary).post(page, {"reason": "Cháy kho", "place": "Sân", "key": uuid4()})
    call = as_(member).get(page).context["page"].calls[0].call
    as_(member).post(reverse("activities:call_answer", args=[call.pk]), {"answer": "no"})

    assert "Đồng chí đã báo: không đến được" in as_(member).get(page).content.decode()
