"""Panels: each row earns what it shows, is taken back with its entries; contests and call-outs."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import KindResult, Milestone, Product, Proposal
from phongtrao.activities.refusals import (
    CallOver,
    NobodyToCall,
    NoSuchPanel,
    PointsWrong,
    ReasonMissing,
    RubricMissing,
    RubricUsed,
)
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import queries as ledger
from phongtrao.notices.models import Notice
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db
YEAR = Period.parse("2024")
ON = date(2024, 4, 6)
ROWS = {
    "moc": ({"title": "Nạo vét 200 m", "due_on": ON}, "youth_work", {}),
    "san-pham": (
        {"title": "Bài 1", "channel": "Trang TTĐT", "address": "https://a.vn/1", "published_on": ON},
        "product",
        {"products_published": 1},
    ),
    "ho-so": ({"on": ON, "received": 12, "solved": 9, "note": ""}, "help_desk", {"procedures_solved": 9}),
    "trao": (
        {"what": "scholarship", "number": 5, "value": Decimal(2_000_000), "group": "Trường A", "on": ON},
        "handover",
        {"scholarships": 5, "vnd_given": 10_000_000},
    ),
    "don-vi-ban": ({"unit_id": None, "body": "Đoàn Phường 1"}, "twinning", {}),
    "kien-nghi": ({"text": "Bớt một thủ tục", "addressed_to": "Đảng ủy"}, "forum", {}),
}


@pytest.fixture
def acting(secretary, actor_of, now):
    return {"by": actor_of(secretary), "at": now}


def figures(organization, names):
    return {name: ledger.figure(organization["khoi"].pk, name, YEAR).quantity for name in names}


@pytest.mark.parametrize("panel", ROWS)
def test_a_row_earns_at_once_and_is_taken_back_with_what_it_earned(panel, make, acting, organization):
    words, kind, earned = ROWS[panel]
    activity, key = make(kind=kind), uuid4()
    row = operations.add_to_panel(activity_id=activity.pk, panel=panel, words=words, key=key, **acting)
    again = operations.add_to_panel(activity_id=activity.pk, panel=panel, words=words, key=key, **acting)

    assert row == again
    assert figures(organization, earned) == earned
    with pytest.raises(ReasonMissing):
        operations.remove_from_panel(panel=panel, row_id=row.pk, reason=" ", **acting)
    for _twice in range(2):
        operations.remove_from_panel(panel=panel, row_id=row.pk, reason="ghi nhầm", **acting)

    assert figures(organization, earned) == dict.fromkeys(earned, 0)


def test_money_raised_and_then_given_counts_once_in_each(make, acting, organization):
    told = {"number": 1, "value": Decimal(30_000_000), "group": "Trường A", "on": ON}
    for what, kind in (("raised", "fundraising"), ("scholarship", "handover"), ("gift", "handover")):
        words = told | {"what": what}
        operations.add_to_panel(activity_id=make(kind=kind).pk, panel="trao", words=words, key=uuid4(), **acting)

    assert figures(organization, ("vnd_raised", "vnd_given", "scholarships")) == {
        "vnd_raised": 30_000_000,
        "vnd_given": 60_000_000,
        "scholarships": 1,
    }


def test_what_a_work_saves_and_what_is_handed_over_are_asked_for_as_what_they_are():
    asked = KindResult.objects.filter(kind__key__in=("handover", "youth_work", "campaign", "fundraising"))

    assert dict(asked.filter(metric__startswith="vnd_").values_list("kind__key", "metric")) == {
        "handover": "vnd_given",
        "youth_work": "vnd_saved",
        "campaign": "vnd_raised",
        "fundraising": "vnd_raised",
    }


@pytest.mark.parametrize("panel", ROWS)
def test_a_panel_has_a_page_that_takes_a_row(panel, make, secretary, member, as_):
    words, kind, _earned = ROWS[panel]
    activity = make(kind=kind)
    url = reverse("activities:panel", args=[activity.pk, panel])
    client = as_(secretary)
    key = client.get(url).context["form"].initial["key"]
    sent = {name: f"{value:%d/%m/%Y}" if isinstance(value, date) else value or "" for name, value in words.items()}
    response = client.post(url, sent | {"key": key})

    assert response.status_code == 302, response.context["form"].errors
    assert len(queries.PANELS[panel].rows(activity)) == 1
    assert client.get(url).status_code == 200
    assert client.get(reverse("activities:detail", args=[activity.pk])).status_code == 200
    assert as_(member).get(url).status_code == 404
    assert as_(None).get(reverse("activities:page", args=[activity.code])).status_code == 200


def test_a_kind_without_the_panel_refuses_its_rows(make, acting):
    with pytest.raises(NoSuchPanel):
        operations.add_to_panel(
            activity_id=make(kind="sports").pk, panel="ho-so", words=ROWS["ho-so"][0], key=uuid4(), **acting
        )


def test_a_milestone_is_handed_over_and_a_proposal_answered(make, secretary, as_):
    work, forum = make(kind="youth_work"), make()
    made = {"key": uuid4(), "by": "An", "at": work.at}
    step = Milestone.objects.create(activity=work, title="Xong móng", **made)
    asked = Proposal.objects.create(activity=forum, text="Bớt thủ tục", addressed_to="Đảng ủy", **made)
    client = as_(secretary)
    client.post(reverse("activities:milestone_done", args=[step.pk]), {"words": "Phường 5"})
    client.post(reverse("activities:proposal_answer", args=[asked.pk]), {"words": "Sẽ bớt trong quý II"})
    step.refresh_from_db()
    asked.refresh_from_db()

    assert (step.handed_to, step.done_on is not None) == ("Phường 5", True)
    assert asked.answer == "Sẽ bớt trong quý II"
    assert Product.objects.count() == 0


def test_a_contest_from_rubric_to_results(make, acting, organization, cast, actor_of, as_):
    _secretary, other_secretary, officer, member = cast
    now = acting["at"]
    contest = make(kind="contest", audience="everybody")
    here = {"activity_id": contest.pk}
    judge = {"by": actor_of(officer), "at": now}
    with pytest.raises(NotAllowed):
        operations.enter_contest(
            **here, unit_id=organization["so-y-te"].pk, title="Lậu", link="", key=uuid4(), by=actor_of(member), at=now
        )
    one, two = (
        operations.enter_contest(
            **here,
            unit_id=organization["so-xay-dung"].pk,
            title=title,
            link="",
            key=uuid4(),
            by=actor_of(other_secretary),
            at=now,
        )
        for title in ("Mô hình A", "Mô hình B")
    )
    operations.add_judge(**here, user_id=officer.pk, **acting)
    with pytest.raises(RubricMissing):
        operations.give_points(entrant_id=one.pk, points={}, **judge)
    idea, use = operations.set_rubric(**here, criteria=[("Ý tưởng", 60), ("Ứng dụng", 40)], key=uuid4(), **acting)
    with pytest.raises(PointsWrong):
        operations.give_points(entrant_id=one.pk, points={idea.pk: Decimal(61), use.pk: Decimal(1)}, **judge)
    operations.give_points(entrant_id=one.pk, points={idea.pk: Decimal(40), use.pk: Decimal(30)}, **judge)
    operations.give_points(entrant_id=two.pk, points={idea.pk: Decimal(55), use.pk: Decimal(35)}, **judge)
    with pytest.raises(RubricUsed):
        operations.set_rubric(**here, criteria=[("Khác", 100)], key=uuid4(), **acting)
    with pytest.raises(NotAllowed):
        operations.give_points(entrant_id=two.pk, points={}, by=actor_of(member), at=now)
    page = queries.contest_page(contest, actor_of(officer))

    assert [(line.entrant.title, line.mark, line.place) for line in page.entrants] == [
        ("Mô hình B", Decimal("90.00"), 1),
        ("Mô hình A", Decimal("70.00"), 2),
    ]
    operations.publish_results(**here, awards={two.pk: "Giải Nhất"}, **acting)
    public = as_(None).get(reverse("activities:page", args=[contest.code])).content.decode()
    assert "Giải Nhất: Mô hình B" in public
    assert "90" not in public.partition("Giải Nhất")[2][:200]
    for who in (officer, other_secretary, member):
        assert as_(who).get(reverse("activities:contest", args=[contest.pk])).status_code == 200


def test_a_team_is_called_out_and_answers(make, acting, enrol, member, other_secretary, actor_of, as_, now):
    team = make(kind="team")
    here = {"activity_id": team.pk, "reason": "Cháy kho", "place": "Cổng B", "is_drill": False}
    with pytest.raises(NobodyToCall):
        operations.call_out(**here, key=uuid4(), **acting)
    person = enrol("Phạm Anh Dũng", user=member)
    operations.sign_up(activity_id=team.pk, session_id=None, person_ids=[person.pk], key=uuid4(), **acting)
    key = uuid4()
    call = operations.call_out(**here, key=key, **acting)
    assert operations.call_out(**here, key=key, **acting) == call
    assert "Cháy kho" in str(Notice.objects.get(user=member, message__kind="call_out").message.subject)

    client = as_(member)
    url = reverse("activities:team", args=[team.pk])
    assert client.get(url).status_code == 200
    client.post(reverse("activities:call_answer", args=[call.pk]), {"answer": "yes"})
    line = queries.team_page(team, actor_of(member)).calls[0]
    assert ([len(some) for some in (line.coming, line.absent, line.silent)], line.own) == ([1, 0, 0], "yes")
    assert as_(other_secretary).get(url).status_code == 404
    operations.end_call(call_out_id=call.pk, **acting)
    with pytest.raises(CallOver):
        operations.answer_call(call_out_id=call.pk, answer="no", by=actor_of(member), at=now)
