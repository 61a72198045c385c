"""Search: everything that one may see and nothing else, without accents, in a fixed number of queries."""

from dataclasses import fields
from datetime import date
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from phongtrao.foundation.actors import STRANGER
from phongtrao.front.queries import search_page
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import access
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries as units
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import ChangeKind, UnitChange
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Task

DAY = date(2024, 3, 1)


@pytest.fixture
def found(published_plan, actor_of):
    """`found(officer, "hien mau")`: the titles of each kind of thing, by the name of the kind."""

    def look(user, words):
        page = search_page(actor_of(user), words, on=DAY)
        return {str(group.title): [hit.title for hit in group.rows] for group in page.groups}

    return look


@pytest.fixture
def may(organization, job, now):
    """Lê Thị Mây, member of a branch of Đoàn Sở Y tế."""
    enrol = {"details": {"full_name": "Lê Thị Mây"}, "since": date(2023, 3, 26), "by": job, "at": now}
    return organizations.register_member(unit=organization["y-te-vp"], **enrol).person


@pytest.mark.parametrize("words", ["hien mau", "Hiến máu", "HIẾN  MÁU", "mau hien"])
def test_a_word_is_found_with_and_without_its_accents(found, officer, words):
    groups = found(officer, words)

    assert any("hiến máu" in title.lower() for title in groups["Câu giao việc"])
    assert len(groups["Nhiệm vụ được giao"]) >= 1


def test_words_that_stand_together_come_before_words_that_only_occur(found, officer):
    assert "hiến máu" in found(officer, "hien mau")["Nhiệm vụ được giao"][0].lower()


def test_an_obligation_is_found_by_its_task_and_its_unit_together(found, officer):
    assert len(found(officer, "cong trinh thanh nien")["Nhiệm vụ được giao"]) > 1
    assert len(found(officer, "cong trinh thanh nien xay dung")["Nhiệm vụ được giao"]) == 1


@pytest.mark.parametrize("words", ["ien mau", "au hien"])
def test_words_are_found_from_their_beginning(found, officer, words):
    assert found(officer, words) == {}


@pytest.mark.parametrize(("words", "is_found"), [("giot hong", True), ("giot y te", True), ("gio y te", False)])
def test_the_name_of_a_unit_helps_only_beside_a_whole_word_of_the_task(published_plan, found, officer, words, is_found):
    task = Task.objects.filter(obligations__holders__unit__code="so-y-te").first()
    Task.objects.exclude(pk=task.pk).update(search="khac")
    Task.objects.filter(pk=task.pk).update(search="giot hong")

    assert ("Nhiệm vụ được giao" in found(officer, words)) is is_found


def test_plans_and_units_are_found_by_number_and_short_name(found, officer):
    assert len(found(officer, "07-kh")["Kế hoạch"]) == 1
    assert "Đoàn Sở Xây dựng" in found(officer, "SXD")["Đơn vị"]


def test_each_finds_only_what_they_may_see(found, may, officer, secretary, other_secretary, member, person):
    stranger = person("khach", "Không Chức Vụ")
    sees_her = {user.username: "Đoàn viên" in found(user, "le may") for user in (officer, secretary, other_secretary)}
    assert sees_her == {"binh": True, "an": True, "chi": False}
    assert "Đoàn viên" not in found(member, "le may")
    assert "Nhiệm vụ được giao" not in found(other_secretary, "toa dam")
    assert "Nhiệm vụ được giao" in found(secretary, "toa dam")
    assert set(found(stranger, "hien mau")) == set()


@pytest.fixture
def everybody(officer, secretary, other_secretary, member, party_committee, administrator):
    """One of each role."""
    return officer, secretary, other_secretary, member, party_committee, administrator


@pytest.fixture
def owed(published_plan, organization):
    """Something that Đoàn Sở Y tế owes."""
    return Obligation.objects.filter(holders__unit=organization["so-y-te"], holders__role="lead").first()


