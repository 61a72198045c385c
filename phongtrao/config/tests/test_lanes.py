"""Check-ins go past the pages; what is none of them is answered by Django."""

import json
from io import BytesIO

import pytest
from django.urls import reverse

from phongtrao.config.lanes import Lanes
from phongtrao.upkeep import figures

FEED = reverse("activities:check_in_feed")


@pytest.fixture
def ask():
    """`ask(b"…", REQUEST_METHOD="GET")`: the status, the headers and the body; the pages answer "trang"."""

    def page(environ, start_response):
        start_response("200 OK", [])
        return [b"trang"]

    lanes = Lanes(page, beside=FEED)

    def send(body, **said):
        told = {}

        def start_response(status, headers):
            told.update(status=status, headers=dict(headers))

        environ = {
            "PATH_INFO": FEED,
            "REQUEST_METHOD": "POST",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": BytesIO(body),
        }
        return told | {"body": b"".join(lanes(environ | said, start_response))} | told

    return send


def test_what_cannot_be_read_is_told_so(ask):
    told = ask(b"[]", HTTP_X_REQUEST_ID="a" * 32)

    assert told["status"] == "422 Unprocessable Content"
    assert "không đọc được" in json.loads(told["body"])["words"]
    assert told["headers"]["X-Request-ID"] == "a" * 32
    assert told["headers"]["Content-Length"] == str(len(told["body"]))
    assert "no-store" in told["headers"]["Cache-Control"]


def test_a_pass_that_was_made_up_is_refused(ask):
    told = ask(json.dumps({"pass": "x:y", "words": [{}]}).encode())

    assert told["status"].startswith("401")


def test_each_answer_is_counted(ask):
    counter = figures.REQUESTS.labels("POST", FEED, "422")
    before = counter._value.get()
    ask(b"{")

    assert counter._value.get() == before + 1


@pytest.mark.parametrize(
    "said",
    [
        {"REQUEST_METHOD": "GET"},
        {"PATH_INFO": "/"},
        {"CONTENT_LENGTH": ""},
        {"CONTENT_LENGTH": "0"},
        {"CONTENT_LENGTH": "-1"},
        {"CONTENT_LENGTH": "٣"},
        {"CONTENT_LENGTH": "99999999999"},
    ],
)
def test_pages_answer_all_else(said, ask):
    assert ask(b"{}", **said)["body"] == b"trang"
