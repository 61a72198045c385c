"""Signing in: a wrong pair tells nothing, and guessing becomes slow."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from conftest import PASSWORD
from phongtrao.accounts import operations
from phongtrao.accounts.refusals import TooManyTries, WrongPair
from phongtrao.accounts.rules import MOST_WRONG_TRIES
from phongtrao.foundation.actors import STRANGER
from phongtrao.trail import queries as trail

HERE, ELSEWHERE = "192.0.2.1", "192.0.2.2"


@pytest.fixture(autouse=True)
def _no_tries_yet():
    cache.clear()


@pytest.fixture
def prove(now):
    """`prove("mật khẩu")`: An says so from here."""
    return lambda password, username="an", address=HERE: operations.prove_identity(
        username=username, password=password, address=address, by=STRANGER, at=now
    )


@pytest.fixture
def guessed(prove, secretary):
    """An, after as many wrong guesses from here as are let through."""
    for number in range(MOST_WRONG_TRIES):
        with pytest.raises(WrongPair):
            prove(f"đoán {number}")
    return secretary


def test_the_right_pair_is_the_person(prove, secretary):
    assert prove(PASSWORD) == secretary


def test_after_ten_wrong_guesses_even_the_right_password_waits(prove, guessed):
    with pytest.raises(TooManyTries):
        prove(PASSWORD)

    newest = trail.of(guessed)[0]
    assert (newest.verb, newest.note, newest.actor) == ("sign_in_paused", "192.0.2.0/24", STRANGER.label)


def test_the_person_is_not_locked_out_elsewhere_nor_are_others_here(prove, guessed, other_secretary):
    assert prove(PASSWORD, address=ELSEWHERE) == guessed
    assert prove(PASSWORD, username=other_secretary.username) == other_secretary


def test_a_right_password_forgets_the_wrong_ones_before_it(prove, secretary):
    for _round in range(2):
        for _try in range(MOST_WRONG_TRIES - 1):
            with pytest.raises(WrongPair):
                prove("sai")
        assert prove(PASSWORD) == secretary


def test_a_name_that_nobody_has_is_answered_alike(prove, db):
    for _try in range(MOST_WRONG_TRIES):
        with pytest.raises(WrongPair):
            prove("sai", username="không-có-ai")
    with pytest.raises(TooManyTries):
        prove("sai", username="không-có-ai")


def test_the_page_signs_in_refuses_and_says_when_to_come_back(secretary):
    client, page = Client(), reverse("accounts:sign_in")
    for _try in range(MOST_WRONG_TRIES):
        assert "chưa đúng" in client.post(page, {"username": "an", "password": "sai"}).content.decode()
    assert "sau 5 phút" in client.post(page, {"username": "an", "password": PASSWORD}).content.decode()
    assert "_auth_user_id" not in client.session

    cache.clear()
    assert client.post(page, {"username": "an", "password": PASSWORD})["Location"] == reverse("front:home")
    assert client.session["_auth_user_id"] == str(secretary.pk)


@pytest.mark.parametrize(("asked", "led"), [("/bang-theo-doi/", "/bang-theo-doi/"), ("//example.org/", "/")])
def test_signing_in_leads_on_within_the_house_only(asked, led, secretary):
    given = {"username": "an", "password": PASSWORD, "next": asked}

    assert Client().post(reverse("accounts:sign_in"), given)["Location"] == led
