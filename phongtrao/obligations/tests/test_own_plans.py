"""A unit's own plan: read, reviewed and published by its secretary, beside the plan that it carries out."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.organizations.models import Role
from phongtrao.plans import operations as plans
from phongtrao.plans import queries as plan_queries
from phongtrao.plans.models import Elaboration, Plan, Question, TaskState
from phongtrao.plans.refusals import NotAbove, NothingChosen, TaskChanged

LOWER = """ĐOÀN SỞ Y TẾ
***
Số: 03-KH/ĐTN
Bình Minh, ngày 01 tháng 3 năm 2024

KẾ HOẠCH
Triển khai phong trào “Việc tốt mỗi ngày” năm 2024 tại Sở Y tế

I. NỘI DUNG THỰC HIỆN
1. Cấp Đoàn cơ sở
- Tổ chức 02 buổi tọa đàm về giao tiếp với người bệnh trong quý II/2024.
- Làm phim ngắn về một ngày của người điều dưỡng.
2. Cấp chi đoàn
- Mỗi chi đoàn đăng ký và thực hiện ít nhất 01 công trình thanh niên trong năm 2024.

TM. BAN CHẤP HÀNH
BÍ THƯ
Nguyễn Hoài An
"""


@pytest.fixture
def an(secretary, actor_of):
    """The secretary of Đoàn Sở Y tế as an actor."""
    return actor_of(secretary)


@pytest.fixture
def draft(published_plan, organization, an, job, now):
    """The unit's plan as it was read, before anybody looked at it."""
    words = {"name": "so-y-te.txt", "data": LOWER.encode(), "upper": published_plan, "by": an, "at": now}
    begun = plans.begin_plan(issuer=organization["so-y-te"], **words)
    return plans.read_version(version_id=begun.pk, by=job, at=now).plan


@pytest.fixture
def own(draft, an, now):
    """The same plan, published."""
    plans.accept_all(plan=draft, by=an, at=now)
    for question in Question.objects.filter(version__plan=draft).order_by("pk"):
        plans.answer_question(question=question, answer="", by=an, at=now)
    operations.publish(plan=draft, by=an, at=now)
    return Plan.objects.get(pk=draft.pk)


@pytest.fixture
def talk(published_plan, own):
    """The meetings that the bloc asks for, and those that the unit plans."""
    return (
        published_plan.tasks.get(text__contains="buổi tọa đàm"),
        own.tasks.get(text__contains="buổi tọa đàm"),
    )


def cascade_of(client, plan, **query):
    return client.get(reverse("obligations:cascade", args=[plan.pk]), query)


def test_a_secretary_hands_in_the_plan_of_the_unit_and_says_which_it_carries_out(
    secretary, published_plan, organization, as_, run_tasks
):
    client = as_(secretary)
    form = client.get(reverse("plans:begin")).context["form"]
    assert form.fields["issuer"].initial == organization["so-y-te"]
    assert form.fields["upper"].initial == published_plan

    file = SimpleUploadedFile("so-y-te.txt", LOWER.encode())
    typed = {"file": file, "issuer": organization["so-y-te"].pk, "upper": published_plan.pk}
    response = client.post(reverse("plans:begin"), typed)
    run_tasks()

    plan = Plan.objects.exclude(pk=published_plan.pk).get()
    assert response["Location"] == reverse("plans:reading", args=[plan.pk, 1])
    assert (plan.issuer, plan.upper, plan.number) == (organization["so-y-te"], published_plan, "03-KH/ĐTN")


def test_the_branches_become_holders_and_the_bloc_counts_nothing_of_it(own, published_plan, organization, officer, as_):
    owed = Obligation.objects.filter(plan=own)
    holders = Holder.objects.filter(plan=own).values_list("unit__code", flat=True)
    assert owed.count() == 4
    assert set(holders) == {"so-y-te", "y-te-vp", "y-te-bv"}

    home = as_(officer).get("/").context["page"]
    assert (home.plan, home.counts.total) == (published_plan, Obligation.objects.filter(plan=published_plan).count())
    board = as_(officer).get(reverse("obligations:board")).context["page"]
    assert board.plan == published_plan
    # Asked for by its address, it has a board of its own.
    theirs = as_(officer).get(reverse("obligations:board"), {"ke-hoach": own.pk}).context["page"]
    assert (theirs.plan, theirs.counts.total) == (own, 4)


