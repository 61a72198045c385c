"""Invitations: one person, once, for fourteen days; whatever else a link may be looks alike."""

import re
from datetime import date, timedelta
from functools import partial

import pytest
import time_machine
from django.contrib.auth import get_user
from django.test import Client

from conftest import NOW
from phongtrao.accounts.models import User
from phongtrao.foundation.actors import STRANGER
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import invitations, operations, queries
from phongtrao.organizations.models import Invitation, Office, Person, Role
from phongtrao.organizations.refusals import InvitationClosed, NobodyToInvite, NotMember
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
def people(branch, job, now):
    """Hiên and Mây, members of a branch of Đoàn Sở Y tế without accounts."""
    enrol = partial(operations.register_member, unit=branch, since=date(2023, 3, 26), by=job, at=now)
    return [enrol(details={"full_name": name}).person for name in ("Đỗ Thu Hiên", "Lê Thị Mây")]


@pytest.fixture
def invited(people, branch, secretary, actor_of, now):
    """The sheet on which An has invited both."""
    return operations.invite_all(unit=branch, by=actor_of(secretary), at=now)


def link(person):
    return f"/don-vi/moi/{invitations.code_of(person.invitations.latest('pk'))}/"


def test_a_person_comes_in_and_belongs(invited, people, branch):
    client = Client()
    page = client.get(link(people[0])).content.decode()
    assert "Chào Đỗ Thu Hiên" in page
    assert branch.name in page

    response = client.post(link(people[0]), GOOD, follow=True)

    user = get_user(client)
    people[0].refresh_from_db()
    assert (people[0].user, user.full_name, user.username) == (user, "Đỗ Thu Hiên", "hien.dt")
    assert user.check_password(GOOD["new_password"])
    held = Office.objects.get(user=user)
    assert (held.unit, held.role, held.until) == (branch, Role.MEMBER, None)
    assert "hien.dt" in response.content.decode()
    assert trail.of(people[0])[0].verb == "invitation_accepted"


def test_a_link_works_once(invited, people):
    Client().post(link(people[0]), GOOD)
    again = Client()

    said = again.post(link(people[0]), GOOD).content.decode()

    assert "không dùng được" in said
    assert not get_user(again).is_authenticated
    assert User.objects.filter(username__startswith="hien.dt").count() == 1


def test_two_people_of_one_name_have_names_of_their_own(invited, people, branch, job, now):
    twin = operations.register_member(
        unit=branch, details={"full_name": "Đỗ Thanh Hiên"}, since=date(2024, 1, 1), by=job, at=now
    ).person
    operations.invite(person=twin, unit=branch, by=job, at=now)

    names = []
    for person in (people[0], twin):
        client = Client()
        client.post(link(person), GOOD)
        names.append(get_user(client).username)

    assert names == ["hien.dt", "hien.dt2"]


def test_the_password_is_asked_for_where_it_is_needed(invited, people):
    page = Client().get(link(people[0])).content.decode()
    field = page[page.index('for="id_new_password"') :]

    assert "không bắt buộc" not in field[: field.index("</label>")]
    assert "required" not in field[: field.index("id_email")]
    said = Client().post(link(people[0]), GOOD | {"new_password": ""})
    assert (said.status_code, said.content.decode().count("Trường này là bắt buộc")) == (422, 1)


def test_the_name_to_sign_in_with_is_found_again(invited, people, branch, secretary, as_, mailoutbox):
    client = Client()
    client.post(link(people[0]), GOOD | {"email": "hien@example.org"})
    code = re.match(r"\S+", mailoutbox[0].subject)[0]
    client.post("/tai-khoan/thu/ma/", {"code": code})
    as_(secretary).post(f"/don-vi/nguoi/{people[0].pk}/xem/")

    assert "Tên đăng nhập của đồng chí: hien.dt\n" in mailoutbox[-1].body
    assert "<dd>hien.dt</dd>" in client.get("/tai-khoan/").content.decode()
    page = as_(secretary)
    page.post(f"/don-vi/nguoi/{people[0].pk}/xem/")
    assert "<dd>hien.dt</dd>" in page.get(f"/don-vi/nguoi/{people[0].pk}/").content.decode()
    again = page.post(f"/don-vi/nguoi/{people[0].pk}/moi/{branch.pk}/", follow=True).content.decode()
    assert "Tên đăng nhập: <b>hien.dt</b>" in again


