"""An activity of a cluster: who works for the cluster holds it, members of the units that sit in it may come."""

from contextlib import nullcontext
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Audience
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.refusals import NotInvited
from phongtrao.ledger import queries as ledger
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof
from phongtrao.organizations.models import ClusterPlace, Membership, Role
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db
YEAR = Period.parse("2024")


@pytest.fixture
def leader(person):
    """Lan, who leads Cụm 1."""
    return person("lan", "Vũ Thị Lan", "cum-1", Role.SECRETARY)


@pytest.fixture
def held(make, leader, actor_of):
    """`held(helpers=(…,))`: an activity of Cụm 1."""
    return lambda **said: make(code="cum-1", by=actor_of(leader), **said)


def sought(person, session):
    """The desk finds somebody by name."""
    return Arrival(key=uuid4(), session_id=session.pk, method="search", at=session.starts_at, person_id=person.pk)


def test_members_of_its_units_may_come_and_those_of_another_cluster_may_not(held, enrol, actor_of, leader):
    inside, outside = enrol("Lê Thị Mây", "y-te-vp"), enrol("Đỗ Văn Gió", "so-tu-phap")
    activity = held()
    session = activity.sessions.get()
    batch = Batch([sought(one, session) for one in (inside, outside)], actor_of(leader))
    told = operations.check_in(batches=[batch], by=batch.by, at=session.starts_at)[0]

    assert [one.name for one in queries.expected(session)] == ["Lê Thị Mây"]
    assert [one.became for one in told] == ["in", "refused"]


@pytest.mark.parametrize("asked", [(), ("so-tu-phap",)])
def test_many_found_by_name_cost_as_many_statements_as_one(held, enrol, actor_of, leader, organization, asked):
    invited = tuple(organization[code].pk for code in asked)
    activity = held(audience=Audience.UNITS if asked else Audience.SUBTREE, invited=invited)
    cost = []
    for number in (1, 1, 20):  # the first time what a hall has in common is looked up
        people = [enrol(f"Người {len(cost)}.{one}", "y-te-vp") for one in range(number)]
        batch = Batch([sought(one, activity.sessions.get()) for one in people], actor_of(leader))
        with CaptureQueriesContext(connection) as statements:
            told = operations.check_in(batches=[batch], by=batch.by, at=activity.starts_at)[0]
        assert {one.became for one in told} == {"in"}
        cost.append(len(statements))

    assert cost[1] == cost[2]


def test_who_belongs_to_it_is_asked_of_the_day_of_the_session(held, enrol, actor_of, leader, organization):
    later = enrol("Đỗ Văn Gió", "so-tu-phap")
    activity = held()
    day = timedelta(days=1)
    second = activity.sessions.create(
        ordinal=2, starts_at=activity.starts_at + day, ends_at=activity.ends_at + day, room_code="204816"
    )
    ClusterPlace.objects.filter(unit=organization["so-tu-phap"]).delete()
    ClusterPlace.objects.create(
        unit=organization["so-tu-phap"], cluster=organization["cum-1"], since=localdate(second.starts_at)
    )
    for session, came in ((activity.sessions.get(ordinal=1), "refused"), (second, "in")):
        batch = Batch([sought(later, session)], actor_of(leader))
        listed = [one.name for one in queries.expected(session)]
        told = operations.check_in(batches=[batch], by=batch.by, at=session.starts_at)[0]
        assert (listed, told[0].became) == (["Đỗ Văn Gió"] if came == "in" else [], came)


def test_a_member_of_a_unit_in_it_finds_it_and_signs_up(held, enrol, member, as_, now):
    enrol("Phạm Anh Dũng", "y-te-vp", user=member)
    activity = held(title="Chủ nhật xanh của cụm")
    with time_machine.travel(now):
        found = as_(member).get(reverse("activities:list"), {"cua": "open"}).content.decode()
        page = as_(member).get(reverse("activities:page", args=[activity.code])).content.decode()

    assert "Chủ nhật xanh của cụm" in found
    assert "Đăng ký tham gia" in page


@pytest.mark.parametrize(
    ("since", "until", "is_seen"),
    [(-100, None, True), (-100, 30, True), (0, 0, True), (-100, -1, False), (1, None, False)],
)
@pytest.mark.parametrize("helps", [False, True])
def test_a_member_sees_what_is_for_the_cluster_in_which_their_unit_sits_today(
    *, held, make, actor_of, organization, other_secretary, now, since, until, is_seen, helps
):
    cluster, unit = organization["cum-1"], organization["so-xay-dung"]
    activity = make(helpers=(cluster.pk,), is_listed=False) if helps else held(is_listed=False)
    ClusterPlace.objects.filter(unit=unit).delete()
    day = localdate(now)
    last = day + timedelta(days=until) if until is not None else None
    ClusterPlace.objects.create(unit=unit, cluster=cluster, since=day + timedelta(days=since), until=last)
    with time_machine.travel(now):
        seen = queries.visible_to(actor_of(other_secretary)).filter(pk=activity.pk).exists()
        offered = queries.listed(actor_of(other_secretary), queries.Narrowing(whose="open"), now)

        assert (seen, activity in offered) == (is_seen, is_seen)


