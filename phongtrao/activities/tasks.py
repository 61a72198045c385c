"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from datetime import date

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations

CLOCK = Actor.job("Lịch hoạt động")
WRITER = Actor.job("Thư cho khách")


@task()
def remind_of_tomorrow(day: str, before: str) -> None:
    """Each morning: what begins tomorrow (`settings.REGULAR_WORK`)."""
    operations.remind_of_tomorrow(day=date.fromisoformat(day), by=CLOCK, at=timezone.now())


@task()
def write_to_guest(sign_up_id: int, kind: str) -> None:
    """A letter to a guest, once what it tells of is committed."""
    operations.write_to_guest(sign_up_id=sign_up_id, kind=kind, by=WRITER, at=timezone.now())
