"""Signing in by a code, and a forgotten password: who is a member shows nowhere."""

import pytest
from django.contrib.auth import get_user
from django.test import Client

from phongtrao.trail import queries as trail

from .conftest import ADDRESS

NOBODYS = "khong-ai@example.org"
ASKED = {"/dang-nhap/ma/": "/dang-nhap/ma/nhap/", "/quen-mat-khau/": "/quen-mat-khau/ma/"}


def asked(page, email):
    """A stranger who has asked for a code, on the page that takes it."""
    client = Client()
    return client, client.post(page, {"email": email}, follow=True)


def without_token(response):
    """A page as it reads, without what protects its forms and without the address that was typed."""
    lines = response.content.decode().replace(ADDRESS, "…").replace(NOBODYS, "…").splitlines()
    return [line for line in lines if "csrf" not in line.lower()]


def test_a_code_signs_in(with_address, code_in):
    client, page = asked("/dang-nhap/ma/", ADDRESS.upper())

    response = client.post(page.request["PATH_INFO"], {"code": code_in().replace("-", " ")})

    assert (response["Location"], get_user(client)) == ("/", with_address)


def test_a_code_works_once_and_for_this_browser_only(with_address, code_in):
    other, _page = asked("/dang-nhap/ma/", NOBODYS)
    client, _page = asked("/dang-nhap/ma/", ADDRESS)

    other.post("/dang-nhap/ma/nhap/", {"code": code_in()})
    assert not get_user(other).is_authenticated
    client.post("/dang-nhap/ma/nhap/", {"code": code_in()})
    client.post("/dang-xuat/")
    assert client.post("/dang-nhap/ma/nhap/", {"code": code_in()})["Location"] == "/dang-nhap/ma/"


@pytest.mark.parametrize(("page", "then"), ASKED.items())
def test_a_known_and_an_unknown_address_are_answered_alike(page, then, with_address, mailoutbox):
    _client, known = asked(page, ADDRESS)
    _client, unknown = asked(page, NOBODYS)

    assert known.redirect_chain == unknown.redirect_chain == [(then, 302)]
    assert without_token(known) == without_token(unknown)
    assert [letter.to for letter in mailoutbox] == [[ADDRESS], [NOBODYS]]
    assert "không có tài khoản nào" in mailoutbox[1].body


@pytest.mark.parametrize("page", ASKED)
def test_an_address_that_is_not_verified_gets_no_code(page, secretary, mailoutbox):
    secretary.emailaddress_set.create(email=ADDRESS, verified=False, primary=True)
    other = "binh@example.org"
    secretary.emailaddress_set.create(email=other, verified=True)

    asked(page, ADDRESS)

    assert "không có tài khoản nào" in mailoutbox[0].body


@pytest.mark.parametrize("address", [ADDRESS, NOBODYS])
def test_wrong_codes_end_the_asking_alike(address, with_address):
    client, page = asked("/dang-nhap/ma/", address)
    place = page.request["PATH_INFO"]

    said = [client.post(place, {"code": "0000-0000"}, follow=True) for _try in range(3)]

    assert "xin mã mới" in said[0].content.decode()
    assert "Hãy đợi ít phút" in said[2].content.decode()
    assert said[2].redirect_chain == [("/dang-nhap/ma/", 302)]


@pytest.mark.parametrize("page", ASKED)
@pytest.mark.parametrize("address", [ADDRESS, NOBODYS])
def test_asking_again_and_again_is_limited_in_words(page, address, with_address, mailoutbox):
    said = [asked(page, address)[1] for _time in range(4)]

    assert len(mailoutbox) == 3
    assert "trong thời gian ngắn" in said[3].content.decode()


def test_a_forgotten_password_is_set_anew(with_address, code_in, mailoutbox):
    client, page = asked("/quen-mat-khau/", ADDRESS)
    page = client.post(page.request["PATH_INFO"], {"code": code_in()}, follow=True)

    weak = client.post("/quen-mat-khau/dat-lai/", {"password1": "ngắn"})
    response = client.post("/quen-mat-khau/dat-lai/", {"password1": "mot-cau-moi-de-nho"})

    with_address.refresh_from_db()
    assert weak.context["form"].errors["password1"]
    assert (response["Location"], get_user(client)) == ("/", with_address)
    assert with_address.check_password("mot-cau-moi-de-nho")
    assert trail.of(with_address)[0].verb == "password_reset"
    assert "đặt lại mật khẩu" in mailoutbox[-1].subject


def test_a_new_password_still_asks_for_the_second_factor(with_address, app_of, code_in):
    app_of(with_address)
    client, page = asked("/quen-mat-khau/", ADDRESS)
    client.post(page.request["PATH_INFO"], {"code": code_in()})

    response = client.post("/quen-mat-khau/dat-lai/", {"password1": "mot-cau-moi-de-nho"})

    assert response["Location"] == "/dang-nhap/lop-hai/"
    assert not get_user(client).is_authenticated


def test_a_mail_server_that_does_not_answer_is_said_to_everybody_alike(with_address, settings):
    nowhere = {"host": "127.0.0.1", "port": 1, "timeout": 1}
    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": nowhere}}

    said = [asked("/dang-nhap/ma/", address)[1] for address in (ADDRESS, NOBODYS)]

    assert without_token(said[0]) == without_token(said[1])
    assert "Máy chủ thư không trả lời" in said[0].content.decode()


def test_an_address_signs_in_with_the_password_too(with_address, by_password):
    client, response = by_password(f" {ADDRESS.upper()} ")

    assert (response["Location"], get_user(client)) == ("/", with_address)


def test_who_waits_for_a_code_may_begin_anew(with_address, by_password):
    client, _page = asked("/dang-nhap/ma/", NOBODYS)

    assert client.get("/dang-nhap/").status_code == 200
    assert by_password("an", client)[1]["Location"] == "/"
