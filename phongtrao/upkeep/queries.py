"""What there is to know about the running service: signs of life, and the background work."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, FileField
from django.tasks import TaskResultStatus
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from . import rules
from .models import RegularWork
from .names import in_words

MOST = 100
"""How much of the background work the page lists."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of background work that failed. `again_at`: when it is tried again by itself, None if it is not."""

    pk: str
    name: str
    given: str
    tries: int
    failed_at: datetime | None
    again_at: datetime | None
    error: str


@dataclass(frozen=True, slots=True)
class Work:
    """The page of the background work: how much there is at each state, and what failed."""

    waiting: int
    running: int
    done: int
    failed: int
    jobs: tuple[Job, ...]
    worker_is_seen: bool


def work() -> Work:
    """All background work in two queries: numbers, and what failed, the latest first."""
    numbers = counts()
    rows = DBTaskResult.objects.exclude(traceback="").exclude(status=TaskResultStatus.SUCCESSFUL)
    return Work(
        waiting=numbers.get(TaskResultStatus.READY, 0),
        running=numbers.get(TaskResultStatus.RUNNING, 0),
        done=numbers.get(TaskResultStatus.SUCCESSFUL, 0),
        failed=numbers.get(TaskResultStatus.FAILED, 0),
        jobs=tuple(_job(row) for row in rows.order_by("-finished_at", "pk")[:MOST]),
        worker_is_seen=worker_is_seen(timezone.now()),
    )


def counts() -> dict[str, int]:
    """How many pieces of work stand at each state."""
    rows = DBTaskResult.objects.order_by().values_list("status").annotate(number=Count("pk"))
    return dict(rows)


def _job(row: DBTaskResult[Any, Any]) -> Job:
    given = [*row.args_kwargs["args"], *(f"{name}={value}" for name, value in row.args_kwargs["kwargs"].items())]
    return Job(
        pk=str(row.pk),
        name=in_words(row.task_path),
        given=", ".join(map(str, given)),
        tries=len(row.worker_ids),
        failed_at=row.finished_at,
        again_at=row.run_after if row.status == TaskResultStatus.READY else None,
        error=row.traceback.strip().rpartition("\n")[2][:300],
    )


def seen_file() -> Path:
    """The file that the worker touches while it lives."""
    return Path(settings.DATA) / "worker.seen"


def worker_silence(at: datetime) -> timedelta | None:
    """For how long nothing was heard of the worker; None if there never was one."""
    try:
        return timedelta(seconds=at.timestamp() - seen_file().stat().st_mtime)
    except FileNotFoundError:
        return None


def worker_is_seen(at: datetime) -> bool:
    """True if the worker gave a sign of life lately."""
    silence = worker_silence(at)
    return silence is not None and silence < rules.SILENT_AFTER


def readiness(at: datetime) -> dict[str, bool]:
    """What the service needs, and whether it is there; no reasons, for anybody may ask."""
    is_answering = _database_answers()
    return {
        "co_so_du_lieu": is_answering,
        "cau_truc_du_lieu": is_answering and is_migrated(),
        "may_lam_viec_nen": worker_is_seen(at),
        "dia_ghi_duoc": _disk_takes(),
    }


def turn_of_work(work: str, day: date) -> RegularWork:
    """The turn of regular work that began for a day."""
    return RegularWork.objects.get(work=work, day=day)


def files_before(moment: datetime) -> dict[str, Path]:
    """The uploaded files last written before a moment, by the names under which rows know them."""
    root = Path(settings.MEDIA_ROOT)
    found = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(root).as_posix(): path for path in found if path.stat().st_mtime < moment.timestamp()}


def files_of_rows() -> set[str]:
    """The names of all files that a row of any room knows. One query for each field that holds files."""
    names: set[str] = set()
    for model in apps.get_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, FileField):
                rows = model._base_manager.order_by().exclude(**{field.name: ""})  # noqa: SLF001  (rows of any room)
                names.update(filter(None, rows.values_list(field.name, flat=True).iterator()))
    return names


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def is_migrated() -> bool:
    """True if every migration is applied; looked up until it is so, since that does not change while we run."""
    if not _migrated():
        _migrated.cache_clear()
        return False
    return True


@cache
def _migrated() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _disk_takes() -> bool:
    try:
        with TemporaryFile(dir=settings.DATA) as file:
            file.write(b"phongtrao")
    except OSError:
        return False
    return True
