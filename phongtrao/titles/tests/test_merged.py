"""Titles of somebody whose record was merged, and merged again: they stay the person's own."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities.models import Activity, ActivityKind, CheckIn
from phongtrao.notices.models import Notice
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, Role
from phongtrao.titles import access, operations, queries
from phongtrao.titles.models import Award, Nomination, NominationState, SelfReview
from phongtrao.titles.operations import ReviewWords
from phongtrao.titles.refusals import OwnNomination, OwnReview, VoteOnAll

from .conftest import DECREE


@pytest.fixture
def merged_twice(organization, job, now):
    """`merged_twice(person)`: the record lives on in another, and that one in a third, which is returned."""

    def run(gone):
        for _number in range(2):
            details = {"full_name": gone.full_name, "born_on": date(2000, 5, 19)}
            held = organizations.register_member(
                unit=organization["y-te-vp"], details=details, since=date(2023, 1, 1), by=job, at=now
            )
            organizations.merge_persons(kept=held.person, gone=gone, by=job, at=now)
            gone = Person.objects.get(pk=held.person_id)
        return gone

    return run


def test_the_dossier_stays_ones_own(opened, ready, worked, merged_twice, member, secretary, actor_of, now):
    one = opened()
    row = ready(one, member, hours=6)
    kept = merged_twice(row.person)
    worked(kept, 8)
    row = Nomination.objects.get(pk=row.pk)
    assert access.is_own(actor_of(member), row)
    assert queries.visible_nominations(actor_of(member)).get() == row
    assert queries.known_facts([row])[row.pk]["hours"].quantity == 14

    again = operations.nominate(round_id=one.pk, person_id=kept.pk, words="", by=actor_of(secretary), at=now)
    assert again.pk == row.pk
    found = queries.candidates(one, actor_of(secretary), "", on=now.date()).people
    assert [(each.held.person_id, each.why_not) for each in found] == [(kept.pk, "known")]


def test_the_title_stays_ones_own(published, merged_twice, member, above, as_, actor_of, now):
    kept = merged_twice(published().person)
    (award,) = queries.mine_page(actor_of(member)).awards
    assert list(queries.awards_of(kept)) == [award]
    assert queries.all_of(kept).awards == (award,)
    assert queries.verified(award.code, on=now.date()).name == "Phạm Anh Dũng"
    assert as_(member).get(reverse("titles:mine")).status_code == 200
    operations.revoke_award(award_id=award.pk, reason="Khai sai", **above)
    assert Notice.objects.filter(user=member, message__kind="title_revoked").exists()


def test_nobody_votes_about_their_merged_record(opened, ready, seated, merged_twice, council, member, above, actor_of):
    one = opened()
    mine, other = ready(one, council[0]), ready(one, member)
    merged_twice(mine.person)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    chair = {"round_id": one.pk, "by": actor_of(council[0]), "at": above["at"]}
    assert [line.row.pk for line in queries.ballot_of(one, chair["by"])] == [other.pk]
    with pytest.raises(OwnNomination):
        operations.cast_ballots(choices={mine.pk: "yes", other.pk: "yes"}, **chair)
    operations.cast_ballots(choices={other.pk: "yes"}, **chair)
    for user, word in ((council[1], "yes"), (council[2], "no")):
        said = {mine.pk: word, other.pk: "yes"}
        operations.cast_ballots(round_id=one.pk, choices=said, by=actor_of(user), at=above["at"])
    operations.count_votes(round_id=one.pk, **above)
    # one of the two who might vote about the chair: half
    assert Nomination.objects.get(pk=mine.pk).outcome == "chosen"


def test_of_two_nominations_of_one_person_one_is_voted_about(opened, ready, seated, member, person, above, job, now):
    one = opened()
    first, second = ready(one, member), ready(one, person("dung2", "Phạm Anh Dũng", "y-te-vp", Role.MEMBER))
    Person.objects.filter(pk=second.person_id).update(user=None)
    gone = Person.objects.get(pk=second.person_id)
    organizations.merge_persons(kept=first.person, gone=gone, by=job, at=now)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    assert queries.voted_about(one) == [first]
    assert Nomination.objects.get(pk=second.pk).state == NominationState.WITHDRAWN


@pytest.fixture
def twice(opened, ready, seated, member, person, above):
    """`twice(**said)`: a round whose council votes about two records of one person and about another."""

    def begin(**said):
        one = opened(**said)
        users = (member, person("dung2", "Phạm Anh Dũng", "y-te-vp", Role.MEMBER))
        rows = [ready(one, user) for user in (*users, person("mai", "Lê Mai", "y-te-vp", Role.MEMBER))]
        seated(one)
        operations.begin_vote(round_id=one.pk, **above)
        return one, rows

    return begin


def merge(first, second, job, now):
    """The second record of somebody lives on in the first."""
    Person.objects.filter(pk=second.person_id).update(user=None)
    kept, gone = (Person.objects.get(pk=row.person_id) for row in (first, second))
    organizations.merge_persons(kept=kept, gone=gone, by=job, at=now)


def test_records_merged_while_the_council_votes_are_counted_once(twice, council, above, actor_of, job, now):
    one, (first, second, other) = twice(quota=2)
    said = {"round_id": one.pk, "at": now}
    every = {first.pk: "yes", second.pk: "yes", other.pk: "yes"}
    operations.cast_ballots(choices=every, by=actor_of(council[0]), **said)
    merge(first, second, job, now)
    assert {line.row.pk for line in queries.ballot_of(one, actor_of(council[1]))} == {first.pk, other.pk}
    with pytest.raises(VoteOnAll):
        operations.cast_ballots(choices=every, by=actor_of(council[1]), **said)
    for user in council[1:]:
        operations.cast_ballots(choices={first.pk: "yes", other.pk: "yes"}, by=actor_of(user), **said)
    assert Nomination.objects.get(pk=second.pk).ended_reason == "Hai hồ sơ là một người"
    told = Notice.objects.filter(message__kind="nomination_withdrawn").values_list("user__username", flat=True)
    assert set(told) >= {"dung", "an"}

    operations.count_votes(round_id=one.pk, **above)
    found = dict(Nomination.objects.values_list("pk", "outcome"))
    assert found == {first.pk: "chosen", second.pk: "", other.pk: "chosen"}
    operations.publish_awards(round_id=one.pk, decree=DECREE, **above)
    assert sorted(Award.objects.values_list("name", flat=True)) == ["Lê Mai", "Phạm Anh Dũng"]


def test_records_merged_before_the_count_take_no_two_places(twice, voted, above, job, now):
    one, (first, second, other) = twice(quota=2)
    voted(one, {first: "yyy", second: "yyy", other: "yyn"})
    merge(first, second, job, now)
    operations.count_votes(round_id=one.pk, **above)
    assert dict(Nomination.objects.values_list("pk", "outcome"))[other.pk] == "chosen"


def test_records_merged_after_the_count_are_given_the_title_once(twice, voted, above, job, now):
    """What came furthest stands: merging records costs nobody what the council gave them."""
    one, (first, second, other) = twice()
    voted(one, {first: "ynn", second: "yyn", other: "yyn"})
    operations.count_votes(round_id=one.pk, **above)
    merge(first, second, job, now)
    operations.publish_awards(round_id=one.pk, decree=DECREE, **above)
    assert set(Award.objects.values_list("nomination", flat=True)) == {second.pk, other.pk}
    assert Nomination.objects.get(pk=first.pk).state == NominationState.WITHDRAWN


def test_equals_that_are_one_person_need_one_place(twice, voted, council, above, as_, job, now):
    one, (first, second, other) = twice(quota=2)
    voted(one, {first: "yyn", second: "yny", other: "nyy"})
    operations.count_votes(round_id=one.pk, **above)
    merge(first, second, job, now)
    page = as_(council[0]).get(reverse("titles:round", args=[one.pk]))
    assert {line.row.pk for line in page.context["page"].tied} == {first.pk, other.pk}
    # whom the chair chooses no longer matters: there is room for both
    chosen = {"chosen": [first.pk, other.pk], "reason": "Đủ suất"}
    as_(council[0]).post(reverse("titles:break_tie", args=[one.pk]), chosen)
    found = dict(Nomination.objects.values_list("pk", "outcome"))
    assert found == {first.pk: "chosen", second.pk: "", other.pk: "chosen"}


def test_a_review_stays_ones_own(published_plan, enrolled, merged_twice, secretary, actor_of, now):
    who, by = enrolled(secretary), {"by": actor_of(secretary), "at": now}
    row = operations.write_review(plan_id=published_plan.pk, said=ReviewWords("good"), is_sent=True, **by)
    kept = merged_twice(who)
    operations.write_review(plan_id=published_plan.pk, said=ReviewWords("done"), is_sent=True, **by)
    assert SelfReview.objects.get().level == "done"
    assert queries.reviews_of(kept) == [row]
    with pytest.raises(OwnReview):
        operations.confirm_review(review_id=row.pk, level="done", words="", **by)


def test_activities_are_those_one_was_checked_in_to(enrolled, merged_twice, organization, now):
    """Also where their kind counts hours, not who took part; of two records, once."""
    kind = ActivityKind.objects.get(key="course")
    signed = {"by": "An", "at": now}
    days = {"starts_at": now, "ends_at": now + timedelta(hours=2)}
    unit = organization["so-y-te"]
    made = Activity.objects.create(
        unit=unit, kind=kind, title="Tập huấn", code="tap-huan", key=uuid4(), **days, **signed
    )
    session = made.sessions.create(ordinal=1, room_code="123456", **days)
    gone = enrolled()
    kept = merged_twice(gone)

    def seen(pk, **said):
        words = {"unit": unit, "subject": f"p{pk}", "received_at": now, "method": "search", "key": uuid4()}
        return CheckIn.objects.create(session=session, person_id=pk, **words, **signed, **said)

    seen(kept.pk, undone_at=now, undone_by="An", undone_reason="nhầm")
    days = {"first": now.date(), "last": now.date()}
    assert queries.facts_of([kept.pk], **days)[kept.pk]["activities"].quantity == 0
    seen(gone.pk)
    fact = queries.facts_of([kept.pk], **days)[kept.pk]["activities"]
    assert (fact.quantity, [line.words for line in fact.lines]) == (Decimal(1), ["Tập huấn"])
