"""Terms that a nightly run applies; breaches and their report; the register; names of children."""

from datetime import date, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import call_command
from django.db.models import F
from django.urls import get_resolver, reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.doors import door_of
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Membership, Person
from phongtrao.privacy import operations, queries
from phongtrao.privacy.models import Breach, DataRequest, Erasure, Holiday, RetentionRule
from phongtrao.privacy.tasks import apply_retention
from phongtrao.trail.models import TrailEntry
from phongtrao.upkeep import operations as upkeep

LONG = timedelta(days=6 * 365)


@pytest.fixture
def left(organization, job, now):
    """Somebody who left six years before `now`."""
    held = organizations.register_member(
        unit=organization["y-te-bv"], details={"full_name": "Trần Văn Đi"}, since=date(2015, 1, 1), by=job, at=now
    )
    organizations.end_membership(membership=held, until=(now - LONG).date(), by=job, at=now)
    return held.person


def test_looking_deletes_nothing_and_the_run_does_once(left, may, job, now):
    assert {due.rule.code: due.number for due in queries.due_today(at=now)}["former"] == 1
    assert not Erasure.objects.exists()

    assert operations.apply_retention(by=job, at=now)["former"] == 1
    assert operations.apply_retention(by=job, at=now)["former"] == 0
    assert Person.objects.get(pk=left.pk).full_name == "Đoàn viên đã xóa"
    assert Person.objects.get(pk=may.pk).full_name == "Lê Thị Mây"
    assert TrailEntry.objects.filter(verb="retention_applied", note="1").count() == 1


def test_whoever_came_back_stays(left, organization, job, now):
    Membership.objects.create(person=left, unit=organization["y-te-vp"], since=now.date())

    assert operations.apply_retention(by=job, at=now)["former"] == 0


def test_every_term_finds_what_is_old_and_leaves_the_rest(may, member, officer, actor_of, job, now):
    me, above = {"by": actor_of(member), "at": now}, {"by": actor_of(officer), "at": now}
    text = queries.newest_texts().get(purpose__code="suc-khoe")
    consent = operations.give_consent(person=may, text=text, **me)
    operations.add_sensitive(consent=consent, words="Hiến máu", keep_until=(now + timedelta(days=9)).date(), **above)
    asked = operations.make_request(person=may, kind="correction", words="Sai", **me)
    operations.answer_request(request=asked, accepts=False, answer="Không", **above)
    taken = operations.withdraw_consent(
        consent=operations.give_consent(person=may, text=queries.newest_texts().get(purpose__code="lien-lac"), **me),
        **me,
    )
    operations.answer_request(request=taken, accepts=True, answer="", **above)
    operations.finish_request(request=taken, **above)

    assert sum(operations.apply_retention(by=job, at=now).values()) == 0
    assert operations.apply_retention(by=job, at=now + timedelta(days=10))["sensitive"] == 1
    assert operations.apply_retention(by=job, at=now + timedelta(days=731))["requests"] == 1
    assert operations.apply_retention(by=job, at=now + LONG)["consents"] == 2
    assert not DataRequest.objects.filter(words="Sai").exists()


def test_terms_are_set_by_the_root_alone(officer, secretary, actor_of, now):
    rule = RetentionRule.objects.get(code="requests")
    with pytest.raises(NotAllowed):
        operations.set_retention(rule=rule, days=1, by=actor_of(secretary), at=now)

    assert operations.set_retention(rule=rule, days=90, by=actor_of(officer), at=now).days == 90
    with pytest.raises(NotAllowed):
        operations.apply_retention(by=actor_of(officer), at=now)


def test_the_worker_runs_it_each_day(left, run_tasks, job):
    with time_machine.travel("2024-03-01T10:00:00+07:00", tick=False):
        upkeep.begin_regular_work(by=job, at=timezone.now())
        upkeep.begin_regular_work(by=job, at=timezone.now())
        run_tasks()

    ran = DBTaskResult.objects.filter(task_path=apply_retention.module_path)
    assert [row.status for row in ran] == ["SUCCESSFUL"]
    assert Erasure.objects.count() == 1


