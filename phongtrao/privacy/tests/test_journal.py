"""The journal: who reads what of it, what it says and what it never says."""

import ast
import csv
import io
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test import RequestFactory
from django.urls import reverse
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.middleware import ActorMiddleware
from phongtrao.organizations.models import Role
from phongtrao.periods import Period
from phongtrao.privacy import operations, queries
from phongtrao.privacy.queries.journal import lines_of
from phongtrao.privacy.verbs import words_of
from phongtrao.trail import operations as trail
from phongtrao.trail import queries as trail_queries
from phongtrao.trail.models import TrailEntry, TrailName
from tests.law import tree

JOURNAL = reverse("privacy:journal")


@pytest.fixture
def corrected(may, secretary, actor_of, now):
    """An corrected Mây's phone, from an office, with a browser."""
    an = replace(actor_of(secretary), address="203.0.113.0/24", agent="Firefox, Windows")
    return organizations.correct_person(person=may, details={"phone": "0987654321"}, by=an, at=now)


def everything(now, **narrowed):
    day = now.date()
    return queries.JournalFilters(since=day - timedelta(days=1), until=day + timedelta(days=1), **narrowed)


def deeds(actor, filters):
    return [line.deed for line in queries.lines_of(list(queries.journal(actor, filters)))]


def test_a_correction_names_the_field_and_the_place_but_not_what_was_written(corrected, officer, as_, now):
    page = as_(officer).get(JOURNAL, {"since": f"{now:%d/%m/%Y}", "until": f"{now:%d/%m/%Y}"}).content.decode()

    for words in (
        "sửa hồ sơ",
        "đã đổi: điện thoại",
        "Nguyễn Hoài An",
        "Lê Thị Mây",
        "203.0.113.0/24",
        "Firefox, Windows",
    ):
        assert words in page
    assert "0912345678" not in page
    assert "0987654321" not in page
    assert not TrailEntry.objects.filter(changes__icontains="0987654321").exists()


@pytest.mark.parametrize(("code", "sees"), [("khoi", True), ("so-y-te", True), ("so-xay-dung", False)])
def test_an_officer_reads_the_journal_of_the_own_units_alone(code, sees, corrected, person, actor_of, now):
    actor = actor_of(person("hai", "Đỗ Thanh Hải", code, Role.OFFICER))

    assert ("sửa hồ sơ" in deeds(actor, everything(now))) == sees


def test_what_ones_people_do_elsewhere_is_in_the_journal_too(organization, person, actor_of, now):
    hai = actor_of(person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER))
    trail.record("unit_imported", subject=organization["toa-an"], by=hai, at=now)

    assert "nhập đơn vị" in deeds(hai, everything(now, who="hai"))


def test_the_service_itself_is_the_business_of_the_root_alone(person, actor_of, now):
    person("an", "An")
    below = actor_of(person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER))
    above = actor_of(person("binh", "Trần Bình", "khoi", Role.OFFICER))

    assert ("mở tài khoản" in deeds(above, everything(now)), "mở tài khoản" in deeds(below, everything(now))) == (
        True,
        False,
    )


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({"who": "hoai an"}, {"sửa hồ sơ"}),
        ({"who": "kiem thu"}, set()),
        ({"kind": "doan-vien", "who": "kiểm thử"}, {"thêm đoàn viên", "gắn tài khoản với hồ sơ"}),
        ({"kind": "don-vi", "who": "Hoài An"}, set()),
    ],
)
def test_the_journal_is_narrowed_by_who_and_what(narrowed, found, corrected, officer, actor_of, now):
    assert set(deeds(actor_of(officer), everything(now, **narrowed))) == found


def test_the_journal_is_narrowed_by_unit_and_by_days(corrected, officer, organization, actor_of, now):
    actor, an = actor_of(officer), {"who": "hoai an"}

    assert deeds(actor, everything(now, unit_path=organization["so-y-te"].path, **an)) == ["sửa hồ sơ"]
    assert deeds(actor, everything(now, unit_path=organization["toa-an"].path, **an)) == []
    assert deeds(actor, everything(now - timedelta(days=9), **an)) == []


def test_a_unit_of_somebody_else_narrows_to_nothing(corrected, person, organization, actor_of, now):
    hai = actor_of(person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER))

    assert deeds(hai, everything(now, unit_path=organization["so-y-te"].path)) == []


