"""The year of a member: what they write, what their branch says, what they answer; who reads it, what is summed."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.organizations.models import Role, Unit
from phongtrao.plans.models import Force, Plan, Task, TierKind
from phongtrao.titles import operations, queries
from phongtrao.titles.models import SelfReview
from phongtrao.titles.operations import ReviewWords
from phongtrao.titles.refusals import IsConfirmed, NoMember, NotSent, OwnReview, ReasonNeeded


@pytest.fixture
def norm(published_plan):
    """A norm of the plan, and a duty of each member."""
    first, second = Task.objects.filter(plan=published_plan).order_by("pk")[:2]
    Task.objects.filter(pk=first.pk).update(force=Force.NORM)
    Task.objects.filter(pk=second.pk).update(tier_kind=TierKind.MEMBER)
    return first


@pytest.fixture
def sent(published_plan, norm, enrolled, worked, member, actor_of, now):
    """`sent(user, level)`: a member's review, sent to the branch, twelve hours in the record."""

    def write(user=None, level="good"):
        who = enrolled(user or member)
        worked(who, 12)
        said = ReviewWords(level, "Một năm tốt", {norm.pk: "Luôn đúng giờ"})
        by = actor_of(user or member)
        return operations.write_review(plan_id=published_plan.pk, said=said, is_sent=True, by=by, at=now)

    return write


def test_a_draft_is_nobodys_business_until_it_is_sent(published_plan, norm, enrolled, member, secretary, actor_of, now):
    enrolled()
    deed = {"plan_id": published_plan.pk, "by": actor_of(member), "at": now}
    row = operations.write_review(said=ReviewWords("done"), is_sent=False, **deed)
    assert not queries.visible_reviews(actor_of(secretary)).exists()
    assert queries.visible_reviews(actor_of(member)).get() == row
    with pytest.raises(NotSent):
        operations.confirm_review(review_id=row.pk, level="done", words="", by=actor_of(secretary), at=now)

    operations.write_review(said=ReviewWords("good", "Thêm", {norm.pk: "x"}), is_sent=True, **deed)
    assert queries.visible_reviews(actor_of(secretary)).get().level == "good"
    with pytest.raises(NotAllowed):
        operations.write_review(said=ReviewWords("good", "", {norm.pk + 1000: "x"}), is_sent=True, **deed)
    with pytest.raises(NoMember):
        operations.write_review(
            plan_id=published_plan.pk, said=ReviewWords("good"), is_sent=True, by=actor_of(secretary), at=now
        )


def test_figures_are_those_of_the_record_when_it_was_sent(sent, worked, member, actor_of, now):
    row = sent()
    worked(row.person, 30)
    page = queries.review_page(row, actor_of(member), on=now.date())
    assert {line.name: line.words for line in page.figures}["số giờ tham gia"] == "12", "the name says the noun"
    assert [words for _task, words in page.answers] == ["Luôn đúng giờ"]


def test_the_branch_says_its_own_level_and_why_and_the_member_answers(sent, secretary, member, actor_of, now):
    row = sent(level="excellent")
    deed = {"review_id": row.pk, "by": actor_of(secretary), "at": now}
    with pytest.raises(ReasonNeeded):
        operations.confirm_review(level="good", words=" ", **deed)
    with pytest.raises(NotSent):
        operations.answer_review(review_id=row.pk, words="Tôi", by=actor_of(member), at=now)
    operations.confirm_review(level="good", words="Vắng hai buổi", **deed)
    operations.answer_review(review_id=row.pk, words="Hai buổi ấy tôi ốm", by=actor_of(member), at=now)

    row.refresh_from_db()
    assert (row.level, row.unit_level, row.differs) == ("excellent", "good", True)
    assert (row.unit_words, row.answer) == ("Vắng hai buổi", "Hai buổi ấy tôi ốm")
    assert Notice.objects.filter(user=member, message__kind="review_confirmed").exists()
    with pytest.raises(IsConfirmed):
        operations.write_review(
            plan_id=row.plan_id, said=ReviewWords("good"), is_sent=True, by=actor_of(member), at=now
        )
    with pytest.raises(NotAllowed):
        operations.answer_review(words="x", **deed)


def test_nobody_confirms_their_own_or_those_of_others_units(sent, secretary, other_secretary, actor_of, now):
    own = sent(secretary)
    deed = {"review_id": own.pk, "level": "good", "words": "", "at": now}
    with pytest.raises(OwnReview):
        operations.confirm_review(by=actor_of(secretary), **deed)
    with pytest.raises(NotAllowed):
        operations.confirm_review(by=actor_of(other_secretary), **deed)
    assert not queries.visible_reviews(actor_of(other_secretary)).exists()


def test_sums_are_told_from_five_people_on(sent, person, secretary, actor_of, now):
    for number in range(5):
        row = sent(person(f"dv{number}", f"Lê Văn {number}", "y-te-vp", Role.MEMBER))
        operations.confirm_review(review_id=row.pk, level="good", words="", by=actor_of(secretary), at=now)
        (one,) = queries.reviews_page(actor_of(secretary), on=now.date()).sums
        assert (one.sums is None) is (number < 4)
    assert dict(one.sums)["hoàn thành tốt nhiệm vụ"] == 5


