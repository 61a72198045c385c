"""The vote, the count, the decision and the register."""

import re
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.organizations.models import Role
from phongtrao.titles import operations, queries
from phongtrao.titles.models import (
    Award,
    AwardState,
    Ballot,
    Condition,
    Outcome,
)
from phongtrao.titles.operations import PaperWords
from phongtrao.titles.refusals import (
    CouncilIncomplete,
    HasVoted,
    NobodyToVoteOn,
    NoQuorum,
    NotNow,
    OwnNomination,
    ReasonNeeded,
    StillTied,
    VoteOnAll,
    WrongPlaces,
)

from .conftest import DECREE


def test_the_vote_needs_a_council_and_somebody_fit(opened, ready, seated, member, above):
    one = opened()
    row = ready(one, member, hours=3)
    with pytest.raises(CouncilIncomplete):
        operations.begin_vote(round_id=one.pk, **above)
    seated(one)
    # three hours of ten, and nothing shown for them
    with pytest.raises(NobodyToVoteOn):
        operations.begin_vote(round_id=one.pk, **above)
    hours = Condition.objects.get(standard=one.standard_id, figure="hours")
    words = PaperWords(hours.pk, "Xác nhận của phường", "https://phuong.example/1")
    operations.add_papers(nomination_id=row.pk, words=words, proofs=[], key=uuid4(), **above)
    assert operations.begin_vote(round_id=one.pk, **above).state == AwardState.VOTING


def test_figures_are_frozen_when_the_vote_begins(opened, ready, seated, worked, member, above, actor_of, now):
    one = opened()
    row = ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    worked(row.person, 50)
    row.refresh_from_db()
    page = queries.dossier_page(row, above["by"], on=now.date())
    assert page.lines[0].why == "Hồ sơ ghi 12 giờ, cần 10 giờ."
    with pytest.raises(NotNow):
        operations.write_dossier(nomination_id=row.pk, words="x", by=actor_of(member), at=now)


def test_each_votes_once_about_everybody_and_a_secret_vote_keeps_no_choice(
    opened, ready, seated, council, member, person, above, actor_of
):
    one = opened()
    mai = person("mai", "Lê Mai", "y-te-vp", Role.MEMBER)
    rows = [ready(one, member), ready(one, mai)]
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    chair = {"round_id": one.pk, "by": actor_of(council[0]), "at": above["at"]}
    with pytest.raises(VoteOnAll):
        operations.cast_ballots(choices={rows[0].pk: "yes"}, **chair)
    with pytest.raises(NotAllowed):
        operations.cast_ballots(round_id=one.pk, choices={}, by=actor_of(member), at=above["at"])
    operations.cast_ballots(choices={rows[0].pk: "yes", rows[1].pk: "no"}, **chair)
    with pytest.raises(HasVoted):
        operations.cast_ballots(choices={rows[0].pk: "no", rows[1].pk: "no"}, **chair)

    assert set(Ballot.objects.values_list("choice", flat=True)) == {""}
    with pytest.raises(NoQuorum):
        operations.count_votes(round_id=one.pk, **above)


def test_an_open_vote_keeps_who_said_what(opened, ready, seated, voted, member, above, now):
    one = opened(is_secret=False)
    row = ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    voted(one, {row: "yn-"})
    operations.count_votes(round_id=one.pk, **above)

    row.refresh_from_db()
    page = queries.dossier_page(row, above["by"], on=now.date())
    assert [(vote.seat.name, vote.choice) for vote in page.votes] == [
        ("Lê Thị Huệ", "yes"),
        ("Võ Sơn", "neither"),
        ("Đỗ Lâm", "no"),
    ]
    assert row.outcome == Outcome.NOT_CHOSEN


def test_nobody_votes_on_their_own_nomination(opened, ready, seated, council, member, above, actor_of, now):
    one = opened()
    mine, other = ready(one, council[0]), ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    chair = {"round_id": one.pk, "by": actor_of(council[0]), "at": now}
    with pytest.raises(OwnNomination):
        operations.cast_ballots(choices={mine.pk: "yes", other.pk: "yes"}, **chair)
    assert [line.row.pk for line in queries.ballot_of(one, chair["by"])] == [other.pk]
    operations.cast_ballots(choices={other.pk: "yes"}, **chair)
    for user in council[1:]:
        choices = {mine.pk: "yes" if user == council[1] else "no", other.pk: "yes"}
        operations.cast_ballots(round_id=one.pk, choices=choices, by=actor_of(user), at=now)
    operations.count_votes(round_id=one.pk, **above)

    mine.refresh_from_db()
    # one of the two who might vote about the chair: half
    assert mine.outcome == Outcome.CHOSEN


