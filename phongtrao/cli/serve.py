"""`phongtrao serve`: brings the data folder up to date and runs the web server with the background worker."""

import os
import sys
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from phongtrao.activities.operations import hand_over_merged
from phongtrao.foundation.actors import Actor
from phongtrao.obligations.operations import measure_by_words
from phongtrao.organizations.tasks import resume_lists
from phongtrao.plans.tasks import resume_readings

from .ground import refuse
from .running import AlreadyRunning, alone
from .supervisor import is_free, run_together

WAITING = 64
"""Check-ins that one process takes at the same moment."""
WSGI = "phongtrao.config.wsgi:application"


def serve(*, host: str, port: int, workers: int) -> None:
    """Migrate, collect static files, serve until stopped."""
    check_port(host, port)
    prepare()
    run(host=host, port=port, workers=workers)


def check_port(host: str, port: int) -> None:
    """Refuse a port that another program uses, before any work is done."""
    if not is_free(host, port):
        refuse(f"Cổng {port} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ PORT={port + 1}.")


def prepare() -> None:
    """Bring database and static files up to date; where they are, looking costs a fraction of doing it again."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0)
    stamp, now = settings.STATIC_ROOT / ".stamp", _state_of_assets()
    if not stamp.exists() or stamp.read_text() != now:
        call_command("collectstatic", interactive=False, clear=False, verbosity=0)
        stamp.write_text(now)


def _state_of_assets() -> str:
    """What the built files are, by name, size and time, and which program collects them."""
    files = sorted(path for path in settings.ASSETS.rglob("*") if path.is_file())
    seen = [f"{path.relative_to(settings.ASSETS)} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in files]
    return "\n".join([settings.STORAGES["staticfiles"]["BACKEND"], version("django"), version("phongtrao"), *seen])


def run(*, host: str, port: int, workers: int = 2) -> None:
    """Serve until somebody stops it; the worker reads uploaded plans meanwhile."""
    resume_readings()
    resume_lists()
    hand_over_merged(by=Actor.job("Máy chủ"), at=timezone.now())
    measure_by_words(by=Actor.job("Máy chủ"), at=timezone.now())
    # Few writers keep SQLite calm: each worker is one process that does its pages in one thread (config.lanes); the
    # other threads only wait, each for a check-in to reach the disk.
    server = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)]
    server += ["--workers", str(workers), "--blocking-threads", str(WAITING), "--no-ws", "--log-level", "error", WSGI]
    worker = [sys.executable, "-m", "django", "worker"]
    asked = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104  # compared, not bound
    address = f"http://{shown_name(asked)}:{port}"
    os.environ.setdefault("SITE_URL", address if settings.DEMO else settings.SITE_URL)
    try:
        with alone() as lock:
            _forget_figures()
            status = run_together(server, worker, port=port, host=asked, ready=f"Sẵn sàng: {address}", kept_open=[lock])
    except AlreadyRunning:
        refuse(f"Một máy chủ khác đang chạy trên thư mục dữ liệu {settings.DATA}. Hãy dừng nó, hoặc chọn DATA khác.")
    raise SystemExit(status)


def shown_name(host: str) -> str:
    """What people are told to open: a browser makes passkeys for names only, never for a bare number."""
    return "localhost" if host == "127.0.0.1" and "localhost" in settings.ALLOWED_HOSTS else host


def _forget_figures() -> None:
    """Figures are counted from the start of the server; those of processes that ended long ago would pile up."""
    for path in Path(settings.METRICS_FOLDER).glob("*.db"):
        path.unlink(missing_ok=True)
