"""
What may fail while a hall is checked in, in front of a real server: it is killed, the database loses its power, the
network swallows answers, phones send everything twice, two phones read the same cards. Whoever was answered is there
exactly once, and the ledger verifies.
"""

import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http import HTTPStatus
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bench import hall
from tests import postgresql
from tests.databases import migrate
from tests.demonstration import ADDRESS_ONLY, free_port

pytestmark = pytest.mark.journey
PEOPLE, PHONES = 200, 12
GIVES_UP = 90
"""Seconds after which a phone that is not answered fails the test."""
DONE = {"in", "again", "clash"}


@pytest.fixture(scope="module")
def careful() -> Iterator[Callable[[], dict[str, str]]]:
    """Makes databases without a row on a PostgreSQL server that waits for the disk; what `postgresql.server` yields."""
    with postgresql.server("") as named:
        server, numbers = named["DATABASE_URL"].removesuffix("/postgres"), count()
        postgresql.ask(named, "CREATE DATABASE migrated")
        migrate(f"{server}/migrated")

        def make() -> dict[str, str]:
            name = f"hall_{next(numbers)}"
            postgresql.ask(named, f"CREATE DATABASE {name} TEMPLATE migrated")
            return named | {"DATABASE_URL": f"{server}/{name}"}

        yield make


@pytest.fixture(params=["sqlite", "postgresql"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """A database without a row that waits for the disk as in service; the environment names it."""
    shutil.copy(migrated_file, tmp_path)
    named = request.getfixturevalue("careful")() if request.param == "postgresql" else {}
    for name in ADDRESS_ONLY:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    for name, value in {**named, "DATA": str(tmp_path), "SECRET_KEY": "only-for-tests", "DEMO": "0"}.items():
        monkeypatch.setenv(name, value)
    return named


def ask_the_hall(*words: str) -> dict[str, Any]:
    """Fill the database, or tell what stands in it."""
    command = [sys.executable, "-m", "bench.hall", *words]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


class Crowd:
    """Phones that send what they hold until each word is answered; what was answered, and as what."""

    def __init__(self, port: int, bodies: list[str], *, loses: bool = False) -> None:
        self.port, self.loses = port, loses
        self.answered: dict[str, str] = {}
        self.late = 0
        self.troubles: set[str] = set()
        parts = (bodies[number::PHONES] for number in range(PHONES))
        self.phones = [threading.Thread(target=self._send_all, args=(part,)) for part in parts]

    def _send_all(self, bodies: list[str]) -> None:
        ends_at = time.monotonic() + GIVES_UP
        for place, body in enumerate(bodies):
            if self.loses and place % 2:
                # The network goes away before the answer comes.
                self._send(body, hears=False)
            while not self._send(body):
                if time.monotonic() > ends_at:
                    self.late += 1
                    return
                time.sleep(0.1)

    def _send(self, body: str, *, hears: bool = True) -> bool:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=25)) as connection:
            try:
                connection.request("POST", hall.FEED, body, {"Content-Type": "application/json"})
                if not hears:
                    return False
                answer = connection.getresponse()
                told = json.loads(answer.read())
            except (OSError, http.client.HTTPException, ValueError) as fault:
                self.troubles.add(repr(fault))
                return False
        if answer.status != HTTPStatus.OK:
            self.troubles.add(f"{answer.status} {told}")
        for one in told.get("outcomes", ()):
            self.answered[one["key"]] = one["became"]
        return answer.status == HTTPStatus.OK

    def __enter__(self) -> "Crowd":
        for phone in self.phones:
            phone.start()
        return self

    def __exit__(self, *_fault: object) -> None:
        self.wait_for_all()

    def wait_for_all(self) -> None:
        """Until each phone has sent what it holds, or given up."""
        for phone in self.phones:
            phone.join(GIVES_UP + 30)

    def wait_for(self, number: int) -> None:
        """Until so many words were answered."""
        ends_at = time.monotonic() + GIVES_UP
        while len(self.answered) < number and time.monotonic() < ends_at:
            time.sleep(0.01)


@contextmanager
def server(port: int) -> Iterator[Callable[[], None]]:
    """A server at a port; call what it yields to kill all of it at once."""
    with hall.served(port) as program:
        yield lambda: kill(program.pid)


def wait_for_the_worker() -> None:
    """Until the worker has given its sign of life, and has asked for work."""
    seen, ends_at = Path(os.environ["DATA"]) / "worker.seen", time.monotonic() + GIVES_UP
    while not seen.exists():
        assert time.monotonic() < ends_at, "no worker"
        time.sleep(0.1)
    time.sleep(1)


def kill(pid: int) -> None:
    """End a program and all that it has started, without a word."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    os.kill(pid, signal.SIGKILL)
    for child in children:
        kill(int(child))


def check_all_is_there(crowd: Crowd, bodies: list[str]) -> dict[str, Any]:
    """Everybody was answered; whoever is there is there once; the ledger holds what the check-ins say."""
    assert crowd.late == 0, crowd.troubles
    assert set(crowd.answered) == {word["key"] for body in bodies for word in json.loads(body)["words"]}
    assert set(crowd.answered.values()) <= DONE
    standing = ask_the_hall()
    verified = subprocess.run([hall.PROGRAM, "ledger", "verify"], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    assert standing["counted"] == len(standing["keys"]) == standing["entries"]
    return standing


def test_everything_that_can_go_wrong_in_a_burst(place: dict[str, str]) -> None:
    sent, port = ask_the_hall(str(PEOPLE)), free_port()
    bodies = [body for pair in zip(sent["own"], sent["cards"][::2], sent["cards"][1::2], strict=True) for body in pair]
    crowd = Crowd(port, [*bodies, *reversed(bodies)], loses=True)
    with server(port) as kill_it, crowd:
        crowd.wait_for(len(bodies) // 4)
        answered = set(crowd.answered)
        kill_it()
        before = ask_the_hall()
        with server(port):
            crowd.wait_for_all()

    assert 0 < len(answered) < len(bodies)
    standing = check_all_is_there(crowd, bodies)
    assert len(standing["keys"]) == PEOPLE
    assert standing["clashes"] == len(sent["cards"]) // 2
    kept = {*before["keys"], *before["contradicted"]}
    assert answered <= kept


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_the_database_loses_its_power(place: dict[str, str]) -> None:
    bodies, port = ask_the_hall(str(PEOPLE))["own"], free_port()
    crowd = Crowd(port, bodies)
    with server(port):
        # The worker asks the database each second, and must not take the server down with it.
        wait_for_the_worker()
        with crowd:
            crowd.wait_for(len(bodies) // 4)
            answered = set(crowd.answered)
            postgresql.crash_and_restart(place, away=3)

    assert 0 < len(answered) < len(bodies)
    standing = check_all_is_there(crowd, bodies)
    assert len(standing["keys"]) == len(bodies)
    assert answered <= set(standing["keys"])
