"""An officer who lost the phone and the recovery codes comes in again."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user
from django.core import mail
from django.db import transaction
from django.test import Client

from conftest import PASSWORD
from phongtrao.accounts import operations
from phongtrao.cli.second_factor import reset_second_factor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.trail import queries as trail
from tests.passkeys import passkey_of


@pytest.fixture
def reset(django_capture_on_commit_callbacks, capsys):
    """`reset("binh")`: what the command prints."""

    def run(username):
        with django_capture_on_commit_callbacks(execute=True):
            reset_second_factor(username)
        return capsys.readouterr().out

    return run


@pytest.fixture
def lost(officer, other_secretary, as_):
    """The officer, signed in somewhere, with a key that is lost; somebody else has one too."""
    for user in (officer, other_secretary):
        passkey_of(user)
    return officer


@pytest.fixture
def with_address(lost):
    """The same, with a confirmed address and one that is not."""
    for email, verified in [("binh@so.example", True), ("binh@nha.example", False)]:
        EmailAddress.objects.create(user=lost, email=email, verified=verified, primary=verified)
    return lost


def test_the_keys_go_and_the_sessions_end(lost, other_secretary, as_, reset, settings):
    client = as_(lost)

    told = reset("binh")

    assert [row.user for row in Authenticator.objects.all()] == [other_secretary]
    assert not get_user(client).is_authenticated
    assert trail.of(lost)[0].verb == "factor_reset"
    assert "bằng mật khẩu" in told
    settings.SECOND_FACTOR_REQUIRED = True
    again = Client()
    again.post("/dang-nhap/", {"username": "binh", "password": PASSWORD})
    assert again.get("/")["Location"] == "/tai-khoan/lop-bao-ve/"


def test_a_letter_goes_to_confirmed_addresses_only(with_address, reset):
    assert "Thư báo đã gửi" in reset("binh")
    assert [letter.to for letter in mail.outbox] == [["binh@so.example"]]
    assert "đăng xuất trên mọi máy" in mail.outbox[0].body


def test_a_mail_server_that_is_down_undoes_nothing(several_writers, with_address, settings, capsys):
    dead = {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": {"host": "127.0.0.1", "port": 9}}
    settings.MAILERS = {"default": dead}

    several_writers(lambda: reset_second_factor("binh"))

    assert "tự báo" in capsys.readouterr().out
    assert not Authenticator.objects.filter(user=with_address).exists()


@pytest.mark.parametrize(("email", "way"), [("", "mời lại"), ("binh@so.example", "mã gửi qua thư")])
def test_without_a_password_it_says_how_one_comes_in(lost, reset, email, way):
    lost.set_unusable_password()
    lost.save()
    if email:
        EmailAddress.objects.create(user=lost, email=email, verified=True)

    assert way in reset("binh")


@pytest.mark.parametrize(("username", "words"), [("ai-do", "Không có tài khoản"), ("an", "chưa đổi gì")])
def test_nobody_and_nothing_are_refused_in_one_line(secretary, username, words, capsys):
    with pytest.raises(SystemExit):
        reset_second_factor(username)

    assert words in capsys.readouterr().err


def test_a_closed_account_stays_closed(lost, capsys):
    lost.is_active = False
    lost.save()

    with pytest.raises(SystemExit):
        reset_second_factor("binh")


def test_only_a_job_may(lost, actor_of, administrator, now):
    with pytest.raises(NotAllowed), transaction.atomic():
        operations.reset_second_factor(user=lost, by=actor_of(administrator), at=now)
