"""Signing up: who may, when it is full, who moves up, guests, reminders."""

from datetime import timedelta
from unittest.mock import patch
from uuid import uuid4

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.activities import guests, operations, tasks
from phongtrao.activities.models import SignUp, SignUpState
from phongtrao.activities.refusals import GuestUnclear, NotInvited, SessionMissing, SignUpOver
from phongtrao.foundation.actors import STRANGER
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice

pytestmark = pytest.mark.django_db


@pytest.fixture
def sign_up(now):
    def run(activity, people, by, *, session=None, at=None):
        return operations.sign_up(
            activity_id=activity.pk,
            session_id=session.pk if session else None,
            person_ids=[person.pk for person in people],
            key=uuid4(),
            by=by,
            at=at or now,
        )

    return run


def states(activity):
    return [row.state for row in activity.sign_ups.order_by("position")]


def test_full_means_waiting_and_a_free_place_goes_to_who_waits_longest(
    make, enrol, sign_up, member, secretary, actor_of, now
):
    activity, by = make(capacity=2), actor_of(secretary)
    people = [enrol("Lê Thị Mây"), enrol("Võ Thị Mai"), enrol("Phạm Anh Dũng", user=member), enrol("Lý Văn Tý")]
    rows = sign_up(activity, people, by)
    again = sign_up(activity, people[:1], by)

    assert len(rows) == 4
    assert again == []
    assert states(activity).count(SignUpState.WAITING) == 2
    first = activity.sign_ups.filter(state=SignUpState.IN).order_by("position")[0]
    longest = activity.sign_ups.filter(state=SignUpState.WAITING).order_by("position")[0]
    operations.cancel_sign_up(sign_up_id=first.pk, by=by, at=now)
    operations.cancel_sign_up(sign_up_id=first.pk, by=by, at=now)
    longest.refresh_from_db()

    assert longest.state == SignUpState.IN
    assert activity.sign_ups.filter(state=SignUpState.IN).count() == 2
    assert activity.sign_ups.filter(state=SignUpState.WAITING).count() == 1
    told = Notice.objects.filter(message__kind="activity_place").count()
    assert told == (1 if longest.person.user_id else 0)


def test_who_may_sign_whom_up(make, enrol, sign_up, member, other_secretary, secretary, actor_of):
    activity = make()
    own, other = enrol("Phạm Anh Dũng", user=member), enrol("Lê Thị Mây", "so-xay-dung")
    sign_up(activity, [own], actor_of(member))

    assert activity.sign_ups.get().unit.code == "y-te-vp"
    with pytest.raises(NotAllowed):
        sign_up(activity, [other], actor_of(member))
    with pytest.raises(NotInvited):
        sign_up(activity, [other], actor_of(other_secretary))
    assert sign_up(activity, [other], actor_of(secretary)), "who manages it puts anybody down"


def test_a_secretary_signs_own_members_up_for_what_others_hold(make, enrol, sign_up, other_secretary, actor_of):
    activity = make(audience="everybody")
    people = [enrol("Lê Thị Mây", "so-xay-dung"), enrol("Võ Thị Mai", "so-xay-dung")]

    assert len(sign_up(activity, people, actor_of(other_secretary))) == 2


def test_titles_and_deadline(make, enrol, sign_up, member, secretary, actor_of, now):
    activity = make(titles="Ủy viên", sign_up_until=now + timedelta(days=1))
    person = enrol("Phạm Anh Dũng", user=member)
    with pytest.raises(NotInvited):
        sign_up(activity, [person], actor_of(member))
    activity.titles = ""
    activity.save()
    with pytest.raises(SignUpOver):
        sign_up(activity, [person], actor_of(member), at=now + timedelta(days=2))

    assert sign_up(activity, [person], actor_of(secretary), at=now + timedelta(days=2))


