"""Told once, to whom it concerns, by the ways that they want, when they want."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
import time_machine
from django.core import mail
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.letters import link_for
from phongtrao.notices.models import Delivery, DeliveryState, Message, Notice
from phongtrao.notices.operations import News, choose, deliver, deliver_bundles, mark_read, tell, unsubscribe
from phongtrao.notices.queries import Hours, wishes
from phongtrao.notices.refusals import LinkUnknown
from phongtrao.organizations.models import Role
from phongtrao.trail.models import TrailEntry

NIGHT = datetime(2024, 3, 1, 15, 0, tzinfo=UTC)
"""22:00 in Vietnam."""


@pytest.fixture
def an(secretary):
    secretary.email = "an@example.vn"
    secretary.save()
    return secretary


@pytest.fixture
def at_the_time(now):
    """The clock of the background work stands just after the cast has acted."""
    with time_machine.travel(now + timedelta(seconds=1), tick=False) as clock:
        yield clock


def test_the_same_is_told_once(told, an, organization):
    units = [organization["so-y-te"].pk]

    assert [told(units=units), told(units=units), told(key="b", units=units)] == [1, 0, 1]
    assert Notice.objects.filter(user=an).count() == 2


def test_two_who_tell_the_same_at_once_tell_it_once(several_writers, organization, secretary, told):  # PostgreSQL alone
    said = several_writers(*[lambda: told(units=[organization["so-y-te"].pk])] * 2)

    assert sorted(said) == [0, 1]
    assert Notice.objects.count() == 1


def test_a_unit_is_told_through_the_offices_that_the_register_names(
    told, an, member, party_committee, person, organization
):
    person("nghi", "Bùi Văn Nghỉ", "so-y-te", Role.SECRETARY)
    type(an).objects.filter(username="nghi").update(is_active=False)
    told(units=[organization["so-y-te"].pk])

    assert list(Notice.objects.values_list("user__username", flat=True)) == ["an"]


def test_the_trail_of_what_is_told_names_nobody(told, an, other_secretary, actor_of, organization):
    told(units=[organization["so-xay-dung"].pk], by=actor_of(an))

    assert an.full_name not in str(list(TrailEntry.objects.filter(verb="notices_sent").values()))
    assert TrailEntry.objects.filter(subject__startswith="notices.sending:", actor_id=an.pk).exists()


def test_who_did_the_deed_is_not_told(told, an, other_secretary, actor_of, organization):
    told(units=[organization["so-y-te"].pk], people=[other_secretary.pk], by=actor_of(an))

    assert list(Notice.objects.values_list("user__username", flat=True)) == ["chi"]


def test_a_deed_that_fails_tells_nothing(told, an):
    with transaction.atomic():
        told(people=[an.pk])
        transaction.set_rollback(True)

    assert (Message.objects.count(), DBTaskResult.objects.count()) == (0, 0)


def test_a_letter_goes_out_once_with_its_links(told, an, job, run_tasks, at_the_time, settings):
    settings.SITE_URL = "http://testserver"
    told(people=[an.pk])
    run_tasks()
    sending = Message.objects.get().sending_id
    letter = mail.outbox[0]

    assert (len(mail.outbox), letter.to, letter.subject) == (1, ["an@example.vn"], "Trả lại để làm tiếp: Hiến máu")
    assert "http://testserver/bang-theo-doi/" in letter.body
    assert "/thong-bao/ngung/" in letter.extra_headers["List-Unsubscribe"]
    assert "<b>Trả lại để làm tiếp: Hiến máu.</b>" in letter.alternatives[0].content
    assert Delivery.objects.get().state == DeliveryState.SENT
    Delivery.objects.update(state=DeliveryState.SENDING)
    assert deliver(sending_id=sending, by=job, at=timezone.now()) == 0
    assert TrailEntry.objects.filter(verb="notices_delivered", subject__endswith=f":{sending}").count() == 1


def test_what_is_told_at_night_is_held_until_the_morning(told, an, run_tasks):
    told(people=[an.pk], at=NIGHT)
    with time_machine.travel(NIGHT + timedelta(hours=8), tick=False) as clock:
        run_tasks()
        assert mail.outbox == []
        clock.shift(timedelta(hours=1, seconds=1))
        run_tasks()
    assert len(mail.outbox) == 1


def test_a_server_that_fails_is_asked_again_and_nobody_gets_two(
    told, an, other_secretary, organization, run_tasks, at_the_time
):
    other_secretary.email = "chi@example.vn\nBcc: all@example.vn"
    other_secretary.save()
    told(people=[an.pk, other_secretary.pk])
    run_tasks()
    states = dict(Delivery.objects.values_list("user__username", "state"))
    assert states == {"an": DeliveryState.SENT, "chi": DeliveryState.WAITING}
    assert Delivery.objects.get(user=other_secretary).failure

    type(an).objects.filter(username="chi").update(email="chi@example.vn")
    at_the_time.shift(timedelta(minutes=2))
    run_tasks()
    assert [letter.to for letter in mail.outbox] == [["an@example.vn"], ["chi@example.vn"]]


def test_each_chooses_what_comes_by_which_way(told, an, actor_of, run_tasks, at_the_time, now):
    choose(wanted={("returned", "mail"): False}, hours=Hours(time(0), time(0)), by=actor_of(an), at=now)
    told(people=[an.pk])
    run_tasks()

    assert (mail.outbox, Notice.objects.filter(user=an).count()) == ([], 1)


def test_the_link_of_a_letter_ends_this_kind_and_no_other(an, job, now):
    unsubscribe(link=link_for(an.pk, "due", "mail"), by=job, at=now)
    with pytest.raises(LinkUnknown):
        unsubscribe(link=link_for(an.pk, "due", "mail")[:-1] + "x", by=job, at=now)

    ways = {row.kind.key: "mail" in row.channels for row in wishes(an.pk).kinds}
    assert (ways["due"], ways["reminder"]) == (False, True)


@pytest.fixture
def bundled(an, actor_of, now):
    """An wants one letter a day."""
    choose(wanted={}, hours=Hours(is_bundled=True), by=actor_of(an), at=now)
    return an


def test_the_letters_of_a_day_come_as_one_the_next_morning(told, bundled, other_secretary, run_tasks, at_the_time):
    other_secretary.email = "chi@example.vn"
    other_secretary.save()
    told(people=[bundled.pk, other_secretary.pk])
    told(key="b", people=[bundled.pk], at=NIGHT)
    run_tasks()
    assert [letter.to for letter in mail.outbox] == [["chi@example.vn"]]

    at_the_time.move_to(NIGHT + timedelta(hours=9, minutes=31))  # 07:31
    run_tasks()
    run_tasks()
    [_first, letter] = mail.outbox
    assert (letter.to, letter.subject) == (["an@example.vn"], "Trả lại để làm tiếp: Hiến máu, và 1 thông báo nữa")
    assert letter.body.count("Trả lại để làm tiếp: Hiến máu.") == 2
    assert "Ngừng nhận mọi thư" in letter.alternatives[0].content
    assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.SENT}


def test_one_letter_that_had_to_wait_is_a_letter_like_others(told, bundled, run_tasks, at_the_time):
    told(people=[bundled.pk])
    at_the_time.shift(timedelta(days=1))
    run_tasks()

    assert mail.outbox[0].subject == "Trả lại để làm tiếp: Hiến máu"
    assert "Ngừng nhận loại thư này" in mail.outbox[0].body


def test_a_bundle_that_fails_is_sent_whole_later(told, bundled, run_tasks, at_the_time):
    type(bundled).objects.filter(pk=bundled.pk).update(email="an@example.vn\nBcc: all@example.vn")
    for key in "ab":
        told(key=key, people=[bundled.pk])
    at_the_time.shift(timedelta(days=1))
    run_tasks()
    assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.WAITING}

    type(bundled).objects.filter(pk=bundled.pk).update(email="an@example.vn")
    at_the_time.shift(timedelta(minutes=2))
    run_tasks()
    assert (len(mail.outbox), mail.outbox[0].body.count("Hiến máu.")) == (1, 2)


def test_the_link_of_several_letters_in_one_ends_all_by_mail_and_nothing_else(an, job, now):
    unsubscribe(link=link_for(an.pk, "all", "mail"), by=job, at=now)

    assert {way for row in wishes(an.pk).kinds for way in row.channels} == {"chat", "push"}


def test_only_the_worker_sends_bundles(an, actor_of, now):
    with pytest.raises(NotAllowed):
        deliver_bundles(by=actor_of(an), at=now)


def test_what_another_message_says_already_goes_out_by_no_way_of_that(organization, an, job, now):
    news = News("due", "due:1", {"number": 1}, "/", people=[an.pk], instead="digest")
    tell(news=[news], by=job, at=now)
    assert not Delivery.objects.exists()

    choose(wanted={("digest", "mail"): False}, hours=Hours(), by=Actor("An", user_id=an.pk), at=now)
    tell(news=[replace(news, key="due:2", people=[an.pk])], by=job, at=now)
    assert Delivery.objects.get().channel == "mail"


def test_nobody_reads_or_sends_for_others(told, an, other_secretary, actor_of, now):
    told(people=[an.pk])
    with pytest.raises(NotAllowed):
        mark_read(notice=Notice.objects.get(), by=actor_of(other_secretary), at=now)
    with pytest.raises(NotAllowed):
        deliver(sending_id=Message.objects.get().sending_id, by=actor_of(an), at=now)


def test_a_thousand_units_take_as_many_queries_as_one(
    told, an, other_secretary, organization, django_assert_max_num_queries
):
    with django_assert_max_num_queries(30) as few:
        told(units=[organization["so-y-te"].pk])
    with django_assert_max_num_queries(len(few)):
        told(key="b", units=[unit.pk for unit in organization.values()])
