"""The organisation's own identity provider: a real one, in a process of its own, from the button to the way back."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user
from django.test import Client
from environs import Env, EnvError

from conftest import PASSWORD
from phongtrao.accounts import operations, queries
from phongtrao.accounts.models import User
from phongtrao.accounts.refusals import LastWayIn
from phongtrao.config.identity import identity_provider_from, provider_of
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import queries as trail
from tests.demonstration import free_port
from tests.passkeys import passkey_of

BUTTON, BACK = "/dang-nhap/to-chuc/", "/dang-nhap/to-chuc/tro-ve/"
NAME = "Cổng danh tính Sở"
PROGRAM = Path(__file__).with_name("identity_provider.py")
ADDRESS = "an@so-y-te.example"


@pytest.fixture
def with_address(secretary):
    """An, with a confirmed address."""
    EmailAddress.objects.create(user=secretary, email=ADDRESS, verified=True, primary=True)
    return secretary


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """The address of the provider."""
    port, file = free_port(), tmp_path_factory.mktemp("provider") / "rows.sqlite3"
    words = [str(port), str(file), "phongtrao", "bi-mat", f"http://testserver{BACK}"]
    program = subprocess.Popen([sys.executable, PROGRAM, *words], stdout=subprocess.PIPE, text=True)
    assert program.stdout.readline().strip() == "ready"
    yield f"http://127.0.0.1:{port}"
    program.terminate()
    program.wait(20)
    program.stdout.close()


@pytest.fixture
def provider(running, settings):
    """The same, known to us."""
    settings.SOCIALACCOUNT_PROVIDERS = provider_of(NAME, running, "phongtrao", "bi-mat")
    return running


@pytest.fixture
def comes_back(provider):
    """`comes_back("an")`: a browser of somebody who has been to the provider, and the address that it was sent to."""

    def go(name, client=None, where=BUTTON):
        client = client or Client()
        with requests.Session() as there:
            there.get(f"{provider}/vao/{name}/").raise_for_status()
            sent = there.get(client.get(where)["Location"], allow_redirects=False)
        return client, sent.headers["Location"]

    return go


@pytest.fixture
def by_provider(comes_back):
    """`by_provider("an")`: a browser after the whole way, and what it was answered."""

    def go(name, **more):
        client, back = comes_back(name, **more)
        return client, client.get(back)

    return go


def said(client):
    """What the sign-in page says to who was sent back to it."""
    return client.get("/dang-nhap/").content.decode()


def test_a_confirmed_address_comes_in_and_is_linked(with_address, by_provider, mailoutbox):
    client, response = by_provider("an", where=f"{BUTTON}?next=/ke-hoach/")

    linked = SocialAccount.objects.get()
    assert (response["Location"], get_user(client)) == ("/ke-hoach/", with_address)
    assert (linked.user, linked.extra_data, len(linked.uid)) == (with_address, {}, 64)
    assert trail.of(with_address)[0].verb == "identity_linked"
    assert [letter.to for letter in mailoutbox] == [[ADDRESS]]


def test_afterwards_it_is_found_by_its_subject(with_address, by_provider):
    by_provider("an")
    EmailAddress.objects.all().delete()

    client, _response = by_provider("an")

    assert get_user(client) == with_address
    assert SocialAccount.objects.count() == 1


@pytest.mark.parametrize("name", ["an-gia", "la", "khong-thu"])
def test_nobody_else_does_and_no_account_is_made(name, with_address, by_provider):
    before = User.objects.count()
    client, response = by_provider(name)

    assert response["Location"] == "/dang-nhap/"
    assert f"Chưa có tài khoản nào ứng với tài khoản {NAME} này" in said(client)
    assert not get_user(client).is_authenticated
    assert (User.objects.count(), SocialAccount.objects.count()) == (before, 0)


def test_an_address_that_its_owner_has_not_confirmed_counts_for_nothing(secretary, by_provider):
    EmailAddress.objects.create(user=secretary, email=ADDRESS, verified=False)
    secretary.email = ADDRESS
    secretary.save()

    client, _response = by_provider("an")

    assert not get_user(client).is_authenticated
    assert not SocialAccount.objects.exists()


def test_a_successor_with_the_same_address_does_not_come_in(with_address, by_provider):
    by_provider("an")
    client, _response = by_provider("an-moi")

    assert not get_user(client).is_authenticated
    assert SocialAccount.objects.count() == 1


@pytest.fixture
def linked_by(provider):
    """`linked_by(client, "an")`: who is signed in there links the account with somebody at the provider."""

    def go(client, name):
        asked = client.post("/tai-khoan/to-chuc/noi/")
        with requests.Session() as there:
            there.get(f"{provider}/vao/{name}/").raise_for_status()
            sent = there.get(asked["Location"], allow_redirects=False)
        return client.get(sent.headers["Location"], follow=True)

    return go


@pytest.fixture
def at_the_account(secretary):
    """An's browser, which has just signed in by password."""
    client = Client()
    client.post("/dang-nhap/", {"username": "an", "password": PASSWORD})
    return client


