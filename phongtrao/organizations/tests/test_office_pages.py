"""Who holds office in a unit is said on its page."""

from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access, operations, queries
from phongtrao.organizations.models import Office, Role
from phongtrao.trail.models import TrailEntry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def clock(now):
    """It is the day on which the cast acts."""
    with time_machine.travel(now):
        yield


@pytest.fixture
def hoa(person, organization, job, now):
    """Hoa of a branch of Đoàn Sở Y tế, with an account and no office."""
    user = person("hoa", "Đặng Thị Hòa")
    details = {"full_name": user.full_name}
    held = operations.register_member(
        unit=organization["y-te-vp"], details=details, since=date(2023, 3, 26), by=job, at=now
    )
    return operations.link_account(person=held.person, user=user, by=job, at=now)


def page_of(unit):
    return reverse("organizations:offices", args=[unit.pk])


def test_an_officer_finds_somebody_and_makes_them_secretary(as_, officer, hoa, organization, now):
    unit, client = organization["so-y-te"], as_(officer)
    found = client.get(page_of(unit) + "?q=hoa+dang").content.decode()
    given = client.post(page_of(unit), {"person": hoa.pk, "role": "secretary"}, follow=True).content.decode()

    assert "Đặng Thị Hòa" in found
    assert "Đã giao chức vụ cho Đặng Thị Hòa." in given
    assert queries.actor_for(hoa.user, on=now.date()).holds(Role.SECRETARY)[0].unit_id == unit.pk
    assert TrailEntry.objects.filter(verb="office_given").exists()


def test_what_was_given_today_by_mistake_was_never_held(as_, officer, hoa, organization, now):
    unit, client = organization["so-y-te"], as_(officer)
    client.post(page_of(unit), {"person": hoa.pk, "role": "secretary"})
    client.post(reverse("organizations:office_ending", args=[Office.objects.get(user=hoa.user).pk]))

    assert not queries.actor_for(hoa.user, on=now.date()).holds(Role.SECRETARY)
    assert TrailEntry.objects.filter(verb="office_ended").exists()


def test_an_office_held_for_long_ends_yesterday(as_, officer, secretary, organization, now):
    office = Office.objects.get(user=secretary, role=Role.SECRETARY)
    as_(officer).post(reverse("organizations:office_ending", args=[office.pk]))
    office.refresh_from_db()

    assert office.until == now.date() - timedelta(days=1)
    assert not queries.actor_for(secretary, on=now.date()).holds(Role.SECRETARY)


def test_nobody_ends_their_own(as_, officer):
    office = Office.objects.get(user=officer, role=Role.OFFICER)
    said = as_(officer).post(reverse("organizations:office_ending", args=[office.pk]), follow=True).content.decode()
    office.refresh_from_db()

    assert "không tự thôi chức vụ" in said
    assert office.until is None


def test_a_secretary_names_secretaries_below_and_nothing_else(as_, secretary, hoa, organization, actor_of, now):
    branch, own, client = organization["y-te-vp"], organization["so-y-te"], as_(secretary)
    actor = actor_of(secretary)

    assert client.post(page_of(branch), {"person": hoa.pk, "role": "secretary"}).status_code == 302
    assert client.post(page_of(branch), {"person": hoa.pk, "role": "officer"}).status_code == 422
    assert client.post(page_of(own), {"person": hoa.pk, "role": "secretary"}).status_code == 404
    assert access.roles_given(actor, organization["so-tu-phap"].path) == ()
    for unit, role in ((own, Role.SECRETARY), (branch, Role.OFFICER), (branch, Role.MEMBER)):
        with pytest.raises(NotAllowed):
            operations.give_office(user=hoa.user, unit=unit, role=role, since=now.date(), by=actor, at=now)


@pytest.mark.parametrize("who", ["other_secretary", "member", "party_committee"])
def test_others_find_no_such_page(as_, who, request, organization, secretary):
    client, office = as_(request.getfixturevalue(who)), Office.objects.get(user=secretary)

    assert client.get(page_of(organization["so-y-te"])).status_code == 404
    assert client.post(reverse("organizations:office_ending", args=[office.pk])).status_code == 404
    assert Office.objects.get(pk=office.pk).until is None


def test_who_is_not_seen_is_not_given_an_office(as_, secretary, person, organization, job, now):
    user = person("lan", "Trịnh Thu Lan")
    held = operations.register_member(
        unit=organization["so-xay-dung"], details={"full_name": user.full_name}, since=date(2023, 3, 26), by=job, at=now
    )
    stranger = operations.link_account(person=held.person, user=user, by=job, at=now)
    answer = as_(secretary).post(page_of(organization["y-te-vp"]), {"person": stranger.pk, "role": "secretary"})

    assert answer.status_code == 422
    assert "Không thấy người này" in answer.content.decode()
    assert not Office.objects.filter(user=user).exists()


def test_the_page_takes_as_many_queries_for_many(as_, officer, hoa, organization, person):
    client, address = as_(officer), page_of(organization["so-y-te"])
    client.get(address)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    for number in range(3):
        person(f"p{number}", f"Người {number}", "so-y-te", Role.PARTY_COMMITTEE)
    with CaptureQueriesContext(connection) as many:
        client.get(address)

    assert len(few) == len(many)
