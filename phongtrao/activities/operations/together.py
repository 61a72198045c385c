"""
Many devices, one commit: whoever brings check-ins waits until they are on the disk, and those who wait at the same
moment are written together.

A commit costs a trip to the disk, some hundred a second on a usual machine. One thread of each server process takes
what all requests of the process bring, writes it in one transaction and answers each; while it writes, the next ones
gather.
"""

import fcntl
import logging
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, connection, connections
from django.utils import timezone
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import STRANGER, Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.organizations.queries import actor_for

from .arrivals import Batch, Outcome
from .checking_in import check_in

GATHERER = Actor.job("Máy điểm danh")
AT_ONCE = 200
"""Arrivals of one commit, but for those of one batch that holds more."""
GATHERS_FOR = 0.002
"""Seconds for which the first to come waits for others."""
PATIENCE = 20
"""Seconds after which whoever waits is told to come again."""
logger = logging.getLogger(__name__)

Answer = Future[list[Outcome]]


class NotWritten(Refusal):
    """The database does not answer. Nothing is lost: the device still has what it brought, and brings it again."""

    message = _("Máy chủ chưa ghi được lượt này. Chưa có gì bị mất; máy sẽ tự gửi lại.")


class Gatherer:
    """The thread that writes, and what waits for it. It begins with the first check-in of a process."""

    def __init__(self) -> None:
        self.waiting: SimpleQueue[tuple[Batch, Answer]] = SimpleQueue()
        self.beginning = Lock()
        self.thread: Thread | None = None
        self.process = 0

    def bring(self, batch: Batch) -> list[Outcome]:
        """
        Have a batch written, and wait until it is on the disk.

        :raises NotWritten: it is not, or nobody knows.
        """
        if connection.in_atomic_block:
            return check_in(batches=_with_offices([batch]), by=batch.by, at=timezone.now())[0]
        self._begin()
        answer: Answer = Future()
        self.waiting.put((batch, answer))
        try:
            return answer.result(timeout=PATIENCE)
        except (TimeoutError, DatabaseError, InterfaceError) as fault:
            raise NotWritten from fault

    def _begin(self) -> None:
        with self.beginning:
            if self.process != os.getpid():
                self.process, self.thread, self.waiting = os.getpid(), None, SimpleQueue()
            if self.thread is None or not self.thread.is_alive():
                self.thread = Thread(target=self._work, name="check-ins", daemon=True)
                self.thread.start()

    def _work(self) -> None:
        while True:
            self._write_next()

    def _write_next(self) -> None:
        """Whatever happens here, whoever waits is answered, and the thread goes on: nobody else would answer them."""
        together = [self.waiting.get()]
        try:
            self._gather(together, GATHERS_FOR)
            with _turn():
                self._gather(together, 0)
                self._write_all(together)
        except BaseException:
            logger.exception("check-ins cannot be written")
        finally:
            for _batch, answer in together:
                if not answer.done():
                    answer.set_exception(NotWritten())

    def _write_all(self, together: Sequence[tuple[Batch, Answer]]) -> None:
        # One batch that cannot be written keeps no other from being written; and a connection that the database has
        # dropped is opened anew by the second try.
        for one in together if self._tried(together) else ():
            if fault := self._tried([one]):
                one[1].set_exception(fault)

    def _gather(self, together: list[tuple[Batch, Answer]], seconds: float) -> None:
        """Let those join who wait already, or come within so many seconds."""
        until = monotonic() + seconds
        count = sum(len(batch.arrivals) for batch, _answer in together)
        while count < AT_ONCE:
            try:
                together.append(self.waiting.get(timeout=max(until - monotonic(), 0)))
            except Empty:
                break
            count += len(together[-1][0].arrivals)

    def _tried(self, together: Sequence[tuple[Batch, Answer]]) -> Exception | None:
        try:
            outcomes = _commit([batch for batch, _answer in together])
        except Exception as fault:  # told to whoever waits for it
            logger.warning("%s batches of check-ins were not written", len(together), exc_info=True)
            _forget_connection()
            return fault
        for (_batch, answer), found in zip(together, outcomes, strict=True):
            answer.set_result(found)
        return None


@contextmanager
def _turn() -> Iterator[None]:
    """
    The processes of a server write check-ins in turn. SQLite would let them try again and again, and some would wait a
    second; and what comes in meanwhile is written with the rest.
    """
    with (Path(settings.DATA) / "check-ins.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _commit(batches: Sequence[Batch]) -> list[list[Outcome]]:
    if connection.connection is None:
        connection.ensure_connection()
        _wait_for_the_disk()
    return check_in(batches=_with_offices(batches), by=GATHERER, at=timezone.now())


def _with_offices(batches: Sequence[Batch]) -> list[Batch]:
    """Whoever checks others in does so with the offices of this moment, however long ago they got their pass."""
    ids = {batch.by.user_id for batch in batches if batch.asks_offices and batch.by.user_id}
    users = User.objects.filter(pk__in=ids, is_active=True) if ids else ()
    actors = {user.pk: actor_for(user, on=localdate()) for user in users}
    return [
        replace(batch, by=actors.get(batch.by.user_id or 0, STRANGER)) if batch.asks_offices else batch
        for batch in batches
    ]


def _forget_connection() -> None:
    """The next try opens a connection of its own, even if this one cannot so much as be closed."""
    try:
        connection.close()
    except Exception:
        logger.warning("a connection of check-ins could not be closed", exc_info=True)
    del connections[DEFAULT_DB_ALIAS]


def _wait_for_the_disk() -> None:
    """SQLite's commits of this thread reach the disk before anybody is answered; PostgreSQL's do so by default."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")


_GATHERER = Gatherer()


def bring(batch: Batch) -> list[Outcome]:
    """Have a batch written together with those of others."""
    return _GATHERER.bring(batch)
