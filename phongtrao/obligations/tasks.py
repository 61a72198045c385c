"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from datetime import date

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations

CLOCK = Actor.job("Lịch nhắc việc")
ARRANGER = Actor.job("Sắp xếp đơn vị")
MEASURER = Actor.job("Đo chỉ tiêu")


@task()
def tell_of_days(day: str, before: str) -> None:
    """Each morning: what is due soon, what has become late (`settings.REGULAR_WORK`)."""
    since = date.fromisoformat(before) if before else None
    operations.tell_of_days(since=since, by=CLOCK, at=timezone.now())


@task()
def tell_of_week(monday: str, before: str) -> None:
    """Each Monday: the week ahead (`settings.REGULAR_WORK`)."""
    operations.tell_of_week(monday=date.fromisoformat(monday), by=CLOCK, at=timezone.now())


@task()
def carry_out_decisions(day: str, before: str) -> None:
    """
    Each morning: the decisions about units whose day has come, and what was left behind by those carried out before
    duties went along (`settings.REGULAR_WORK`).
    """
    operations.carry_out_due(by=ARRANGER, at=timezone.now())
    operations.pass_stranded(by=ARRANGER, at=timezone.now())


@task()
def measure_targets() -> None:
    """Words of targets mean another metric than before: what they measure follows."""
    operations.measure_by_words(by=MEASURER, at=timezone.now())
