"""Regular work of the service itself."""

from datetime import date

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations, queries

SWEEPER = Actor.job("Máy dọn tệp")


@task()
def sweep_files(day: str, before: str) -> int:
    """Each day: delete uploaded files that no row names (`settings.REGULAR_WORK`)."""
    turn = queries.turn_of_work("phongtrao.upkeep.tasks.sweep_files", date.fromisoformat(day))
    return operations.sweep_files(turn=turn, by=SWEEPER, at=timezone.now())