def test_a_passkey_is_made_right_after(invited, people):
    client = Client()

    response = client.post(link(people[0]), {"way": "passkey", "new_password": "", "email": ""})

    assert response["Location"] == "/tai-khoan/khoa/them/"
    assert client.get(response["Location"]).status_code == 200
    assert not get_user(client).has_usable_password()


def test_the_slip_stays_good_until_the_passkey_exists(invited, people, secretary, actor_of, now):
    passkey = {"way": "passkey", "new_password": "", "email": ""}
    Client().post(link(people[0]), passkey)
    Client().post(link(people[1]), passkey)

    assert "chọn lại cách vào" in Client().get(link(people[0])).content.decode()
    again = Client()
    again.post(link(people[0]), GOOD)
    assert (get_user(again).username, User.objects.filter(username__startswith="hien.dt").count()) == ("hien.dt", 1)
    assert "không dùng được" in Client().get(link(people[0])).content.decode()

    assert operations.void_invitations(sheet=invited, by=actor_of(secretary), at=now) == 1
    assert "không dùng được" in Client().get(link(people[1])).content.decode()


def test_a_slip_whose_passkey_is_not_made_is_voided_by_a_button_of_its_own(invited, people, secretary, as_):
    passkey = {"way": "passkey", "new_password": "", "email": ""}
    Client().post(link(people[0]), passkey)
    Client().post(link(people[1]), passkey)
    client, place = as_(secretary), f"/don-vi/giay-moi/{invited}/"
    page = client.get(place).content.decode()
    slip = people[0].invitations.get()
    assert page.count("chưa tạo xong khóa truy cập") == 2
    assert f'name="slip" value="{slip.pk}"' in page

    client.post(f"{place}huy/", {"slip": slip.pk})
    assert "không dùng được" in Client().get(link(people[0])).content.decode()
    assert "chọn lại cách vào" in Client().get(link(people[1])).content.decode()
    assert client.get(place).content.decode().count("chưa tạo xong khóa truy cập") == 1


def test_who_made_the_paper_and_when_is_told_to_who_opens_it_and_the_member_gets_a_letter(
    invited, people, secretary, mailoutbox, django_capture_on_commit_callbacks
):
    people[0].email = "hien@example.org"
    people[0].save()
    page = Client().get(link(people[0])).content.decode()
    assert f"Giấy này do {secretary.full_name} in lúc" in page

    with django_capture_on_commit_callbacks(execute=True):
        Client().post(link(people[0]), GOOD)
        Client().post(link(people[1]), GOOD)
    (letter,) = mailoutbox
    assert letter.to == ["hien@example.org"]
    assert f"bằng giấy mời do {secretary.full_name} in lúc" in letter.body
    assert "hien.dt" in letter.body


