"""Signing in: a wrong pair tells nothing, and guessing becomes slow."""

import pytest
from allauth.account.models import EmailAddress
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from conftest import PASSWORD
from phongtrao.accounts import operations
from phongtrao.accounts.models import GuessCount
from phongtrao.accounts.refusals import TooManyTries, WrongPair
from phongtrao.accounts.rules import (
    KEPT_AFTER,
    MOST_WRONG_ANYWHERE,
    MOST_WRONG_FROM_ADDRESS,
    MOST_WRONG_TRIES,
    PAUSE,
    address_counted,
)
from phongtrao.foundation.actors import STRANGER
from phongtrao.trail import queries as trail

HERE, ELSEWHERE = "192.0.2.1", "192.0.2.2"


@pytest.fixture
def prove(now):
    """`prove("mật khẩu")`: An says so from here."""
    return lambda password, username="an", address=HERE, at=now: operations.prove_identity(
        username=username, password=password, address=address, by=STRANGER, at=at
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
    client, page = Client(), reverse("account_login")
    for _try in range(MOST_WRONG_TRIES):
        assert "chưa đúng" in client.post(page, {"username": "an", "password": "sai"}).content.decode()
    assert "sau 5 phút" in client.post(page, {"username": "an", "password": PASSWORD}).content.decode()
    assert "_auth_user_id" not in client.session

    GuessCount.objects.update(ends_at=timezone.now())
    assert client.post(page, {"username": "an", "password": PASSWORD})["Location"] == reverse("front:home")
    assert client.session["_auth_user_id"] == str(secretary.pk)


def test_another_name_of_the_account_gives_no_more_tries_and_does_not_say_so(prove, secretary):
    EmailAddress.objects.create(user=secretary, email="an@example.org", verified=True, primary=True)
    assert prove(PASSWORD, username="an@example.org") == secretary
    for _try in range(MOST_WRONG_TRIES):
        with pytest.raises(WrongPair):
            prove("sai")

    with pytest.raises(WrongPair):
        prove(PASSWORD, username="an@example.org")
    assert trail.of(secretary)[0].verb == "sign_in_paused"


def test_after_the_pause_the_right_password_lets_in(prove, guessed, now):
    assert prove(PASSWORD, at=now + PAUSE) == guessed


def test_from_many_addresses_a_name_takes_no_more_than_thirty(prove, secretary):
    for number in range(MOST_WRONG_ANYWHERE):
        with pytest.raises(WrongPair):
            prove("sai", address=f"192.0.2.{number}")

    with pytest.raises(TooManyTries):
        prove(PASSWORD, address="198.51.100.1")


def test_one_address_tries_no_more_than_sixty_names(prove, secretary):
    for number in range(MOST_WRONG_FROM_ADDRESS):
        with pytest.raises(WrongPair):
            prove("sai", username=f"ai-do-{number}")

    with pytest.raises(TooManyTries):
        prove(PASSWORD)
    assert prove(PASSWORD, address=ELSEWHERE) == secretary


def test_a_right_password_leaves_the_wrong_ones_of_its_address(prove, secretary):
    with pytest.raises(WrongPair):
        prove("sai", username="ai-do")
    prove(PASSWORD)

    assert sorted(GuessCount.objects.values_list("wrong", flat=True)) == [1, 1, 1]


def test_counts_that_have_ended_go(prove, guessed, now):
    prove(PASSWORD, address=ELSEWHERE, at=now + PAUSE + KEPT_AFTER * 2)

    assert list(GuessCount.objects.values_list("wrong", flat=True)) == [0]


@pytest.mark.parametrize(
    ("address", "counted"),
    [("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("", "")],
)
def test_one_device_is_counted_once(address, counted):
    assert address_counted(address) == counted


def test_tries_at_the_same_moment_are_as_many_tries(several_writers, secretary, prove):
    told = several_writers(*(lambda: prove("sai") for _try in range(MOST_WRONG_TRIES + 6)))

    assert [type(one) for one in told].count(WrongPair) == MOST_WRONG_TRIES, told
    assert [type(one) for one in told].count(TooManyTries) == 6


@pytest.mark.parametrize(("asked", "led"), [("/bang-theo-doi/", "/bang-theo-doi/"), ("//example.org/", "/")])
def test_signing_in_leads_on_within_the_house_only(asked, led, secretary):
    given = {"username": "an", "password": PASSWORD, "next": asked}

    assert Client().post(reverse("account_login"), given)["Location"] == led
