"""Check-ins go past the pages; what is none of them is answered by Django."""

import json
from http import HTTPStatus
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
        body = b"".join(lanes(environ | said, start_response))
        return told | {"body": body}

    send.lanes = lanes
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


def test_what_was_taken_is_told(ask, monkeypatch):
    monkeypatch.setattr(ask.lanes, "take", lambda body, _now: (HTTPStatus.OK, {"body": body.decode()}))
    told = ask(b"Minh Khai")

    assert (told["status"], json.loads(told["body"])) == ("200 OK", {"body": "Minh Khai"})


def test_a_fault_is_told_in_words_and_noted(ask, monkeypatch, caplog):
    def fail(_body, _now):
        raise RuntimeError("bug")

    monkeypatch.setattr(ask.lanes, "take", fail)
    with caplog.at_level("INFO"):
        told = ask(b"{}")

    assert told["status"] == "500 Internal Server Error"
    assert "gặp lỗi" in json.loads(told["body"])["words"]
    assert [line.levelname for line in caplog.records] == ["ERROR", "INFO"]


def test_it_is_noted_as_the_pages_are(ask, client, db, caplog):
    with caplog.at_level("INFO", logger="phongtrao.requests"):
        ask(b"{")
        client.post(FEED, b"{", content_type="application/json")
    lane, page = (line.request_fields for line in caplog.records if line.name == "phongtrao.requests")

    assert [lane[name] for name in ("method", "route", "status", "user")] == [
        page[name] for name in ("method", "route", "status", "user")
    ]


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
