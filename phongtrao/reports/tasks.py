"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from datetime import date

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations

CLOCK = Actor.job("Lịch nhắc báo cáo")


@task()
def remind_of_reports(day: str, before: str) -> None:
    """Each morning: whose report is due tomorrow, or was yesterday (`settings.REGULAR_WORK`)."""
    since = date.fromisoformat(before) if before else None
    operations.remind_of_reports(since=since, by=CLOCK, at=timezone.now())
