"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations

POST_OFFICE = Actor.job("Máy gửi thông báo")


@task()
def deliver(sending_id: int) -> None:
    """Send what is due of one act of telling (run by `manage.py worker`)."""
    operations.deliver(sending_id=sending_id, by=POST_OFFICE, at=timezone.now())


@task()
def deliver_bundles() -> None:
    """Send what is due of the letters that go out together (run by `manage.py worker`)."""
    operations.deliver_bundles(by=POST_OFFICE, at=timezone.now())
