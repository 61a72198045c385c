"""Reminders: to whatever the board shows, once a day; by the clock, one message a person; the week ahead."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Delivery, Message, Notice
from phongtrao.notices.operations import add_chat
from phongtrao.obligations.models import Obligation, Reminder
from phongtrao.obligations.operations import (
    NobodyToRemind,
    NothingToRemind,
    remind,
    report_progress,
    return_for_more,
    set_due,
    tell_of_days,
    tell_of_week,
)
from phongtrao.obligations.queries import Filters
from phongtrao.plans.models import Plan
from phongtrao.trail.models import TrailEntry

URL = "/bang-theo-doi/nhac/"
MONDAY = datetime(2024, 3, 4, 2, 0, tzinfo=UTC)


@pytest.fixture
def owed(task, publish, organization, secretary, other_secretary):
    """Y tế owes two things, Xây dựng one, Tòa án, without a secretary, one; the messages of publication are gone."""
    task(leads=["so-y-te"], due_to=date(2024, 3, 8))
    task(leads=["so-y-te", "so-xay-dung"], due_to=date(2024, 2, 20))
    task(leads=["toa-an"])
    publish()
    Message.objects.all().delete()
    return Plan.objects.get()


def test_an_officer_reminds_in_two_taps(owed, officer, as_, secretary, other_secretary):
    client = as_(officer)
    board = client.get("/bang-theo-doi/?trang-thai=late").text
    assert 'href="/bang-theo-doi/nhac/?trang-thai=late"' in board
    page = client.get(f"{URL}?trang-thai=late").text
    assert "2 đơn vị" in page
    sent = client.post(f"{URL}?trang-thai=late", {"text": "Gửi trước thứ sáu nhé."})

    assert (sent.status_code, sent["Location"]) == (302, "/bang-theo-doi/?trang-thai=late")
    notice = Notice.objects.get(user=secretary)
    assert (notice.message.subject, notice.message.text) == (
        "Nhắc việc: Sở Y tế còn 2 nhiệm vụ chưa xong",
        "Gửi trước thứ sáu nhé.",
    )
    assert notice.message.lines[0]["text"].endswith("(chậm, hạn 20/02/2024)")
    assert Notice.objects.filter(user=other_secretary).count() == 1


def test_on_one_day_a_unit_is_reminded_of_a_thing_once(owed, job, now, officer, as_):
    assert remind(plan=owed, filters=Filters(stroke="late"), text="", by=job, at=now) == (2, 0)
    with pytest.raises(NothingToRemind):
        remind(plan=owed, filters=Filters(stroke="late"), text="", by=job, at=now)
    assert remind(plan=owed, filters=Filters(), text="", by=job, at=now) == (1, 1)
    assert Reminder.objects.count() == Reminder.objects.values("obligation", "unit", "on").distinct().count() == 3
    assert remind(plan=owed, filters=Filters(), text="", by=job, at=now + timedelta(days=1)) == (2, 1)
    assert TrailEntry.objects.filter(verb="units_reminded").count() == 3


def test_what_is_met_is_not_reminded_of_and_who_has_no_secretary_is_named(owed, officer, as_, job, now):
    Obligation.objects.exclude(holders__unit__code="toa-an").update(state="met")
    client = as_(officer)

    page = client.get(URL).text
    assert "Chưa có bí thư trên hệ thống: Tòa án." in page
    assert "Chưa có ai để nhắc" in page
    assert "hôm nay đã nhắc rồi" not in page
    with pytest.raises(NobodyToRemind):
        remind(plan=owed, filters=Filters(), text="", by=job, at=now)
    refused = client.post(URL, {"text": ""})
    assert (refused.status_code, "Đã nhắc" in refused.text) == (422, False)
    assert not Reminder.objects.exists()


def test_reminded_twice_on_one_day_the_reason_is_the_day(owed, officer, as_):
    client = as_(officer)
    client.post(URL, {"text": ""})

    page, refused = client.get(URL).text, client.post(URL, {"text": ""})

    assert ("Hôm nay đã nhắc rồi" in page, "Chưa có ai để nhắc" in page) == (True, False)
    assert (refused.status_code, "Hôm nay đã nhắc các đơn vị có bí thư rồi" in refused.text) == (422, True)


def test_who_was_reminded_and_who_has_nobody_is_said(owed, officer, as_):
    assert "Đã nhắc 2 đơn vị; 1 đơn vị chưa có bí thư." in as_(officer).post(URL, {"text": ""}, follow=True).text
    assert not Reminder.objects.filter(unit__code="toa-an").exists()


def test_of_the_officers_own_unit_the_truth_is_said(task, publish, officer, as_, organization):
    own = officer.offices.get().unit
    task(leads=[own.code], due_to=date(2024, 2, 20))
    publish()
    page = as_(officer).get(f"{URL}?trang-thai=late").text

    assert f"Việc của chính cơ quan đồng chí ({own.short_name})" in page
    assert "đã xong" not in page


def test_nobody_but_officers_of_the_plan_reminds(owed, actor_of, now, as_, secretary, party_committee, member):
    for user in (secretary, party_committee, member):
        assert as_(user).get(URL).status_code == as_(user).post(URL).status_code == 404
        with pytest.raises(NotAllowed):
            remind(plan=owed, filters=Filters(), text="", by=actor_of(user), at=now)
    assert "/bang-theo-doi/nhac/" not in as_(secretary).get("/bang-theo-doi/").text


def test_nothing_left_is_said_and_leads_back(owed, officer, as_, job):
    Obligation.objects.update(state="met")
    answer = as_(officer).post(URL, {"text": ""})

    assert (answer.status_code, "Không còn việc nào để nhắc" in answer.text) == (422, True)


def test_reminding_many_units_takes_as_many_queries_as_one(
    task, publish, job, now, secretary, other_secretary, django_assert_max_num_queries
):
    task(leads=["so-y-te"])
    publish()
    plan = Plan.objects.get()
    with django_assert_max_num_queries(40) as few:
        remind(plan=plan, filters=Filters(), text="", by=job, at=now)
    task(leads=["so-y-te", "so-xay-dung", "toa-an", "so-tu-phap"])
    publish()
    with django_assert_max_num_queries(len(few)):
        remind(plan=plan, filters=Filters(), text="", by=job, at=now)


@pytest.mark.parametrize(
    ("day", "number"),
    [(1, 1), (2, 0), (7, 1), (8, 0), (9, 1), (10, 0)],
)
def test_secretaries_are_told_before_the_day_and_when_it_has_passed(owed, job, secretary, day, number):
    at = datetime(2024, 3, day, 0, 0, tzinfo=UTC)
    assert tell_of_days(since=None, by=job, at=at) == number
    assert tell_of_days(since=None, by=job, at=at) == 0
    assert Notice.objects.filter(user=secretary).count() == number


def test_the_group_chat_of_a_unit_is_told_what_the_unit_owes(owed, job, secretary, organization, actor_of, now):
    chat = {"service": "telegram", "details": {"token": f"12345:{'a' * 35}", "chat": "-99"}, "label": "Nhóm"}
    add_chat(**chat, unit=organization["so-y-te"], by=actor_of(secretary), at=now)
    tell_of_days(since=None, by=job, at=datetime(2024, 3, 7, 0, 0, tzinfo=UTC))

    delivery = Delivery.objects.get(channel="chat")
    assert (delivery.unit.code, delivery.message.words) == ("so-y-te", {"number": 1})
    assert delivery.message.lines[0]["text"].endswith("(hạn 08/03/2024)")
    assert not Notice.objects.filter(message=delivery.message).exists()


def test_what_became_late_while_the_service_was_down_is_told_too(owed, job, secretary, other_secretary):
    at = datetime(2024, 2, 24, 0, 0, tzinfo=UTC)

    assert tell_of_days(since=None, by=job, at=at) == 0
    assert tell_of_days(since=date(2024, 2, 19), by=job, at=at) == 2


def test_what_is_encouraged_presses_nobody(owed, job):
    Obligation.objects.update(force="encouraged")

    assert tell_of_days(since=None, by=job, at=datetime(2024, 3, 7, tzinfo=UTC)) == 0


def test_monday_brings_the_week_once_to_secretaries_and_officers(owed, job, secretary, officer):
    assert tell_of_week(monday=date(2024, 3, 4), by=job, at=MONDAY) == 3
    assert tell_of_week(monday=date(2024, 3, 4), by=job, at=MONDAY) == 0
    said = {notice.user.username: notice.message.subject for notice in Notice.objects.select_related("user")}

    assert said["an"] == "Tuần này: 1 việc đến hạn, 1 việc chậm"
    assert said["binh"] == "Tuần này: 1 việc đến hạn, 1 việc chậm"  # owed together, counted once
    assert said["chi"] == "Tuần này: 0 việc đến hạn, 1 việc chậm"


def test_monday_tells_what_was_done_and_what_changed(owed, job, secretary, other_secretary, officer, actor_of, now):
    mine, both = Obligation.objects.filter(holders__unit__code="so-y-te").order_by("-due_to")
    word = {"kind": "met", "quantity": Decimal(0), "note": "", "key": uuid4(), "by": actor_of(secretary), "at": now}
    report_progress(obligation_id=both.pk, unit_id=secretary.offices.get().unit_id, **word)
    set_due(obligation_id=mine.pk, due_from=None, due_to=date(2024, 3, 20), by=actor_of(officer), at=now)
    Obligation.objects.update(published_at=now - timedelta(days=30))
    Message.objects.all().delete()

    assert tell_of_week(monday=MONDAY.date(), by=job, at=MONDAY) == 3
    said = {notice.user.username: notice.message for notice in Notice.objects.select_related("user")}
    assert said["an"].subject == "Tuần này: 0 việc đến hạn, 0 việc chậm"
    assert said["an"].text == said["binh"].text == "Tuần qua: 1 việc vừa xong, 1 thay đổi."
    assert [line["text"].split(":")[0] for line in said["an"].lines] == ["Đã xong", "Đổi hạn"]
    assert said["an"].lines[1]["text"].endswith("(hạn 20/03/2024)")
    assert [line["text"].split(":")[0] for line in said["chi"].lines] == ["Đã xong"]


def test_a_week_with_nothing_in_it_is_not_told(owed, job, secretary, officer):
    Obligation.objects.update(state="met", published_at=MONDAY - timedelta(days=30))

    assert tell_of_week(monday=MONDAY.date(), by=job, at=MONDAY) == 0


def test_on_monday_nothing_goes_out_twice(owed, job, secretary):
    Obligation.objects.filter(holders__unit__code="so-y-te", due_to=date(2024, 3, 8)).update(due_to=date(2024, 3, 11))
    type(secretary).objects.filter(pk=secretary.pk).update(email="an@example.vn")
    tell_of_days(since=None, by=job, at=MONDAY)
    tell_of_week(monday=MONDAY.date(), by=job, at=MONDAY)

    assert set(Message.objects.values_list("kind", flat=True)) == {"due", "digest"}
    assert [one.message.kind for one in Delivery.objects.select_related("message")] == ["digest"]
    assert any(
        "11/03/2024" in line["text"] for line in Message.objects.get(kind="digest", notices__user=secretary).lines
    )


def test_the_week_of_many_units_takes_as_many_queries_as_of_one(
    task, publish, job, cast, django_assert_max_num_queries
):
    task(leads=["so-y-te"], due_to=date(2024, 3, 8))
    publish()
    with django_assert_max_num_queries(60) as few:
        tell_of_week(monday=MONDAY.date(), by=job, at=MONDAY)
    task(leads=["so-y-te", "so-xay-dung", "toa-an", "so-tu-phap"], due_to=date(2024, 3, 12))
    publish()
    Message.objects.all().delete()
    with django_assert_max_num_queries(len(few)):
        tell_of_week(monday=MONDAY.date(), by=job, at=MONDAY)


def test_publication_and_what_is_sent_back_are_told(task, publish, secretary, officer, actor_of, now, as_):
    task(leads=["so-y-te"])
    publish()
    assert [one.message.kind for one in Notice.objects.filter(user=secretary)] == ["published"]
    Obligation.objects.update(state="met")
    return_for_more(
        obligation_id=Obligation.objects.get().pk,
        note="Thiếu ảnh",
        key="00000000-0000-4000-8000-000000000000",
        by=actor_of(officer),
        at=now,
    )

    assert "Thiếu ảnh" in as_(secretary).get("/thong-bao/").text
