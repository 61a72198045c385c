"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations, queries

READER = Actor.job("Máy đọc kế hoạch")


@task()
def read_version(version_id: int) -> None:
    """Read a stored document (run by `manage.py worker`)."""
    operations.read_version(version_id=version_id, by=READER, at=timezone.now())


def resume_readings() -> int:
    """
    Have everything read that waits or was broken off; for whoever starts the worker. Returns how many there were.
    """
    versions = list(queries.busy_versions())
    for version in versions:
        operations.resume_reading(version=version, by=READER, at=timezone.now())
        read_version.enqueue(version.pk)
    return len(versions)