def test_a_shift_is_chosen_and_has_its_own_places(make, enrol, sign_up, secretary, actor_of):
    activity, by = make(kind="blood_drive"), actor_of(secretary)
    slot = activity.sessions.get()
    slot.capacity = 1
    slot.save()
    people = [enrol("Lê Thị Mây"), enrol("Võ Thị Mai")]
    with pytest.raises(SessionMissing):
        sign_up(activity, people, by)
    sign_up(activity, people, by, session=slot)

    assert sorted(states(activity)) == [SignUpState.IN, SignUpState.WAITING]


@time_machine.travel("2024-03-01T02:00:00Z", tick=False)
def test_a_guest_signs_up_once_and_comes_back_by_the_link(make, now, client):
    activity = make(audience="everybody")
    who = operations.Guest("Trần Khách", email="khach@example.com")
    told = {"activity_id": activity.pk, "session_id": None, "guest": who, "by": STRANGER, "at": now}
    row = operations.sign_up_guest(**told, key=uuid4())
    again = operations.sign_up_guest(**told, key=uuid4())
    operations.write_to_guest(sign_up_id=row.pk, kind="signed_up", by=tasks.WRITER, at=now)
    url = reverse("activities:guest", args=[activity.code, guests.link_of(row.pk)])

    assert row == again
    assert row.subject.startswith("g")
    assert "khach" not in row.subject
    assert url in mail.outbox[0].body
    assert client.get(url).status_code == 200
    assert client.post(url).status_code == 302
    assert SignUp.objects.get().state == SignUpState.CANCELLED
    assert client.get(url.replace(":", "x", 1)).status_code == 404


@time_machine.travel("2024-03-01T02:00:00Z", tick=False)
def test_a_guest_who_opens_the_link_of_a_cancelled_activity_is_told_so(make, now, client, secretary, actor_of):
    activity = make(audience="everybody")
    told = {"activity_id": activity.pk, "session_id": None, "by": STRANGER, "at": now, "key": uuid4()}
    row = operations.sign_up_guest(**told, guest=operations.Guest("Trần Khách", email="khach@example.com"))
    operations.cancel_activity(activity_id=activity.pk, reason="Mưa bão", by=actor_of(secretary), at=now)
    page = client.get(reverse("activities:guest", args=[activity.code, guests.link_of(row.pk)])).content.decode()

    assert "Hoạt động đã hủy: Mưa bão" in page
    assert "để xem lại hoặc hủy" not in page


def test_guests_come_only_to_what_is_open_to_everybody(make, now):
    who = operations.Guest("Trần Khách", phone="0900000000")
    told = {"session_id": None, "key": uuid4(), "by": STRANGER, "at": now}
    with pytest.raises(NotInvited):
        operations.sign_up_guest(activity_id=make().pk, guest=who, **told)
    with pytest.raises(GuestUnclear):
        operations.sign_up_guest(activity_id=make(audience="everybody").pk, guest=operations.Guest("Ai"), **told)


def test_the_day_before_everybody_with_a_place_is_reminded_once(make, enrol, sign_up, member, actor_of, now):
    activity = make(starts_at=now + timedelta(days=1), ends_at=now + timedelta(days=1, hours=2))
    sign_up(activity, [enrol("Phạm Anh Dũng", user=member)], actor_of(member))
    remind = {"day": localdate(now), "by": tasks.CLOCK, "at": now}

    assert operations.remind_of_tomorrow(**remind) == 1
    operations.remind_of_tomorrow(**remind)
    assert Notice.objects.filter(user=member, message__kind="activity_tomorrow").count() == 1


def test_a_member_signs_up_and_off_on_the_page(make, enrol, member, as_, now):
    activity = make()
    enrol("Phạm Anh Dũng", user=member)
    url = reverse("activities:page", args=[activity.code])
    with time_machine.travel(now):
        client = as_(member)
        page = client.get(url)
        key = page.context["join"].initial["key"]
        client.post(reverse("activities:join", args=[activity.code]), {"key": key})
        row = activity.sign_ups.get()
        after = client.get(url).content.decode()
        client.post(reverse("activities:sign_up_cancel", args=[row.pk]))

    row.refresh_from_db()
    assert "Đăng ký tham gia" in page.content.decode()
    assert "Đồng chí đã đăng ký" in after
    assert row.state == SignUpState.CANCELLED


