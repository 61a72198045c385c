"""Requests with their clocks, and erasure: the person goes, figures stay."""

import io
import json
import zipfile
from datetime import date, timedelta

import pytest
from django.db import connection
from django.urls import reverse

from phongtrao.accounts.models import User
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.operations import News, add_chat, open_feed, tell
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Membership, Office, Person, Role
from phongtrao.organizations.refusals import StillInOffice
from phongtrao.privacy import operations, queries
from phongtrao.privacy.models import DataRequest, Erasure, SensitiveRecord
from phongtrao.privacy.refusals import AlreadyAsked, NotWaiting, OnceOnly, WordsMissing
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry


@pytest.fixture
def ask(may, member, actor_of, now):
    """`ask("erasure")`: Mây asks."""
    return lambda kind, words="": operations.make_request(
        person=may, kind=kind, words=words, by=actor_of(member), at=now
    )


@pytest.fixture
def as_officer(officer, actor_of, now):
    """The officer, now."""
    return {"by": actor_of(officer), "at": now}


@pytest.fixture
def erased(ask, as_officer, may):
    """Mây, erased as she asked."""
    request = ask("erasure", "Tôi là Lê Thị Mây, xin xóa")
    operations.answer_request(request=request, accepts=True, answer="Sẽ làm, chị Mây", **as_officer)
    operations.finish_request(request=request, **as_officer)
    return Person.objects.get(pk=may.pk)


def test_a_request_has_its_days_and_is_asked_once(ask):
    request = ask("correction", "Sai năm sinh")

    assert (request.answer_by, request.finish_by) == (date(2024, 3, 5), date(2024, 3, 11))
    with pytest.raises(AlreadyAsked):
        ask("correction", "Lại sai")
    with pytest.raises(WordsMissing):
        ask("objection")


def test_nobody_asks_for_somebody_else(may, officer, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.make_request(person=may, kind="erasure", words="", by=actor_of(officer), at=now)


@pytest.mark.parametrize("username", ["secretary", "other_secretary", "member", "party_committee"])
def test_only_the_officer_above_answers(username, ask, request, actor_of, now):
    asked = ask("erasure")

    with pytest.raises(NotAllowed):
        operations.answer_request(
            request=asked, accepts=True, answer="", by=actor_of(request.getfixturevalue(username)), at=now
        )


def test_an_answer_that_is_too_long_is_refused_and_kept_as_typed(ask, officer, as_):
    asked = ask("correction", "Sai")
    typed = {"decision": "refuse", "answer": "Đúng rồi. " * 201}
    answer = as_(officer).post(f"/du-lieu/yeu-cau/{asked.pk}/tra-loi/", typed)

    assert answer.status_code == 422
    assert "Đúng rồi. " * 200 in answer.content.decode()
    asked.refresh_from_db()
    assert asked.state == "asked"


def test_a_no_has_its_reason_and_closes(ask, as_officer):
    asked = ask("correction", "Sai")
    with pytest.raises(WordsMissing):
        operations.answer_request(request=asked, accepts=False, answer=" ", **as_officer)
    operations.answer_request(request=asked, accepts=False, answer="Đúng rồi", **as_officer)

    with pytest.raises(NotWaiting):
        operations.finish_request(request=asked, **as_officer)
    assert ask("correction", "Lại sai").pk != asked.pk


def test_the_time_is_prolonged_once_with_a_reason(ask, as_officer):
    asked = ask("objection", "Đừng gọi tôi")
    operations.answer_request(request=asked, accepts=True, answer="", **as_officer)
    longer = operations.prolong_request(request=asked, reason="Chờ chi đoàn", **as_officer)

    assert longer.finish_by - asked.finish_by == timedelta(days=15)
    with pytest.raises(OnceOnly):
        operations.prolong_request(request=asked, reason="Nữa", **as_officer)


def test_what_is_late_is_marked_on_the_officers_page(ask, officer, as_, now, django_assert_num_queries):
    ask("correction", "Sai")
    client, url = as_(officer), reverse("privacy:requests")

    assert "Đã quá hạn 05/03/2024" in client.get(url).content.decode()
    lines = queries.request_lines(DataRequest.objects.all(), on=date(2024, 3, 5))
    assert [line.is_late for line in lines] == [False]
    with django_assert_num_queries(8) as first:
        client.get(url)
    ask("objection", "Thôi")
    ask("erasure")
    with django_assert_num_queries(len(first)):
        client.get(url)


def test_after_erasure_nothing_says_who_it_was(erased, member):
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names() if not name.startswith("sqlite_")]
        found = {}
        for name in tables:
            cursor.execute(f'SELECT * FROM "{name}"')  # noqa: S608  # our own tables
            text = str(cursor.fetchall())
            found |= {f"{name}: {word}": text for word in ("Mây", "Anh Dũng", "0912345678", "79.001") if word in text}

    assert list(found) == []
    assert erased.full_name == "Đoàn viên đã xóa"
    assert not User.objects.get(pk=member.pk).is_active


def test_after_erasure_figures_and_lines_of_the_trail_stay(ask, may, as_officer, organization):
    held, lines = Membership.objects.count(), list(TrailEntry.objects.order_by("pk").values())
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    operations.finish_request(request=request, **as_officer)

    assert Membership.objects.count() == held
    assert Membership.objects.filter(person=may, until=date(2024, 2, 29)).exists()
    assert list(TrailEntry.objects.order_by("pk").values())[: len(lines)] == lines
    assert {row.title for row in trail.of(may)} == {"Đoàn viên đã xóa"}
    assert Erasure.objects.get(person=may).request == request