def test_the_command_counts_or_does(left, settings):
    out = StringIO()
    call_command("retention", "--dry-run", stdout=out)
    assert "former: 1" in out.getvalue()
    assert not Erasure.objects.exists()
    call_command("retention", stdout=out)
    assert Erasure.objects.count() == 1


def test_a_holiday_moves_the_clock_of_new_requests(may, member, officer, actor_of, now):
    above = {"by": actor_of(officer), "at": now}
    day = operations.set_holiday(day=date(2024, 3, 4), name="Nghỉ bù", **above)
    asked = operations.make_request(person=may, kind="erasure", words="", by=actor_of(member), at=now)

    assert asked.answer_by == date(2024, 3, 6)
    operations.remove_holiday(holiday=day, **above)
    assert not Holiday.objects.filter(day=date(2024, 3, 4)).exists()


BREACH = {
    "day": "01/03/2024",
    "hour": "08:00",
    "happened": "Gửi nhầm danh sách",
    "affected": "Họ tên, điện thoại",
    "people": "12",
    "consequences": "Bị làm phiền",
    "measures": "Đã thu hồi",
    "contact": "Văn phòng Đoàn Khối",
}


def test_a_breach_becomes_a_draft_with_a_clock(officer, person, as_, now):
    with time_machine.travel(now + timedelta(hours=1), tick=False):
        client = as_(officer)
        made = client.post(reverse("privacy:breaches"), BREACH, follow=True).content.decode()
        for words in ("BÁO CÁO", "Gửi nhầm danh sách", "08:00 04/03/2024", "12", "Đoàn Khối Bình Minh"):
            assert words in made
        breach = Breach.objects.get()
        client.post(reverse("privacy:breach_sent", args=[breach.pk]))
    breach.refresh_from_db()

    assert breach.sent_at
    assert breach.report_by - breach.found_at == timedelta(hours=72)
    below = as_(person("hai", "Đỗ Thanh Hải", "so-xay-dung", "officer"))
    assert below.get(reverse("privacy:breach", args=[breach.pk])).status_code == 404


def test_what_is_missing_or_to_come_is_said_and_nothing_is_lost(officer, as_, now):
    with time_machine.travel(now, tick=False):
        page = as_(officer).post(reverse("privacy:breaches"), BREACH | {"day": "02/03/2024", "affected": ""})

    assert page.status_code == 422
    assert "Ngày giờ này chưa tới" in page.content.decode()
    assert "Gửi nhầm danh sách" in page.content.decode()
    assert not Breach.objects.exists()


def test_the_register_counts_from_the_data(may, member, officer, actor_of, as_, now, django_assert_max_num_queries):
    text = queries.newest_texts().get(purpose__code="lien-lac")
    operations.give_consent(person=may, text=text, by=actor_of(member), at=now)
    register = queries.register(actor_of(officer), at=now)

    assert {row.code: row.given for row in register.purposes}["lien-lac"] == 1
    assert (register.people, register.erased) == (1, 0)
    client = as_(officer)
    with django_assert_max_num_queries(11):
        page = client.get(reverse("privacy:register")).content.decode()
    assert "Giữ những gì, bao lâu" in page


def test_who_is_under_16_is_named_on_no_public_page(may, member, as_, client, now):
    Person.objects.filter(pk=may.pk).update(born_on=date(2012, 1, 1), born_in=F("born_in") + 11)
    member.full_name = "Lê Thị Mây"
    member.save()
    pages = [
        client.get(f"/{pattern.pattern}").content.decode()
        for resolver in get_resolver().url_patterns
        for pattern in getattr(resolver, "url_patterns", [resolver])
        if door_of(pattern.callback) == "public" and "<" not in str(pattern.pattern)
    ]

    assert len(pages) > 3
    assert [page for page in pages if "Mây" in page] == []
