"""`phongtrao check-deploy`: is this installation fit to let people in; what is not, and what to do about it."""

import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.core.checks import WARNING, Tags, run_checks
from django.core.checks.registry import registry
from django.db import DatabaseError, connection
from django.utils import timezone

from phongtrao.config.mail import CONSOLE
from phongtrao.upkeep import queries as upkeep

from .backup import LAST_BACKUP

ANSWERED_HERE = {
    "mail.E001",
    "security.W004",
    "security.W008",
    "security.W009",
    "security.W012",
    "security.W016",
    "security.W018",
}
"""Checks of Django that ours put in plainer words."""
LEAST_FREE = 2 * 1024**3
BACKUP_AGE = timedelta(days=2)
KEY_LENGTH = 50

Findings = Iterator[str]


def check_deploy() -> None:
    """Print what is amiss, one line each with what to do; status 1 if there is anything."""
    looks: tuple[Callable[[], Findings], ...] = (
        _mode,
        _second_factor,
        _addresses,
        _key,
        _mail,
        _database,
        _disk,
        _backups,
        _worker,
        _framework,
    )
    found = [finding for look in looks for finding in look()]
    for finding in found:
        print(f"✗ {finding}")
    if found:
        print(f"Còn {len(found)} điều cần sửa trước khi mời mọi người vào.")
        raise SystemExit(1)
    print("✓ Sẵn sàng phục vụ.")


def _mode() -> Findings:
    if settings.DEBUG:
        yield "Đang bật chế độ sửa lỗi, trang lỗi sẽ lộ mã và dữ liệu: bỏ biến DEBUG."
    if settings.DEMO:
        yield "Đang bật bản dùng thử với tài khoản mẫu: bỏ biến DEMO và dùng thư mục DATA khác."


def _second_factor() -> Findings:
    if not settings.SECOND_FACTOR_REQUIRED and not settings.DEMO:
        yield "Cán bộ và quản trị vào được chỉ bằng mật khẩu: bỏ biến SECOND_FACTOR_REQUIRED."


def _addresses() -> Findings:
    if not settings.HTTPS:
        yield "Chưa có HTTPS, mật khẩu đi trên mạng không che: đặt máy chủ sau Caddy hoặc nginx (deploy/), rồi HTTPS=1."
    outside = [host for host in settings.ALLOWED_HOSTS if host not in {"127.0.0.1", "localhost", "[::1]"}]
    if not outside:
        yield "Chưa có tên miền nào được phép: đặt HOSTS=phongtrao.tinh.vn,127.0.0.1 (127.0.0.1 để kiểm tra sức khỏe)."
    if "*" in settings.ALLOWED_HOSTS:
        yield "HOSTS=* nhận mọi tên miền, kẻ xấu giả được đường dẫn: ghi rõ tên miền của đơn vị."


def _key() -> Findings:
    kept = settings.DATA / "secret.key"
    if kept.exists() and stat.S_IMODE(kept.stat().st_mode) & 0o077:
        yield f"Người khác trên máy đọc được khóa ký {kept}: chạy chmod 600 {kept}."
    if len(settings.SECRET_KEY) < KEY_LENGTH:
        yield f"SECRET_KEY ngắn hơn {KEY_LENGTH} ký tự, dễ đoán: bỏ biến này để máy tự tạo khóa."
    folder = stat.S_IMODE(settings.DATA.stat().st_mode)
    if folder & 0o007:
        yield f"Ai trên máy cũng vào được thư mục dữ liệu {settings.DATA}: chạy chmod 750 {settings.DATA}."


def _mail() -> Findings:
    if settings.MAILERS["default"]["BACKEND"] == CONSOLE:
        yield "Chưa có máy chủ thư, lời nhắc và mã đăng nhập không gửi đi được: đặt EMAIL_URL (docs/operations.md)."


def _database() -> Findings:
    try:
        connection.ensure_connection()
        if not upkeep.is_migrated():
            yield "Cấu trúc dữ liệu chưa được nâng cấp: chạy phongtrao serve một lần, hoặc python manage.py migrate."
    except DatabaseError as error:
        reason = str(error).strip().partition("\n")[0]
        yield f"Không mở được cơ sở dữ liệu ({reason}): xem lại DATABASE_URL và máy chủ cơ sở dữ liệu."


def _disk() -> Findings:
    free = shutil.disk_usage(settings.DATA).free
    if free < LEAST_FREE:
        yield f"Ổ đĩa của {settings.DATA} chỉ còn {free / 1024**3:.1f} GB: dọn chỗ hoặc thêm đĩa, cần ít nhất 2 GB."


def _backups() -> Findings:
    kept = settings.DATA / LAST_BACKUP
    if not kept.exists():
        yield "Chưa sao lưu lần nào: chạy phongtrao backup TỆP, rồi bật lịch phongtrao-backup.timer (deploy/)."
        return
    age = timezone.now() - datetime.fromisoformat(kept.read_text().strip()).astimezone(UTC)
    if age > BACKUP_AGE:
        yield f"Bản sao lưu gần nhất đã {age.days} ngày: xem vì sao lịch sao lưu không chạy (systemctl list-timers)."


def _worker() -> Findings:
    if not upkeep.worker_is_seen(timezone.now()):
        yield "Máy làm việc nền không chạy, kế hoạch tải lên sẽ không được đọc: khởi động phongtrao serve (systemctl)."


def _framework() -> Findings:
    """Whatever Django itself finds in the environment; its words are English. The source was checked by its tests."""
    ours = {Tags.database, Tags.templates}
    tags = [tag for tag in registry.tags_available(deployment_checks=True) if tag not in ours]
    for message in run_checks(tags=tags, include_deployment_checks=True):
        if message.level >= WARNING and message.id not in ANSWERED_HERE:
            hint = f" {message.hint}" if message.hint else ""
            yield f"Django {message.id}: {message.msg.splitlines()[0]}{hint}"