def test_the_pages(published_plan, norm, enrolled, worked, member, secretary, as_):
    worked(enrolled(), 12)
    own, branch = as_(member), as_(secretary)
    here = reverse("titles:own_review")
    page = own.get(here).content.decode()
    assert "không ai chấm điểm điều này" in page
    assert "Số giờ tham gia: " in page
    assert own.post(here, {"words": "x"}).status_code == 422
    own.post(here, {"words": "Năm tốt", "level": "good", f"t{norm.pk}": "Đúng giờ"})
    assert SelfReview.objects.get().sent_at is None
    own.post(here, {"words": "Năm tốt", "level": "good", f"t{norm.pk}": "Đúng giờ", "gui": "1"})
    row = SelfReview.objects.get()
    assert "Lưu, chưa gửi" not in own.get(here).content.decode()
    own.post(here, {"words": "Năm rất tốt", "level": "good", f"t{norm.pk}": "Đúng giờ"})
    row.refresh_from_db()
    assert (row.words, row.sent_at is None) == ("Năm rất tốt", False)
    assert "Đã gửi chi đoàn." in own.get(here).content.decode()
    assert "Phạm Anh Dũng" in branch.get(reverse("titles:reviews")).content.decode()
    place = reverse("titles:review", args=[row.pk])
    assert "Đúng giờ" in branch.get(place).content.decode()
    branch.post(reverse("titles:confirm_review", args=[row.pk]), {"level": "done", "words": "Vắng"})
    assert own.get(here).url == place
    own.post(reverse("titles:answer_review", args=[row.pk]), {"words": "Tôi ốm"})
    told = branch.get(place).content.decode()
    assert "Hai mức khác nhau" in told
    assert "Tôi ốm" in told
    assert branch.post(reverse("titles:answer_review", args=[row.pk]), {"words": "x"}).status_code == 404


def test_what_was_typed_stands_where_a_form_was_not_right(sent, member, secretary, as_, actor_of, now):
    row, branch = sent(), as_(secretary)
    deed = reverse("titles:confirm_review", args=[row.pk])
    for said in ({"level": "", "words": "Vắng hai buổi"}, {"level": "not", "words": "Vắng hai buổi " * 200}):
        again = branch.post(deed, said)
        assert (again.status_code, "Vắng hai buổi" in again.content.decode()) == (422, True)
    operations.confirm_review(review_id=row.pk, level="good", words="", by=actor_of(secretary), at=now)
    again = as_(member).post(reverse("titles:answer_review", args=[row.pk]), {"words": "ốm " * 800})
    assert (again.status_code, "ốm ốm" in again.content.decode()) == (422, True)


@pytest.fixture
def newer(published_plan, norm):
    """A newer plan of the same body that asks something of members too, of last year."""
    plan = Plan.objects.get(pk=published_plan.pk)
    task = Task.objects.filter(plan=plan).order_by("pk").first()
    plan.pk, plan.title, plan.digest = None, "Kế hoạch khác", "khác"
    plan.published_at += timedelta(days=1)
    plan.window_from, plan.window_to = date(2020, 1, 1), date(2020, 12, 31)
    plan.save()
    task.pk, task.plan = None, plan
    task.save()
    return plan


def test_a_newer_plan_does_not_take_the_review_away(published_plan, newer, enrolled, member, person, actor_of, now):
    enrolled()
    by, on = actor_of(member), {"on": now.date()}
    assert queries.own_review_page(by, **on).plan == published_plan
    assert queries.own_review_page(by, chosen=newer.pk, **on).plan == newer
    operations.write_review(plan_id=newer.pk, said=ReviewWords("good"), is_sent=True, by=by, at=now)
    assert queries.own_review_page(by, **on).plan == newer
    assert queries.own_review_page(by, chosen=published_plan.pk, **on).plans == (newer, published_plan)

    branch = actor_of(person("bi", "Lê Bi", "y-te-vp", Role.SECRETARY))
    assert [(one.kind, one.pk) for one in queries.waiting_for(branch, **on)] == [("review", newer.pk)]
    assert queries.reviews_page(branch, **on).plan == newer


def test_who_waits_comes_first_and_units_of_one_name_are_summed_apart(
    sent, person, organization, secretary, officer, actor_of, now
):
    Unit.objects.update(short_name="Chi đoàn 1")
    for number in range(5):
        row = sent(person(f"dv{number}", f"Lê Văn {number}", "y-te-vp", Role.MEMBER))
        operations.confirm_review(review_id=row.pk, level="good", words="", by=actor_of(secretary), at=now)
    waits = sent()
    SelfReview.objects.filter(pk=row.pk).update(unit=organization["so-xay-dung"])
    page = queries.reviews_page(actor_of(officer), on=now.date())
    assert [one.sums for one in page.sums] == [None, None]
    assert queries.reviews_sent(actor_of(officer), page.plan)[0] == waits


def test_what_is_asked_of_a_member_is_told_whole(published_plan, norm, enrolled, member, as_):
    enrolled(member)
    words = "Giữ nếp sống văn minh nơi công sở (đúng giờ, đúng tác phong; làm đúng quy trình và đúng thẩm quyền). Hết."
    Task.objects.filter(pk=norm.pk).update(text=words, title="Giữ nếp sống văn minh nơi công sở (đúng giờ, đúng tác")
    page = as_(member).get(reverse("titles:own_review")).content.decode()
    assert f"{words.removesuffix('. Hết.')} <span" in page
