"""A plan beside the plan of the body above, on its page."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.organizations.models import Role
from phongtrao.plans import operations
from phongtrao.plans.models import TaskState

LOWER = """ĐOÀN SỞ Y TẾ

KẾ HOẠCH
Thực hiện phong trào “Ba việc tốt” năm 2024

I. NỘI DUNG

- Ban Chấp hành tổ chức diễn đàn bàn về cải cách thủ tục khám bệnh.

- Tổ chức sân chơi thể thao cho đoàn viên các chi đoàn.

- Làm phim ngắn về một ngày của người điều dưỡng.
"""


@pytest.fixture
def hai(person):
    """An officer of a unit below the bloc."""
    return person("hai", "Đỗ Thanh Hải", "so-y-te", Role.OFFICER)


@pytest.fixture
def lower(version, binh, hai, actor_of, organization, job, now):
    """A plan of that unit, while the bloc's plan is published."""
    operations.accept_all(plan=version.plan, by=binh, at=now)
    operations.mark_published(plan=version.plan, by=binh, at=now)
    words = {"name": "so-y-te.txt", "data": LOWER.encode(), "by": actor_of(hai), "at": now}
    begun = operations.begin_plan(issuer=organization["so-y-te"], **words)
    return operations.read_version(version_id=begun.pk, by=job, at=now).plan


def page_of(client, plan, **query):
    return client.get(reverse("plans:cascade", args=[plan.pk]), query)


def test_the_only_plan_above_is_taken_at_once_and_what_is_left_out_comes_first(lower, version, hai, as_):
    response = page_of(as_(hai), lower)
    page = response.context["page"]

    assert page.upper == version.plan
    assert {item.task.text.split(" ", 2)[1] for item in page.found.taken_up} == {"công", "chức"}
    assert [task.text for task in page.found.added] == ["Làm phim ngắn về một ngày của người điều dưỡng."]
    first = page.found.items[0]
    words = response.content.decode()
    assert words.index(first.task.text) < words.index(page.found.taken_up[0].task.text)


def test_what_an_officer_dropped_counts_no_more(lower, hai, as_):
    task = lower.tasks.get(text__contains="diễn đàn")
    before = len(page_of(as_(hai), lower).context["page"].found.taken_up)
    lower.tasks.filter(pk=task.pk).update(state=TaskState.DROPPED, reason="không làm")

    assert len(page_of(as_(hai), lower).context["page"].found.taken_up) == before - 1


def test_without_another_plan_the_page_says_what_to_do(version, officer, as_):
    words = page_of(as_(officer), version.plan).content.decode()

    assert "Chưa có kế hoạch nào để đối chiếu" in words


def test_nobody_sees_a_plan_here_that_they_may_not_read(lower, version, officer, member, secretary, as_):
    # The unit's draft is for its officers and those above; its members and others wait for its publication.
    seen = {
        who: page_of(as_(user), lower).status_code
        for who, user in {"officer": officer, "member": member, "secretary": secretary}.items()
    }
    assert seen == {"officer": 200, "member": 404, "secretary": 404}
    assert page_of(Client(), lower).status_code == 302
    # Nor can it be chosen from the page of a plan that they may read.
    page = page_of(as_(secretary), version.plan, voi=lower.pk).context["page"]
    assert (page.upper, page.choices) == (None, ())


@pytest.mark.parametrize("odd", ["9" * 30, "9" * 5000, "-1", "²", "<b>"])
def test_odd_choices_are_no_fault(lower, hai, as_, odd):
    assert page_of(as_(hai), lower, voi=odd).status_code == 200


def test_the_number_of_queries_does_not_grow_with_the_tasks(lower, version, hai, as_):
    client = as_(hai)
    page_of(client, lower)
    with CaptureQueriesContext(
        connection,
    ) as many:
        page_of(client, lower)
    lower.tasks.exclude(pk=lower.tasks.order_by("pk").first().pk).update(state=TaskState.DROPPED, reason="không làm")
    with CaptureQueriesContext(connection) as few:
        page_of(client, lower)
    assert len(many) == len(few)
