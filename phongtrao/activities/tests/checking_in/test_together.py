"""Whatever fails while check-ins are written together, every phone is answered and the next ones are written."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import current_thread
from uuid import uuid4

import pytest
from django.db import OperationalError, connections

from phongtrao.activities.operations import together
from phongtrao.activities.operations.arrivals import Arrival, Batch, Became, Outcome
from phongtrao.activities.operations.together import Gatherer, NotWritten
from phongtrao.foundation.actors import Actor

PHONES = 12
SOON = 5
"""Seconds: far below the patience after which a phone is told anyway."""


@pytest.fixture
def written(monkeypatch):
    """Keys that were written, in place of the database; `fail(times, fault)` lets the next commits fail."""
    keys, faults = [], []

    def commit(batches):
        if faults:
            raise faults.pop()
        keys.extend(one.key for batch in batches for one in batch.arrivals)
        return [[Outcome(one.key, Became.IN) for one in batch.arrivals] for batch in batches]

    monkeypatch.setattr(together, "_commit", commit)
    monkeypatch.setattr(together, "PATIENCE", SOON)
    return keys, faults


@pytest.fixture
def gatherer():
    return Gatherer()


@pytest.fixture
def all_bring(gatherer):
    """Twelve phones bring one word each at the same moment: what each was told."""

    def bring(_number):
        arrival = Arrival(uuid4(), 1, "search", datetime(2024, 3, 1, tzinfo=UTC))
        try:
            return gatherer.bring(Batch([arrival], Actor.job("thử")))[0].became
        except NotWritten as fault:
            # The patience of the phone is another cause than an answer of the thread.
            return "waited" if isinstance(fault.__cause__, TimeoutError) else "not written"
        except RuntimeError:
            return "fault"

    def run():
        with ThreadPoolExecutor(PHONES) as pool:
            return list(pool.map(bring, range(PHONES)))

    return run


def test_a_commit_that_fails_is_tried_again_for_each(written, all_bring):
    keys, faults = written
    faults += [OperationalError("gone")]

    assert all_bring() == [Became.IN] * PHONES
    assert len(set(keys)) == len(keys) == PHONES


def test_what_nobody_expected_is_told_to_those_whom_it_hit_alone(written, gatherer, all_bring):
    _keys, faults = written
    faults += [RuntimeError("bug"), RuntimeError("bug")]
    told = all_bring()

    assert "waited" not in told
    assert told.count("fault") == 1
    assert told.count(Became.IN) == PHONES - 1
    assert all_bring() == [Became.IN] * PHONES


def test_a_connection_that_cannot_be_closed_ends_nothing(written, all_bring, monkeypatch):
    _keys, faults = written
    wrapper = type(connections["default"])
    close = wrapper.close

    def refuse(self):
        if current_thread().name == "check-ins":
            raise OperationalError("cannot be closed")
        close(self)

    monkeypatch.setattr(wrapper, "close", refuse)
    faults += [OperationalError("gone")] * 3

    assert "waited" not in all_bring()
    assert all_bring() == [Became.IN] * PHONES


@pytest.mark.parametrize("fault", [OSError("no lock"), SystemExit(1), MemoryError()])
def test_a_turn_that_never_comes_is_told_at_once(fault, written, gatherer, all_bring, monkeypatch):
    @contextmanager
    def never():
        raise fault
        yield

    with monkeypatch.context() as patch:
        patch.setattr(together, "_turn", never)
        assert all_bring() == ["not written"] * PHONES
    thread = gatherer.thread

    assert all_bring() == [Became.IN] * PHONES
    assert gatherer.thread is thread, "the thread went on"


def test_answers_that_do_not_match_leave_nobody_waiting(written, all_bring, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(together, "_commit", lambda _batches: [])
        assert all_bring() == ["not written"] * PHONES
    assert all_bring() == [Became.IN] * PHONES