def test_the_month_of_the_unit_shows_what_both_plans_ask_for(own, published_plan, secretary, as_):
    home = as_(secretary).get("/").content.decode()

    assert "buổi tọa đàm về giao tiếp với người bệnh" in home
    assert "Mỗi cơ sở Đoàn đăng ký" in home
    assert "Mỗi chi đoàn đăng ký" not in home


def test_a_draft_is_seen_by_those_who_work_on_it_and_above(draft, cast_of, as_, actor_of):
    pages = [reverse("plans:review", args=[draft.pk]), reverse("obligations:cascade", args=[draft.pk])]
    for page in pages:
        seen = {who: as_(user).get(page).status_code for who, user in cast_of.items()}
        assert seen == {
            "officer": 200,
            "secretary": 200,
            "other_secretary": 404,
            "branch_secretary": 404,
            "member": 404,
            "party_committee": 404,
            "stranger": 302,
        }
    assert draft not in plan_queries.visible_to(actor_of(cast_of["other_secretary"]))


def test_published_it_is_read_below_and_by_the_party_committee_and_worked_on_as_before(own, cast_of, as_):
    seen = {who: as_(user).get(reverse("obligations:plan", args=[own.pk])).status_code for who, user in cast_of.items()}
    assert seen == dict.fromkeys(("officer", "secretary", "branch_secretary", "member", "party_committee"), 200) | {
        "other_secretary": 404,
        "stranger": 302,
    }
    publishing = reverse("obligations:publish", args=[own.pk])
    may = {who for who, user in cast_of.items() if as_(user).get(publishing).status_code == 200}
    assert may == {"officer", "secretary"}


@pytest.fixture
def cast_of(officer, secretary, other_secretary, member, party_committee, person):
    """Everybody who may come to a door, one of them the secretary of a branch."""
    return {
        "officer": officer,
        "secretary": secretary,
        "other_secretary": other_secretary,
        "branch_secretary": person("ly", "Trịnh Khánh Ly", "y-te-vp", Role.SECRETARY),
        "member": member,
        "party_committee": party_committee,
        "stranger": None,
    }


def test_what_is_left_open_comes_first_and_leads_to_the_duty(own, published_plan, organization, secretary, as_):
    response = cascade_of(as_(secretary), own)
    page = response.context["page"]

    assert page.upper == published_plan
    assert page.may_link
    report = next(item for item in page.left_out if "báo cáo kết quả" in item.task.text)
    duty = Obligation.objects.get(pk=report.obligation_id)
    assert duty.plan == published_plan
    assert duty.holders.filter(unit=organization["so-y-te"]).exists()
    words = response.content.decode()
    assert reverse("obligations:detail", args=[duty.pk]) in words
    assert words.index(report.task.text) < words.index(page.taken_up[0].task.text)
    assert [task.text for task in page.added] == ["Làm phim ngắn về một ngày của người điều dưỡng."]


def test_nothing_is_joined_until_the_secretary_says_so(own, talk, published_plan, secretary, officer, as_):
    upper, task = talk
    client = as_(secretary)
    duty = Obligation.objects.get(task=upper)
    page = reverse("obligations:detail", args=[duty.pk])
    heading = "Cụ thể hóa trong kế hoạch của đơn vị"
    assert heading not in client.get(page).content.decode()
    assert not Elaboration.objects.exists()

    joined = client.post(reverse("plans:elaborations", args=[own.pk]), {"cap": f"{upper.pk}-{task.pk}"})

    assert joined["Location"].endswith(f"#viec-{upper.pk}")
    for reader in (secretary, officer):
        shown = as_(reader).get(page).content.decode()
        assert heading in shown
        assert task.text in shown
        assert f"?nhiem-vu={task.pk}#t{task.pk}" in shown
    # And back: what the unit plans says which duty it spells out.
    lower_duty = Obligation.objects.filter(task=task).first()
    back = client.get(reverse("obligations:detail", args=[lower_duty.pk])).content.decode()
    assert "Thực hiện nhiệm vụ cấp trên giao" in back
    assert page in back

    link = Elaboration.objects.get()
    client.post(reverse("plans:elaboration_removal", args=[link.pk]))
    assert heading not in client.get(page).content.decode()