def test_the_unit_for_which_somebody_comes_is_found_on_the_day_of_the_session(held, enrol, organization, now):
    activity = held()
    newest = enrol("Lê Thị Mây", "y-te-vp")
    Membership.objects.create(person=newest, unit=organization["so-tu-phap"], since=date(2022, 3, 26))
    ClusterPlace.objects.filter(unit=organization["so-y-te"]).update(until=localdate(now))
    ClusterPlace.objects.filter(unit=organization["so-tu-phap"]).delete()
    ClusterPlace.objects.create(
        unit=organization["so-tu-phap"], cluster=organization["cum-1"], since=localdate(activity.starts_at)
    )

    assert queries.units_for([newest], activity, activity.sessions.all(), on=localdate(now)) == {
        newest.pk: organization["so-tu-phap"].pk
    }


def test_its_result_is_split_and_counts_once_in_units_cluster_and_bloc(held, organization, leader, actor_of):
    helpers = (organization["so-y-te"].pk, organization["so-xay-dung"].pk)
    activity = held(kind="clean_up", helpers=helpers, is_shared=True)
    photo = Proof(EvidenceKind.PHOTO, data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")
    outcome = operations.Outcome(figures={"participants": Decimal(90)}, proofs=(photo,))
    by = actor_of(leader)
    operations.close_activity(activity_id=activity.pk, outcome=outcome, key=uuid4(), by=by, at=activity.ends_at)

    figures = {code: ledger.figure(organization[code].pk, "participants", YEAR) for code in organization}
    sums = {code: round(one.quantity) for code, one in figures.items()}
    assert sums["so-y-te"] == sums["so-xay-dung"] == 30
    assert sums["cum-1"] == sums["khoi"] == 90
    assert sums["cum-2"] == 0


@pytest.fixture
def gio(person):
    """Gió, a member of Đoàn Sở Tư pháp."""
    return person("gio", "Đỗ Văn Gió", "so-tu-phap", Role.MEMBER)


@pytest.fixture
def joins_later(organization, enrol, gio):
    """`joins_later(day)`: the record of Gió, whose unit sits in Cụm 1 from a day on."""

    def build(day):
        ClusterPlace.objects.filter(unit=organization["so-tu-phap"]).delete()
        ClusterPlace.objects.create(unit=organization["so-tu-phap"], cluster=organization["cum-1"], since=day)
        return enrol("Đỗ Văn Gió", "so-tu-phap", user=gio)

    return build


def test_shifts_are_offered_to_members_by_the_day_of_each(held, joins_later, gio, leader, actor_of, as_, now):
    activity = held(kind="blood_drive")
    first, day = activity.sessions.get(), timedelta(days=1)
    later = operations.Meeting(first.starts_at + day, first.ends_at + day)
    [second] = operations.add_sessions(activity_id=activity.pk, meetings=[later], by=actor_of(leader), at=now)
    own = joins_later(localdate(second.starts_at))
    told = {"activity_id": activity.pk, "person_ids": [own.pk], "by": actor_of(gio), "at": now}
    with time_machine.travel(now):
        page = as_(gio).get(reverse("activities:page", args=[activity.code]))

    assert [pk for pk, _words in page.context["join"].fields["session_id"].choices] == [second.pk]
    assert "Đăng ký tham gia" in page.content.decode()
    with pytest.raises(NotInvited):
        operations.sign_up(**told, session_id=first.pk, key=uuid4())
    [row] = operations.sign_up(**told, session_id=second.pk, key=uuid4())
    assert (row.session, row.unit.code) == (second, "so-tu-phap")


@pytest.mark.parametrize(("since", "is_invited"), [(1, True), (2, False)])
def test_a_course_is_for_who_belongs_on_a_day_that_is_still_to_come(
    *, held, joins_later, gio, leader, actor_of, as_, now, since, is_invited
):
    activity = held(kind="course")
    first, day = activity.sessions.get(), timedelta(days=1)
    later = operations.Meeting(first.starts_at + day, first.ends_at + day)
    operations.add_sessions(activity_id=activity.pk, meetings=[later], by=actor_of(leader), at=now)
    own, at = joins_later(localdate(first.starts_at + since * day)), first.ends_at + timedelta(hours=1)
    told = {"activity_id": activity.pk, "person_ids": [own.pk], "session_id": None, "by": actor_of(gio), "at": at}
    with time_machine.travel(at):
        page = as_(gio).get(reverse("activities:page", args=[activity.code])).content.decode()

    assert ("Đăng ký tham gia" in page, "Hoạt động này dành cho đơn vị khác." in page) == (is_invited, not is_invited)
    with nullcontext() if is_invited else pytest.raises(NotInvited):
        operations.sign_up(**told, key=uuid4())
    assert activity.sign_ups.exists() == is_invited