def test_an_account_opened_where_the_paper_was_made_is_marked_for_the_officer_above(
    people, branch, secretary, officer, as_
):
    chrome = {"HTTP_USER_AGENT": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36"}
    phone = {"HTTP_USER_AGENT": "Mozilla/5.0 (Android 14; Mobile; rv:120.0) Gecko/120.0 Firefox/120.0"}
    place = as_(secretary).post(f"/don-vi/{branch.pk}/giay-moi/", **chrome)["Location"]
    Client().post(link(people[0]), GOOD, **chrome)
    Client().post(link(people[1]), GOOD, **phone)

    assert as_(officer).get(place).content.decode().count("Cùng mạng và loại trình duyệt") == 1
    assert "Cùng mạng" not in as_(secretary).get(place).content.decode()


def test_an_address_is_kept_once_its_code_has_come_back(invited, people, mailoutbox):
    client = Client()

    response = client.post(link(people[0]), GOOD | {"email": "hien@example.org"})

    assert response["Location"] == "/tai-khoan/thu/ma/?next=%2F"
    assert mailoutbox[0].to == ["hien@example.org"]
    assert not get_user(client).emailaddress_set.exists()


def test_a_weak_password_is_refused_and_what_was_typed_stays(invited, people):
    page = Client().post(link(people[0]), GOOD | {"new_password": "12345678", "email": "hien@example.org"})

    assert page.status_code == 422
    assert "hien@example.org" in page.content.decode()
    assert not User.objects.filter(username="hien.dt").exists()


@pytest.mark.parametrize("end", ["made up", "used", "voided", "expired", "invited again", "moved away"])
def test_what_opens_nothing_looks_alike(end, invited, people, branch, secretary, actor_of, job, now):
    address, later = link(people[0]), now
    match end:
        case "made up":
            address = "/don-vi/moi/1~khong-phai-chu-ky/"
        case "used":
            operations.accept_invitation(code=address.split("/")[3], password="x", by=STRANGER, at=now)
        case "voided":
            operations.void_invitations(sheet=invited, by=actor_of(secretary), at=now)
        case "expired":
            later = now + timedelta(days=14)
        case "invited again":
            operations.invite(person=people[0], unit=branch, by=job, at=now)
        case "moved away":
            people[0].memberships.update(until=now.date() - timedelta(days=1))

    with time_machine.travel(later, tick=False):
        page = Client().get(address)
        with pytest.raises(InvitationClosed):
            operations.accept_invitation(code=address.split("/")[3], password="x", by=STRANGER, at=later)

    assert page.status_code == 200
    assert "Giấy mời này không dùng được" in page.content.decode()
    assert "Hiên" not in page.content.decode()


def test_on_the_last_day_it_still_opens(invited, people, now):
    with time_machine.travel(now + timedelta(days=14, seconds=-1), tick=False):
        assert "Chào Đỗ Thu Hiên" in Client().get(link(people[0])).content.decode()


def test_one_slip_is_voided_the_other_stays(invited, people, secretary, as_):
    number = people[0].invitations.get().pk

    as_(secretary).post(f"/don-vi/giay-moi/{invited}/huy/", {"slip": number})

    assert "không dùng được" in Client().get(link(people[0])).content.decode()
    assert "Chào Lê Thị Mây" in Client().get(link(people[1])).content.decode()
    assert trail.of(people[0])[0].verb == "invitation_voided"


def test_the_sheet_has_a_slip_and_a_code_for_each(invited, people, secretary, as_, django_assert_num_queries, now):
    page = as_(secretary).get(f"/don-vi/giay-moi/{invited}/").content.decode()

    assert page.count("data:image/svg+xml") == 2
    assert all(f"http://testserver{link(person)}" in page for person in people)
    actor = queries.actor_for(secretary, on=now.date())
    with django_assert_num_queries(1):
        queries.sheet_page(invited, actor, at=now, absolute=str)


def test_a_slip_whose_number_no_row_can_have_voids_nothing(invited, people, secretary, as_):
    as_(secretary).post(f"/don-vi/giay-moi/{invited}/huy/", {"slip": "9" * 5000})

    assert "Chào Đỗ Thu Hiên" in Client().get(link(people[0])).content.decode()


@pytest.mark.parametrize("who", ["other_secretary", "member", "party_committee"])
def test_others_neither_see_print_nor_void(who, invited, people, branch, request, as_, actor_of, now):
    user = request.getfixturevalue(who)
    client, actor = as_(user), actor_of(user)

    assert client.get(f"/don-vi/giay-moi/{invited}/").status_code == 404
    assert client.post(f"/don-vi/giay-moi/{invited}/huy/").status_code == 404
    assert client.post(f"/don-vi/giay-moi/{invited}/moi-lai/").status_code == 404
    assert client.post(f"/don-vi/{branch.pk}/giay-moi/").status_code == 404
    for refused in (
        lambda: operations.invite_all(unit=branch, by=actor, at=now),
        lambda: operations.invite(person=people[0], unit=branch, by=actor, at=now),
        lambda: operations.invite_again(sheet=invited, by=actor, at=now),
        lambda: operations.void_invitations(sheet=invited, by=actor, at=now),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_whoever_has_an_account_is_not_invited_with_all(invited, people, branch, secretary, actor_of, now):
    for person in people:
        Client().post(link(person), GOOD)

    with pytest.raises(NobodyToInvite):
        operations.invite_all(unit=branch, by=actor_of(secretary), at=now)


def test_inviting_all_leaves_the_paper_that_was_handed_out(invited, people, branch, secretary, as_, job, now):
    new = operations.register_member(
        unit=branch, details={"full_name": "Vũ Anh Sơn"}, since=date(2024, 1, 1), by=job, at=now
    ).person
    page = as_(secretary)
    said = page.get(f"/don-vi/{branch.pk}/giay-moi/").content.decode()

    page.post(f"/don-vi/{branch.pk}/giay-moi/")

    assert "1 đoàn viên chưa có tài khoản và chưa có giấy mời" in said
    assert "2 người đang cầm giấy mời còn dùng được" in said
    assert all("Chào" in Client().get(link(one)).content.decode() for one in [*people, new])
    assert set(Invitation.objects.exclude(sheet=invited).values_list("person", flat=True)) == {new.pk}


def test_those_whose_paper_grew_old_are_invited_with_all(invited, people, branch, job, now):
    later = now + timedelta(days=14)

    operations.invite_all(unit=branch, by=job, at=later)

    assert Invitation.objects.filter(voided_at=None).exclude(sheet=invited).count() == 2


def test_a_sheet_that_was_lost_is_made_again_and_no_other(
    invited, people, branch, organization, secretary, as_, now, job
):
    elsewhere = organization["y-te-bv"]
    other = operations.register_member(
        unit=elsewhere, details={"full_name": "Vũ Anh Sơn"}, since=date(2024, 1, 1), by=job, at=now
    ).person
    operations.invite_all(unit=elsewhere, by=job, at=now)
    kept = link(other)
    Client().post(link(people[1]), GOOD)
    lost, page = link(people[0]), as_(secretary)
    assert "Mời lại 1 người chưa vào" in page.get(f"/don-vi/giay-moi/{invited}/").content.decode()

    said = page.post(f"/don-vi/giay-moi/{invited}/moi-lai/", follow=True).content.decode()

    assert ("Đỗ Thu Hiên" in said, "Lê Thị Mây" in said) == (True, False)
    assert "không dùng được" in Client().get(lost).content.decode()
    assert "Chào Vũ Anh Sơn" in Client().get(kept).content.decode()
    with pytest.raises(NobodyToInvite):
        operations.invite_again(sheet=invited, by=job, at=now)


def test_who_holds_an_office_is_not_let_in_by_paper(people, branch, officer, secretary, actor_of, job, now):
    operations.link_account(person=people[0], user=officer, by=job, at=now)

    with pytest.raises(NotAllowed):
        operations.invite(person=Person.objects.get(pk=people[0].pk), unit=branch, by=actor_of(secretary), at=now)


def test_only_members_of_the_unit_are_invited_by_it(people, organization, job, now):
    with pytest.raises(NotMember):
        operations.invite(person=people[0], unit=organization["y-te-bv"], by=job, at=now)


def test_who_is_signed_in_is_asked_to_sign_out_first(invited, people, member, as_):
    client = as_(member)

    page = client.post(link(people[0]), GOOD).content.decode()

    assert "Đăng xuất rồi mở lại" in page
    assert get_user(client) == member
    assert not User.objects.filter(username="hien.dt").exists()


def test_an_erased_person_takes_the_invitation_along(invited, people, job, now):
    address = link(people[0])
    operations.erase_person(person=people[0], by=job, at=now)

    assert Invitation.objects.count() == 1
    assert "không dùng được" in Client().get(address).content.decode()


def test_an_officer_invites_everybody_each_into_the_own_unit(people, branch, organization, job, officer, as_, now):
    other = operations.register_member(
        unit=organization["y-te-bv"], details={"full_name": "Vũ Anh Sơn"}, since=date(2024, 1, 1), by=job, at=now
    ).person
    as_(officer).post(f"/don-vi/{organization['khoi'].pk}/giay-moi/")

    Client().post(link(other), GOOD)
    Client().post(link(people[0]), GOOD)

    held = Office.objects.filter(role=Role.MEMBER, user__person__in=[other, people[0]])
    assert set(held.values_list("unit__code", flat=True)) == {"y-te-bv", "y-te-vp"}


def test_a_secretary_sees_and_voids_only_the_own_part_of_a_sheet(people, branch, organization, job, person, as_, now):
    elsewhere = organization["y-te-bv"]
    operations.register_member(
        unit=elsewhere, details={"full_name": "Vũ Anh Sơn"}, since=date(2024, 1, 1), by=job, at=now
    )
    sheet = operations.invite_all(unit=organization["so-y-te"], by=job, at=now)
    client = as_(person("tam", "Trần Minh Tâm", elsewhere.code, Role.SECRETARY))

    page = client.get(f"/don-vi/giay-moi/{sheet}/").content.decode()
    client.post(f"/don-vi/giay-moi/{sheet}/huy/")

    assert ("Vũ Anh Sơn" in page, "Lê Thị Mây" in page) == (True, False)
    assert set(Invitation.objects.filter(voided_at=None).values_list("unit__code", flat=True)) == {"y-te-vp"}
