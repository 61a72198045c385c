"""The worker: does what waits, tries again what failed, begins regular work, and shows that it lives."""

import fcntl
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import Error, close_old_connections, connection
from django.tasks import TaskResultStatus
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor

from . import operations, queries, rules

WORKER = Actor.job("Máy làm việc nền")
log = logging.getLogger(__name__)


class RetryingWorker(Worker):
    """
    Work that fails waits for its next try instead of staying failed (`rules.WAITS`).

    A database that goes away for a while, as at its own upgrade, ends no worker. What was under way then, or when
    another worker was killed, waits for its next try too.
    """

    is_alone = False
    """No other worker lives: whatever is under way when this one begins was left."""

    def run(self) -> None:
        """Work until told to end; in a batch, until nothing waits."""
        while True:
            try:
                self._take_up_left()
                return super().run()
            except Error:
                if self.batch:
                    raise
                log.warning("the worker cannot reach the database", exc_info=True)
                connection.close()
                time.sleep(self.interval)

    def _take_up_left(self) -> None:
        operations.take_up_left(worker=self.worker_id, is_alone=self.is_alone, by=WORKER, at=timezone.now())
        self.is_alone = False

    def run_task(self, db_task_result: DBTaskResult[Any, Any]) -> None:
        """Do one piece of work."""
        super().run_task(db_task_result)
        if db_task_result.status == TaskResultStatus.FAILED:
            operations.put_off(job_id=str(db_task_result.pk), by=WORKER, at=timezone.now())


def worker(*, batch: bool = False, name: str = "worker") -> RetryingWorker:
    """A worker for all queues; with `batch` it ends when nothing waits."""
    return RetryingWorker(
        queue_names=["*"],
        interval=1,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )


@contextmanager
def among_workers() -> Iterator[bool]:
    """
    Be counted among the workers on this data folder; yields whether there is no other. The system lets go of the file
    when the process ends, however it ends.
    """
    with (Path(settings.DATA) / "worker.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            is_alone = False
        else:
            is_alone = True
        fcntl.flock(file, fcntl.LOCK_SH)
        yield is_alone


def show_life(until: threading.Event) -> None:
    """Touch the file that says that the worker lives, until told to end. Long work goes on meanwhile."""
    while True:
        queries.seen_file().touch()
        if until.wait(rules.BEAT.total_seconds()):
            return


def keep_time(until: threading.Event) -> None:
    """
    Begin regular work when its time has come, until told to end.

    A database that is busy or away is asked a minute later.
    """
    while not until.is_set():
        close_old_connections()
        try:
            operations.begin_regular_work(by=WORKER, at=timezone.now())
        except Error:
            log.warning("regular work could not begin", exc_info=True)
        until.wait(rules.LOOKS_AT_CLOCK.total_seconds())
