"""The second factor: officers must have one, an app or a passkey, and recovery codes stand in."""

import time

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user
from django.test import Client

from conftest import PASSWORD
from phongtrao.accounts import queries, sealing
from phongtrao.trail import queries as trail
from tests.passkeys import passkey_of

from .conftest import app_code

CHOICE = "/tai-khoan/lop-bao-ve/"


@pytest.fixture
def required(settings):
    """As it is outside the demonstration."""
    settings.SECOND_FACTOR_REQUIRED = True


@pytest.mark.parametrize("who", ["officer", "administrator"])
def test_officers_and_administrators_set_it_up_before_anything_else(who, request, required, by_password):
    user = request.getfixturevalue(who)
    client, _response = by_password(user.username)

    for address in ["/", "/don-vi/", "/thong-bao/", "/tai-khoan/", "/tai-khoan/thu/", "/viec-nen/"]:
        assert client.get(address)["Location"] == CHOICE, address
    assert client.post("/thong-bao/da-doc/")["Location"] == CHOICE
    assert "Ứng dụng tạo mã" in client.get(CHOICE).content.decode()


def test_an_officer_adds_an_app_and_goes_on(officer, required, by_password, django_capture_on_commit_callbacks):
    client, _response = by_password(officer.username)
    page = client.get("/tai-khoan/ung-dung/them/")
    secret = page.context["form"].secret

    wrong = client.post("/tai-khoan/ung-dung/them/", {"code": "000000"})
    with django_capture_on_commit_callbacks(execute=True):
        done = client.post("/tai-khoan/ung-dung/them/", {"code": app_code(secret)}, follow=True)

    assert "Hãy gõ mã đang hiện trong ứng dụng" in wrong.content.decode()
    assert wrong.context["form"].secret == secret
    assert done.redirect_chain == [("/tai-khoan/ma-du-phong/", 302)]
    assert len(done.context["unused_codes"]) == 10
    assert client.get("/").status_code == 200
    assert "factor_added" in {row.verb for row in trail.of(officer)}


@pytest.mark.parametrize("who", ["secretary", "member", "party_committee"])
def test_others_may_but_need_not(who, request, required, by_password):
    client, response = by_password(request.getfixturevalue(who).username)

    assert (response["Location"], client.get("/").status_code) == ("/", 200)


def test_without_the_factor_again_an_officer_is_led_back(officer, required, app_of, as_):
    app_of(officer)
    client = as_(officer)
    assert client.get("/").status_code == 200

    Authenticator.objects.all().delete()

    assert client.get("/")["Location"] == CHOICE


def test_the_demonstration_lets_officers_in_by_password_alone(officer, by_password):
    client, response = by_password(officer.username)

    assert (response["Location"], client.get("/").status_code) == ("/", 200)


def test_after_the_password_the_code_of_the_app(secretary, app_of, by_password):
    shown = app_of(secretary)
    client, response = by_password("an", next="/ke-hoach/")

    assert response["Location"] == "/dang-nhap/lop-hai/"
    assert not get_user(client).is_authenticated
    assert "Mã chưa đúng" in client.post("/dang-nhap/lop-hai/", {"code": "123456"}).content.decode()
    assert client.post("/dang-nhap/lop-hai/", {"code": shown()})["Location"] == "/ke-hoach/"
    assert get_user(client) == secretary


def test_a_code_of_the_app_works_once(secretary, app_of, by_password):
    shown = app_of(secretary)
    code = shown()
    first, _response = by_password("an")
    first.post("/dang-nhap/lop-hai/", {"code": code})
    second, _response = by_password("an")

    second.post("/dang-nhap/lop-hai/", {"code": code})

    assert get_user(first).is_authenticated
    assert not get_user(second).is_authenticated


def test_guessing_the_second_factor_is_limited(secretary, app_of, by_password):
    shown = app_of(secretary)
    client, _response = by_password("an")
    said = [client.post("/dang-nhap/lop-hai/", {"code": f"{number:06}"}) for number in range(6)]

    assert "trong thời gian ngắn" in said[-1].content.decode()
    assert "trong thời gian ngắn" in client.post("/dang-nhap/lop-hai/", {"code": shown()}).content.decode()


