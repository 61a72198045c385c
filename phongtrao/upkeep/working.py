"""The worker: does what waits, tries again what failed, begins regular work, and shows that it lives."""

import logging
import threading
from typing import Any

from django.db import DatabaseError, close_old_connections
from django.tasks import TaskResultStatus
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor

from . import operations, queries, rules

WORKER = Actor.job("Máy làm việc nền")
log = logging.getLogger(__name__)


class RetryingWorker(Worker):
    """Work that fails waits for its next try instead of staying failed (`rules.WAITS`)."""

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


def show_life(until: threading.Event) -> None:
    """Touch the file that says that the worker lives, until told to end. Long work goes on meanwhile."""
    while True:
        queries.seen_file().touch()
        if until.wait(rules.BEAT.total_seconds()):
            return


def keep_time(until: threading.Event) -> None:
    """Begin regular work when its time has come, until told to end. A database that is busy is asked a minute later."""
    while not until.is_set():
        close_old_connections()
        try:
            operations.begin_regular_work(by=WORKER, at=timezone.now())
        except DatabaseError:
            log.warning("regular work could not begin", exc_info=True)
        until.wait(rules.LOOKS_AT_CLOCK.total_seconds())