def test_a_plan_that_is_no_more_than_a_draft_shows_on_no_duty_of_others(draft, published_plan, an, now, cast_of, as_):
    upper = published_plan.tasks.get(text__contains="buổi tọa đàm")
    task = draft.tasks.get(text__contains="buổi tọa đàm")
    plans.accept_elaborations(plan=draft, pairs=[(upper.pk, task.pk)], by=an, at=now)
    page = reverse("obligations:detail", args=[Obligation.objects.get(task=upper).pk])

    assert task.text in as_(cast_of["officer"]).get(page).content.decode()
    assert task.text not in as_(cast_of["party_committee"]).get(page).content.decode()


def test_only_who_works_on_the_lower_plan_joins(own, talk, cast_of, as_):
    pair = {"cap": f"{talk[0].pk}-{talk[1].pk}"}
    place = reverse("plans:elaborations", args=[own.pk])
    may = {who: as_(user).post(place, pair).status_code for who, user in cast_of.items()}

    assert [who for who, status in may.items() if status == 404] == [
        "other_secretary",
        "branch_secretary",
        "member",
        "party_committee",
    ]
    assert Elaboration.objects.get().accepted_by == "Trần Thanh Bình"  # the officer came first; a second tap is none


def test_pairs_that_are_none_are_refused_and_leave_nothing(
    own, talk, published_plan, an, actor_of, other_secretary, now
):
    upper, task = talk
    who = {"by": an, "at": now}
    with pytest.raises(NothingChosen):
        plans.accept_elaborations(plan=own, pairs=[], **who)
    for pair in [(task.pk, upper.pk), (upper.pk, upper.pk), (upper.pk, 10**9)]:
        with pytest.raises(TaskChanged):
            plans.accept_elaborations(plan=own, pairs=[(upper.pk, task.pk), pair], **who)
    task.__class__.objects.filter(pk=task.pk).update(state=TaskState.DROPPED, reason="không làm")
    with pytest.raises(TaskChanged):
        plans.accept_elaborations(plan=own, pairs=[(upper.pk, task.pk)], **who)
    with pytest.raises(NotAllowed):
        plans.accept_elaborations(plan=own, pairs=[(upper.pk, task.pk)], by=actor_of(other_secretary), at=now)
    assert not Elaboration.objects.exists()


def test_the_plan_above_is_one_of_a_body_above(own, published_plan, organization, an, now, other_secretary, actor_of):
    file = {"name": "khac.txt", "data": LOWER.replace("Y TẾ", "XÂY DỰNG").encode(), "at": now}
    sibling = plans.begin_plan(issuer=organization["so-xay-dung"], by=actor_of(other_secretary), **file).plan
    for upper in (own, sibling):
        with pytest.raises(NotAbove):
            plans.set_upper(plan=own, upper=upper, by=an, at=now)
    with pytest.raises(NotAllowed):
        plans.set_upper(plan=published_plan, upper=own, by=an, at=now)


def test_another_plan_above_lets_go_of_what_was_joined(own, talk, secretary, an, now, as_):
    plans.accept_elaborations(plan=own, pairs=[(talk[0].pk, talk[1].pk)], by=an, at=now)
    plans.set_upper(plan=own, upper=None, by=an, at=now)
    assert not Elaboration.objects.exists()

    page = cascade_of(as_(secretary), own).context["page"]
    assert page.upper
    assert page.may_choose
    assert not page.may_link
    as_(secretary).post(reverse("plans:upper", args=[own.pk]), {"upper": page.upper.pk})
    assert cascade_of(as_(secretary), own).context["page"].may_link


def test_all_sure_pairs_in_one_tap(own, secretary, as_):
    page = cascade_of(as_(secretary), own).context["page"]
    assert page.sure
    as_(secretary).post(reverse("plans:elaborations", args=[own.pk]), {"cap": page.sure})

    after = cascade_of(as_(secretary), own).context["page"]
    assert (after.sure, after.links) == ((), len(page.sure))