def test_a_recovery_code_stands_in_once(secretary, by_password):
    client, _response = by_password("an")
    secret = client.get("/tai-khoan/ung-dung/them/").context["form"].secret
    codes = client.post("/tai-khoan/ung-dung/them/", {"code": app_code(secret)}, follow=True).context["unused_codes"]

    clients = [by_password("an")[0] for _time in range(2)]
    for one in clients:
        one.post("/dang-nhap/lop-hai/", {"code": codes[0]})

    assert [get_user(one).is_authenticated for one in clients] == [True, False]
    assert queries.account_page(secretary, at=trail.of(secretary)[0].at).codes_left == 9


def test_what_matters_asks_who_one_is_again(secretary, as_):
    client = as_(secretary)
    asked = client.get("/tai-khoan/khoa/them/")
    assert asked["Location"] == "/tai-khoan/xac-nhan/?next=%2Ftai-khoan%2Fkhoa%2Fthem%2F"

    wrong = client.post(asked["Location"], {"password": "sai"})
    right = client.post(asked["Location"], {"password": PASSWORD})

    assert "Mật khẩu chưa đúng" in wrong.content.decode()
    assert right["Location"] == "/tai-khoan/khoa/them/"
    assert client.get("/tai-khoan/khoa/them/").context["js_data"]["creation_options"]["publicKey"]["rp"]["id"]


@pytest.mark.parametrize(("host", "has_name"), [("127.0.0.1", False), ("localhost:8000", True), ("testserver", True)])
def test_at_a_number_the_passkey_page_says_why_there_are_none(host, has_name, secretary, by_password):
    client, _response = by_password("an")

    page = client.get("/tai-khoan/khoa/them/", headers={"host": host}).content.decode()

    assert ('data-passkey="add"' in page, "địa chỉ số (IP)" in page) == (has_name, not has_name)


def test_the_account_page_in_a_fixed_number_of_queries(secretary, app_of, now, django_assert_num_queries):
    app_of(secretary)
    passkey_of(secretary)

    with django_assert_num_queries(4):
        page = queries.account_page(secretary, at=now)

    assert [key.name for key in page.passkeys] == ["Chrome, Android"]
    assert page.has_second_factor


def test_the_pages_of_a_key_are_its_owners(secretary, other_secretary, by_password):
    key = passkey_of(secretary)
    stranger, _response = by_password("chi")
    owner = Client()
    owner.force_login(secretary)

    assert stranger.get(f"/tai-khoan/khoa/{key.pk}/bo/").status_code == 404
    assert owner.get(f"/tai-khoan/khoa/{key.pk}/bo/")["Location"].startswith("/tai-khoan/xac-nhan/")


def test_the_last_way_in_is_not_let_go(with_address):
    key, client = passkey_of(with_address), Client()
    type(with_address).objects.filter(pk=with_address.pk).update(password="!")
    with_address.refresh_from_db()
    assert queries.has_way_in(with_address, but_passkey=key.pk)
    with_address.emailaddress_set.all().delete()
    client.force_login(with_address)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": time.time(), "reauthenticated": True}]
    session["account_authentication_methods_user"] = str(with_address.pk)
    session.save()

    said = client.post(f"/tai-khoan/khoa/{key.pk}/bo/", follow=True).content.decode()

    assert "lối vào duy nhất" in said
    assert Authenticator.objects.filter(pk=key.pk).exists()


def test_secrets_are_sealed_by_the_signing_key(secretary, app_of, settings, by_password):
    shown = app_of(secretary)
    kept = Authenticator.objects.get().data["secret"]
    assert sealing.unseal(kept) != kept

    settings.SECRET_KEY = "another"

    assert sealing.unseal(kept) != sealing.unseal(kept)
    assert not Authenticator.objects.get().wrap().validate_code(shown())


def test_secrets_outlive_a_signing_key_that_is_kept_behind_a_new_one(secretary, app_of, settings):
    shown = app_of(secretary)
    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another"

    assert Authenticator.objects.get().wrap().validate_code(shown())


def test_what_authenticator_apps_are_shown(secretary):
    adapter = get_adapter()

    assert adapter.get_totp_label(secretary) == "an"
    assert adapter.build_totp_svg("otpauth://totp/an").startswith("<svg")
