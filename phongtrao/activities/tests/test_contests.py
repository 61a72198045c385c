"""A contest from the invitation of judges to the results: who is told, who sees what, until when one may enter."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Entrant, Points
from phongtrao.activities.refusals import ResultsKnown
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice

pytestmark = pytest.mark.django_db


@pytest.fixture
def acting(secretary, actor_of, now):
    return {"by": actor_of(secretary), "at": now}


@pytest.fixture
def contest(make):
    return make(kind="contest", audience="everybody")


@pytest.fixture
def enter(contest, organization, other_secretary, actor_of, now):
    def run(title):
        return operations.enter_contest(
            activity_id=contest.pk, unit_id=organization["so-xay-dung"].pk, title=title, link="", key=uuid4(),
            by=actor_of(other_secretary), at=now,
        )  # fmt: skip

    return run


@pytest.fixture
def judged(contest, enter, acting, officer, other_secretary, actor_of, now):
    """Two entries, the second of which got more points from one judge of two."""
    entries = [enter("Mô hình A"), enter("Mô hình B")]
    here = {"activity_id": contest.pk}
    for judge in (officer, other_secretary):
        operations.add_judge(**here, user_id=judge.pk, **acting)
    (line,) = operations.set_rubric(**here, criteria=[("Ý tưởng", 100)], key=uuid4(), **acting)
    for entry, mark in zip(entries, (70, 90), strict=True):
        operations.give_points(entrant_id=entry.pk, points={line.pk: Decimal(mark)}, by=actor_of(officer), at=now)
    return entries


def told(user, kind):
    return Notice.objects.filter(user=user, message__kind=kind).count()


def test_judges_are_told_and_find_the_entries(contest, judged, officer, member, acting, as_):
    operations.add_judge(activity_id=contest.pk, user_id=officer.pk, **acting)
    way = reverse("activities:contest", args=[contest.pk])
    page = reverse("activities:page", args=[contest.code])

    assert told(officer, "contest_judge") == 1
    assert "Chấm bài dự thi" in as_(officer).get(page).content.decode()
    assert "Chấm bài dự thi" not in as_(member).get(page).content.decode()
    assert as_(officer).get(way).status_code == 200


def test_who_holds_it_sees_how_far_the_judges_are_and_nobody_else_the_order(
    contest, judged, secretary, other_secretary, as_
):
    way = reverse("activities:contest", args=[contest.pk])
    held, seen = (as_(one).get(way) for one in (secretary, other_secretary))
    awards = held.context["awards"]

    assert "1/2 giám khảo đã chấm" in held.content.decode()
    assert awards[f"e{judged[1].pk}"].help_text == "hạng 1, 90/100 điểm"
    assert [line.entrant.title for line in held.context["page"].entrants] == ["Mô hình B", "Mô hình A"]
    assert [line.entrant.title for line in seen.context["page"].entrants] == ["Mô hình A", "Mô hình B"]
    assert "giám khảo đã chấm" not in seen.content.decode()


def test_results_are_told_once_and_end_entering(contest, judged, enter, acting, other_secretary, actor_of, as_, now):
    own = {"by": actor_of(other_secretary), "at": now}
    for award in ("Giải Nhất", "Giải Nhì"):
        operations.publish_results(activity_id=contest.pk, awards={judged[1].pk: award}, **acting)

    assert told(other_secretary, "contest_results") == 1
    with pytest.raises(ResultsKnown):
        enter("Gửi muộn")
    with pytest.raises(ResultsKnown):
        operations.withdraw_entry(entrant_id=judged[0].pk, **own)
    page = as_(other_secretary).get(reverse("activities:contest", args=[contest.pk])).content.decode()
    assert "Gửi bài, đội dự thi" not in page
    assert "Rút bài" not in page


def test_an_entry_is_withdrawn_by_its_unit_with_its_points(
    contest, judged, member, actor_of, other_secretary, as_, now
):
    with pytest.raises(NotAllowed):
        operations.withdraw_entry(entrant_id=judged[0].pk, by=actor_of(member), at=now)
    for _twice in range(2):
        as_(other_secretary).post(reverse("activities:withdraw_entry", args=[judged[1].pk]))

    assert list(Entrant.objects.all()) == [judged[0]]
    assert Points.objects.count() == 1
    assert queries.entering(actor_of(other_secretary), contest)
