"""A round from its opening to its seal: self-score, council, appeal, publication; the same comes to the same."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.evaluation import operations, queries
from phongtrao.evaluation.models import Appeal, Evaluation, Round, RubricVersion
from phongtrao.evaluation.operations import ClaimWords, RoundWords
from phongtrao.evaluation.refusals import (
    AppealsClosed,
    AppealsOpen,
    ClaimsClosed,
    EvidenceNeeded,
    NoChair,
    NoSuchCondition,
    NotNow,
    NotSettled,
    OwnUnit,
    ReasonNeeded,
    StillDisputed,
    TooManyPoints,
)
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.operations import Fact
from phongtrao.notices.models import Notice
from phongtrao.periods import Period
from phongtrao.trail.models import TrailEntry

D = Decimal


def test_opening_takes_the_figures_and_seals_the_rubric(opened, of, secretary):
    one = opened()

    row = of(one, "so-y-te")
    assert (row.facts["activities_held"], row.facts["viec_cham"]) == ("2", "0")
    assert int(row.facts["nhiem_vu"]) > 0
    # nothing met of what is owed, nothing late, two activities held
    assert row.total == 40
    assert of(one, "so-xay-dung").total == 20
    assert RubricVersion.objects.get().is_used
    assert Notice.objects.filter(message__kind="round_opened", user=secretary).exists()


def test_a_second_tap_opens_one_round(opened, made, organization, officer, actor_of, now):
    one = opened()
    words = RoundWords("x", Period.parse("2024"), one.version_id, [1], now.date())
    again = operations.open_round(unit_id=one.unit_id, words=words, key=one.key, by=actor_of(officer), at=now)

    assert again.pk == one.pk
    assert Round.objects.count() == 1


def test_the_unit_claims_until_its_day_and_shows_what_it_claims(opened, of, secretary, actor_of, now):
    row = of(opened(), "so-y-te")
    deed = {"evaluation_id": row.pk, "by": actor_of(secretary)}
    for claims, refusal in (
        ({"2.1.a": ClaimWords(D(31), document="x")}, TooManyPoints),
        ({"2.1.b": ClaimWords(D(5), document="x")}, TooManyPoints),
        ({"2.1.a": ClaimWords(D(3))}, EvidenceNeeded),
        ({"1.1.a": ClaimWords(D(3))}, NoSuchCondition),
    ):
        with pytest.raises(refusal):
            operations.claim_points(claims=claims, at=now, **deed)
    with pytest.raises(ClaimsClosed):
        operations.claim_points(claims={"2.1.a": ClaimWords(D(3), document="x")}, at=now + timedelta(days=11), **deed)
    assert not TrailEntry.objects.filter(verb="points_claimed").exists()

    operations.claim_points(claims={"2.1.a": ClaimWords(D(25), document="12-BC/ĐTN")}, at=now, **deed)
    row.refresh_from_db()
    assert row.total == 65


def test_others_do_not_claim(opened, of, other_secretary, member, party_committee, actor_of, now):
    row = of(opened(), "so-y-te")
    for user in (other_secretary, member, party_committee):
        with pytest.raises(NotAllowed):
            operations.claim_points(evaluation_id=row.pk, claims={"2.1.c": ClaimWords(D(3))}, by=actor_of(user), at=now)


def test_a_council_needs_a_chair(opened, officer, actor_of, now):
    with pytest.raises(NoChair):
        operations.begin_review(round_id=opened().pk, by=actor_of(officer), at=now)


def test_members_differ_and_the_chair_decides(reviewed, council, of, now):
    row = of(reviewed, "so-y-te")
    give = {"evaluation_id": row.pk, "at": now}
    operations.give_marks(marks={"2.1.a": (D(20), ""), "2.1.b": (D(10), "")}, by=council["chair_actor"], **give)
    operations.give_marks(marks={"2.1.a": (D(26), "hay"), "2.1.b": (D(10), "")}, by=council["other_actor"], **give)
    with pytest.raises(StillDisputed):
        operations.settle_unit(by=council["chair_actor"], **give)
    with pytest.raises(ReasonNeeded):
        operations.decide_points(decisions={"2.1.a": (D(24), "")}, by=council["chair_actor"], **give)
    with pytest.raises(NotAllowed):
        operations.decide_points(decisions={"2.1.a": (D(24), "giữa")}, by=council["other_actor"], **give)

    operations.decide_points(decisions={"2.1.a": (D(24), "trung bình hai người")}, by=council["chair_actor"], **give)
    settled = operations.settle_unit(by=council["chair_actor"], **give)

    assert settled.total == 40 + 24 + 10
    assert {one.code: one.points for one in settled.decisions.all()} == {"2.1.a": 24, "2.1.b": 10}


def test_nobody_judges_their_own_unit(reviewed, secretary, officer, council, actor_of, of, now):
    operations.name_councillor(round_id=reviewed.pk, username="an", is_chair=False, by=actor_of(officer), at=now)
    with pytest.raises(OwnUnit):
        operations.give_marks(
            evaluation_id=of(reviewed, "so-y-te").pk, marks={"2.1.a": (D(30), "")}, by=actor_of(secretary), at=now
        )


def test_nothing_is_announced_before_all_is_settled(reviewed, officer, actor_of, now):
    with pytest.raises(NotSettled):
        operations.announce_round(round_id=reviewed.pk, appeal_until=now.date(), by=actor_of(officer), at=now)


def test_an_appeal_is_answered_and_moves_the_points(announced, council, secretary, officer, actor_of, of, now):
    row, by = of(announced, "so-xay-dung"), actor_of(officer)
    with pytest.raises(AppealsOpen):
        operations.publish_round(round_id=announced.pk, by=by, at=now)
    mine = of(announced, "so-y-te")
    deed = {"evaluation_id": mine.pk, "code": "1.1.a", "by": actor_of(secretary)}
    with pytest.raises(AppealsClosed):
        operations.appeal(words="muộn", at=now + timedelta(days=8), **deed)
    asked = operations.appeal(words="Số liệu chưa cập nhật", at=now, **deed)
    assert operations.appeal(words="Số liệu chưa cập nhật", at=now, **deed).pk == asked.pk
    assert asked.answer_by == now.date() + timedelta(days=5)
    later = now + timedelta(days=8)
    with pytest.raises(AppealsOpen):
        operations.publish_round(round_id=announced.pk, by=by, at=later)

    answer = {"is_granted": True, "points": D(15), "answer": "Đã đối chiếu", "by": council["chair_actor"], "at": later}
    operations.answer_appeal(appeal_id=asked.pk, **answer)
    operations.answer_appeal(appeal_id=asked.pk, **answer)

    mine.refresh_from_db()
    assert mine.total == 80 + 15
    assert Appeal.objects.get().is_granted
    published = operations.publish_round(round_id=announced.pk, by=by, at=later)
    assert published.digest
    row.refresh_from_db()
    mine.refresh_from_db()
    assert (mine.result["rank"], row.result["rank"]) == (1, 2)
    assert mine.result["conditions"]["1.1.a"] == ["0", mine.facts["nhiem_vu"], "0", None, "15", "15", "decided"]


def test_a_published_round_is_frozen_and_comes_to_the_same_again(
    announced, officer, organization, actor_of, of, now, job
):
    later, by = now + timedelta(days=8), actor_of(officer)
    one = operations.publish_round(round_id=announced.pk, by=by, at=later)
    before = of(one, "so-y-te").result
    fact = Fact("activities_held", D(9), organization["so-xay-dung"].pk, now.date(), "thu:2", f"thu:{uuid4()}")
    ledger.record(facts=[fact], by=job, at=later)

    assert queries.is_intact(Round.objects.get())
    assert of(one, "so-y-te").result == before
    with pytest.raises(NotNow):
        operations.count_round(round_id=one.pk, by=by, at=later)
    assert operations.publish_round(round_id=one.pk, by=by, at=later).digest == one.digest
    Evaluation.objects.filter(unit=organization["so-y-te"]).update(
        facts=of(one, "so-y-te").facts | {"activities_held": "9"}
    )
    assert not queries.is_intact(Round.objects.get())


def test_ranks_are_those_of_sports_within_peers(opened, of, organization):
    one = opened(unit_ids=[organization[code].pk for code in ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")])
    ranks = queries.ranks_in(one)
    assert [ranks[of(one, code).pk] for code in ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")] == [1, 2, 2, 2]

    Round.objects.update(peers="cluster")
    ranks = queries.ranks_in(Round.objects.get())
    assert [ranks[of(one, code).pk] for code in ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")] == [1, 2, 1, 1]


def test_another_version_shows_who_moves_before_it_is_taken(opened, officer, small, actor_of, as_, of, now):
    one, by = opened(), {"by": actor_of(officer), "at": now}
    draft = operations.begin_version(version_id=one.version_id, **by)
    operations.set_line(version_id=draft.pk, place=6, line=small[5] | {"steps": "0: 0; 1: 5; 9: 20"}, **by)
    here = reverse("evaluation:change_version", args=[one.pk]) + f"?ban={draft.pk}"

    page = queries.moves(one, RubricVersion.objects.get(pk=draft.pk), on=now.date())
    shown = as_(officer).get(here).content.decode()

    (move,) = page.moves
    assert (move.before.total, move.after.total, page.same) == (40, 25, 1)
    assert [(reason.code, reason.before, reason.after) for reason in move.reasons] == [("1.2.a", 20, 5)]
    assert "40 → 25" in shown  # whole points need no comma
    assert of(one, "so-y-te").total == 40
    with pytest.raises(ReasonNeeded):
        operations.change_version(round_id=one.pk, version_id=draft.pk, reason=" ", **by)
    operations.change_version(round_id=one.pk, version_id=draft.pk, reason="Theo góp ý", **by)
    assert of(one, "so-y-te").total == 25
    assert RubricVersion.objects.get(pk=draft.pk).is_used


def test_every_point_explains_itself(opened, of, secretary, as_, published_plan):
    row = of(opened(), "so-y-te")
    page = as_(secretary).get(reverse("evaluation:unit", args=[row.pk])).content.decode()

    assert "2 hoạt động" in page
    assert f"{reverse('front:trace')}?pham-vi={row.unit_id}&amp;thuoc=activities_held&amp;ky=2024" in page
    assert f"ke-hoach={published_plan.pk}&amp;don-vi-id={row.unit_id}" in page
    trace = f"{reverse('front:trace')}?pham-vi={row.unit_id}&thuoc=activities_held&ky=2024"
    assert as_(secretary).get(trace).status_code == 200


def test_who_sees_what(reviewed, of, as_, council, request):
    mine = reverse("evaluation:unit", args=[of(reviewed, "so-y-te").pk])
    whole = reverse("evaluation:round", args=[reviewed.pk])
    roles = ("secretary", "other_secretary", "member", "party_committee", "officer")
    cast = {role: request.getfixturevalue(role) for role in roles} | {"council": council["other"]}
    seen = [role for role, user in cast.items() if as_(user).get(mine).status_code == 200]

    assert seen == ["secretary", "party_committee", "officer", "council"]
    # units do not see how others stand before it is announced
    assert "Đoàn Sở Xây dựng" not in as_(cast["secretary"]).get(whole).content.decode()
    assert "Đoàn Sở Xây dựng" in as_(cast["officer"]).get(whole).content.decode()
    claim = reverse("evaluation:claim", args=[of(reviewed, "so-y-te").pk])
    assert as_(cast["party_committee"]).get(claim).status_code == 404


def test_units_see_the_council_only_once_it_is_announced(reviewed, council, secretary, officer, of, as_, now, actor_of):
    row = of(reviewed, "so-y-te")
    operations.give_marks(evaluation_id=row.pk, marks={"2.1.c": (D(7), "rất hay")}, by=council["chair_actor"], at=now)
    here = reverse("evaluation:unit", args=[row.pk])
    assert "rất hay" not in as_(secretary).get(here).content.decode()
    assert "rất hay" in as_(council["other"]).get(here).content.decode()


@pytest.mark.parametrize("many", [1, 4])
def test_pages_cost_the_same_however_many_units(many, opened, organization, officer, as_, django_assert_num_queries):
    codes = ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")
    one = opened(unit_ids=[organization[code].pk for code in codes[:many]])
    client = as_(officer)
    here = reverse("evaluation:round", args=[one.pk])
    client.get(here)
    with django_assert_num_queries(16):
        client.get(here)
    row = Evaluation.objects.filter(round=one).first()
    with django_assert_num_queries(13):
        client.get(reverse("evaluation:unit", args=[row.pk]))


def test_counting_asks_the_same_number_of_questions_for_many(
    opened, organization, officer, actor_of, now, django_assert_max_num_queries
):
    one = opened(unit_ids=[organization[code].pk for code in ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")])
    with django_assert_max_num_queries(25):
        operations.count_round(round_id=one.pk, by=actor_of(officer), at=now)


def test_counting_again_comes_to_the_same(opened, of, officer, actor_of, now):
    one = opened()
    before = of(one, "so-y-te")
    operations.count_round(round_id=one.pk, by=actor_of(officer), at=now)

    after = of(one, "so-y-te")
    assert (after.facts, after.total) == (before.facts, before.total)
