"""Background tasks of the room: each stands beside the operation that it calls and does nothing else."""

from django.tasks import task
from django.utils import timezone

from phongtrao.foundation.actors import Actor

from . import operations, queries

LISTER = Actor.job("Máy đọc danh sách")


@task()
def check_list(import_id: int) -> None:
    """Look a list through that somebody sent."""
    operations.check_import(import_id=import_id, by=LISTER, at=timezone.now())


@task()
def take_list(import_id: int) -> None:
    """Take a confirmed list in, in the name of who confirmed it and with what they may today."""
    at = timezone.now()
    sender = queries.sender_of(import_id, on=timezone.localdate(at))
    operations.take_import(import_id=import_id, by=sender, at=at)


@task()
def drop_old_lists(day: str, before: str) -> int:
    """Each day: drop the lists that nobody took in (`settings.REGULAR_WORK`)."""
    return operations.drop_old_imports(by=LISTER, at=timezone.now())


def go_on_with(import_id: int, *, is_confirmed: bool) -> None:
    """Have a list read, or taken in; for whoever sent or confirmed it."""
    (take_list if is_confirmed else check_list).enqueue(import_id)


def resume_lists() -> int:
    """Go on with every list that waits or was broken off; for whoever starts the worker. Returns their number."""
    busy = list(queries.busy_imports())
    for one in busy:
        go_on_with(one.pk, is_confirmed=one.is_confirmed)
    return len(busy)
