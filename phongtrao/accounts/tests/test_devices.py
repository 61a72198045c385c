"""Where one is signed in, and signing out from afar."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth import get_user
from django.test import Client

from phongtrao.accounts import operations
from phongtrao.accounts.models import BrowserSession
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import queries as trail

PHONE = {"HTTP_USER_AGENT": "Mozilla/5.0 (Linux; Android 15) Chrome/130.0", "REMOTE_ADDR": "198.51.100.7"}


@pytest.fixture
def signed_in(secretary, by_password):
    """An at the desk and on the phone."""
    return by_password("an")[0], by_password("an", Client(**PHONE))[0]


def test_the_list_says_which_device_when_and_from_which_network(signed_in):
    desk, _phone = signed_in

    page = desk.get("/tai-khoan/thiet-bi/").content.decode()

    assert "Chrome, Android" in page
    assert "198.51.100.0/24" in page
    assert "198.51.100.7" not in page
    assert page.count("máy này</b>") == 1
    assert page.count("Đăng xuất máy ấy") == 1
    assert all(row.session_key not in page for row in BrowserSession.objects.all())


def test_one_other_device_is_signed_out(signed_in, secretary):
    desk, phone = signed_in
    third = Client()
    third.force_login(secretary)
    mark = BrowserSession.objects.get(agent="Chrome, Android").mark

    desk.post("/tai-khoan/thiet-bi/dang-xuat/", {"mark": mark})

    assert [get_user(one).is_authenticated for one in (desk, phone, third)] == [True, False, True]
    assert trail.of(secretary)[0].verb == "signed_out_elsewhere"


def test_all_others_are_signed_out_and_a_second_tap_is_harmless(signed_in, secretary):
    desk, phone = signed_in

    said = [desk.post("/tai-khoan/thiet-bi/dang-xuat/", follow=True).content.decode() for _tap in range(2)]

    assert [get_user(one).is_authenticated for one in (desk, phone)] == [True, False]
    assert "Đã đăng xuất ở 1 máy khác" in said[0]
    assert "Không còn máy nào khác" in said[1]


def test_nobody_signs_out_another_person(signed_in, secretary, other_secretary, actor_of, as_, now):
    mark = BrowserSession.objects.get(agent="Chrome, Android").mark

    as_(other_secretary).post("/tai-khoan/thiet-bi/dang-xuat/", {"mark": mark})
    with pytest.raises(NotAllowed):
        operations.sign_out_elsewhere(user=secretary, kept="", by=actor_of(other_secretary), at=now)

    assert all(get_user(client).is_authenticated for client in signed_in)


def test_a_new_password_ends_the_other_sessions(signed_in):
    desk, phone = signed_in
    typed = {"oldpassword": "mot-mat-khau-dai", "password1": "mot-cau-moi-de-nho"}

    response = desk.post("/tai-khoan/mat-khau/", typed)

    assert response["Location"] == "/tai-khoan/"
    assert [get_user(one).is_authenticated for one in (desk, phone)] == [True, False]


def test_a_session_in_use_says_so_once_an_hour(signed_in):
    desk, _phone = signed_in
    row = BrowserSession.objects.get(session_key=desk.session.session_key)
    seen = []
    for minutes in (30, 70):
        with time_machine.travel(row.signed_in_at + timedelta(minutes=minutes), tick=False):
            desk.get("/")
        row.refresh_from_db()
        seen.append(row.seen_at - row.signed_in_at)

    assert seen == [timedelta(0), timedelta(minutes=70)]


def test_a_closed_account_is_signed_in_nowhere(signed_in, secretary, job, now):
    operations.close_account(user=secretary, by=job, at=now)

    assert not BrowserSession.objects.filter(user=secretary).exists()
    assert not any(get_user(client).is_authenticated for client in signed_in)
