"""What the tests of signing in share: an account with an e-mail address, codes out of letters, codes of an app."""

import re
import time

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.test import Client

from conftest import PASSWORD

ADDRESS = "an@so-y-te.example"


@pytest.fixture
def with_address(secretary):
    """An, with a verified e-mail address."""
    EmailAddress.objects.create(user=secretary, email=ADDRESS, verified=True, primary=True)
    return secretary


@pytest.fixture
def code_in(mailoutbox):
    """`code_in()`: the code in the newest letter."""
    return lambda: re.search(r"\d{4}-\d{4}", mailoutbox[-1].body).group()


@pytest.fixture
def app_of(rf):
    """`app_of(user)` adds an authenticator app; `app_of(user)()` is what it shows now."""

    def add(user):
        secret = generate_totp_secret()
        TOTP.activate(user, secret)
        return lambda: app_code(secret)

    return add


def app_code(secret):
    """What an authenticator app shows for this secret now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


@pytest.fixture
def by_password():
    """`by_password("an")`: a client after the sign-in page, and what it answered."""

    def sign_in(username, client=None, **more):
        client = client or Client()
        return client, client.post("/dang-nhap/", {"username": username, "password": PASSWORD} | more)

    return sign_in
