"""Being let into one's account again takes two others; neither of them gets in, and the owner can say no."""

from datetime import date, timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.db import IntegrityError, transaction
from django.test import Client

from conftest import NOW, PASSWORD
from phongtrao.foundation.actors import STRANGER
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import invitations, operations, queries
from phongtrao.organizations.models import Invitation, Office, Role
from phongtrao.organizations.refusals import InvitationClosed, WayBackClosed
from phongtrao.trail import queries as trail

GOOD = {"way": "password", "new_password": "mot-cau-ngan-de-nho", "email": ""}


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def branch(organization):
    return organization["y-te-vp"]


@pytest.fixture
def dung(member, branch, job, now):
    """Dũng, a member with an account."""
    known = {"full_name": member.full_name}
    person = operations.register_member(unit=branch, details=known, since=date(2023, 3, 26), by=job, at=now).person
    return operations.link_account(person=person, user=member, by=job, at=now)


@pytest.fixture
def asked(dung, branch, secretary, actor_of, now):
    """An asks that Dũng be let in again."""
    operations.invite(person=dung, unit=branch, by=actor_of(secretary), at=now)
    return Invitation.objects.get()


@pytest.fixture
def confirmed(asked, officer, actor_of, now):
    """Bình has met Dũng."""
    operations.confirm_way_back(invitation=asked, by=actor_of(officer), at=now)
    asked.refresh_from_db()
    return asked


def link(invitation):
    return f"/don-vi/moi/{invitations.code_of(invitation)}/"


def closed_to(client, invitation):
    return "không dùng được" in client.post(link(invitation), GOOD).content.decode()


def test_a_secretary_alone_opens_nobody_s_account(asked, dung, branch, secretary, as_):
    page = as_(secretary).get(f"/don-vi/giay-moi/{asked.sheet}/").content.decode()

    assert link(asked) not in page
    assert closed_to(Client(), asked)
    assert as_(secretary).post(f"/don-vi/vao-lai/{asked.pk}/xac-nhan/").status_code == 404
    dung.user.refresh_from_db()
    assert dung.user.check_password(PASSWORD)


def test_a_member_is_let_in_again_once_an_officer_above_has_confirmed(asked, dung, secretary, officer, as_):
    signed_in = as_(dung.user)
    waiting = as_(officer).get("/").content.decode()
    assert "1 người xin vào lại tài khoản" in waiting
    sheet = as_(officer).post(f"/don-vi/vao-lai/{asked.pk}/xac-nhan/", follow=True).content.decode()
    assert link(asked) in sheet
    assert link(asked) not in as_(secretary).get(f"/don-vi/giay-moi/{asked.sheet}/").content.decode()
    assert get_user(signed_in) == dung.user

    again = Client()
    again.post(link(asked), GOOD)

    assert get_user(again) == dung.user
    assert get_user(again).check_password(GOOD["new_password"])
    assert not get_user(signed_in).is_authenticated
    assert Office.objects.filter(user=dung.user).count() == 1
    assert "vào lại bằng giấy mời" in again.get("/").content.decode()


def test_the_owner_of_the_account_sees_it_and_says_no(confirmed, dung, as_, actor_of, now):
    client = as_(dung.user)
    assert "Không phải tôi nhờ" in client.get("/").content.decode()

    client.post(f"/don-vi/vao-lai/{confirmed.pk}/khong-phai-toi/")
    client.post(f"/don-vi/vao-lai/{confirmed.pk}/khong-phai-toi/")

    assert closed_to(Client(), confirmed)
    assert [row.verb for row in trail.of(dung)].count("way_back_refused") == 1
    assert "Không phải tôi nhờ" not in client.get("/").content.decode()


def test_nobody_else_says_no_for_the_owner(confirmed, other_secretary, as_):
    assert as_(other_secretary).post(f"/don-vi/vao-lai/{confirmed.pk}/khong-phai-toi/").status_code == 404


def test_the_owner_is_told_at_a_confirmed_address_when_it_is_asked_and_when_it_was_used(
    dung, branch, secretary, officer, actor_of, now, mailoutbox, django_capture_on_commit_callbacks
):
    EmailAddress.objects.create(user=dung.user, email="dung@example.org", verified=True, primary=True)
    with django_capture_on_commit_callbacks(execute=True):
        operations.invite(person=dung, unit=branch, by=actor_of(secretary), at=now)
    row = Invitation.objects.get()
    operations.confirm_way_back(invitation=row, by=actor_of(officer), at=now)
    with django_capture_on_commit_callbacks(execute=True):
        Client().post(link(row), GOOD)

    assert [letter.to for letter in mailoutbox] == [["dung@example.org"]] * 2
    assert "Chưa có gì thay đổi" in mailoutbox[0].body
    assert "giấy mời" in mailoutbox[1].body


@pytest.mark.parametrize("who", ["secretary", "other_secretary", "member", "party_committee", "administrator"])
def test_only_an_officer_of_a_level_above_confirms(who, asked, request, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.confirm_way_back(invitation=asked, by=actor_of(request.getfixturevalue(who)), at=now)


def test_whoever_asked_does_not_confirm_nor_one_who_works_in_the_unit_itself(
    dung, branch, officer, person, actor_of, now
):
    operations.invite(person=dung, unit=branch, by=actor_of(officer), at=now)
    row = Invitation.objects.get()
    beside = person("tam", "Trần Minh Tâm", branch.code, Role.OFFICER)
    above = person("hoa", "Lý Thị Hoa", "so-y-te", Role.OFFICER)

    for one in (officer, beside):
        with pytest.raises(NotAllowed):
            operations.confirm_way_back(invitation=row, by=actor_of(one), at=now)
    assert queries.ways_back_for(actor_of(officer), at=now) == 0
    operations.confirm_way_back(invitation=row, by=actor_of(above), at=now)
    with pytest.raises(IntegrityError), transaction.atomic():
        Invitation.objects.update(confirmed_by_user_id=officer.pk)


def test_what_is_confirmed_or_old_is_not_confirmed_again(confirmed, person, officer, actor_of, now):
    other = actor_of(person("hoa", "Lý Thị Hoa", "khoi", Role.OFFICER))
    assert operations.confirm_way_back(invitation=confirmed, by=actor_of(officer), at=now) == confirmed.sheet
    for by, at in ((other, now), (actor_of(officer), now + timedelta(days=14))):
        with pytest.raises(WayBackClosed):
            operations.confirm_way_back(invitation=confirmed, by=by, at=at)


def test_paper_that_opens_an_account_leads_into_none_that_came_about_meanwhile(branch, member, job, now):
    known = {"full_name": member.full_name}
    person = operations.register_member(unit=branch, details=known, since=date(2023, 3, 26), by=job, at=now).person
    operations.invite(person=person, unit=branch, by=job, at=now)
    row = Invitation.objects.get()
    operations.link_account(person=person, user=member, by=job, at=now)

    with pytest.raises(InvitationClosed):
        operations.accept_invitation(code=invitations.code_of(row), password="x", by=STRANGER, at=now)


def test_an_office_given_meanwhile_closes_the_paper(confirmed, dung, branch, job, now):
    operations.give_office(user=dung.user, unit=branch, role=Role.SECRETARY, since=date(2024, 1, 1), by=job, at=now)

    assert closed_to(Client(), confirmed)