@pytest.fixture
def said(owed, organization, secretary, member, actor_of, now):
    """An registers a content and says something about it."""
    deed = {"obligation_id": owed.pk, "by": actor_of(secretary), "at": now}
    terms = obligations.Terms(title="Đêm thơ rằm", starts_on=DAY, ends_on=DAY, place="Sân đình")
    unit_id = organization["so-y-te"].pk
    made = obligations.register(unit_id=unit_id, terms=terms, key=uuid4(), **deed)
    return made, obligations.add_comment(text="Cần mượn dàn loa, @Phạm Anh Dũng", key=uuid4(), **deed)


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [
        ("dem tho", "Nội dung đã đăng ký", "Đêm thơ rằm"),
        ("sân đình", "Nội dung đã đăng ký", "Đêm thơ rằm"),
        ("muon dan loa", "Trao đổi", "Cần mượn dàn loa, @Phạm Anh Dũng"),
    ],
)
def test_what_is_registered_and_said_is_found_by_who_sees_the_obligation(words, kind, title, said, found, everybody):
    officer, secretary, other_secretary, member, *_others = everybody
    assert [found(user, words).get(kind) for user in (officer, secretary, member)] == [[title]] * 3
    assert found(other_secretary, words) == {}
    assert search_page(STRANGER, words, on=DAY).groups == ()


def test_what_was_withdrawn_and_removed_is_found_no_more(said, found, secretary, actor_of, now):
    made, comment = said
    obligations.withdraw_registration(registration_id=made.pk, reason="Hoãn", by=actor_of(secretary), at=now)
    obligations.remove_comment(comment_id=comment.pk, by=actor_of(secretary), at=now)

    assert found(secretary, "dem tho") == {}
    assert found(secretary, "muon dan loa") == {}


def test_decisions_are_found_by_number_by_those_around_the_units(organization, found, everybody, actor_of, now):
    officer, _secretary, other_secretary, *_others = everybody
    plan = ChangePlan(ChangeKind.RENAME, (organization["y-te-vp"].pk,), name="Chi đoàn Mới", short_name="Mới")
    obligations.reorganise(plan=plan, decision=Decision("15-QĐ/ĐTN", DAY, DAY), by=actor_of(officer), at=now)
    change = UnitChange.objects.get()

    assert [bool(found(user, "15-qd").get("Quyết định về đơn vị")) for user in everybody] == [
        access.belongs_around(actor_of(user), organization["y-te-vp"].path) for user in everybody
    ]
    assert [change in units.changes_around(actor_of(user)) for user in (officer, other_secretary)] == [True, False]
    assert not units.changes_around(STRANGER).exists()


def test_a_person_of_this_very_name_stands_before_tasks_that_hold_the_words(published_plan, may, found, officer):
    Task.objects.filter(pk=Task.objects.first().pk).update(search="le thi may do ao")

    assert next(iter(found(officer, "Lê Thị Mây"))) == "Đoàn viên"
    assert next(iter(found(officer, "le thi"))) != "Đoàn viên"


def test_proposals_of_a_draft_are_found_by_officers_alone(plan_under_review, actor_of, officer, secretary):
    seen = [bool(search_page(actor_of(user), "hien mau", on=DAY).groups) for user in (officer, secretary)]

    assert seen == [True, False]


def test_a_task_is_found_by_the_words_that_an_officer_gave_it(published_plan, found, officer, job, now):
    task = Task.objects.filter(search__contains="hien mau").first()
    names = (field.name for field in fields(plans.TaskTerms))
    terms = {name: getattr(task, name) for name in names if hasattr(task, name)} | {"title": "Giọt hồng"}
    plans.edit_task(task=task, terms=plans.TaskTerms(**terms), by=job, at=now)

    assert "Giọt hồng" in found(officer, "giot hong")["Câu giao việc"]


def test_the_page_works_and_asks_as_often_whatever_is_found(published_plan, may, said, officer, as_):
    client = as_(officer)
    counted = []
    for words in ("xyz khong co", "hien mau", "so", "dan loa", "dem tho", "mây"):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page = client.get("/tim/", {"q": words})
        counted.append(len(queries))
        assert page.status_code == 200
    assert len(set(counted)) == 1
    assert "Lê Thị Mây" in page.text
    assert "Hãy gõ ít nhất hai chữ cái" in client.get("/tim/?q=a").text
    assert client.get("/tim/?q=%00%25_'\"").status_code == 200


def test_a_stranger_signs_in_first(client, db):
    assert client.get("/tim/?q=mau").status_code == 302