def test_an_owner_links_the_account_and_comes_in_by_it(secretary, at_the_account, linked_by, by_provider):
    page = linked_by(at_the_account, "la").content.decode()

    assert SocialAccount.objects.get().user == secretary
    assert "Đã nối với tài khoản cơ quan." in page
    assert "Đã nối từ ngày" in page
    assert trail.of(secretary)[0].verb == "identity_linked"
    client, _response = by_provider("la")
    assert get_user(client) == secretary


def test_no_link_links_and_a_stranger_links_nothing(at_the_account, provider):
    assert at_the_account.get("/tai-khoan/to-chuc/noi/").status_code == 405
    assert Client().post("/tai-khoan/to-chuc/noi/")["Location"].startswith("/dang-nhap/")


def test_whoever_signed_in_long_ago_is_asked_who_they_are(secretary, provider):
    client = Client()
    client.force_login(secretary)

    assert client.post("/tai-khoan/to-chuc/noi/")["Location"].startswith("/tai-khoan/xac-nhan/")
    assert client.post("/tai-khoan/to-chuc/bo/")["Location"].startswith("/tai-khoan/xac-nhan/")


def test_an_account_takes_one_identity_and_an_identity_one_account(
    with_address, other_secretary, at_the_account, linked_by, by_provider
):
    by_provider("an")
    assert "đã nối với một tài khoản" in linked_by(at_the_account, "la").content.decode()

    other = Client()
    other.post("/dang-nhap/", {"username": other_secretary.username, "password": PASSWORD})
    assert "đã nối với một tài khoản khác" in linked_by(other, "an").content.decode()
    assert SocialAccount.objects.get().user == with_address


def test_an_owner_unlinks_and_is_told(
    with_address, at_the_account, linked_by, by_provider, mailoutbox, django_capture_on_commit_callbacks
):
    linked_by(at_the_account, "la")
    mailoutbox.clear()
    assert "Bỏ nối" in at_the_account.get("/tai-khoan/to-chuc/bo/").content.decode()

    with django_capture_on_commit_callbacks(execute=True):
        page = at_the_account.post("/tai-khoan/to-chuc/bo/", follow=True).content.decode()

    assert "Đã bỏ nối" in page
    assert not SocialAccount.objects.exists()
    assert trail.of(with_address)[0].verb == "identity_unlinked"
    assert [letter.to for letter in mailoutbox] == [[ADDRESS]]
    client, _response = by_provider("la")
    assert not get_user(client).is_authenticated


def test_the_last_way_in_stays(secretary, at_the_account, linked_by, actor_of, now):
    linked_by(at_the_account, "la")
    secretary.refresh_from_db()
    secretary.set_unusable_password()
    secretary.save()
    by = {"user": secretary, "by": actor_of(secretary), "at": now}

    assert not queries.account_page(secretary, at=now).may_unlink
    with pytest.raises(LastWayIn):
        operations.unlink_identity(**by)
    passkey_of(secretary)
    assert operations.unlink_identity(**by)
    assert not operations.unlink_identity(**by)


def test_an_identity_at_a_provider_that_is_gone_is_no_way_in_and_can_be_unlinked(
    secretary, at_the_account, linked_by, actor_of, now, settings
):
    linked_by(at_the_account, "la")
    settings.SOCIALACCOUNT_PROVIDERS = {}

    assert "Hiện nay cơ quan không dùng lối này" in at_the_account.get("/tai-khoan/").content.decode()
    assert operations.unlink_identity(user=secretary, by=actor_of(secretary), at=now)


def test_nobody_unlinks_another(with_address, other_secretary, by_provider, actor_of, now):
    by_provider("an")

    with pytest.raises(NotAllowed):
        operations.unlink_identity(user=with_address, by=actor_of(other_secretary), at=now)


def test_a_closed_account_stays_closed_and_nothing_is_kept(with_address, by_provider, job, now):
    by_provider("an")
    operations.close_account(user=with_address, by=job, at=now)

    client, _response = by_provider("an")

    assert not get_user(client).is_authenticated
    assert not SocialAccount.objects.exists()