def test_equals_at_the_edge_of_the_quota_wait_for_the_chair(tied, council, member, above, actor_of, now):
    one, rows = tied
    with pytest.raises(StillTied):
        operations.publish_awards(round_id=one.pk, decree=DECREE, **above)
    chair = {"round_id": one.pk, "by": actor_of(council[0]), "at": now}
    with pytest.raises(WrongPlaces):
        operations.break_tie(chosen=[row.pk for row in rows], reason="x", **chair)
    with pytest.raises(NotAllowed):
        operations.break_tie(round_id=one.pk, chosen=[rows[1].pk], reason="x", by=actor_of(council[1]), at=now)
    operations.break_tie(chosen=[rows[1].pk], reason="Nhiều hoạt động hơn", **chair)
    operations.publish_awards(round_id=one.pk, decree=DECREE, **above)

    assert list(Award.objects.values_list("name", flat=True)) == ["Lê Mai"]
    assert Notice.objects.filter(user=member, message__kind="title_not_awarded").exists()


def test_the_decision_writes_the_register_once(published, member, above, now):
    row = published()
    operations.publish_awards(round_id=row.round_id, decree=DECREE, **above)

    award = Award.objects.get()
    assert (award.number, award.name, award.home) == ("001/2024-KT", "Phạm Anh Dũng", "Chi đoàn Văn phòng Sở Y tế")
    assert (award.decision_number, award.is_intact) == ("12-QĐ/ĐTN", True)
    assert re.fullmatch(r"[2-9a-z]{16}", award.code)
    assert Notice.objects.filter(user=member, message__kind="title_awarded").count() == 1
    with pytest.raises(NotNow):
        operations.withdraw_nomination(nomination_id=row.pk, reason="", by=above["by"], at=now)


def test_who_withdraws_before_the_decision_gets_nothing(opened, ready, seated, voted, member, above, actor_of, now):
    one = opened()
    row = ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    voted(one, {row: "yyy"})
    operations.count_votes(round_id=one.pk, **above)
    operations.withdraw_nomination(nomination_id=row.pk, reason="", by=actor_of(member), at=now)
    operations.publish_awards(round_id=one.pk, decree=DECREE, **above)
    assert not Award.objects.exists()


def test_revoked_with_a_reason(published, member, secretary, above, actor_of, now):
    published()
    award = Award.objects.get()
    with pytest.raises(NotAllowed):
        operations.revoke_award(award_id=award.pk, reason="Sai", by=actor_of(secretary), at=now)
    with pytest.raises(ReasonNeeded):
        operations.revoke_award(award_id=award.pk, reason=" ", **above)
    operations.revoke_award(award_id=award.pk, reason="Khai sai", **above)
    operations.revoke_award(award_id=award.pk, reason="Khác", **above)

    award.refresh_from_db()
    assert (award.revoked_reason, award.is_intact) == ("Khai sai", True)
    assert queries.verified(award.code, on=now.date()).state == "revoked"
    assert Notice.objects.filter(user=member, message__kind="title_revoked").count() == 1


def test_where_equals_leave_the_rest_are_chosen_without_a_choice(tied, member, actor_of, now):
    one, rows = tied
    operations.withdraw_nomination(nomination_id=rows[0].pk, reason="", by=actor_of(member), at=now)
    rows[1].refresh_from_db()
    assert rows[1].outcome == Outcome.CHOSEN
    assert not queries.round_page(one, actor_of(member), on=now.date()).tied


def test_where_one_of_the_equals_is_erased_too(tied, job, now):
    _one, rows = tied
    operations.forget_nominee(person_ids=[rows[0].person_id], by=job, at=now)
    rows[1].refresh_from_db()
    assert rows[1].outcome == Outcome.CHOSEN


def test_a_chair_who_cannot_choose_is_replaced_while_equals_wait(tied, council, officer, above, as_, actor_of):
    one, rows = tied
    client, here = as_(officer), reverse("titles:round", args=[one.pk])
    assert "Cử chủ tịch khác" in client.get(here).content.decode()
    with pytest.raises(NotNow):
        operations.name_seat(round_id=one.pk, username=council[1].username, role="member", **above)
    client.post(reverse("titles:seat", args=[one.pk]), {"username": council[2].username, "role": "chair"})
    chosen = {"round_id": one.pk, "chosen": [rows[0].pk], "reason": "Nhiều giờ hơn"}
    operations.break_tie(**chosen, by=actor_of(council[2]), at=above["at"])
    assert "Cử chủ tịch khác" not in client.get(here).content.decode()
    with pytest.raises(NotNow):
        operations.name_seat(round_id=one.pk, username=council[0].username, role="chair", **above)
