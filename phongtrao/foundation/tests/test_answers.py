"""What every answer carries, and what people see when something is amiss."""

import pytest
from django.test import Client
from django.urls import reverse

SIGN_IN = reverse("account_login")
HOME = reverse("front:home")
BOARD = reverse("obligations:board")
SIGN_OUT = reverse("account_logout")


@pytest.mark.parametrize("url", [HOME, BOARD, "/khong-co/", "/_mau/"])
def test_what_a_signed_in_person_gets_is_kept_by_nobody(url, officer, as_):
    assert as_(officer).get(url)["Cache-Control"] == "private, no-store"


def test_a_part_for_htmx_is_kept_by_nobody_either(officer, as_):
    assert as_(officer).get(HOME, headers={"HX-Request": "true"})["Cache-Control"] == "private, no-store"


def test_public_pages_say_nothing_of_it(client, db):
    assert "Cache-Control" not in client.get("/_mau/")


def test_every_answer_carries_what_keeps_a_browser_careful(client, db):
    answer = client.get(SIGN_IN)
    policy = answer["Content-Security-Policy"]

    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


def test_https_is_remembered_where_it_is_used(client, db, settings):
    settings.SECURE_HSTS_SECONDS = 60

    assert Client().get(SIGN_IN, secure=True)["Strict-Transport-Security"] == "max-age=60"
    assert "Strict-Transport-Security" not in Client().get(SIGN_IN)


def test_a_form_that_waited_too_long_is_told_so_in_vietnamese(officer):
    client = Client(enforce_csrf_checks=True)
    client.force_login(officer)
    answer = client.post(SIGN_OUT)

    assert answer.status_code == 403
    assert "Trang đã mở quá lâu" in answer.content.decode()


def test_a_request_for_another_host_gets_a_vietnamese_page(client, db):
    answer = client.get(HOME, headers={"Host": "la.example"})

    assert answer.status_code == 400
    assert "Chưa hiểu yêu cầu" in answer.content.decode()


def test_the_address_of_a_form_opened_as_a_page_is_not_blank(officer, as_):
    answer = as_(officer).get(SIGN_OUT)

    assert (answer.status_code, answer["Allow"]) == (405, "POST, OPTIONS")
    assert "Không có trang này" in answer.content.decode()


@pytest.mark.parametrize(
    ("came_from", "back"),
    [
        ("http://testserver/viec/7/?a=1", "/viec/7/%3Fa%3D1"),
        ("https://la.example/viec/7/", "/"),
        ("", "/"),
    ],
)
def test_who_was_signed_out_while_writing_comes_back_to_the_page_of_the_form(came_from, back, client, db):
    answer = client.post(reverse("obligations:progress", args=[7]), headers={"Referer": came_from})

    assert answer["Location"] == f"{SIGN_IN}?next={back}"


def test_htmx_leaves_the_page_for_the_sign_in(client, db):
    headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/bang-theo-doi/"}
    answer = client.post(reverse("obligations:progress", args=[7]), headers=headers)

    assert answer["HX-Redirect"] == f"{SIGN_IN}?next=/bang-theo-doi/"