def test_an_officer_still_needs_the_second_factor(officer, by_provider, settings):
    settings.SECOND_FACTOR_REQUIRED = True
    EmailAddress.objects.create(user=officer, email="binh@khoi.example", verified=True)

    client, _response = by_provider("binh")
    assert client.get("/")["Location"] == "/tai-khoan/lop-bao-ve/"

    passkey_of(officer)
    again, response = by_provider("binh")
    assert response["Location"] == "/dang-nhap/lop-hai/"
    assert not get_user(again).is_authenticated
    assert Authenticator.objects.count() == 1


def test_the_way_there_carries_state_nonce_and_challenge(provider, db):
    asked = parse_qs(urlsplit(Client().get(f"{BUTTON}?scope=admin&process=connect&auth_params=a=b")["Location"]).query)

    assert asked["code_challenge_method"] == ["S256"]
    assert {"state", "nonce", "code_challenge"} < set(asked)
    assert set(asked["scope"][0].split()) == {"openid", "profile", "email"}
    assert "a" not in asked


def test_the_way_back_is_this_browsers_and_once(with_address, comes_back):
    client, back = comes_back("an")
    other = Client()
    other.get(back)
    client.get(back)
    again = client.get(back)

    assert not get_user(other).is_authenticated
    assert again["Location"] == "/tai-khoan/"


def test_an_answer_to_another_sign_in_is_refused(with_address, comes_back):
    client, back = comes_back("an")
    session = client.session
    states = session["socialaccount_states"]
    for state, _at, _provider in states.values():
        state["nonce"] = "another"
    session["socialaccount_states"] = states
    session.save()

    client.get(back)

    assert f"Chưa đăng nhập được bằng {NAME}" in said(client)
    assert not get_user(client).is_authenticated


def test_a_wrong_client_secret_is_said(with_address, comes_back, settings, running):
    client, back = comes_back("an")
    settings.SOCIALACCOUNT_PROVIDERS = provider_of(NAME, running, "phongtrao", "sai")

    client.get(back)

    assert f"Chưa đăng nhập được bằng {NAME}" in said(client)
    assert not get_user(client).is_authenticated


def test_who_thinks_better_of_it_is_told_so(comes_back, db):
    client, back = comes_back("an")
    state = parse_qs(urlsplit(back).query)["state"][0]

    client.get(f"{BACK}?error=access_denied&state={state}")

    assert f"Đã thôi đăng nhập bằng {NAME}" in said(client)


@pytest.mark.parametrize("when", ["before", "between"])
def test_a_provider_that_is_down_is_said(when, with_address, comes_back, settings):
    down = provider_of(NAME, f"http://127.0.0.1:{free_port()}", "phongtrao", "bi-mat")
    client = Client()
    if when == "between":
        client, back = comes_back("an")
    settings.SOCIALACCOUNT_PROVIDERS = down

    response = client.get(back if when == "between" else BUTTON)

    assert response["Location"] == "/dang-nhap/"
    assert f"{NAME} không trả lời" in said(client)


def test_the_button_is_there_only_with_a_provider(db, provider, settings):
    page = Client().get("/dang-nhap/?next=/ke-hoach/").content.decode()
    assert f"Đăng nhập bằng {NAME}" in page
    assert f'href="{BUTTON}?next=%2Fke-hoach%2F"' in page

    settings.SOCIALACCOUNT_PROVIDERS = {}

    assert BUTTON not in Client().get("/dang-nhap/").content.decode()
    assert [Client().get(address).status_code for address in (BUTTON, BACK)] == [404, 404]


def test_who_is_signed_in_is_led_home(secretary, as_, provider):
    assert as_(secretary).get(BUTTON)["Location"] == "/"


@pytest.mark.parametrize(
    ("given", "word"),
    [({"OIDC_NAME": "Cổng"}, "OIDC_SERVER"), ({"OIDC_SERVER": "http://danh-tinh.example"}, "https")],
)
def test_a_half_or_open_setting_stops_the_start(given, word, monkeypatch):
    whole = {"OIDC_NAME": "x", "OIDC_CLIENT_ID": "x", "OIDC_CLIENT_SECRET": "x"} if "OIDC_SERVER" in given else {}
    for name, value in (whole | given).items():
        monkeypatch.setenv(name, value)

    with pytest.raises(EnvError, match=word):
        identity_provider_from(Env())
