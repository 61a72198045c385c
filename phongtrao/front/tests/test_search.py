"""Search: everything that one may see and nothing else, without accents, in a fixed number of queries."""

from dataclasses import fields
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from phongtrao.front.queries import search_page
from phongtrao.organizations import operations as organizations
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


def test_proposals_of_a_draft_are_found_by_officers_alone(plan_under_review, actor_of, officer, secretary):
    seen = [bool(search_page(actor_of(user), "hien mau", on=DAY).groups) for user in (officer, secretary)]

    assert seen == [True, False]


def test_a_task_is_found_by_the_words_that_an_officer_gave_it(published_plan, found, officer, job, now):
    task = Task.objects.filter(search__contains="hien mau").first()
    names = (field.name for field in fields(plans.TaskTerms))
    terms = {name: getattr(task, name) for name in names if hasattr(task, name)} | {"title": "Giọt hồng"}
    plans.edit_task(task=task, terms=plans.TaskTerms(**terms), by=job, at=now)

    assert "Giọt hồng" in found(officer, "giot hong")["Câu giao việc"]


def test_the_page_works_and_asks_as_often_whatever_is_found(published_plan, may, officer, as_):
    client = as_(officer)
    counted = []
    for words in ("xyz khong co", "hien mau", "so", "mây"):
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