def test_the_officer_sees_which_units_have_a_plan(draft, own, published_plan, cast_of, as_):
    shown = as_(cast_of["officer"]).get(reverse("obligations:plan", args=[published_plan.pk])).content.decode()
    assert "1/5 đơn vị đã có kế hoạch" in " ".join(shown.split())
    place = reverse("obligations:own_plans", args=[published_plan.pk])
    names = {
        state: [unit.code for unit in as_(cast_of["officer"]).get(place, {"tinh-trang": state}).context["units"]]
        for state in ("co", "dang", "chua")
    }
    assert names == {"co": ["so-y-te"], "dang": [], "chua": ["cuc-thue", "so-tu-phap", "so-xay-dung", "toa-an"]}
    seen = {who for who, user in cast_of.items() if as_(user).get(place).status_code == 200}
    assert seen == {"officer"}


def test_units_with_a_plan_come_first_and_those_without_are_folded(draft, own, published_plan, cast_of, as_):
    client, place = as_(cast_of["officer"]), reverse("obligations:own_plans", args=[published_plan.pk])
    for words in ("", "?tinh-trang=khac"):
        page = client.get(place + words)
        rows, folded = page.content.decode().split('<details class="rows-fold">')
        assert ("Đoàn Sở Y tế</h3>" in rows, "Đoàn Sở Y tế" in folded, "Đoàn Sở Xây dựng" in rows) == (
            True,
            False,
            False,
        )
        assert "Đoàn Sở Xây dựng" in folded
    Plan.objects.filter(pk=own.pk).update(upper=None)

    assert "Chưa đơn vị nào có kế hoạch của mình" in client.get(place).content.decode()


def test_the_list_keeps_the_plans_of_units_apart(own, published_plan, officer, secretary, member, as_):
    listed = as_(officer).get(reverse("plans:list")).context
    assert [[row.plan for row in listed[name]] for name in ("rows", "below")] == [[published_plan], [own]]
    theirs = as_(secretary).get(reverse("plans:list")).context
    assert {row.plan: row.is_steered for row in theirs["rows"]} == {own: True, published_plan: False}
    assert not any(row.is_steered for row in as_(member).get(reverse("plans:list")).context["rows"])


def test_what_an_officer_dropped_counts_no_more(own, secretary, as_):
    task = own.tasks.get(text__contains="buổi tọa đàm")
    before = len(cascade_of(as_(secretary), own).context["page"].taken_up)
    own.tasks.filter(pk=task.pk).update(state=TaskState.DROPPED, reason="không làm")

    assert len(cascade_of(as_(secretary), own).context["page"].taken_up) == before - 1


def test_without_another_plan_the_page_says_what_to_do(published_plan, officer, as_):
    assert "Chưa có kế hoạch nào để đối chiếu" in cascade_of(as_(officer), published_plan).content.decode()


def test_no_plan_is_chosen_that_one_may_not_read(own, published_plan, other_secretary, as_):
    page = cascade_of(as_(other_secretary), published_plan, voi=own.pk).context["page"]
    assert (page.upper, page.choices) == (None, ())
    assert cascade_of(Client(), own).status_code == 302


@pytest.mark.parametrize("odd", ["9" * 30, "9" * 5000, "-1", "²", "<b>"])
def test_odd_words_are_no_fault(own, secretary, as_, odd):
    client = as_(secretary)
    assert cascade_of(client, own, voi=odd).status_code == 200
    assert client.post(reverse("plans:elaborations", args=[own.pk]), {"cap": odd}).status_code == 302
    assert client.post(reverse("plans:upper", args=[own.pk]), {"upper": odd}).status_code == 302
    assert client.get(reverse("obligations:board"), {"ke-hoach": odd}).status_code in {200, 404}


def test_the_number_of_queries_does_not_grow_with_the_tasks(own, an, now, secretary, as_):
    client = as_(secretary)
    page = cascade_of(client, own).context["page"]
    pairs = [tuple(map(int, key.split("-"))) for key in page.sure]
    plans.accept_elaborations(plan=own, pairs=pairs, by=an, at=now)
    with CaptureQueriesContext(connection) as many:
        cascade_of(client, own)
    own.tasks.exclude(pk=own.tasks.order_by("pk").first().pk).update(state=TaskState.DROPPED, reason="không làm")
    with CaptureQueriesContext(connection) as few:
        cascade_of(client, own)
    assert len(many) == len(few)
    assert queries.own_plans(own).units == 2