def test_the_page_asks_as_often_for_many_lines_as_for_few(
    corrected, officer, organization, as_, now, django_assert_num_queries
):
    client, days = as_(officer), {"since": f"{now:%d/%m/%Y}", "until": f"{now:%d/%m/%Y}"}
    client.get(JOURNAL, days)
    with django_assert_num_queries(11) as first:
        client.get(JOURNAL, days)
    someone = Actor(label="Một Người", user_id=officer.pk)
    for unit in organization.values():
        trail.record("person_merged", subject=corrected, about=unit, by=someone, at=now, note="organizations.person:1")
    with django_assert_num_queries(len(first)):
        client.get(JOURNAL, days)


def test_what_is_owed_is_named_in_words(published_plan, officer, actor_of, job, now):
    owed = Obligation.objects.select_related("task").first()
    trail.record("due_set", subject=owed, about=published_plan, by=job, at=now)
    said = queries.lines_of(queries.journal(actor_of(officer), everything(now)).filter(verb="due_set"))

    assert [line.title for line in said] == [f"{owed.task.title} · {period_words(Period.parse(owed.period_key))}"]


def test_units_that_have_ended_can_be_chosen_and_say_so(organization, officer, actor_of, as_, now):
    ended = organization["so-xay-dung"]
    ended.valid_to = now.date() - timedelta(days=1)
    ended.save()

    assert ended in queries.journal_units(actor_of(officer))
    assert f"{ended.short_name} (đã kết thúc)" in as_(officer).get(JOURNAL).text


def test_the_file_holds_the_lines_no_formulas_and_leaves_a_line_itself(
    corrected, officer, organization, as_, actor_of, now
):
    trail.record("unit_imported", subject=organization["toa-an"], by=Actor.job("=HYPERLINK()"), at=now)
    text = as_(officer).post(reverse("privacy:journal_file"), {"since": f"{now:%d/%m/%Y}", "until": f"{now:%d/%m/%Y}"})
    rows = list(csv.reader(io.StringIO(text.content.decode("utf-8-sig"))))

    assert rows[0][:3] == ["Lúc", "Ai", "Việc"]
    assert any(row[1] == "Nguyễn Hoài An" and row[2] == "sửa hồ sơ" for row in rows)
    assert any(row[1] == "'=HYPERLINK()" for row in rows)
    assert TrailEntry.objects.filter(verb="journal_exported", actor_id=officer.pk).count() == 1


def test_a_secretary_takes_no_journal_out(secretary, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.export_journal(filters=everything(now), by=actor_of(secretary), at=now)


def test_the_trail_holds_no_name_of_a_person(corrected, secretary):
    with connection.cursor() as cursor:
        cursor.execute("SELECT actor, subject_title, note FROM trail_trailentry")
        written = str(cursor.fetchall())

    assert "Mây" not in written
    assert "Hoài An" not in written


def test_a_forgotten_name_is_gone_from_every_line_and_does_not_come_back(corrected, secretary, now):
    before = list(TrailEntry.objects.order_by("pk").values())
    trail.forget(corrected)
    trail.rename(corrected)
    trail.record("person_viewed", subject=corrected, by=Actor.job("kiểm thử"), at=now)

    assert {row.title for row in trail_queries.of(corrected)} == {"Đoàn viên đã xóa"}
    assert list(TrailEntry.objects.order_by("pk").values())[:-1] == before
    assert not TrailName.objects.filter(name__contains="Mây").exists()


def test_every_verb_of_the_trail_has_words():
    verbs = {
        call.args[0].value
        for path in tree.product_files()
        for call in ast.walk(tree.parsed(path))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) in {"trail.record", "trail.record_many"}
        and isinstance(call.args[0], ast.Constant)
    }

    assert len(verbs) > 30
    assert [verb for verb in sorted(verbs) if words_of(verb) == verb] == []


def test_background_work_is_told_in_words(db, now):
    job = import_string("phongtrao.plans.tasks.read_version").enqueue(1)
    row = DBTaskResult.objects.get(pk=job.id)
    trail.record("job_given_up", subject=row, by=Actor.job("kiểm thử"), at=now, note=row.task_path)

    (line,) = lines_of(trail_queries.within((), with_system=True).filter(verb="job_given_up"))
    assert (line.title, line.detail) == ("Đọc kế hoạch", "")


@pytest.mark.parametrize(("https", "network"), [(True, "198.51.100.0/24"), (False, "127.0.0.0/24")])
def test_the_actor_of_a_request_knows_from_where(https, network, settings, secretary):
    settings.HTTPS = https
    request = RequestFactory(headers={"User-Agent": "Chrome/126 (Android)", "X-Forwarded-For": "198.51.100.20"}).get(
        "/"
    )
    request.user = secretary
    ActorMiddleware(lambda same: same)(request)

    assert (request.actor.address, request.actor.agent) == (network, "Chrome, Android")