def test_names_of_those_who_signed_up_are_for_who_manages_it(make, enrol, sign_up, cast, as_, actor_of):
    secretary, other_secretary, officer, member = cast
    activity = make(audience="everybody")
    sign_up(activity, [enrol("Lê Thị Mây")], actor_of(secretary))
    url = reverse("activities:sign_ups", args=[activity.pk])

    assert "Lê Thị Mây" in as_(secretary).get(url).content.decode()
    assert "Lê Thị Mây" in as_(officer).get(url).content.decode()
    assert "Lê Thị Mây" not in as_(other_secretary).get(url).content.decode()
    assert as_(member).get(url).status_code == 404
    assert "Lê Thị Mây" not in as_(None).get(reverse("activities:page", args=[activity.code])).content.decode()


def test_nobody_waits_by_default_while_another_slot_is_free(make, enrol, sign_up, client, secretary, actor_of, now):
    activity = make(kind="blood_drive", audience="everybody", capacity=1)
    first = activity.sessions.get()
    later = operations.Meeting(first.ends_at, first.ends_at + timedelta(hours=2))
    operations.add_sessions(activity_id=activity.pk, meetings=[later], by=actor_of(secretary), at=now)
    sign_up(activity, [enrol("Lê Thị Mây")], actor_of(secretary), session=first)
    with time_machine.travel(now):
        here = reverse("activities:page", args=[activity.code])
        form = client.get(here).context["form"]
        activity.sessions.filter(pk=first.pk).update(is_cancelled=True)
        assert "còn 1 chỗ</b>" in client.get(here).content.decode(), "the only one that is left is named"

    assert form.initial["session_id"] == activity.sessions.last().pk
    assert [words.rpartition(": ")[2] for _pk, words in form.fields["session_id"].choices] == [
        "đã đủ, vào danh sách chờ",
        "còn 1 chỗ",
    ]


def test_a_secretary_finds_the_way_to_put_members_down_and_is_told_who_waits(
    make, enrol, as_, other_secretary, member, now
):
    activity, closed = make(audience="everybody", capacity=1), make(audience="subtree")
    people = [enrol("Lê Thị Mây", "so-xay-dung"), enrol("Võ Thị Mai", "so-xay-dung")]
    way = reverse("activities:sign_ups", args=[activity.pk])
    given = {"key": uuid4(), "people": [one.pk for one in people]}

    def page(user, one=activity):
        return as_(user).get(reverse("activities:page", args=[one.code])).content.decode()

    with time_machine.travel(now):
        assert way in page(other_secretary)
        assert f'value="{other_secretary.full_name}"' in page(other_secretary), "what is known need not be typed"
        assert way not in page(member)
        assert "Ghi đoàn viên đơn vị tôi" not in page(other_secretary, closed)
        told = as_(other_secretary).post(way, given, follow=True).content.decode()
    assert "Đã ghi 2 người. 1 người phải chờ chỗ." in told


def test_a_long_list_is_paged_searched_and_written_in_a_fixed_number_of_queries(
    make, enrol, sign_up, secretary, actor_of, as_, django_assert_num_queries, now
):
    people = [enrol(f"Lê Thị Mây {number:03}") for number in range(12)]
    small, large = make(capacity=1), make(capacity=1)
    with CaptureQueriesContext(connection) as few:
        sign_up(small, people[:2], actor_of(secretary))
    with django_assert_num_queries(len(few)):
        sign_up(large, people, actor_of(secretary))
    assert [row.position for row in large.sign_ups.order_by("position")] == list(range(1, 13))
    assert states(large) == [SignUpState.IN, *[SignUpState.WAITING] * 11]

    with patch("phongtrao.activities.views.desk.ROWS", 5):
        here = reverse("activities:sign_ups", args=[large.pk])
        page, last, found = (as_(secretary).get(here, given).context for given in ({}, {"trang": 3}, {"q": "may 007"}))
    assert [len(one["rows"]) for one in (page, last, found)] == [5, 2, 1]
    assert found["rows"][0].person == people[7]
