"""What machines may ask of the running service, and what it tells in its log."""

import json
import logging
import os

import pytest
from django.db import DatabaseError, connection

from phongtrao.upkeep import queries
from phongtrao.upkeep.logs import AsJson


@pytest.fixture
def silent_worker():
    """The worker was last seen long ago."""
    file = queries.seen_file()
    kept = file.stat().st_mtime
    os.utime(file, (1_700_000_000, 1_700_000_000))
    yield
    os.utime(file, (kept, kept))


def test_alive_asks_the_database_nothing(client):
    answer = client.get("/song/")

    assert (answer.status_code, answer.content) == (200, b"song\n")


def test_ready_names_what_it_looked_at(client, db):
    answer = client.get("/san-sang/")

    assert answer.status_code == 200
    assert answer.json() == {
        "san_sang": True,
        "gom": {"co_so_du_lieu": True, "cau_truc_du_lieu": True, "may_lam_viec_nen": True, "dia_ghi_duoc": True},
    }


def test_not_ready_without_a_worker(client, db, silent_worker):
    answer = client.get("/san-sang/")

    assert answer.status_code == 503
    assert answer.json()["gom"]["may_lam_viec_nen"] is False


def test_not_ready_without_a_database_and_no_word_of_why(client, db):
    def gone(execute, sql, params, many, context):
        raise DatabaseError("password authentication failed")

    with connection.execute_wrapper(gone):
        answer = client.get("/san-sang/")

    assert answer.status_code == 503
    assert answer.json()["gom"]["co_so_du_lieu"] is False
    assert b"password" not in answer.content


def test_the_figures_count_requests_by_route(client, db):
    client.get("/song/")
    told = client.get("/do-luong/").content.decode()

    line = 'phongtrao_requests_total{method="GET",route="/song/",status="200"}'
    assert line in told
    assert "phongtrao_worker_silence_seconds" in told


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"REMOTE_ADDR": "10.0.0.7"}, 200),
        ({"REMOTE_ADDR": "203.0.114.9"}, 404),
        ({"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.114.9"}, 404),
        ({"REMOTE_ADDR": "203.0.114.9", "HTTP_AUTHORIZATION": "Bearer bi-mat"}, 200),
        ({"REMOTE_ADDR": "203.0.114.9", "HTTP_AUTHORIZATION": "Bearer khac"}, 404),
        ({"REMOTE_ADDR": "203.0.114.9", "HTTP_AUTHORIZATION": "Bearer "}, 404),
    ],
)
def test_the_figures_are_for_who_is_near_or_knows_the_token(client, db, settings, asked, status):
    settings.METRICS_TOKEN = "bi-mat"

    assert client.get("/do-luong/", **asked).status_code == status


def test_without_a_token_no_token_opens(client, db, settings):
    settings.METRICS_TOKEN = ""
    answer = client.get("/do-luong/", REMOTE_ADDR="203.0.114.9", HTTP_AUTHORIZATION="Bearer ")

    assert answer.status_code == 404


def test_the_log_knows_the_route_and_the_number_of_who_asked_and_not_the_address(as_, officer, caplog):
    with caplog.at_level(logging.INFO, logger="phongtrao.requests"):
        answer = as_(officer).get("/ke-hoach/987654/?tim=rieng-tu", HTTP_X_REQUEST_ID="ma-so-12345")

    (record,) = [one for one in caplog.records if one.name == "phongtrao.requests"]
    told = json.loads(AsJson().format(record))
    assert answer["X-Request-ID"] == told["id"] == "ma-so-12345"
    wanted = {"method": "GET", "route": "/ke-hoach/<int:pk>/", "status": 404, "user": officer.pk}
    assert {name: told[name] for name in wanted} == wanted
    assert told["ms"] > 0
    assert "987654" not in json.dumps(told)
    assert "rieng-tu" not in json.dumps(told)


def test_an_odd_request_id_is_replaced(client):
    assert client.get("/song/", HTTP_X_REQUEST_ID='x"}\n{"level": "forged').get("X-Request-ID").isalnum()
