"""Trying background work again, by itself or because an officer says so; beginning what is done regularly."""

import logging
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.tasks import TaskResultStatus
from django.utils.module_loading import import_string
from django.utils.timezone import localtime
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from . import access, queries, rules
from .models import RegularWork
from .refusals import Interrupted, NotFailed, TooManyOrphans

log = logging.getLogger(__name__)


@transaction.atomic
def put_off(*, job_id: str, by: Actor, at: datetime) -> DBTaskResult[Any, Any]:
    """
    Have work that has just failed tried again later, each time after a longer wait; after enough tries it is left.

    :raises NotAllowed: `by` does not look after the service.
    """
    access.check_may_look_after(by)
    job = DBTaskResult.objects.select_for_update().get(pk=job_id)
    if job.status == TaskResultStatus.FAILED:
        _put_off(job, by, at)
    return job


@transaction.atomic
def take_up_left(*, worker: str, is_alone: bool, by: Actor, at: datetime) -> list[DBTaskResult[Any, Any]]:
    """
    Treat as failed what is under way although nobody does it: what this worker left when it lost the database, and,
    if it `is_alone`, what workers left that were killed. Work that kills its worker each time is given up in the end.

    :raises NotAllowed: `by` does not look after the service.
    """
    access.check_may_look_after(by)
    under_way = DBTaskResult.objects.select_for_update().filter(status=TaskResultStatus.RUNNING).order_by("pk")
    left = [job for job in under_way if is_alone or job.worker_ids[-1:] == [worker]]
    for job in left:
        job.set_failed(Interrupted())
        _put_off(job, by, at)
    return left


def _put_off(job: DBTaskResult[Any, Any], by: Actor, at: datetime) -> None:
    """Failed work waits, or is left after enough tries."""
    wait = rules.wait_after(len(job.worker_ids))
    if wait:
        job.status, job.run_after = TaskResultStatus.READY, at + wait
        job.save(update_fields=["status", "run_after"])
    trail.record("job_put_off" if wait else "job_given_up", subject=job, by=by, at=at, note=job.task_path)


@transaction.atomic
def run_again(*, job_id: str, by: Actor, at: datetime) -> DBTaskResult[Any, Any]:
    """
    Have failed work tried again at once, whether it waits for its next try or was given up. It gets all its tries.

    :raises NotAllowed: `by` does not look after the service.
    :raises NotFailed: it is under way or done.
    """
    access.check_may_look_after(by)
    job = DBTaskResult.objects.select_for_update().get(pk=job_id)
    if job.status not in {TaskResultStatus.FAILED, TaskResultStatus.READY}:
        raise NotFailed
    job.status, job.run_after, job.worker_ids = TaskResultStatus.READY, at, []
    job.save(update_fields=["status", "run_after", "worker_ids"])
    trail.record("job_run_again", subject=job, by=by, at=at, note=job.task_path)
    return job


def sweep_files(*, turn: RegularWork, by: Actor, at: datetime) -> int:
    """
    Delete the uploaded files that no row names and that are older than a day: a process was killed between the file and
    the row, or between the row and the file. Returns their number, which the trail keeps too.

    :raises NotAllowed: `by` does not look after the service.
    :raises TooManyOrphans: then none is deleted.
    """
    access.check_may_look_after(by)
    # Files first: what comes in meanwhile is not among them.
    files = queries.files_before(at - rules.FILE_IS_NEW)
    orphans = sorted(set(files) - queries.files_of_rows())
    if not rules.may_sweep(len(orphans), len(files)):
        raise TooManyOrphans
    for name in orphans:
        files[name].unlink(missing_ok=True)
    if orphans:
        log.warning("%s uploaded files had no row and were deleted", len(orphans))
        trail.record("files_swept", subject=turn, by=by, at=at, note=str(len(orphans)))
    return len(orphans)


@transaction.atomic
def begin_regular_work(*, by: Actor, at: datetime) -> list[RegularWork]:
    """
    Put the regular work that is due (`settings.REGULAR_WORK`) among the background work, each turn once.

    A task gets its day and the day of its turn before, if there was one, so that it can make up for days missed.

    :raises NotAllowed: `by` does not look after the service.
    """
    access.check_may_look_after(by)
    begun = []
    for work, rhythm in settings.REGULAR_WORK.items():
        day = rules.turn_of(rhythm, localtime(at))
        if day is None or RegularWork.objects.filter(work=work, day=day).exists():
            continue
        before = RegularWork.objects.filter(work=work, day__lt=day).order_by("-day").first()
        turn, is_new = RegularWork.objects.get_or_create(work=work, day=day, defaults={"started_at": at})
        if is_new:
            import_string(work).enqueue(day.isoformat(), before.day.isoformat() if before else "")
            trail.record("regular_work_begun", subject=turn, by=by, at=at)
            begun.append(turn)
    return begun
