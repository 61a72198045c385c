"""What several people do in the same moment happens once. PostgreSQL lets them; what operations hold keeps order."""

from functools import partial

import pytest

from phongtrao.plans.models import Force, Task
from phongtrao.titles import operations, queries
from phongtrao.titles.models import Ballot, Nomination, ReviewAnswer, SelfReview
from phongtrao.titles.operations import ReviewWords
from phongtrao.titles.refusals import IsConfirmed

TIMES = 6


@pytest.fixture
def mine(several_writers, published_plan, enrolled, member, actor_of, now):
    """What sending the own review takes, of a member with an account, under a plan with two norms; committed."""
    norms = Task.objects.filter(plan=published_plan).order_by("pk").values("pk")[:2]
    Task.objects.filter(pk__in=list(norms.values_list("pk", flat=True))).update(force=Force.NORM)
    enrolled(member)
    return {"plan_id": published_plan.pk, "is_sent": True, "by": actor_of(member), "at": now}


def test_many_taps_keep_one_review_with_the_words_of_one(several_writers, mine, published_plan):
    tasks = [task.pk for task in queries.review_tasks(published_plan)]
    said = [ReviewWords("good", f"Lần {turn}", dict.fromkeys(tasks, f"Lần {turn}")) for turn in range(TIMES)]
    told = several_writers(*(partial(operations.write_review, said=one, **mine) for one in said))

    assert [type(one) for one in told] == [SelfReview] * TIMES, told
    row = SelfReview.objects.get()
    # one review, and its answers are those that were sent with it
    assert set(ReviewAnswer.objects.values_list("review", "words")) == {(row.pk, row.words)}
    assert ReviewAnswer.objects.count() == len(tasks) == 2


def test_what_the_branch_has_confirmed_is_not_written_over(several_writers, mine, secretary, actor_of, now):
    row = operations.write_review(said=ReviewWords("good"), **mine)
    words = {"level": "done", "words": "Còn chậm", "by": actor_of(secretary), "at": now}
    again = [partial(operations.write_review, said=ReviewWords("excellent"), **mine) for _turn in range(TIMES)]
    told = several_writers(*again[1:], partial(operations.confirm_review, review_id=row.pk, **words), again[0])

    row.refresh_from_db()
    refused = [one for one in told if isinstance(one, Exception)]
    assert (row.unit_level, row.confirmed_at) == ("done", now)
    assert all(isinstance(one, IsConfirmed) for one in refused), told
    # what came before the branch's word stands beside it, what came after was refused
    assert row.level == ("good" if len(refused) == TIMES else "excellent")


def test_two_who_nominate_one_member_nominate_once(several_writers, opened, enrolled, member, secretary, actor_of, now):
    one, who = opened(), enrolled(member)
    deed = {"round_id": one.pk, "person_id": who.pk, "words": "", "by": actor_of(secretary), "at": now}
    told = several_writers(*(partial(operations.nominate, **deed) for _turn in range(TIMES)))

    assert len({row.pk for row in told}) == 1, told
    assert Nomination.objects.count() == 1


def test_votes_of_a_moment_are_all_counted(several_writers, opened, ready, seated, council, member, above, actor_of):
    one = opened()
    row = ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    votes = [
        partial(operations.cast_ballots, round_id=one.pk, choices={row.pk: "yes"}, at=above["at"]) for _turn in council
    ]
    told = several_writers(*(partial(vote, by=actor_of(user)) for vote, user in zip(votes, council, strict=True)))

    assert [one for one in told if isinstance(one, Exception)] == []
    assert Ballot.objects.count() == Nomination.objects.get(pk=row.pk).votes_yes == len(council)
