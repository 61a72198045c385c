"""The daily run."""

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations

KEEPER = Actor.job("Thời hạn lưu giữ")


@task()
def apply_retention(day: str, before: str) -> dict[str, int]:
    """Each day: delete or empty what has been kept long enough (`settings.REGULAR_WORK`)."""
    return operations.apply_retention(by=KEEPER, at=timezone.now())
