"""`phongtrao backup FILE` and `phongtrao restore FILE`: all rows and all files of an installation."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from . import dumps
from .archive import Unsound, unpack_archive, write_archive
from .ground import refuse
from .running import AlreadyRunning, alone

MEDIA = "media"
LAST_BACKUP = "last-backup"
"""A file of the data folder that holds when the last backup was made; `phongtrao check-deploy` reads it."""


def backup(file: Path) -> None:
    """Write the backup; the server may go on meanwhile."""
    if file.exists():
        refuse(f"Đã có tệp {file}. Hãy đặt tên khác: bản sao lưu cũ không bị ghi đè.")
    if not file.parent.is_dir():
        refuse(f"Không có thư mục {file.parent}. Hãy tạo thư mục trước.")
    at = timezone.now()
    with _staging() as stage:
        # The files before and the files after the rows: together they hold every file that the rows speak of,
        # whatever was taken in or removed meanwhile. A file never changes once it is stored.
        _link_media(stage)
        about = _about(at)
        dumped = dumps.dump(stage)
        _link_media(stage)
        media = sorted(path for path in (stage / MEDIA).rglob("*") if path.is_file())
        members = [(dumped.name, dumped), *((str(path.relative_to(stage)), path) for path in media)]
        count = write_archive(file, members, about)
    (settings.DATA / LAST_BACKUP).write_text(at.isoformat())
    print(f"Đã sao lưu {count} tệp vào {file} ({file.stat().st_size / 1e6:.1f} MB).")
    print("Bản này chứa dữ liệu cá nhân: hãy cất ở máy khác, nơi chỉ người phụ trách mở được.")


def restore(file: Path, *, replace: bool) -> None:
    """Put a backup in place of an empty installation, or of any with `replace`. All or nothing."""
    with _staging() as stage, _stopped():
        manifest = _unpacked(file, stage)
        _check_fits(manifest, stage)
        if not replace and not _is_empty():
            refuse("Nơi này đã có dữ liệu. Nếu muốn thay tất cả bằng bản sao lưu, hãy chạy lại với --replace.")
        surplus = _put_media(stage / MEDIA)
        try:
            dumps.load(stage / dumps.NAMES[connection.vendor])
        except dumps.Busy:
            refuse("Máy chủ còn đang mở cơ sở dữ liệu. Hãy dừng máy chủ rồi khôi phục lại; chưa có gì thay đổi.")
        for path in surplus:
            path.unlink(missing_ok=True)
    print(f"Đã khôi phục bản sao lưu lúc {manifest['made_at'][:16].replace('T', ' ')}.")
    print("Tiếp theo: phongtrao serve (cấu trúc dữ liệu được nâng cấp nếu cần).")


def _about(at: datetime) -> dict[str, Any]:
    applied = MigrationLoader(connection).applied_migrations
    return {
        "made_at": timezone.localtime(at).isoformat(),
        "version": version("phongtrao"),
        "database": connection.vendor,
        "migrations": sorted(f"{app}.{name}" for app, name in applied),
    }


@contextmanager
def _staging() -> Iterator[Path]:
    """A folder beside the data, so that files get there and back without being copied; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=".backup-", dir=settings.DATA))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _stopped() -> Iterator[None]:
    try:
        with alone():
            yield
    except AlreadyRunning:
        refuse("Máy chủ đang chạy trên dữ liệu này. Hãy dừng máy chủ rồi khôi phục; chưa có gì thay đổi.")


def _link_media(stage: Path) -> None:
    """Second names for all stored files; one that is removed meanwhile is not missed."""
    root = Path(settings.MEDIA_ROOT)
    for path in root.rglob("*"):
        target = stage / MEDIA / path.relative_to(root)
        if path.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                _link(path, target)


def _link(path: Path, target: Path) -> None:
    try:
        os.link(path, target)
    except FileNotFoundError:
        raise
    except OSError:
        # Another disk, or one that knows no second names.
        shutil.copyfile(path, target)


def _unpacked(file: Path, stage: Path) -> dict[str, Any]:
    try:
        return unpack_archive(file, stage)
    except Unsound as fault:
        refuse(f"{file} {fault}. Chưa có gì thay đổi; hãy dùng bản sao lưu khác.")


def _check_fits(manifest: dict[str, Any], stage: Path) -> None:
    """Refuse a backup of another kind of database, or of a newer version of this program."""
    if manifest["database"] != connection.vendor:
        refuse(
            f"Bản sao lưu này từ {manifest['database']}, còn nơi này dùng {connection.vendor}. Hãy đổi DATABASE_URL."
        )
    known = {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations or {}}
    if set(manifest["migrations"]) - known:
        refuse(f"Bản sao lưu do phiên bản {manifest['version']} mới hơn ghi ra. Hãy nâng cấp Phong Trào rồi khôi phục.")
    dumps.check(stage / dumps.NAMES[connection.vendor])


def _is_empty() -> bool:
    """True if there is neither a file nor a deed in the trail: every change leaves one there."""
    media = Path(settings.MEDIA_ROOT)
    if media.exists() and any(path.is_file() for path in media.rglob("*")):
        return False
    if "trail_trailentry" not in connection.introspection.table_names():
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM trail_trailentry LIMIT 1")
        return cursor.fetchone() is None


def _put_media(source: Path) -> list[Path]:
    """
    Put the files of the backup beside those that are there; returns the latter, to go once the rows are in place.

    Stopped at any moment, the rows in force, old or new, find all their files.
    """
    root = Path(settings.MEDIA_ROOT)
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    surplus = [path for path in root.rglob("*") if path.is_file() and path.relative_to(root) not in wanted]
    for name in sorted(wanted):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).replace(root / name)
    return surplus
