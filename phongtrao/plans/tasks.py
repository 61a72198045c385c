"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations


@task()
def read_version(version_id: int) -> None:
    """Read a stored document (run by `manage.py db_worker`)."""
    operations.read_version(version_id=version_id, by=Actor.job("Máy đọc kế hoạch"), at=timezone.now())
