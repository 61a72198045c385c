"""A team is called out: by all ways, at night too; who called sees who comes, who does not, who has not said."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations
from phongtrao.activities.models import Activity, ActivityState
from phongtrao.notices.models import Address, Delivery, Message
from phongtrao.notices.operations import choose
from phongtrao.notices.queries import Hours
from phongtrao.organizations.models import Person

pytestmark = pytest.mark.django_db
NIGHT = datetime(2024, 3, 1, 16, 0, tzinfo=UTC)
"""23:00 in Vietnam."""


@pytest.fixture
def team(make, enrol, member, party_committee, secretary, actor_of, now):
    """A team of three: Dũng with mail and a chat, Giang with mail, Tý without an account."""
    activity = make(kind="team", title="Đội phản ứng nhanh", starts_at=now - timedelta(days=1))
    for user in (member, party_committee):
        user.email = f"{user.username}@example.vn"
        user.save()
    people = [enrol("Phạm Anh Dũng", user=member), enrol("Vũ Hương Giang", user=party_committee), enrol("Lý Văn Tý")]
    given = {"session_id": None, "person_ids": [one.pk for one in people], "key": uuid4()}
    operations.sign_up(activity_id=activity.pk, **given, by=actor_of(secretary), at=now)
    return activity


def address(**owner):
    return Address.objects.create(
        service="webhook", label="?", sealed="?", fingerprint=uuid4().hex, added_at=NIGHT, **owner
    )


@pytest.fixture
def call(team, secretary, actor_of):
    def run(*, is_drill=False, at=NIGHT):
        words = {"reason": "Cháy kho", "place": "Cổng B", "is_drill": is_drill}
        return operations.call_out(activity_id=team.pk, **words, key=uuid4(), by=actor_of(secretary), at=at)

    return run


@pytest.mark.parametrize("is_drill", [False, True])
def test_it_goes_out_at_once_by_every_way_at_night_too(team, member, party_committee, actor_of, call, now, is_drill):
    own, of_unit = address(user=member), address(unit=team.unit)
    choose(wanted={}, hours=Hours(is_bundled=True), by=actor_of(party_committee), at=now)
    call(is_drill=is_drill)
    message = Message.objects.latest("pk")
    gone = {(one.channel, one.user_id, one.address_id, one.is_bundled, one.due_at) for one in message.deliveries.all()}

    assert gone == {
        ("mail", member.pk, None, False, NIGHT),
        ("chat", member.pk, own.pk, False, NIGHT),
        ("mail", party_committee.pk, None, False, NIGHT),
        ("chat", None, of_unit.pk, False, NIGHT),
    }
    assert message.url == reverse("activities:team", args=[team.pk])


def test_what_is_not_urgent_waits_for_the_morning(team, member, secretary, actor_of):
    operations.cancel_activity(activity_id=team.pk, reason="Bão", by=actor_of(secretary), at=NIGHT)
    sent = Delivery.objects.filter(message__kind="activity_cancelled", user=member)

    assert [one.due_at > NIGHT for one in sent] == [True]


def test_who_called_sees_who_comes_who_does_not_and_who_has_not_said(call, team, member, secretary, as_):
    made = call()
    page = reverse("activities:team", args=[team.pk])
    answer = reverse("activities:call_answer", args=[made.pk])
    before = as_(member).get(page).content.decode()
    as_(member).post(answer, {"answer": "no"})
    told = as_(secretary).get(page).content.decode()
    as_(member).post(answer, {"answer": "yes"})
    mended, own = (as_(user).get(page).content.decode() for user in (secretary, member))

    assert all(words in before for words in ("Tôi đến được", "Tôi không đến được"))
    assert "0 đến được, 1 không đến được, 2 chưa trả lời" in told
    assert "<b>Không đến được</b>: Phạm Anh Dũng" in told
    assert "<b>Chưa trả lời</b>: " in told
    assert "<b>Đến được</b>: Phạm Anh Dũng" in mended
    assert "Đồng chí đã báo: đến được" in own
    assert "<b>Chưa trả lời</b>" not in own, "names are for who calls"
    assert Person.objects.count() == 3


@pytest.mark.parametrize("who", ["member", "party_committee"])
def test_the_home_of_whoever_is_called_says_so_until_they_have_answered(who, request, team, as_, call, actor_of, now):
    called_out = request.getfixturevalue(who)

    def home():
        return as_(called_out).get(reverse("front:home")).content.decode()

    assert "Cháy kho" not in home()
    called = call(at=now)
    assert "BÁO ĐỘNG: Cháy kho, tại Cổng B" in home()
    operations.answer_call(call_out_id=called.pk, answer="no", by=actor_of(called_out), at=now)

    assert "Cháy kho" not in home()


@pytest.mark.parametrize("state", [ActivityState.CANCELLED, ActivityState.CLOSED])
def test_a_call_of_a_team_that_is_no_more_stands_on_no_home(state, team, member, as_, call, now):
    call(at=now)
    assert "Cháy kho" in as_(member).get(reverse("front:home")).content.decode()
    Activity.objects.filter(pk=team.pk).update(state=state, cancel_reason="Bão")

    assert "Cháy kho" not in as_(member).get(reverse("front:home")).content.decode()
