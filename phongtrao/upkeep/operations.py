"""Trying background work again: by itself after a while, or because an officer says so."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail

from . import access, rules
from .refusals import NotFailed


@transaction.atomic
def put_off(*, job_id: str, by: Actor, at: datetime) -> DBTaskResult[Any, Any]:
    """
    Have work that has just failed tried again later, each time after a longer wait; after enough tries it is left.

    :raises NotAllowed: `by` does not look after the service.
    """
    access.check_may_look_after(by)
    job = DBTaskResult.objects.select_for_update().get(pk=job_id)
    wait = rules.wait_after(len(job.worker_ids))
    if job.status != TaskResultStatus.FAILED:
        return job
    if wait:
        job.status, job.run_after = TaskResultStatus.READY, at + wait
        job.save(update_fields=["status", "run_after"])
    trail.record("job_put_off" if wait else "job_given_up", subject=job, by=by, at=at, note=job.task_path)
    return job


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