def test_what_else_an_erased_person_asked_waits_no_more(ask, may, member, actor_of, as_officer, now):
    text = queries.newest_texts().filter(purpose__is_sensitive=True).first() or queries.newest_texts().first()
    me = {"by": actor_of(member), "at": now}
    operations.withdraw_consent(consent=operations.give_consent(person=may, text=text, **me), **me)
    accepted = operations.answer_request(request=ask("objection", "Thôi"), accepts=True, answer="", **as_officer)
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    assert queries.requests_for(as_officer["by"]).filter(closed_at=None).count() == 3
    operations.finish_request(request=request, **as_officer)

    assert not DataRequest.objects.filter(closed_at=None).exists()
    assert set(DataRequest.objects.values_list("state", flat=True)) == {"done"}
    accepted.refresh_from_db()
    assert accepted.answered_at == now


def test_whoever_was_erased_is_signed_out_and_cannot_come_back(may, member, as_, ask, as_officer):
    client = as_(member)
    assert client.get(reverse("privacy:mine")).status_code == 200
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    operations.finish_request(request=request, **as_officer)

    assert client.get(reverse("privacy:mine")).status_code == 302


def test_whoever_holds_an_office_hands_it_over_first(ask, member, organization, job, as_officer, now):
    organizations.give_office(
        user=member, unit=organization["y-te-vp"], role=Role.SECRETARY, since=date(2024, 1, 1), by=job, at=now
    )
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    with pytest.raises(StillInOffice):
        operations.finish_request(request=request, **as_officer)

    request.refresh_from_db()
    assert (request.state, Erasure.objects.count()) == ("accepted", 0)
    assert Office.objects.filter(user=member, until=None).count() == 2


def test_a_merged_record_goes_with_the_one_that_was_kept(may, organization, ask, as_officer, job, now):
    twin = organizations.register_member(
        unit=organization["y-te-bv"], details={"full_name": "Lê Thị Mây Hai"}, since=date(2023, 1, 1), by=job, at=now
    ).person
    organizations.merge_persons(kept=may, gone=twin, by=job, at=now)
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    operations.finish_request(request=request, **as_officer)

    assert not Person.objects.filter(full_name__contains="Mây").exists()


def test_a_persons_file_has_everything_in_two_forms(may, member, ask, secretary, officer, actor_of, as_, now):
    organizations.look_at_person(person=may, by=actor_of(secretary), at=now)
    consent = operations.give_consent(
        person=may, text=queries.newest_texts().get(purpose__code="hoan-canh"), by=actor_of(member), at=now
    )
    operations.add_sensitive(
        consent=consent, words="Nhà bị lũ", keep_until=date(2024, 12, 31), by=actor_of(officer), at=now
    )
    ask("correction", "Sai năm sinh")
    news = News("published", "mot", {"title": "Việc tốt"}, "/", people=[member.pk])
    tell(news=[news], by=actor_of(officer), at=now)
    add_chat(
        service="telegram",
        details={"token": f"12345:{'a' * 35}", "chat": "99"},
        label="Riêng tôi",
        by=actor_of(member),
        at=now,
    )
    open_feed(by=actor_of(member), at=now)
    answer = as_(member).get(reverse("privacy:my_file"))
    file = zipfile.ZipFile(io.BytesIO(answer.content))
    plain, page = json.loads(file.read("du-lieu.json")), file.read("du-lieu.html").decode()

    assert plain["ho_so"]["dien_thoai"] == "0912345678"
    assert plain["noi_sinh_hoat"][0]["don_vi"] == "Chi đoàn Văn phòng Sở Y tế"
    assert plain["dong_y"][0]["noi_dung"] == consent.text.text
    assert plain["du_lieu_nhay_cam"][0]["noi_dung"] == "Nhà bị lũ"
    assert {"xem hồ sơ", "ghi dữ liệu nhạy cảm"} <= {line["viec"] for line in plain["viec_lam_voi_ho_so"]}
    assert "Nguyễn Hoài An" in {line["ai"] for line in plain["viec_lam_voi_ho_so"]}
    assert plain["thong_bao"][0]["noi_dung"] == "Đã ban hành: Việc tốt"
    assert plain["kenh_nhan"][0]["kenh"] == "Telegram: Riêng tôi"
    assert plain["lich_mo_luc"]
    assert "a" * 35 not in json.dumps(plain) + page
    for words in (
        "Telegram: Riêng tôi",
        "Đã ban hành: Việc tốt",
        "Lê Thị Mây",
        "0912345678",
        "Nhà bị lũ",
        "Sai năm sinh",
        consent.text.text,
    ):
        assert words in page


def test_sensitive_records_are_gone_after_erasure(may, member, officer, actor_of, ask, as_officer, now):
    text = queries.newest_texts().get(purpose__code="suc-khoe")
    consent = operations.give_consent(person=may, text=text, by=actor_of(member), at=now)
    operations.add_sensitive(consent=consent, words="Hiến máu", keep_until=date(2024, 12, 31), **as_officer)
    request = ask("erasure")
    operations.answer_request(request=request, accepts=True, answer="", **as_officer)
    operations.finish_request(request=request, **as_officer)

    assert not SensitiveRecord.objects.exists()
