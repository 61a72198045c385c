"""An activity from an obligation: what is known is filled in, who may make it, what it serves, its series."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Activity, CoHost
from phongtrao.activities.refusals import IsCancelled, ReasonMissing, SeriesIsUsed, WrongDuty, WrongShares, WrongTimes
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries as owed_queries
from phongtrao.obligations.models import Obligation

pytestmark = pytest.mark.django_db
NEW = reverse("activities:make")


def form_of(start, **given):
    fields = {
        "unit_id": start.units[0].pk,
        "kind_id": start.kind.pk if start.kind else "",
        "title": start.title,
        "day": "20/04/2024",
        "begins": "7h30",
        "ends": "9h30",
        "key": str(uuid4()),
        "mode": "on_site",
        "rhythm": "once",
        "audience": "subtree",
        "is_listed": "on",
        "serves": [start.obligation.pk] if start.obligation else [],
    }
    return fields | given


def test_what_is_known_from_the_obligation_is_filled_in(owed, secretary, actor_of, organization, now):
    obligation = owed("so-y-te", "tọa đàm")
    terms = obligations.Terms(
        title="Tọa đàm cải cách", starts_on=now.date() + timedelta(days=40), place="Hội trường A", expected=80
    )
    made = obligations.register(
        obligation_id=obligation.pk,
        unit_id=organization["so-y-te"].pk,
        terms=terms,
        key=uuid4(),
        by=actor_of(secretary),
        at=now,
    )
    whole = obligations_with_all(obligation)
    start = queries.start(actor_of(secretary), obligation=whole, content=made.pk, on=now.date())

    assert start.title == "Tọa đàm cải cách"
    assert (start.place, start.capacity, start.day) == ("Hội trường A", 80, terms.starts_on)
    assert start.kind.key == "forum"
    assert start.units == (organization["so-y-te"],)
    assert organization["so-tu-phap"] in start.helpers
    assert "tọa đàm" in start.description


def obligations_with_all(obligation):
    return owed_queries.with_all(Obligation.objects.all()).get(pk=obligation.pk)


def test_a_secretary_makes_it_in_one_form(owed, secretary, actor_of, as_, now):
    obligation = owed("so-y-te", "tọa đàm")
    page = as_(secretary).get(NEW, {"viec": obligation.pk})
    start = queries.start(actor_of(secretary), obligation=obligations_with_all(obligation), content=None, on=now.date())
    response = as_(secretary).post(
        f"{NEW}?viec={obligation.pk}", form_of(start, helpers=[start.helpers[0].pk], is_shared="on")
    )
    activity = Activity.objects.get()

    assert page.status_code == 200
    assert obligation.task.title in page.content.decode()
    assert response["Location"] == reverse("activities:detail", args=[activity.pk])
    assert [duty.obligation_id for duty in activity.duties.all()] == [obligation.pk]
    assert activity.sessions.count() == 1
    assert len(activity.sessions.get().room_code) == 6
    assert CoHost.objects.get().share == Decimal("0.5")


def test_a_second_tap_makes_one(make, secretary, actor_of, kind, organization, now):
    key, starts_at = uuid4(), now + timedelta(days=1)
    details = operations.Details(kind("forum").pk, "Một", starts_at, starts_at + timedelta(hours=1))
    twice = [
        operations.make_activity(
            unit_id=organization["so-y-te"].pk, details=details, key=key, by=actor_of(secretary), at=now
        )
        for _ in range(2)
    ]

    assert twice[0] == twice[1]
    assert Activity.objects.count() == 1


def test_a_series_is_laid_out_by_its_rule_and_moved_with_it(make, secretary, actor_of, enrol, now):
    activity = make(kind="clean_up", recurrence="FREQ=WEEKLY;COUNT=4")
    first = activity.sessions.order_by("ordinal")[0]
    details = details_of(
        activity, starts_at=first.starts_at + timedelta(hours=1), ends_at=first.ends_at + timedelta(hours=1)
    )
    operations.change_activity(activity_id=activity.pk, details=details, by=actor_of(secretary), at=now)
    moved = list(activity.sessions.order_by("ordinal"))

    assert len(moved) == 4
    assert moved[0].starts_at == first.starts_at + timedelta(hours=1)
    assert moved[3].starts_at == first.starts_at + timedelta(hours=1, days=21)
    activity.refresh_from_db()
    assert activity.ends_at == moved[3].ends_at

    person = enrol("Lê Thị Mây")
    operations.sign_up(
        activity_id=activity.pk,
        session_id=moved[1].pk,
        person_ids=[person.pk],
        key=uuid4(),
        by=actor_of(secretary),
        at=now,
    )
    with pytest.raises(SeriesIsUsed):
        operations.change_activity(
            activity_id=activity.pk,
            details=details_of(activity, recurrence="FREQ=WEEKLY;COUNT=2"),
            by=actor_of(secretary),
            at=now,
        )


def details_of(activity, **changes):
    first = activity.sessions.order_by("ordinal")[0]
    said = {
        name: getattr(activity, name) for name in operations.Details.__dataclass_fields__ if hasattr(activity, name)
    }
    said |= {"starts_at": first.starts_at, "ends_at": first.ends_at}
    return operations.Details(**said | changes)


def test_nobody_serves_with_it_what_others_owe(make, owed, other_secretary, officer, actor_of):
    foreign = owed("cuc-thue", "trang hướng dẫn")

    with pytest.raises(NotAllowed):
        make(by=actor_of(other_secretary))
    with pytest.raises(NotAllowed):
        make(serves=(foreign.pk,))
    with pytest.raises(WrongDuty):
        make(serves=(foreign.pk,), by=actor_of(officer))


def test_times_have_an_order(make, now):
    with pytest.raises(WrongTimes):
        make(starts_at=now, ends_at=now)


def test_shares_are_agreed_and_never_exceed_all(make, organization, secretary, actor_of, now):
    helper = organization["so-tu-phap"].pk
    activity = make(helpers=(helper,))
    agreed = {"activity_id": activity.pk, "by": actor_of(secretary), "at": now}
    operations.share_results(**agreed, shares={helper: Decimal("0.3")})

    assert CoHost.objects.get().share == Decimal("0.3")
    with pytest.raises(WrongShares):
        operations.share_results(**agreed, shares={helper: Decimal("1.1")})


def test_a_reason_that_is_too_long_is_refused_and_kept_as_typed(make, secretary, as_):
    activity = make()
    answer = as_(secretary).post(f"/hoat-dong/{activity.pk}/huy/", {"reason": "Bão " * 101})

    assert answer.status_code == 422
    assert "Bão " * 100 in answer.content.decode()
    activity.refresh_from_db()
    assert activity.state != "cancelled"


def test_cancelling_tells_everybody_why(make, member, enrol, secretary, actor_of, now):
    activity, person = make(), enrol("Phạm Anh Dũng", user=member)
    operations.sign_up(
        activity_id=activity.pk, session_id=None, person_ids=[person.pk], key=uuid4(), by=actor_of(member), at=now
    )
    told = {"activity_id": activity.pk, "by": actor_of(secretary), "at": now}
    with pytest.raises(ReasonMissing):
        operations.cancel_activity(**told, reason=" ")
    operations.cancel_activity(**told, reason="Bão số 3")
    operations.cancel_activity(**told, reason="Bão số 3")

    assert Notice.objects.get(user=member, message__kind="activity_cancelled").message.text == "Bão số 3"
    with pytest.raises(IsCancelled):
        operations.change_activity(**told, details=details_of(activity, title="Khác"))


@pytest.mark.parametrize("kind", ["product", "forum"])
def test_nobody_is_called_together_for_a_product(kind, make, as_, secretary, now):
    activity = make(kind=kind, starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=1))
    with time_machine.travel(now):
        page = as_(secretary).get(reverse("activities:detail", args=[activity.pk])).content.decode()
        own = as_(secretary).get(reverse("activities:page", args=[activity.code])).content.decode()

    assert (reverse("activities:fence", args=[activity.pk]) in page) == (kind == "forum")
    for place in ("activities:check_in", "activities:list_to_sign"):
        assert (reverse(place, args=[activity.sessions.get().pk]) in page) == (kind == "forum")
    assert ("Người tham gia" in page) == (kind == "forum")
    assert "Tôi có mặt" not in own or kind == "forum"
