"""The year of a member: what they write, what their branch says, what they answer; who reads it, what is summed."""

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.organizations.models import Role
from phongtrao.plans.models import Force, Task, TierKind
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


def test_figures_are_those_of_the_record_when_it_was_sent(sent, worked, member, actor_of):
    row = sent()
    worked(row.person, 30)
    page = queries.review_page(queries.visible_reviews(actor_of(member)).get(), actor_of(member))
    assert {line.name: line.words for line in page.figures}["số giờ tham gia"] == "12 giờ"
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
        (one,) = queries.reviews_page(actor_of(secretary)).sums
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
